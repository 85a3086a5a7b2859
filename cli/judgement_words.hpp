// Judgements said for a reader: relations, verdicts and changes as words, with both quotes below.
//
//   relation_word(RelationKind::contradiction) == "cannot both hold"
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "claim/check.hpp"
#include "claim/relation.hpp"
#include "cli/style.hpp"

namespace figtrail::cli {

std::string_view relation_word(RelationKind kind);
std::string_view change_word(ChangeKind kind);
std::string_view verdict_word(VerdictKind verdict);
Style relation_style(RelationKind kind);

/// Of a finding: "cannot both hold", "part over whole".
std::string finding_kind_in_words(std::string const& kind);

/// "cannot both hold, 9.7 % apart".
std::string relation_heading(Relation const& relation, Terminal const& terminal);
/// "Assumed: period, places." and what made the two comparable, a line each; empty when there is nothing to say.
std::string relation_footing(Relation const& relation);

/// "changed, declared by a correction".
std::string change_in_words(Change const& change);
/// "no time stated (3); another place (1)": what kept figures from being compared.
std::string reasons_in_words(std::map<std::string, std::size_t> const& not_compared);
Style severity_style(Severity severity);

/// Relations that a person should look into: what --exit-code tells.
bool is_conflict(RelationKind kind);

}  // namespace figtrail::cli
