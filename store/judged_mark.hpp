// JudgedMark: how far the findings have come. What was stored behind the mark has none yet: it is new, or the run that stored it
// was cut off before it could judge.
//
//   Unjudged const waiting = mark.waiting();  ... findings of waiting.latest ...;  mark.advance(waiting);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlite.hpp"

namespace figtrail {

/// Versions without findings.
struct Unjudged {
    std::int64_t after = 0;             ///< the mark when this was asked
    std::int64_t through = 0;           ///< the newest version then
    std::vector<std::int64_t> latest;   ///< those between that are the latest of their article, ascending
    bool touched = false;               ///< articles or groups of figures changed otherwise
    bool any() const { return through > after || touched; }
};

class JudgedMark {
public:
    explicit JudgedMark(Database& database);

    Unjudged waiting();
    /// Moves on to waiting.through, unless another program has moved the mark since.
    void advance(Unjudged const& waiting);
    /// Snapshot `id` was read anew.
    void back_before(std::int64_t id);
    /// Snapshots were removed, so that SQLite may give their ids again.
    void back_to_newest();
    std::int64_t value();

    /// What the findings between articles were made by; empty: they have to be made anew.
    std::string rules();
    void set_rules(std::string_view rules);

private:
    Statement read_, newest_, latest_, save_, lower_, read_rules_, save_rules_;
};

}  // namespace figtrail
