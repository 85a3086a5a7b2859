// origins_text: how many independent witnesses a figure has, and why the others are none, for a reader.
//
//   witnesses_in_words(origins) == "5 articles, 1 independent witness"
#pragma once

#include <string>

#include "cli/session.hpp"
#include "store/origins.hpp"

namespace figtrail::cli {

std::string witnesses_in_words(Origins const& origins);
std::string witnesses_in_words(OriginCounts const& origins);

/// "one speaker: Ali Shamkhani", "copies of one text", "one agency: Mehr".
std::string fold_in_words(std::string const& kind, std::string const& name);

/// Each witness with its reports, and the reason of each fold.
std::string origins_text(Origins const& origins, Terminal const& terminal);

std::string origins_json(Origins const& origins);

}  // namespace figtrail::cli
