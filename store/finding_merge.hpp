// FindingMerge: reports of single groups, folded into findings. Two groups in common (a subject and a place) show one disagreement twice.
// What becomes of a report depends on those alone that came before it and hold a claim of its own, or have its key.
//
//   merge.add(report);  ...   merge.findings()   // by finding_key
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "store/rows.hpp"

namespace figtrail {

class FindingMerge {
public:
    /// `report`: a finding of one group, with every claim of either side, the witness first. Reports come in the order of their groups.
    void add(StoredFinding report);
    std::vector<StoredFinding> findings() &&;

private:
    /// Where a claim stands: the finding's index, side 0 or 1.
    struct Place {
        std::size_t finding = 0;
        int side = 0;
    };
    std::optional<Place> reported(std::int64_t a, std::int64_t b) const;
    void add_claims(std::size_t finding, int side, std::vector<std::int64_t> const& claims);

    std::vector<StoredFinding> findings_;
    std::unordered_map<std::int64_t, std::map<std::size_t, int>> places_;  ///< claim -> findings it is in, and on which side
    std::unordered_set<std::string> keys_;
};

}  // namespace figtrail
