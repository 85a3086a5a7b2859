// GroupJudge: what relate() makes of the pairs that one group proposes: a report of each two values that a person should see.
//
//   GroupJudge judge(store, relate, options);   for (StoredFinding& report : judge.reports(group)) merge.add(std::move(report));
#pragma once

#include <unordered_map>

#include "store/claim_cache.hpp"
#include "store/claims.hpp"
#include "store/judge.hpp"

namespace figtrail {

class GroupJudge {
public:
    /// What is looked at is counted in `judged`.
    GroupJudge(Store const& store, Relate const& relate, JudgeOptions const& options, Judged& judged);

    /// Each with all claims of both values, the witness of either side first.
    std::vector<StoredFinding> reports(CandidateGroup const& group);

private:
    /// A claim that is read when it is asked for: a value that many articles print has many, and few of them are looked at.
    struct Member {
        std::int64_t id = 0;
        std::int64_t article_id = 0;
    };
    using Members = std::vector<Member>;
    /// The claims of a cluster, earliest first.
    struct Reports {
        Members claims;
        ReportPlace first;
    };

    Reports const& members(CandidateGroup const& group, std::uint32_t cluster, std::unordered_map<std::uint32_t, Reports>& known);
    std::optional<StoredFinding> judge(Members const& a, Members const& b, bool by_article);
    void count(Relation const& relation);
    StoredFinding report(Members const& a, Members const& b, Relation const& relation);

    Relate const& relate_;
    JudgeOptions const& options_;
    Judged& judged_;
    ClaimTable& claims_;
    ClaimCache cache_;
};

}  // namespace figtrail
