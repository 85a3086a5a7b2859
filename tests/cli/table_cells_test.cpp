// Numbers and headings as statistics offices write them.
#include <gtest/gtest.h>

#include "cli/table_cells.hpp"

namespace figtrail::cli {
namespace {

using State = TableNumber::State;

std::string read(std::string_view cell, DecimalMark mark = DecimalMark::point) {
    TableNumber const number = read_cell(cell, mark);
    return number.state == State::number ? number.value.to_string() : number.state == State::missing ? "missing" : "unreadable";
}

TEST(TableCells, NumbersInAllClothes) {
    EXPECT_EQ(read("1458"), "1458");
    EXPECT_EQ(read("1,458"), "1458");
    EXPECT_EQ(read("1 458,5", DecimalMark::comma), "1458.5");
    EXPECT_EQ(read("1.458,25", DecimalMark::comma), "1458.25");
    EXPECT_EQ(read("45\xC2\xA0""504\xC2\xA0""560"), "45504560");
    EXPECT_EQ(read("1'234'567"), "1234567");
    EXPECT_EQ(read("12,34,567"), "1234567") << "lakhs";
    EXPECT_EQ(read(" $1,234.50 "), "1234.5");
    EXPECT_EQ(read("37 %"), "37");
    EXPECT_EQ(read("-0.3"), "-0.3");
    EXPECT_EQ(read("\xE2\x88\x92""3"), "-3") << "a true minus sign";
    EXPECT_EQ(read("(1,250)"), "-1250") << "accounts";
    EXPECT_EQ(read(".5"), "0.5");
    EXPECT_EQ(read("1.2E+07"), "12000000");
    EXPECT_EQ(read("'-12"), "-12") << "defused by csv_row";
}

TEST(TableCells, FootnotesStandBehind) {
    for (std::string_view const cell : {"1,234 p", "1,234*", "1,234 (a)", "1,234[2]", "1,234 e/"}) {
        SCOPED_TRACE(cell);
        TableNumber const number = read_cell(cell, DecimalMark::point);
        ASSERT_EQ(number.state, State::number);
        EXPECT_EQ(number.value, Number(1234));
        EXPECT_EQ(number.words, "1,234");
        EXPECT_EQ(number.written_digits, 4);
    }
}

TEST(TableCells, NoFigureIsNoZero) {
    for (std::string_view const cell : {"", " ", "..", "...", "-", "\xE2\x80\x93", ":", ": c", "n/a", "N/A", "NA", "x", "#N/A"}) {
        SCOPED_TRACE(cell);
        EXPECT_EQ(read(cell), "missing");
    }
}

TEST(TableCells, WhatCannotBeReadIsNotGuessed) {
    EXPECT_EQ(read("12,5"), "unreadable") << "a decimal comma, or a slip";
    EXPECT_EQ(read("1.458.000"), "unreadable");
    EXPECT_EQ(read("about 12"), "unreadable");
    EXPECT_EQ(read("12 14"), "unreadable");
    EXPECT_EQ(read("1,2345"), "unreadable");
    EXPECT_EQ(read("11111111111111122222222222"), "unreadable") << "more digits than are exact";
    EXPECT_EQ(read("2 and 3"), "unreadable");
}

TEST(TableCells, HeadingsThatArePeriods) {
    auto const period = [](std::string_view heading) { return period_of_heading(heading).value_or("none"); };
    EXPECT_EQ(period("2019"), "2019");
    EXPECT_EQ(period(" 2019 [YR2019]"), "2019");
    EXPECT_EQ(period("YR2019"), "2019");
    EXPECT_EQ(period("X2019"), "2019");
    EXPECT_EQ(period("2019*"), "2019");
    EXPECT_EQ(period("2019-20"), "2019/2020");
    EXPECT_EQ(period("2019/20"), "2019/2020");
    EXPECT_EQ(period("1990-95"), "1990/1995");
    EXPECT_EQ(period("1990-1995"), "1990/1995");
    EXPECT_EQ(period("2023-05"), "2023-05");
    EXPECT_EQ(period("2023Q1"), "2023-33");
    EXPECT_EQ(period("2023-Q4"), "2023-36");
    EXPECT_EQ(period("Q2 2023"), "2023-34");
    EXPECT_EQ(period("2023M05"), "2023-05");
    EXPECT_EQ(period("May 2023"), "2023-05");
    EXPECT_EQ(period("Sept. 2023"), "2023-09");
    EXPECT_EQ(period("2023-05-31"), "2023-05-31");
    for (std::string_view const no : {"Country", "total", "1", "12.5", "20199", "Table 2019", "SP.POP.TOTL", "2023Q5", "Mars 12"}) EXPECT_EQ(period(no), "none") << no;
}

}  // namespace
}  // namespace figtrail::cli
