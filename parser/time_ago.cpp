#include "parser/time_ago.hpp"

#include <algorithm>

#include "claim/edtf_text.hpp"
#include "parser/calendar_years.hpp"
#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail {
namespace {

constexpr int longest_ago = 500;

int count_at(TokenText const& text, std::uint32_t i, Lexicon const& lexicon) {
    Token const& number = text.tokens[i];
    if (number.kind == TokenKind::digits) return plain_number(text.word(i));
    if (number.is(word_class::indefinite)) return 1;
    return number.is(word_class::cardinal) ? static_cast<int>(lexicon.value(number)) : 0;
}

std::string month_before(Day published, int months) {
    CivilDate const day = civil_from_day(published);
    return edtf_of_month(month_index(day.year, day.month) - months);
}

std::string week_of(Day day) {
    Day const monday = day - (weekday_of(day) + 6) % 7;
    return edtf_days(monday, monday + 6);
}

/// EDTF; empty where `unit` is no unit of the calendar.
std::string so_long_before(Day published, TokenText const& text, std::uint32_t unit, int count) {
    if (is_any_word(text, unit, {"year", "years"})) return edtf_year(civil_from_day(published).year - count);
    if (is_any_word(text, unit, {"month", "months"})) return month_before(published, count);
    if (is_any_word(text, unit, {"week", "weeks"})) return week_of(published - 7 * count);
    if (is_any_word(text, unit, {"day", "days"})) return edtf_days(published - count, published - count);
    return {};
}

/// "More than", "just over", "less than": no day, but what lies beyond one.
bool is_bounded(TokenText const& text, std::uint32_t before) {
    if (is_any_word(text, before, {"over", "under"})) return true;
    return is_word(text, before, "than") && is_any_word(text, before - 1, {"more", "less"});
}

/// "higher than", "from", "compared with": when something else held.
bool leads_to_base(TokenText const& text, std::uint32_t before) {
    return is_any_word(text, before, {"than", "from", "with", "to", "as", "versus", "vs", "against", "since", "of", "until", "on"});
}

/// "The firm, founded 15 years ago by two chemists, has closed a fund with $5 million": when something came about that is told before.
bool is_told_before(TokenText const& text, Clause const& clause, std::uint32_t number, std::uint32_t ago, std::uint32_t first) {
    constexpr std::uint32_t opening = 3;  // "About four months ago, 12 men were shot" dates its clause
    bool const opened = number > clause.first + opening;
    for (std::uint32_t i = ago; opened && i < first; ++i)
        if (text.tokens[i].mark == ',') return true;
    return false;
}

/// "From 28,698 tonnes, up from 17,372 a year ago": the words are of the figure nearer to them.
bool dates_another_figure(TokenText const& text, std::uint32_t last, std::uint32_t number) {
    for (std::uint32_t i = last; i < number; ++i)
        if (is_number_like(text, i)) return true;
    return false;
}

}  // namespace

std::optional<TimeAgo> time_ago(TokenText const& text, Clause const& clause, std::uint32_t first, std::uint32_t last, Day published, Lexicon const& lexicon) {
    std::uint32_t const end = std::min(clause.last, static_cast<std::uint32_t>(text.tokens.size()));
    for (std::uint32_t ago = clause.first + 2; ago < end; ++ago) {
        if (text.tokens[ago].span.size() != 3 || !is_word(text, ago, "ago")) continue;
        std::uint32_t const number = ago - 2;
        bool const is_the_figure = first < ago && number < last;
        int const count = is_the_figure || dates_another_figure(text, last, number) || is_told_before(text, clause, number, ago, first) ? 0 : count_at(text, number, lexicon);
        if (count <= 0 || count > longest_ago) return std::nullopt;
        std::string edtf = so_long_before(published, text, ago - 1, count);
        if (edtf.empty()) return std::nullopt;
        TimeAgo out;
        if (number > clause.first && number != last) {  // right behind the figure it is the figure's own: "17,372 tonnes a year ago"
            bool const exact = !is_bounded(text, number - 1);
            if (exact ? leads_to_base(text, number - 1) : leads_to_base(text, number - 3)) return std::nullopt;
            if (!exact) return out;
        }
        out.period.emplace();
        out.period->origin = PeriodOrigin::text;
        out.period->words = std::string(slice(text.text, {text.tokens[number].span.begin, text.tokens[ago].span.end}));
        out.period->edtf = std::move(edtf);
        return out;
    }
    return std::nullopt;
}

}  // namespace figtrail
