#include "parser/explain_rules.hpp"
#include "parser/syntax.hpp"

namespace figtrail::explain {

std::optional<Explained> base_of_rate(Place const& p) {
    if (!p.has_before() || !is_word(p.text, p.at - 1, "per")) return std::nullopt;
    std::uint32_t end = p.at + 1;
    while (p.has(end) && p.token(end).is(word_class::multiplier)) ++end;
    bool const of_nothing = !p.has(end) || p.token(end).kind == TokenKind::mark || p.token(end).is(word_class::preposition | word_class::conjunction);
    bool const counts = !of_nothing && is_nominal(p.token(end).pos) && !begins_unit(p, end);
    return counts || of_nothing ? std::optional(Explained{p.at, end, NumeralKind::label, "how many a rate is told by"}) : std::nullopt;
}

}  // namespace figtrail::explain
