#include "parser/syntax.hpp"

namespace figtrail {

bool is_time_noun(TokenText const& text, std::size_t i) {
    static constexpr RuleWords words{
        "afternoon", "century", "date", "day", "days", "decade", "decades", "end", "evening", "fortnight", "half", "hour", "hours", "midnight", "minute", "minutes", "moment",
        "month", "months", "morning", "night", "nights", "period", "quarter", "quarters", "season", "seasons", "time", "times", "today", "tomorrow", "tonight", "week", "weekend",
        "weeks", "year", "years", "yesterday"};
    Token const& t = text.tokens[i];
    if (t.is(word_class::month | word_class::weekday) && t.pos == Pos::proper) return true;
    return (t.pos == Pos::noun || t.pos == Pos::adverb) && words.holds(text, t);
}

}  // namespace figtrail
