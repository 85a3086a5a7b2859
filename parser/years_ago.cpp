#include "parser/years_ago.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail {
namespace {

constexpr int longest_ago = 500;

int count_at(TokenText const& text, std::uint32_t i, Lexicon const& lexicon) {
    Token const& number = text.tokens[i];
    if (number.kind == TokenKind::digits) return plain_number(text.word(i));
    return number.is(word_class::cardinal) ? lexicon.value(number) : 0;
}

std::string month_words(int index) {
    std::string const month = std::to_string(index % 12 + 1);
    return std::to_string(index / 12) + (month.size() == 1 ? "-0" : "-") + month;
}

}  // namespace

std::optional<Period> years_ago(TokenText const& text, Clause const& clause, std::uint32_t first, std::uint32_t last, Day published,
                                Lexicon const& lexicon) {
    bool const behind_it = is_any_word(text, last, {"a", "one"}) && is_word(text, last + 1, "year") && is_word(text, last + 2, "ago");
    if (behind_it) {  // "from 17,372 tonnes a year ago"
        Period period;
        period.origin = PeriodOrigin::text;
        period.words = std::string(slice(text.text, {text.tokens[last].span.begin, text.tokens[last + 2].span.end}));
        period.edtf = std::to_string(civil_from_day(published).year - 1);
        return period;
    }
    std::uint32_t const end = std::min(clause.last, static_cast<std::uint32_t>(text.tokens.size()));
    for (std::uint32_t i = clause.first + 2; i < end; ++i) {
        if (text.tokens[i].span.size() != 3 || !is_word(text, i, "ago")) continue;
        bool const years = is_word(text, i - 1, "years");
        int const count = count_at(text, i - 2, lexicon);
        bool const is_the_figure = first < i && i - 2 < last;
        if (is_the_figure || count <= 0 || count > longest_ago || !(years || is_word(text, i - 1, "months"))) return std::nullopt;
        CivilDate const day = civil_from_day(published);
        int const month = day.year * 12 + day.month - 1 - (years ? 12 * count : count);
        Period period;
        period.origin = PeriodOrigin::text;
        period.words = std::string(slice(text.text, {text.tokens[i - 2].span.begin, text.tokens[i].span.end}));
        period.edtf = years ? std::to_string(month / 12) : month_words(month);
        return period;
    }
    return std::nullopt;
}

}  // namespace figtrail
