#include "parser/digits.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

struct Case {
    char const* text;
    char const* value;
    int written_digits;
    bool grouped = false;
    bool has_point = false;
    char const* other = "";
};

TEST(Digits, WhatTheySay) {
    constexpr Case cases[] = {
        {"0", "0", 1},
        {"7", "7", 1},
        {"1458", "1458", 4},
        {"000", "0", 1},
        {"0.07", "0.07", 1, false, true},
        {"1,458", "1458", 4, true},
        {"1,234,567", "1234567", 7, true},
        {"12,34,567", "1234567", 7, true},
        {"1,00,000", "100000", 6, true},
        {"10'450", "10450", 5, true},
        {"10\xE2\x80\x99"
         "450",
         "10450", 5, true},
        {"816 000", "816000", 6, true},
        {"3\xC2\xA0"
         "400\xE2\x80\xAF"
         "000",
         "3400000", 7, true},
        {"10, 000", "10000", 5, true},
        {"13.5", "13.5", 3, false, true},
        {"13.50", "13.5", 4, false, true},
        {".5", "0.5", 1, false, true},
        {"1.458", "1.458", 4, false, true, "1458"},
        {"0.458", "0.458", 3, false, true},
        {"1458.250", "1458.25", 7, false, true},
        {"13.000.000", "13000000", 8, true},
        {"1.234,5", "1234.5", 5, true, true},
        {"1,234.5", "1234.5", 5, true, true},
        {"1,234,567.89", "1234567.89", 9, true, true},
        {"1 234,56", "1234.56", 6, true, true},
        {"3,5", "3.5", 2, false, true},
        {"3,55", "3.55", 3, false, true},
        {"\xDB\xB1\xD9\xAC\xDB\xB4\xDB\xB5\xDB\xB8", "1458", 4, true},
        {"\xD9\xA3\xD9\xAB\xD9\xA5", "3.5", 2, false, true},
        {"999999999999999999", "999999999999999999", 18},
        {"0000000000000000000000012", "12", 2},
    };
    for (Case const& c : cases) {
        DigitsReading const d = read_digits(c.text);
        ASSERT_TRUE(d.well_formed && d.value) << c.text;
        EXPECT_EQ(d.value->to_string(), c.value) << c.text;
        EXPECT_EQ(d.written_digits, c.written_digits) << c.text;
        EXPECT_EQ(d.grouped, c.grouped) << c.text;
        EXPECT_EQ(d.has_point, c.has_point) << c.text;
        EXPECT_EQ(d.other ? d.other->to_string() : "", c.other) << c.text;
    }
}

TEST(Digits, MoreThanEighteenAreKeptAsText) {
    DigitsReading const whole = read_digits("11111111111111122222222222");
    EXPECT_TRUE(whole.well_formed);
    EXPECT_FALSE(whole.value);
    EXPECT_EQ(whole.text, "11111111111111122222222222");
    EXPECT_EQ(whole.written_digits, 26);
    EXPECT_EQ(read_digits("1,000,000,000,000,000,000,000").text, "1000000000000000000000");
    EXPECT_EQ(read_digits("1234567890123456789.25").text, "1234567890123456789.25");
}

TEST(Digits, WithAnUnreadableByteAreKeptAsText) {
    DigitsReading const d = read_digits(
        "1\xEF\xBF\xBD"
        "458");
    EXPECT_TRUE(d.well_formed);
    EXPECT_FALSE(d.value);
    EXPECT_EQ(d.text,
              "1\xEF\xBF\xBD"
              "458");
}

TEST(Digits, PointsThatGroupForCertain) {
    for (char const* text : {"13.000.000", "1.458,5", "1.234.567,89"}) EXPECT_TRUE(groups_with_points(text)) << text;
    for (char const* text : {"1.458", "1,234.5", "13,000,000", "1.2.3", "192.168.0.1", "14.30"})
        EXPECT_FALSE(groups_with_points(text)) << text;
}

TEST(Digits, WhatFormsNoNumber) {
    for (char const* text :
         {"192.168.0.1", "1,2,3", "1,23,4", "1.2.3", "12,3456", "1,234,56", "2,0000", "1,458.000.000", "", "1'23"})
        EXPECT_FALSE(read_digits(text).well_formed) << text;
}

TEST(Digits, AbsurdLengthsAreNoNumber) {
    std::string grouped = "1";
    for (int i = 0; i < 1000; ++i) grouped += ",000";
    EXPECT_FALSE(read_digits(grouped).well_formed);
    EXPECT_FALSE(read_digits(std::string(100000, '7')).value);
}

}  // namespace
}  // namespace figtrail
