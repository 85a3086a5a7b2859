#include "store/judge.hpp"

#include <cmath>
#include <utility>

#include "store/finding_merge.hpp"
#include "store/group_judge.hpp"

namespace figtrail {

bool is_finding(RelationKind kind) {
    switch (kind) {
    case RelationKind::contradiction:
    case RelationKind::scale_suspect:
    case RelationKind::unit_suspect:
    case RelationKind::currency_suspect:
    case RelationKind::recycled:
    case RelationKind::revised: return true;
    default: return false;
    }
}

Judged find_between(Store const& store, Relate const& relate, JudgeOptions const& options) {
    Judged judged;
    GroupJudge judge(store, relate, options, judged);
    FindingMerge merge;
    judged.swept = each_group(store, [&](CandidateGroup const& group) {
        // Keys are hashes, and the sweep goes by them: a key tells how far it is.
        if (options.progress && !group.event_id) options.progress(std::ldexp(static_cast<double>(group.subject_key), -64) + 0.5);
        for (StoredFinding& report : judge.reports(group)) merge.add(std::move(report));
        return true;
    });
    judged.findings = std::move(merge).findings();
    return judged;
}

}  // namespace figtrail
