#include "store/finding_order.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "store/origins.hpp"

namespace figtrail {
namespace {

struct Rank {
    std::size_t origins = 0;
    std::string newest;  ///< publication
    StoredFinding finding;
};

Rank rank_of(StoredFinding&& finding, OriginReader& reader) {
    Rank rank;
    for (auto const* side : {&finding.a, &finding.b}) {
        OriginCounts const origins = reader.count(*side);
        rank.origins += origins.independent;
        rank.newest = std::max(rank.newest, origins.newest);
    }
    rank.finding = std::move(finding);
    return rank;
}

bool equal_so_far(StoredFinding const& a, StoredFinding const& b) {
    return a.severity == b.severity && a.apart_percent == b.apart_percent && a.between == b.between;
}

}  // namespace

void sort_findings(std::vector<StoredFinding>& findings, Store const& store, std::size_t count) {
    OriginReader reader(store);
    sort_findings(findings, reader, count);
}

void sort_findings(std::vector<StoredFinding>& findings, OriginReader& reader, std::size_t count, std::function<void()> const& tell) {
    for (std::size_t begin = 0; begin < std::min(count, findings.size());) {
        std::size_t end = begin + 1;
        while (end < findings.size() && equal_so_far(findings[begin], findings[end])) ++end;
        // Arithmetic inside one article has one origin, and comes by recency already.
        if (end - begin > 1 && findings[begin].between) {
            std::vector<Rank> ranks;
            for (std::size_t i = begin; i < end; ++i) {
                ranks.push_back(rank_of(std::move(findings[i]), reader));
                if (tell) tell();
            }
            std::sort(ranks.begin(), ranks.end(), [](Rank const& a, Rank const& b) {
                return std::tie(b.origins, b.newest, a.finding.finding_key) < std::tie(a.origins, a.newest, b.finding.finding_key);
            });
            for (std::size_t i = begin; i < end; ++i) findings[i] = std::move(ranks[i - begin].finding);
        }
        begin = end;
    }
}

}  // namespace figtrail
