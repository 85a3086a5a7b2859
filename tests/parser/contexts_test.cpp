// Each form of a figure planted in each context: the same value and unit, and the exact bytes, wherever it stands.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

struct Form {
    char const* quote;
    char const* behind;  ///< words that belong to it but are no part of its quote
    char const* figure;  ///< value, unit and hedge
};

constexpr Form forms[] = {
    {"1,458 km", "", "1458 km"},
    {"816 000 tonnes", "", "816000 t"},
    {"2.7 million euros", "", "2700000 EUR"},
    {"$13 billion", "", "13000000000 USD"},
    {"13bn yen", "", "13000000000 JPY"},
    {"$20k", "", "20000 USD"},
    {"USD 45 million", "", "45000000 USD"},
    {"half a million dollars", "", "500000 USD"},
    {"two hundred and five miles", "", "205 [mi_i]"},
    {"two-thirds", " of the farms", "2/3 fraction"},
    {"4.5 percent", "", "4.5 %"},
    {"4.5%", "", "4.5 %"},
    {"\xE2\x88\x92"
     "3 \xC2\xB0"
     "C",
     "", "-3 Cel"},
    {"between five and six tonnes", "", "5..6 t between"},
    {"10 to 15 per cent", "", "10..15 % between"},
    {"$3-5 billion", "", "3000000000..5000000000 USD between"},
    {"12-day", " strike", "12 d"},
    {"more than 40", " boats", "40.. boat more-than"},
    {"about \xE2\x82\xAC"
     "300",
     "", "300 EUR about"},
    {"up to 74", " goats", "..74 goat up-to"},
    {"dozens", " of goats", "12..120 goat vague"},
    {"60 km/h", "", "60 km/h"},
    {"$58.24 a barrel", "", "58.24 USD/[bbl_us]"},
    {"12,500", " spectators", "12500 spectator"},
    {"\xDB\xB1\xDB\xB2\xDB\xB3\xDB\xB5 metres", "", "1235 m"},
    {"5 feet 11 inches", "", "71/12 [ft_i]"},
    {"2\xC2\xBD inches", "", "2.5 [in_i]"},
    {"one in five", " villages", "0.2 fraction"},
    {"300 metres or more", "", "300.. m at-least"},
};

struct Context {
    char const* before;
    char const* behind;
};

constexpr Context contexts[] = {
    {"The clerk wrote ", "."},
    {"The clerk wrote ", ""},
    {"The clerk wrote ", "?"},
    {"The clerk wrote ", "!"},
    {"The clerk wrote ", "..."},
    {"The clerk wrote ", "\xE2\x80\xA6"},
    {"The clerk wrote ", "; then she left."},
    {"The clerk wrote ", ", then she left."},
    {"The clerk wrote: ", "."},
    {"The clerk (", ") left."},
    {"The clerk [", "] left."},
    {"The clerk wrote \"", "\"."},
    {"The clerk wrote '", "'."},
    {"The clerk wrote \xE2\x80\x9C", ",\xE2\x80\x9D and left."},
    {"The clerk wrote \xE2\x80\x98", "\xE2\x80\x99 and left."},
    {"The clerk \xE2\x80\x94 ", " \xE2\x80\x94 left."},
    {"The clerk\xE2\x80\x94", "\xE2\x80\x94left."},
    {"The clerk \xE2\x80\x93 ", " \xE2\x80\x93 left."},
    {"The clerk wrote ", " and left."},
    {"Salt, ", ", wool."},
    {"The clerk wrote\n", "\nand left."},
    {"The clerk wrote.\n\n", "\n\nShe left."},
    {"The clerk wrote\t", "\t."},
    {"The clerk wrote\r\n", "\r\nand left."},
    {"\xE2\x80\xA2 ", "\n"},
    {"The clerk wrote\xC2\xA0",
     "\xC2\xA0"
     "and left."},
    {"The clerk wrote *", "* and left."},
};

void expect_one(std::string const& text, std::string const& quote, std::string const& figure) {
    Extraction const extraction = read(text);
    auto const begin = static_cast<std::uint32_t>(text.find(quote));
    ASSERT_EQ(extraction.claims.size(), 1u) << text << "\n" << figures_in(text);
    Claim const& claim = extraction.claims.front();
    EXPECT_EQ(claim.mention.span, (Span{begin, begin + static_cast<std::uint32_t>(quote.size())}))
        << text << "\n"
        << claim.mention.quote;
    EXPECT_EQ(figure_words(claim), claim.mention.quote + " = " + figure) << text;
    EXPECT_EQ(extraction.ledger.not_understood(), 0u) << text;
}

std::string with_spaces(std::string const& text, std::string const& space) {
    std::string out;
    for (char c : text) c == ' ' ? out += space : out += c;
    return out;
}

std::string in_capitals(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

TEST(Contexts, EachFormInEach) {
    for (Form const& form : forms)
        for (Context const& context : contexts)
            expect_one(std::string(context.before) + form.quote + form.behind + context.behind, form.quote,
                       form.figure);
}

TEST(Contexts, WithOtherBlanks) {
    for (char const* space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "  "})
        for (Form const& form : forms) {
            std::string const quote = with_spaces(form.quote, space);
            expect_one(
                "The clerk wrote" + std::string(space) + quote + with_spaces(form.behind, space) + space + "and left.",
                quote, form.figure);
        }
}

TEST(Contexts, InCapitalsAndInSmallLetters) {
    for (Form const& form : forms) {
        std::string const quote = in_capitals(form.quote);
        if (std::string_view(form.quote) != "$20k" && std::string_view(form.quote).find("km") == std::string_view::npos)
            expect_one("THE CLERK WROTE " + quote + in_capitals(form.behind) + " AND LEFT.", quote, form.figure);
        expect_one(std::string("the clerk wrote ") + form.quote + form.behind + " and left", form.quote, form.figure);
    }
}

}  // namespace
}  // namespace figtrail::test
