#include "cli/audit_since.hpp"

#include <algorithm>
#include <set>

#include "claim/revise.hpp"
#include "cli/json_object.hpp"

namespace figtrail::cli {

Since since_older(Extraction const& before, Extraction const& now) {
    Since since;
    since.wanted.assign(now.claims.size(), false);
    for (Change const& change : revise(before, now)) {
        switch (change.kind) {
            case ChangeKind::added:
            case ChangeKind::changed:
            case ChangeKind::scope_changed:
            case ChangeKind::hedge_changed:
                if (change.to) since.wanted[*change.to] = true;
                if (change.from && change.to)
                    since.became.emplace_back(before.claims[*change.from].mention.quote, now.claims[*change.to].mention.quote);
                break;
            case ChangeKind::removed:
                if (change.from) since.gone.push_back(before.claims[*change.from].mention.quote);
                break;
            case ChangeKind::kept:
            case ChangeKind::moved:
            case ChangeKind::reworded:
                continue;
        }
        since.changes.push_back(change);
    }
    since.as_before = static_cast<std::size_t>(std::count(since.wanted.begin(), since.wanted.end(), false));
    return since;
}

void keep_new(std::vector<Finding>& findings, std::vector<Finding> const& before, Since const& since) {
    std::set<std::pair<std::string, std::string>> known;
    for (Finding const& finding : before) known.emplace(finding.kind, finding.because);
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](Finding const& finding) {
                                      bool const touches_new = std::any_of(finding.claims.begin(), finding.claims.end(),
                                                                           [&](std::uint32_t claim) { return since.wanted[claim]; });
                                      return !touches_new && known.contains({finding.kind, finding.because});
                                  }),
                   findings.end());
}

std::string since_json(Since const& since, Extraction const& before, Extraction const& now, std::vector<Finding> const& findings) {
    std::vector<std::string> changes, found;
    for (Change const& change : since.changes) write_json(changes.emplace_back(), change, before, now);
    for (Finding const& finding : findings) write_json(found.emplace_back(), finding, now);
    return JsonObject()
        .text_or_null("id", now.facts.id)
        .raw("changes", json_array(changes))
        .number("as_before", static_cast<std::int64_t>(since.as_before))
        .raw("findings", json_array(found))
        .str();
}

}  // namespace figtrail::cli
