// Reading stays linear on hostile text: twice the input takes at most 2.6 times as long.
#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>

#include "tests/parser/growth.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

constexpr double growth_allowed = 2.6;

std::string repeated(std::string const& head, std::string const& piece, std::string const& tail, std::size_t size) {
    std::string out = head;
    out.reserve(size + piece.size() + tail.size());
    while (out.size() < size) out += piece;
    return out + tail;
}

struct Family {
    char const* name;
    std::function<std::string(std::size_t)> text;  ///< of about that many bytes
};

Family pieces(char const* name, std::string piece, std::string head = "", std::string tail = "") {
    return {name, [=](std::size_t size) { return repeated(head, piece, tail, size); }};
}

std::string counting(std::size_t size) {
    std::string out = "from 1";
    for (int i = 2; out.size() < size; ++i) out += " to " + std::to_string(i);
    return out;
}

/// A name of its own for each number: "Qaba".
std::string name_of(int number) {
    std::string out = "Q";
    do out += static_cast<char>('a' + number % 26);
    while ((number /= 26) > 0);
    return out + "x";
}

/// Sentences with @ for a name that no other sentence has.
Family sentences(char const* name, std::string sentence) {
    return {name, [=](std::size_t size) {
                std::string out;
                for (int i = 0; out.size() < size; ++i) {
                    std::string const who = name_of(i);
                    for (char c : sentence) c == '@' ? out += who : out += c;
                }
                return out;
            }};
}

std::string nested(std::size_t size) { return std::string(size / 2, '(') + "5 goats" + std::string(size / 2, ')'); }

std::vector<Family> families() {
    return {
        pieces("GroupsThatEndInALetter", ",000", "1", "x"),
        pieces("GroupsApart", " 000", "1"),
        pieces("GroupsBehindCommasApart", ", 000", "1"),
        pieces("DigitsWithoutEnd", "7"),
        pieces("DigitsAndPoints", "1."),
        pieces("PersianDigits", "\xDB\xB1"),
        pieces("NumberWords", "two hundred "),
        pieces("Tens", "twenty-"),
        pieces("Scales", "million "),
        pieces("ScalesUp", "one thousand million billion trillion "),
        pieces("Vague", "hundreds of "),
        pieces("Halves", "half a "),
        pieces("Fractions", "1/"),
        pieces("Points", "one point "),
        pieces("Hyphens", "-"),
        pieces("Dollars", "$"),
        pieces("DollarSigns", "$-"),
        pieces("Hedges", "about more than nearly "),
        pieces("HedgesAndNumbers", "about 5 or more "),
        pieces("OneEndlessSentence", "the 5 goats of the old farm and "),
        pieces("OneInOne", "one in "),
        {"FromToTo", counting},
        pieces("Between", "between 5 and "),
        pieces("And", "and "),
        pieces("Or", "5 or "),
        pieces("CapitalisedWords", "Bank Street "),
        pieces("CapitalisedWordsAndNumbers", "Bank 7 "),
        pieces("NewNames", "Xo Yu of Zed & "),
        pieces("OpeningQuotes", "\""),
        pieces("CurlyQuotes", "\xE2\x80\x9C"),
        pieces("QuotesAndNumbers", "\"5\" '6' "),
        pieces("OpenBrackets", "("),
        pieces("BracketsAndNumbers", "(5 "),
        {"NestedBrackets", nested},
        pieces("Stops", "."),
        pieces("NewLines", "\n"),
        pieces("ListItems", "\n- 5"),
        pieces("OneLetterWords", "a "),
        pieces("Weekdays", "Monday "),
        pieces("WeekdaysAndArticles", "a Monday "),
        pieces("Dates", "3 May 2019, "),
        pieces("Years", "2019-"),
        pieces("Telephone", "555 0199 "),
        pieces("PhoneDashes", "555-"),
        pieces("Scores", "2-1 "),
        pieces("Rates", "5 dollars a day per "),
        pieces("Barrels", "a barrel "),
        pieces("OfThem", "5 of them said "),
        pieces("ThisFigure", "this figure of 5 "),
        pieces("Said", "said Mr Xo, 35, of "),
        pieces("Percent", "5 percent of "),
        pieces("TheCompany", "the company "),
        sentences("DistinctCompanies", "@ Corp. sold 5 goats. "),
        sentences("DistinctPeople", "John @ lost 5 goats; then @ wept. "),
        sentences("DistinctSpeakers", "Output of @ fell 5 percent, Mr @ told Reuters.\n\n"),
        sentences("DistinctOwners", "The company of @ owns @'s 5 farms. It sold 7 of them. "),
        sentences("DistinctQuotes", "\"We lost 5 goats,\" said Ada @. \"This figure was 7.\" "),
        pieces("DatesAndFigures", "On 3 May 2019 it sold 5 goats. In June it sold 6. "),
        pieces("CountriesAndFigures", "Kenya and Chad sold 5 goats to Peru. "),
        pieces("Headings", "Goats\n\n5 goats died in Lyon.\n\n"),
        pieces("TabsInOneLine", "5 goats\t6 "),
        pieces("InvalidBytes", "\xFF"),
        pieces("LongWord", "a", "", " 5"),
        pieces("Apostrophes", "a'"),
        pieces("Dots", "a."),
    };
}

class LinearTime : public testing::TestWithParam<Family> {};

TEST_P(LinearTime, Holds) {
    auto const reading = [](std::size_t size) -> std::function<void()> {
        return [text = GetParam().text(size)] {
            Extraction const extraction = read(text);
            EXPECT_EQ(extraction.ledger.claims(), extraction.claims.size());
        };
    };
    Growth const found = growth(reading, std::size_t{1} << 14, std::size_t{1} << 22, growth_allowed);
    EXPECT_LE(found.times, growth_allowed) << "for twice " << found.bytes << " bytes";
}

void PrintTo(Family const& family, std::ostream* out) { *out << family.name; }

INSTANTIATE_TEST_SUITE_P(Hostile, LinearTime, testing::ValuesIn(families()),
                         [](auto const& instance) { return std::string(instance.param.name); });

}  // namespace
}  // namespace figtrail::test
