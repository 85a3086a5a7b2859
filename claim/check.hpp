// check: does a text bear out the figures of a statement? A person put the two together, so the paired policy holds; where it is
// unclear which figure of the evidence is meant, there is no verdict.
//
//   Verdict const v = check(statement, evidence, policy, catalog);   // both are Extractions
//   // statement "fewer than 127 critics", evidence "based on 128 critics": contradicts
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {

enum class VerdictKind : std::uint8_t { agrees, contradicts, not_comparable };
std::string_view to_string(VerdictKind);  ///< "not-comparable"

/// One figure of the statement and what became of it. Ranks and years are judged too where a statement rests on them; they are no
/// claims, so `statement` and `evidence` are empty for them and the spans tell where they stand.
struct FigureVerdict {
    std::optional<std::uint32_t> statement;  ///< index of the claim in the statement
    std::optional<std::uint32_t> evidence;   ///< index of the claim in the evidence it was held against
    Span statement_span;                     ///< of the figure in the statement's text
    Span evidence_span;                      ///< of the figure in the evidence's text; empty when there is none
    VerdictKind verdict = VerdictKind::not_comparable;
    Relation relation;                       ///< kind, reason, because, assumed
};

struct Verdict {
    VerdictKind verdict = VerdictKind::not_comparable;
    Reason reason = Reason::none;  ///< why not comparable
    std::string because;           ///< a sentence a reader understands
    std::vector<FigureVerdict> figures;
};

/// contradicts when one figure of the statement is contradicted, agrees when every one is borne out, else not comparable.
Verdict check(Extraction const& statement, Extraction const& evidence, Policy const& policy, Catalog const& catalog);

}  // namespace figtrail
