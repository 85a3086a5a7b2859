// Dates of articles as their sources write them, and the dateline of a report.
#include <gtest/gtest.h>

#include "parser/dateline.hpp"
#include "parser/plain_text.hpp"
#include "parser/written_date.hpp"

namespace figtrail {
namespace {

std::string read(std::string_view text, DateOrder order = DateOrder::unknown) {
    WrittenDate const date = read_written_date(text, order);
    return date.ambiguous ? "ambiguous" : date.iso;
}

TEST(WrittenDate, AsSourcesWriteThem) {
    EXPECT_EQ(read("2024-05-02"), "2024-05-02");
    EXPECT_EQ(read("2024-05-02T10:00:00Z"), "2024-05-02T10:00:00Z");
    EXPECT_EQ(read("2024"), "2024");
    EXPECT_EQ(read("2024-05"), "2024-05");
    EXPECT_EQ(read("Thu, 02 May 2024 10:15:30 GMT"), "2024-05-02T10:15:30Z");
    EXPECT_EQ(read("Thu, 2 May 2024 10:15 +0300"), "2024-05-02T10:15:00+03:00");
    EXPECT_EQ(read("May 2, 2024"), "2024-05-02");
    EXPECT_EQ(read("2nd May 2024"), "");
    EXPECT_EQ(read("May 2nd, 2024"), "2024-05-02");
    EXPECT_EQ(read("2. May 2024"), "2024-05-02");
    EXPECT_EQ(read("Sept. 4, 2024"), "2024-09-04");
    EXPECT_EQ(read("20240502"), "2024-05-02");
    EXPECT_EQ(read("2024/05/02 08:30"), "2024-05-02T08:30:00");
    EXPECT_EQ(read("1714644000"), "2024-05-02T10:00:00Z");
    EXPECT_EQ(read("1714644000000"), "2024-05-02T10:00:00Z");
}

TEST(WrittenDate, NumbersNeedAnOrder) {
    EXPECT_EQ(read("03/04/2024"), "ambiguous");
    EXPECT_EQ(read("03/04/2024", DateOrder::day_month_year), "2024-04-03");
    EXPECT_EQ(read("03/04/2024", DateOrder::month_day_year), "2024-03-04");
    EXPECT_EQ(read("23/04/2024"), "2024-04-23") << "one way only";
    EXPECT_EQ(read("04/23/2024"), "2024-04-23");
    EXPECT_EQ(read("05.05.2024"), "2024-05-05") << "both ways are one";
    EXPECT_EQ(read("23/04/2024", DateOrder::month_day_year), "") << "the order says otherwise";
}

TEST(WrittenDate, WhatIsNone) {
    for (std::string_view const text : {"", "soon", "32 May 2024", "2024-13-40", "May 2024 or so", "12/12/24", "99"}) EXPECT_EQ(read(text), "") << text;
}

std::string dateline(std::string const& text, std::string const& header = "2024-05-06") {
    ArticleFacts facts;
    Document const document = read_plain_text(text, facts);
    auto const day = dateline_day(document, day_from_iso(header));
    return day ? iso_date(*day) : "none";
}

TEST(Dateline, InTheFirstWords) {
    EXPECT_EQ(dateline("BAGHDAD, May 2 (Reuters) - Exports rose to 3 million barrels."), "2024-05-02");
    EXPECT_EQ(dateline("BASRA, Iraq, 2 May 2023 \xE2\x80\x94 Exports rose."), "2023-05-02");
    EXPECT_EQ(dateline("Kirkuk, May 2 -- Exports rose."), "2024-05-02");
    EXPECT_EQ(dateline("By Sara Noor\n\nNEW YORK, Sept. 30 (AP) - Shares fell."), "2023-09-30") << "the latest that is not after the header";
    EXPECT_EQ(dateline("BAGHDAD, May 7 - Exports rose."), "2024-05-07") << "another time zone";
    EXPECT_EQ(dateline("BAGHDAD, May 2, 2024 - Exports rose.", ""), "2024-05-02");
}

TEST(Dateline, NotEveryDateInFront) {
    EXPECT_EQ(dateline("BAGHDAD, May 2 - Exports rose.", ""), "none") << "no year, and nothing to take it from";
    EXPECT_EQ(dateline("BAGHDAD (Reuters) - Exports rose on May 2."), "none");
    EXPECT_EQ(dateline("On May 2 - a Thursday - exports rose."), "none");
    EXPECT_EQ(dateline("Exports rose on May 2 - the first time this year."), "none");
    EXPECT_EQ(dateline("Prices, up since May 2 - the day of the vote - fell."), "none");
    EXPECT_EQ(dateline("The Treaty of May 2 - signed in Baghdad - holds."), "none");
    EXPECT_EQ(dateline("Exports rose.\n\nThey fell.\n\nThey rose.\n\nBAGHDAD, May 2 - Exports rose."), "none") << "too far down";
    EXPECT_EQ(dateline("BAGHDAD, February 30 - Exports rose."), "none");
}

}  // namespace
}  // namespace figtrail
