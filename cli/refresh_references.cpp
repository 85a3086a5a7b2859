// Findings that set figures of articles against official tables.
#include "cli/in_time.hpp"
#include "cli/official.hpp"
#include "cli/on_file.hpp"
#include "cli/refresh_findings.hpp"
#include "store/judge_references.hpp"

namespace figtrail::cli {

RenewedFindings findings_against_references(Desk const& desk, std::optional<Unjudged> const& waiting) {
    Policy const policy;
    AskTables const ask = [&](StoredClaim const& figure) {
        std::vector<OfficialConflict> conflicts_with;
        Officials const officials = officials_on(desk, setting_of_stored(figure), figure.claim, policy);
        for (OfficialWord const& word : officials.words)
            if (conflicts(word.relation.kind)) conflicts_with.push_back({word.figure->id, word.figure->key, word.relation});
        return conflicts_with;
    };
    JudgeOptions const options{policy.to_string(), findings_ruleset};
    return waiting ? find_against_references_anew(desk.store, ask, options, *waiting) : find_against_references(desk.store, ask, options);
}

void refresh_references(Desk& desk) {
    auto const ask = [&] { return desk.store.unjudged(); };
    in_time(desk.store, ask, [&](Unjudged const& waiting) {
        return desk.store.write_reference_findings(findings_against_references(desk, std::nullopt), waiting);
    });
}

}  // namespace figtrail::cli
