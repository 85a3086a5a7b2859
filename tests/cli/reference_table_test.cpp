// Official tables, wide and long, with the lines that offices put around them.
#include <gtest/gtest.h>

#include "cli/country_names.hpp"
#include "cli/errors.hpp"
#include "cli/reference_table.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

constexpr char wide[] =
    "\"Data Source\",\"Development figures\",\n\n\"Last Updated\",\"2024-06-28\",\n\n"
    "\"Country Name\",\"Country Code\",\"Indicator Code\",\"2021\",\"2022\",\"2023\",\n"
    "\"Iran, Islamic Rep.\",\"IRN\",\"POP\",\"87923432\",\"88550570\",\"\",\n"
    "\"Iraq\",\"IRQ\",\"POP\",\"43533592\",\"44496122\",\"45504560\",\n"
    "\"Iraq\",\"IRQ\",\"AREA\",\"435050\",\"435050\",\"435050\",\n"
    "\"World\",\"WLD\",\"POP\",\"7888\",\"n/a\",\"eight\",\n";

ReferenceTable read(std::string_view csv, ReferenceOptions options) {
    auto const lexicon = Lexicon::builtin();
    auto const measure = reference_measure(lexicon, options.measure, options.unit, options.scale);
    return read_reference_table(csv, options, measure, lexicon->catalog());
}

TEST(ReferenceTable, WideWithAPreamble) {
    ReferenceOptions options;
    options.measure = "population";
    options.place_columns = {"country code"};
    options.where = {"Indicator Code=POP"};
    ReferenceTable const table = read(wide, options);
    EXPECT_EQ(table.value_columns, (std::vector<std::string>{"2021", "2022", "2023"}));
    ASSERT_EQ(table.figures.size(), 6u);
    EXPECT_EQ(table.passed_over, 1u);
    EXPECT_EQ(table.missing, 2u);
    EXPECT_EQ(table.complaints, (std::vector<std::string>{"line 9: column 2023: \"eight\" is no number; where a comma is the decimal mark, say --decimal comma"}));
    EXPECT_EQ(table.other_names, (std::vector<std::string>{"WLD"}));
    ReferenceFigure const& iraq = table.figures[4];
    EXPECT_EQ(iraq.line, 7u);
    EXPECT_EQ(iraq.column, "2023");
    EXPECT_EQ(iraq.claim.places, (std::vector<std::string>{"IQ"}));
    EXPECT_EQ(iraq.claim.subjects.front().name, "Iraq");
    EXPECT_EQ(iraq.claim.period->edtf, "2023");
    EXPECT_EQ(iraq.claim.quantity.interval, Interval::point(Number(45504560)));
}

TEST(ReferenceTable, LongWithScaleAndDecimalComma) {
    ReferenceOptions options;
    options.measure = "trade volume";
    options.unit = "USD";
    options.scale = "millions";
    options.decimal = "comma";
    options.places = {"Iran"};
    options.place_columns = {"partner"};
    options.period_column = "year";
    options.value_column = "total";
    ReferenceTable const table = read("partner;year;total\nIraq;2022;10 214,5\nIraq;2023;13.009,0\nTurkey;2023;..\n;2023;4\n", options);
    ASSERT_EQ(table.figures.size(), 2u);
    EXPECT_EQ(table.complaints.size(), 1u) << "a row without a place";
    EXPECT_EQ(table.figures[0].claim.quantity.interval, Interval::point(*Number::parse("10214500000")));
    EXPECT_EQ(table.figures[1].claim.mention.quote, "13.009,0 million USD");
    EXPECT_EQ(table.figures[1].claim.places, (std::vector<std::string>{"IR", "IQ"}));
    EXPECT_EQ(table.figures[1].claim.quantity.written_digits, 6);
}

TEST(ReferenceTable, TwoPlacesInOneCellOrTwoColumns) {
    ReferenceOptions options;
    options.measure = "border length";
    options.unit = "km";
    options.value_column = "length";
    options.place_columns = {"border"};
    EXPECT_EQ(read("border,length\nIran-Iraq,\"1,599\"\n", options).figures.at(0).claim.places, (std::vector<std::string>{"IR", "IQ"}));
    options.place_columns = {"a", "b"};
    EXPECT_EQ(read("a,b,length\nIraq,Iran,1599\n", options).figures.at(0).claim.places, (std::vector<std::string>{"IQ", "IR"}));
}

TEST(ReferenceTable, SaysWhichColumnsThereAre) {
    ReferenceOptions options;
    options.measure = "population";
    options.place_columns = {"land"};
    try {
        read("country,2020\nIraq,1\n", options);
        FAIL();
    } catch (UsageError const& error) {
        EXPECT_STREQ(error.what(), "no column \"land\"; the first line has: country, 2020.");
    }
    options.place_columns = {"country"};
    EXPECT_THROW(read("country,total\nIraq,1\n", options), UsageError) << "no column is a year";
    EXPECT_THROW(read("", options), UsageError);
}

TEST(ReferenceMeasure, UnitsScalesAndCountedThings) {
    auto const lexicon = Lexicon::builtin();
    EXPECT_EQ(reference_measure(lexicon, "border_length", "kilometres", "").measure.id, "border_length");
    EXPECT_TRUE(reference_measure(lexicon, "border length", "km", "").stable);
    EXPECT_EQ(reference_measure(lexicon, "trade volume", "usd", "1000000").power, 6);
    EXPECT_EQ(reference_measure(lexicon, "wind turbines", "", "thousands").unit.dimension, dimension::count);
    EXPECT_EQ(reference_measure(lexicon, "wind turbines", "", "").measure.head, "turbine");
    EXPECT_THROW(reference_measure(lexicon, "border length", "parsnips", ""), UsageError);
    EXPECT_THROW(reference_measure(lexicon, "border length", "km", "dozens"), UsageError);
    EXPECT_THROW(reference_measure(lexicon, "border length", "", ""), UsageError) << "a length is not counted";
}

TEST(CountryNames, AsOfficesWriteThem) {
    CountryNames const names;
    for (std::string_view const iran : {"IR", "IRN", "Iran", "Iran, Islamic Rep.", "Iran (Islamic Republic of)", "IRAN"}) EXPECT_EQ(names.find(iran), "IR") << iran;
    EXPECT_EQ(names.find("Korea, Dem. People's Rep."), "KP");
    EXPECT_EQ(names.find("Korea, Rep."), "KR");
    EXPECT_EQ(names.find("Cote d'Ivoire"), "CI");
    EXPECT_EQ(names.find("St. Lucia"), "LC");
    EXPECT_EQ(names.find("Bosnia & Herzegovina"), "BA");
    for (std::string_view const none : {"World", "Arab World", "WLD", "", "Basra"}) EXPECT_EQ(names.find(none), "") << none;
    EXPECT_EQ(names.find_all("Bosnia and Herzegovina"), (std::vector<std::string>{"BA"}));
    EXPECT_EQ(names.find_all("Iran and Iraq"), (std::vector<std::string>{"IR", "IQ"}));
    EXPECT_EQ(names.find_all("Timor-Leste"), (std::vector<std::string>{"TL"}));
}

}  // namespace
}  // namespace figtrail::cli
