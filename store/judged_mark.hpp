// JudgedMark: how far the findings have come. What was stored behind the mark has none yet: it is new, or the run that stored it
// was cut off before it could judge.
//
//   Unjudged const waiting = mark.waiting();  ... findings of waiting.latest ...;
//   in the transaction that writes them: if (mark.is_as_in(waiting)) mark.advance(waiting);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/generation.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Versions without findings.
struct Unjudged {
    std::int64_t generation = 0;        ///< what is read after this was asked holds as long as the generation is this
    std::int64_t after = 0;             ///< the mark when this was asked
    std::int64_t through = 0;           ///< the newest version then
    std::vector<std::int64_t> latest;   ///< those between that are the latest of their article, ascending
    bool touched = false;               ///< articles or groups of figures changed otherwise
    bool any() const { return through > after || touched; }
};

class JudgedMark {
public:
    JudgedMark(Database& database, Generation& generation);

    Unjudged waiting();
    /// Nothing was removed, read anew or judged since.
    bool is_as_in(Unjudged const& waiting);
    /// Moves on to waiting.through.
    void advance(Unjudged const& waiting);
    /// Snapshot `id` was read anew.
    void back_before(std::int64_t id);
    /// Snapshots were removed, so that SQLite may give their ids again.
    void back_to_newest();

    /// What the findings between articles were made by; empty: they have to be made anew.
    std::string rules();
    void set_rules(std::string_view rules);
    /// The same of findings against official tables: the editions in use.
    std::string tables();
    void set_tables(std::string_view tables);

private:
    std::int64_t value();

    Generation& generation_;
    Statement read_, newest_, latest_, save_, lower_, read_rules_, save_rules_, read_tables_, save_tables_;
};

}  // namespace figtrail
