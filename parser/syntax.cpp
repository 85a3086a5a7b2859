#include "parser/syntax.hpp"

#include <algorithm>
#include <array>

namespace figtrail {

bool is_time_noun(TokenText const& text, std::size_t i) {
    constexpr std::array<std::string_view, 38> words{
        "afternoon", "century", "date", "day", "days", "decade", "decades", "end", "evening", "fortnight", "half", "hour", "hours", "midnight", "minute", "minutes", "moment",
        "month", "months", "morning", "night", "nights", "period", "quarter", "quarters", "season", "seasons", "time", "times", "today", "tomorrow", "tonight", "week", "weekend",
        "weeks", "year", "years", "yesterday"};
    Token const& t = text.tokens[i];
    if (t.is(word_class::month | word_class::weekday) && t.pos == Pos::proper) return true;
    if (t.pos != Pos::noun && t.pos != Pos::adverb) return false;
    std::string_view const word = text.word(i);
    if (word.size() > 10) return false;
    char lower[10];
    std::transform(word.begin(), word.end(), lower, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return std::binary_search(words.begin(), words.end(), std::string_view(lower, word.size()));
}

}  // namespace figtrail
