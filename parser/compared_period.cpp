#include "parser/compared_period.hpp"

#include <algorithm>
#include <string>

#include "claim/period_step.hpp"
#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"
#include "parser/year_like.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// How far behind a figure the words may stand: "from 2.4 million tonnes of crude oil in the same month a year earlier".
constexpr std::uint32_t farthest = 12;

struct Step {
    int count = 0;  ///< of units; negative for back
    CalendarUnit unit = CalendarUnit::year;
    std::uint32_t first = 0;  ///< tokens [first, last)
    std::uint32_t last = 0;
};

std::optional<CalendarUnit> unit_at(TokenText const& text, std::uint32_t i) {
    if (is_any_word(text, i, {"year", "years"})) return CalendarUnit::year;
    if (is_any_word(text, i, {"quarter", "quarters"})) return CalendarUnit::quarter;
    if (is_any_word(text, i, {"month", "months"})) return CalendarUnit::month;
    if (is_any_word(text, i, {"week", "weeks"})) return CalendarUnit::week;
    if (is_any_word(text, i, {"day", "days"})) return CalendarUnit::day;
    return std::nullopt;
}

bool looks_ahead(TokenText const& text, std::uint32_t i) {
    return is_any_word(text, i, {"later", "afterwards", "afterward"}) && !is_word(text, i + 1, "than");
}

/// "earlier", but not "earlier than planned"; "before" and "prior" unless they go on: "a year before the war". "Ago" looks back from the day of
/// publication: time_ago.
bool looks_back(TokenText const& text, std::uint32_t i) {
    if (is_any_word(text, i, {"earlier", "previously"})) return !is_word(text, i + 1, "than");
    if (!is_any_word(text, i, {"before", "prior"})) return false;
    if (i + 1 >= text.tokens.size() || text.tokens[i + 1].has(token_flag::paragraph_before)) return true;
    Token const& next = text.tokens[i + 1];
    return next.kind == TokenKind::mark || next.is(wc::conjunction) || next.pos == Pos::verb || next.pos == Pos::auxiliary;
}

int count_at(TokenText const& text, std::uint32_t i, Lexicon const& lexicon) {
    Token const& token = text.tokens[i];
    if (token.is(wc::indefinite)) return 1;
    if (token.kind == TokenKind::digits) return plain_number(text.word(i));
    return token.is(wc::cardinal) ? static_cast<int>(lexicon.value(token)) : 0;
}

/// "a year earlier", "two months before", "the quarter before", "the previous year", "last year" after "the same period"; "the following
/// month", "ten years later".
std::optional<Step> step_at(TokenText const& text, std::uint32_t i, Lexicon const& lexicon) {
    if (i + 1 >= text.tokens.size()) return std::nullopt;
    if (is_any_word(text, i, {"previous", "prior", "preceding"})) {
        auto const unit = unit_at(text, i + 1);
        bool const of_one = unit && text.word(i + 1).back() != 's';  // not "in previous years"
        return of_one ? std::optional(Step{-1, *unit, i, i + 2}) : std::nullopt;
    }
    if (is_word(text, i, "following") && i > 0 && is_word(text, i - 1, "the")) {
        auto const unit = unit_at(text, i + 1);
        return unit ? std::optional(Step{1, *unit, i, i + 2}) : std::nullopt;
    }
    auto const unit = unit_at(text, i + 1);
    if (!unit) return std::nullopt;
    bool const of_the_same = i >= 2 && is_word(text, i, "last") && is_any_word(text, i - 1, {"period", "month", "quarter", "week", "half"}) &&
                             is_word(text, i - 2, "same");
    if (of_the_same && *unit == CalendarUnit::year) return Step{-1, *unit, i, i + 2};
    int const count = is_word(text, i, "the") ? 1 : count_at(text, i, lexicon);
    if (count <= 0) return std::nullopt;
    if (looks_back(text, i + 2)) return Step{-count, *unit, i, i + 3};
    return looks_ahead(text, i + 2) ? std::optional(Step{count, *unit, i, i + 3}) : std::nullopt;
}

/// "10 percent | from a year earlier": the figure is the change since then, and holds today.
bool leads_to_base(TokenText const& text, std::uint32_t i) {
    static constexpr RuleWords words{"from", "than", "over", "on", "compared", "against", "versus", "vs", "since", "above", "below", "under", "short", "off"};
    return is_any_word(text, i, words);
}

/// Behind the figure, before another figure, a verb or a mark.
std::optional<Step> step_behind(TokenText const& text, Sentence const& sentence, std::uint32_t last, Lexicon const& lexicon) {
    std::uint32_t const end = std::min(sentence.last, last + farthest);
    for (std::uint32_t i = last; i < end; ++i) {
        if (auto step = step_at(text, i, lexicon)) return step;
        Token const& token = text.tokens[i];
        bool const ends = token.kind != TokenKind::word || token.pos == Pos::verb || token.pos == Pos::auxiliary || token.is(wc::conjunction);
        if (ends || is_number_like(text, i) || leads_to_base(text, i)) break;
    }
    return std::nullopt;
}

/// Before the figure, where its clause begins: "A month earlier it was 750".
std::optional<Step> step_before(TokenText const& text, Clause const& clause, std::uint32_t first, Lexicon const& lexicon) {
    constexpr std::uint32_t opening = 3;  // behind a conjunction, a preposition
    for (std::uint32_t i = clause.first; i < std::min(clause.first + opening, first); ++i)
        if (auto step = step_at(text, i, lexicon); step && step->last <= first) return step;
    return std::nullopt;
}

}  // namespace

void ComparedPeriods::date(Claim& claim, Sentence const& sentence, Clause const& clause, std::uint32_t first, std::uint32_t last) {
    auto const behind = step_behind(text_, sentence, last, lexicon_);
    auto const step = behind ? behind : step_before(text_, clause, first, lexicon_);
    bool const is_change = claim.quantity.trend != Trend::none;
    if (!step || is_change) {
        if (!claim.period) return;
        base_ = latest_ = claim.period;
        sentence_ = sentence.first;
        paragraph_ = claim.paragraph;
        return;
    }
    if (claim.period && claim.period->origin == PeriodOrigin::inherited) claim.period.reset();
    bool const in_reach = base_ && (behind ? sentence_ == sentence.first : paragraph_ == claim.paragraph);
    if (!in_reach) return;
    Period const& from = step->count > 0 ? *latest_ : *base_;  // "ten years later 65, five years later 80"
    auto stepped = stepped_period(from.edtf, step->count, step->unit);
    if (!stepped) return;
    claim.period = from;
    claim.period->edtf = std::move(*stepped);
    if (claim.period->origin == PeriodOrigin::text)
        claim.period->words = std::string(slice(text_.text, {text_.tokens[step->first].span.begin, text_.tokens[step->last - 1].span.end}));
    latest_ = claim.period;
}

}  // namespace figtrail
