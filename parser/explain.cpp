#include "parser/explain.hpp"

#include "parser/digits.hpp"
#include "parser/explain_rules.hpp"
#include "parser/word_match.hpp"

namespace figtrail {

bool is_numeral_word(Token const& token, std::string_view word) {
    if (token.is(word_class::cardinal | word_class::vague_plural | word_class::vulgar | word_class::ordinal)) return true;
    if (token.is(word_class::multiplier)) return true;
    if (token.is(word_class::dozen)) return word == "dozen";
    // "quarter" and "third" stand for many things; alone they are numerals only in the plural: "two-thirds", "three quarters".
    if (token.is(word_class::fraction)) return word == "half" || word == "Half" || (word.size() > 4 && word.back() == 's' && word != "quarters");
    return false;
}

namespace {

/// "Nine mths", "39 weeks" on a line of its own in a table of results: the time that the rows below are of.
bool heads_table(TokenText const& text, std::uint32_t at) {
    static constexpr RuleWords spans{"mths", "months", "weeks", "wks", "quarters", "qtrs"};
    std::uint32_t const below = at + 2;
    bool const on_line = below < text.tokens.size() && (at == 0 || text.tokens[at].has(token_flag::newline_before | token_flag::paragraph_before)) && is_any_word(text, at + 1, spans);
    if (!on_line || text.tokens[at + 1].has(token_flag::newline_before | token_flag::paragraph_before)) return false;
    Token const& row = text.tokens[below];
    if (row.kind != TokenKind::word || !row.has(token_flag::newline_before | token_flag::paragraph_before)) return false;
    if (!row.has(token_flag::paragraph_before)) return true;
    for (std::uint32_t i = below + 1; i < below + 10 && i < text.tokens.size(); ++i)  // rows that are indented
        if (is_any_word(text, i, {"vs", "versus"})) return true;
    return false;
}

/// "1987 qtr and nine mths include a gain": the times that results are of.
bool goes_on_times(TokenText const& text, std::uint32_t at) {
    return at >= 2 && is_any_word(text, at - 1, {"and", "or"}) && is_any_word(text, at - 2, {"qtr", "quarter", "yr"}) && is_any_word(text, at + 1, {"mths", "months", "wks", "weeks"});
}

}  // namespace

std::optional<Explained> explain_numeral(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    if (heads_table(text, at)) return Explained{at, at + 1, NumeralKind::date, "time that a table is of"};
    if (goes_on_times(text, at)) return Explained{at, at + 2, NumeralKind::date, "time that results are of"};
    explain::Place const place{text, sentence, at};
    return text.tokens[at].kind == TokenKind::digits ? explain::digits(place) : explain::word(place);
}

}  // namespace figtrail
