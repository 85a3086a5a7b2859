// identity: what a text that is read is known by, the same whether it is added, audited as a draft or ticked off on a sheet.
//
//   std::string const sha = snapshot_sha256(input, text);   identify(text.facts, input);
#pragma once

#include <string>

#include "cli/read_input.hpp"

namespace figtrail::cli {

/// The bytes of a file; a record of a JSONL file is its title, a line break and its text: a changed title is a new version too.
std::string const& snapshot_bytes(Input const& input, ReadText const& text);

/// An article without URL and key is known by its id, else by where it was found.
void identify(ArticleFacts& facts, Input const& input);

}  // namespace figtrail::cli
