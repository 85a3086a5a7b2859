// contents: every table of a database as a hash of its rows, so that two databases can be held equal and a difference
// names its table. Row ids of runs, findings and events are left out: they say in which order things were written, not
// what is known.
//
//   EXPECT_EQ(contents(path), contents(other));     EXPECT_EQ(soundness(path), "");
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace figtrail::test {

/// A re-reading gives every claim a new row id: then only what claims say and where they stand is compared.
enum class ClaimIds : std::uint8_t { same, any };

std::map<std::string, std::string> contents(std::string const& path, ClaimIds ids = ClaimIds::same);
/// Rows of a table, or of what stands behind FROM.
long long row_count(std::string const& path, std::string const& table);

/// What integrity_check, foreign_key_check and the search index's own check find wrong; empty when all is well.
std::string soundness(std::string const& path);

}  // namespace figtrail::test
