#include "claim/number.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace figtrail {
namespace {

Number number(std::string_view text) {
    auto const parsed = Number::parse(text);
    EXPECT_TRUE(parsed.has_value()) << text;
    return parsed.value_or(Number());
}

TEST(NumberText, ReadsAndWritesTheSameValue) {
    struct Case {
        char const* written;
        char const* printed;
    };
    for (Case const& c : {Case{"0", "0"}, {"-0", "0"}, {"0.0", "0"}, {"7", "7"}, {"-7", "-7"}, {"007", "7"}, {".5", "0.5"},
                          {"-.5", "-0.5"}, {"2.70", "2.7"}, {"1234.50", "1234.5"}, {"13000000000", "13000000000"},
                          {"0.0000248", "0.0000248"}, {"2/3", "2/3"}, {"-2/3", "-2/3"}, {"1/2", "0.5"}, {"4/6", "2/3"},
                          {"7/10", "0.7"}, {"1/6", "1/6"}, {"5/60", "1/12"}, {"20000/3", "20000/3"}, {"3/8", "0.375"},
                          {"999999999999999999", "999999999999999999"}, {"1000000000000000000000000", "1000000000000000000000000"},
                          {"1.000000000000000000000", "1"}, {"0.1/3", "1/30"}})
        EXPECT_EQ(number(c.written).to_string(), c.printed) << c.written;
}

TEST(NumberText, RefusesWhatIsNoPlainNumber) {
    for (char const* text : {"", "-", ".", "5.", "1,458", "1e3", "+5", " 5", "5 ", "1.2.3", "--5", "1/0", "/3", "3/", "2/-3", "1/2/3",
                             "inf", "nan", "0x10", "1234567890123456789", "0.1234567890123456789", "11111111111111122222222222"})
        EXPECT_FALSE(Number::parse(text)) << text;
}

TEST(NumberText, GroupsByThousandsForReaders) {
    EXPECT_EQ(number("13000000000").to_grouped_string(), "13,000,000,000");
    EXPECT_EQ(number("-1458").to_grouped_string(), "-1,458");
    EXPECT_EQ(number("999").to_grouped_string(), "999");
    EXPECT_EQ(number("1234567.12345").to_grouped_string(), "1,234,567.12345");
    EXPECT_EQ(number("2000000/3").to_grouped_string(), "2,000,000/3");
}

TEST(NumberForm, EqualValuesAreEqualHoweverMade) {
    EXPECT_EQ(Number(1, 2), number("0.5"));
    EXPECT_EQ(Number(-3, -6), number("0.5"));
    EXPECT_EQ(Number(3, -6), number("-0.5"));
    EXPECT_EQ(*Number::decimal(130, 8), *Number::decimal(13, 9));
    EXPECT_EQ(*divide(Number(2), Number(3)), Number(2, 3));
    EXPECT_EQ(*multiply(Number(2, 3), Number(3)), Number(2));
    EXPECT_EQ(number("0.1").times_power_of_ten(6), Number(100000));
    EXPECT_EQ(Number(2, 3).times_power_of_ten(6).to_string(), "2000000/3");
    EXPECT_EQ(number("8.2").times_power_of_ten(9).to_string(), "8200000000");
}

TEST(NumberForm, KeepsFiniteDecimalsThatDoNotFitTheCoefficient) {
    auto const tiny = divide(Number(123456789012345677), Number(1024));
    ASSERT_TRUE(tiny);
    EXPECT_EQ(tiny->to_string(), "120563270519868.8251953125");
    auto const huge = multiply(Number(std::int64_t{1} << 62), Number(2));
    ASSERT_TRUE(huge);
    EXPECT_EQ(huge->to_string(), "9223372036854775808");
    EXPECT_TRUE(huge->is_integer());
    EXPECT_EQ(*divide(*huge, Number(2)), Number(std::int64_t{1} << 62));
}

TEST(NumberArithmetic, IsExact) {
    EXPECT_EQ(*add(number("0.1"), number("0.2")), number("0.3"));
    EXPECT_EQ(*add(Number(1, 3), Number(1, 6)), number("0.5"));
    EXPECT_EQ(*add(Number(1, 3), Number(2, 3)), Number(1));
    EXPECT_EQ(*subtract(number("13000000000"), number("12999999999.99")), number("0.01"));
    EXPECT_EQ(*subtract(Number(5), Number(5)), Number());
    EXPECT_EQ(*subtract(Number(), Number(5)), Number(-5));
    EXPECT_EQ(*multiply(number("5900000"), number("0.47")), number("2773000"));
    EXPECT_EQ(divide(number("2700000"), number("0.47"))->to_string(), "270000000/47");
    EXPECT_EQ(*multiply(Number(), Number(5)), Number());
}

TEST(NumberArithmetic, SaysWhenTheExactResultDoesNotFit) {
    EXPECT_FALSE(add(number("1000000000000000000000000000000"), number("0.000001")));
    EXPECT_FALSE(multiply(number("999999999999999999"), number("999999999999999999")));
    EXPECT_FALSE(divide(Number(1), Number()));
    EXPECT_FALSE(Number::decimal(1, 201));
    EXPECT_FALSE(Number::decimal(1, std::numeric_limits<int>::max()));
    EXPECT_EQ(Number(7).times_power_of_ten(300), Number(7));
}

TEST(NumberOrder, IsExactForAllMagnitudes) {
    Number const ascending[] = {number("-1000000000000000000000000000000"),
                                number("-999999999999999999"),
                                number("-2/3"),
                                number("-0.666666666666666666"),
                                number("-0.0000001"),
                                Number(),
                                *Number::decimal(1, -200),
                                number("0.333333333333333333"),
                                Number(1, 3),
                                number("0.333333333333333334"),
                                number("999999999999999998"),
                                number("999999999999999999"),
                                *Number::decimal(1, 18),
                                *Number::decimal(999999999999999999, 180),
                                *Number::decimal(1, 200)};
    for (std::size_t i = 0; i < std::size(ascending); ++i)
        for (std::size_t j = 0; j < std::size(ascending); ++j)
            EXPECT_EQ(ascending[i] <=> ascending[j], i <=> j) << ascending[i].to_string() << " and " << ascending[j].to_string();
}

TEST(NumberFacts, DigitsMagnitudeAndIntegers) {
    EXPECT_EQ(number("13000").significant_digits(), 2);
    EXPECT_EQ(number("0.00120").significant_digits(), 2);
    EXPECT_EQ(Number(2, 3).significant_digits(), 0);
    EXPECT_EQ(number("13000").magnitude(), 4);
    EXPECT_EQ(number("0.012").magnitude(), -2);
    EXPECT_EQ(number("-999").magnitude(), 2);
    EXPECT_EQ(Number(2, 3).magnitude(), -1);
    EXPECT_EQ(Number(100, 3).magnitude(), 1);
    EXPECT_EQ(Number().magnitude(), 0);
    EXPECT_TRUE(number("1300").is_integer());
    EXPECT_FALSE(number("1.3").is_integer());
    EXPECT_FALSE(Number(20000, 3).is_integer());
    EXPECT_EQ(number("-2.5").abs(), number("2.5"));
    EXPECT_EQ(number("2.5").negated(), number("-2.5"));
    EXPECT_FALSE(Number().negated().is_negative());
}

TEST(NumberDouble, BoundsEncloseTheValueTightly) {
    for (char const* text : {"0", "1", "-1", "3.8", "-3.8", "0.1", "2/3", "-2/3", "13000000000", "999999999999999999", "0.0000248",
                             "1000000000000000000000000000000", "9007199254740993", "1/7", "4503599627370497.5"}) {
        Number const value = number(text);
        double const below = value.to_double_below(), above = value.to_double_above(), nearest = value.to_double();
        EXPECT_LE(below, nearest) << text;
        EXPECT_GE(above, nearest) << text;
        EXPECT_LE(above, std::nextafter(below, HUGE_VAL)) << text;
    }
    EXPECT_EQ(number("3").to_double_below(), 3.0);
    EXPECT_EQ(number("0.5").to_double_above(), 0.5);
    EXPECT_EQ(number("9007199254740993").to_double_below(), 9007199254740992.0);
    EXPECT_EQ(number("9007199254740993").to_double_above(), 9007199254740994.0);
    EXPECT_EQ(number("-9007199254740993").to_double_below(), -9007199254740994.0);
    EXPECT_EQ(number("1000000000000000000000000000000").to_double(), 1e30);
}

}  // namespace
}  // namespace figtrail
