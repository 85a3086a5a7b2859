// JudgedMark: how far the findings have come. What was stored behind the mark has none yet: it is new, or the run that stored it
// was cut off before it could judge.
//
//   Unjudged const waiting = mark.waiting();  ... findings of waiting.latest ...;  mark.advance(waiting);
#pragma once

#include <cstdint>
#include <vector>

#include "store/sqlite.hpp"

namespace figtrail {

/// Versions without findings.
struct Unjudged {
    std::int64_t after = 0;             ///< the mark when this was asked
    std::int64_t through = 0;           ///< the newest version then
    std::vector<std::int64_t> latest;   ///< those between that are the latest of their article, ascending
    bool any() const { return through > after; }
};

class JudgedMark {
public:
    explicit JudgedMark(Database& database);

    Unjudged waiting();
    /// Moves on to waiting.through, unless another program has moved the mark since.
    void advance(Unjudged const& waiting);
    /// Snapshot `id` was read anew, or removed so that SQLite may give its id again.
    void back_before(std::int64_t id);

private:
    std::int64_t value();

    Statement read_, newest_, latest_, save_, lower_;
};

}  // namespace figtrail
