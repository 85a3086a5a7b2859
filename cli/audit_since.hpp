// audit_since: what is new in a text against an older one: figures that were added or changed, findings that were not there.
//
//   Since const since = since_older(before, now);   keep_new(findings, findings_before, since);
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail::cli {

struct Since {
    std::vector<Change> changes;    ///< figures that were added, changed or removed
    std::vector<bool> wanted;       ///< for each claim: it is new, or its value, scope or hedge is
    std::size_t as_before = 0;
    std::vector<std::string> gone;  ///< quotes of figures that are no longer there
    std::vector<std::pair<std::string, std::string>> became;  ///< quotes of figures whose value changed, before and now
};

Since since_older(Extraction const& before, Extraction const& now);

/// Leaves findings that speak of a new figure or were not found in the older text.
void keep_new(std::vector<Finding>& findings, std::vector<Finding> const& before, Since const& since);

/// Findings are what keep_new left of them.
std::string since_json(Since const& since, Extraction const& before, Extraction const& now, std::vector<Finding> const& findings);

}  // namespace figtrail::cli
