#include "parser/ledger.hpp"

#include <algorithm>
#include <string>

namespace figtrail {

Ledger make_ledger(TokenText const& text, Found const& found) {
    Ledger ledger;
    ledger.items.reserve(found.readings.size() + found.explained.size());
    std::vector<char> covered(text.tokens.size(), 0);
    auto const cover = [&](std::uint32_t first, std::uint32_t last) {
        std::fill(covered.begin() + first, covered.begin() + last, 1);
        return Span{text.tokens[first].span.begin, text.tokens[last - 1].span.end};
    };
    for (FoundReading const& f : found.readings)
        ledger.items.push_back({cover(f.reading.first, f.reading.last), NumeralKind::claim, std::string(f.reading.rule)});
    for (Explained const& e : found.explained) ledger.items.push_back({cover(e.first, e.last), e.kind, std::string(e.reason)});
    auto const count = static_cast<std::uint32_t>(text.tokens.size());
    Token const* const tokens = text.tokens.data();
    for (std::uint32_t i = 0; i < count; ++i) {
        Token const& token = tokens[i];
        if (may_be_numeral(token) && covered[i] == 0 && is_numeral(token, text.word(token))) ledger.items.push_back({token.span, NumeralKind::not_understood, "no rule reads it"});
    }
    std::sort(ledger.items.begin(), ledger.items.end(), [](LedgerItem const& a, LedgerItem const& b) { return a.span.begin < b.span.begin; });
    return ledger;
}

}  // namespace figtrail
