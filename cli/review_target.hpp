// review_target: what a verdict is about, and which findings are muted by the verdicts there are.
//
//   Mutes const mutes(desk.store);
//   if (mutes.hides(finding, desk.store)) ++hidden;
#pragma once

#include <map>
#include <string>
#include <utility>

#include "store/store.hpp"

namespace figtrail::cli {

/// "claim" or "finding" and the whole key. Throws StoreError: not_found, ambiguous.
std::pair<std::string, std::string> review_target(Store const& store, std::string const& key);

/// The name under which all findings of a measure and an outlet are muted.
std::string measure_source_key(std::string const& measure, std::string const& source);

class Mutes {
public:
    explicit Mutes(Store const& store);
    bool hides(StoredFinding const& finding, Store const& store) const;
    /// Has anybody reviewed it?
    bool seen(StoredFinding const& finding) const;

private:
    std::map<std::pair<std::string, std::string>, bool>
        muted_;  ///< by target and key; the last word of mute and unmute
    std::map<std::string, bool> seen_;

    bool is_muted(std::string const& target, std::string const& key) const;
};

}  // namespace figtrail::cli
