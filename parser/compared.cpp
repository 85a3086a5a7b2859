#include "parser/compared.hpp"

#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// "from 694 million or 4.27 a share": the other way of saying the level compared with.
bool repeats_compared_level(TokenText const& text, std::uint32_t first) {
    if (first < 3 || !(is_word(text, first - 1, "or") || is_mark(text, first - 1, '('))) return false;
    for (std::uint32_t i = first - 1; i-- > (first > 10 ? first - 10 : 0);) {
        if (text.tokens[i].pos == Pos::verb || text.tokens[i].has(token_flag::paragraph_before)) return false;
        if (is_any_word(text, i, {"from", "versus", "vs", "against", "compared"})) return true;
    }
    return false;
}

/// "2.4bn euros ($2.9bn; £1.7bn)": one amount in several currencies.
bool restates_in_brackets(TokenText const& text, std::uint32_t first) {
    if (first < 3 || !is_mark(text, first - 1, ';')) return false;
    std::uint32_t const reach = first > 8 ? first - 8 : 0;
    for (std::uint32_t i = first - 1; i-- > reach;) {
        if (is_mark(text, i, '(')) return true;
        if (text.tokens[i].pos == Pos::verb || is_mark(text, i, ')')) return false;
    }
    return false;
}

/// "from | November's 4.2 percent", "from last year's $3 million": the token behind the preposition; else `first`.
std::uint32_t before_owner_of_level(TokenText const& text, std::uint32_t first) {
    if (first < 3 || !text.tokens[first - 1].is(wc::possessive) || text.tokens[first - 1].has(token_flag::space_before)) return first;
    Token const& owner = text.tokens[first - 2];
    if (!owner.is(wc::month | wc::time_span | wc::date_word) && !is_any_word(text, first - 2, {"quarter", "year", "month", "week"})) return first;
    bool const led = text.tokens[first - 3].is(wc::date_word | wc::article | wc::adjective);
    return led ? first - 3 : first - 2;
}

}  // namespace

bool is_compared_with(TokenText const& text, std::uint32_t first) {
    first = before_owner_of_level(text, first);
    if (repeats_compared_level(text, first)) return true;
    for (std::uint32_t back = 1; back <= 2 && back <= first; ++back) {
        std::uint32_t const i = first - back;
        if (text.tokens[i].has(token_flag::paragraph_before)) return false;
        if (is_any_word(text, i, {"from", "versus", "vs", "against"})) return true;
        if (is_any_word(text, i, {"with", "to"}) && i > 0 &&
            is_any_word(text, i - 1, {"compared", "compares", "comparing"}))
            return true;
        if (text.tokens[i].kind != TokenKind::mark && !text.tokens[i].is(wc::article)) return false;
    }
    return false;
}

void measure_like_compared(std::span<Claim> claims, TokenText const& text, std::uint32_t first, bool has_noun) {
    if (claims.size() < 2) return;
    Claim& claim = claims.back();
    Claim const& before = claims[claims.size() - 2];
    bool const measured = !claim.measure.id.empty() || (has_noun && !claim.measure.head.empty());
    bool const nothing_to_lend = before.measure.id.empty() && before.measure.head.empty();
    if (measured || nothing_to_lend || before.sentence != claim.sentence || before.quantity.unit.dimension != claim.quantity.unit.dimension || !(is_compared_with(text, first) || restates_in_brackets(text, first))) return;
    auto concepts = std::move(claim.measure.concepts);
    claim.measure = before.measure;
    claim.measure.concepts = std::move(concepts);
    claim.inferred.emplace_back("measure");
}

}  // namespace figtrail
