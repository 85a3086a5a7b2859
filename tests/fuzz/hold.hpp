// hold: what is true of every reading of every text, whatever its bytes.
#pragma once

#include <set>
#include <utility>

#include "claim/document.hpp"
#include "tests/fuzz/require.hpp"

namespace figtrail::fuzz {

/// `bytes`: size of the source.
inline void hold(Extraction const& read, std::size_t bytes) {
    std::string_view const text = read.document.text;
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (Claim const& claim : read.claims) {
        Span const span = claim.mention.span, source = claim.mention.source;
        require(span.begin < span.end && span.end <= text.size(), "a mention lies in its text");
        require(slice(text, span) == claim.mention.quote, "the text at a mention's span is its quote");
        require(source.begin <= source.end && source.end <= bytes, "a mention maps back into the source");
        require(claim.sentence.contains(span), "a mention lies in its sentence");
        require(seen.insert({span.begin, span.end}).second, "no two claims share a span");
    }
    Ledger const& ledger = read.ledger;
    require(ledger.numerals() == ledger.claims() + ledger.explained() + ledger.not_understood(), "the ledger adds up");
    require(ledger.claims() == read.claims.size(), "the ledger counts the claims");
}

}  // namespace figtrail::fuzz
