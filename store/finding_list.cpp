#include "store/finding_list.hpp"

#include <algorithm>
#include <tuple>

#include "store/finding_order.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

/// As sort_findings() has it.
bool equal_so_far(FindingHead const& a, FindingHead const& b) {
    return a.severity == b.severity && a.apart_percent == b.apart_percent && (a.extent == "within") == (b.extent == "within");
}

/// Findings whose heads are equal: by recency, then key.
void sort_run(std::vector<FindingHead>& run, FindingTable& table) {
    if (run.size() < 2) return;
    std::vector<std::pair<std::string, FindingHead>> dated;
    dated.reserve(run.size());
    for (FindingHead& head : run) dated.emplace_back(table.newest(head.id), std::move(head));
    std::sort(dated.begin(), dated.end(), [](auto const& a, auto const& b) {
        return std::tie(a.second.extent, b.first, a.second.finding_key) < std::tie(b.second.extent, a.first, b.second.finding_key);
    });
    for (std::size_t i = 0; i < run.size(); ++i) run[i] = std::move(dated[i].second);
}

}  // namespace

std::vector<FindingHead> finding_heads(Store const& store, std::optional<bool> between) { return store.impl().findings.heads(between); }

std::vector<StoredFinding> first_findings(Store const& store, std::vector<FindingHead> const& heads, std::size_t count) {
    OriginReader reader(store);
    return first_findings(store, reader, heads, count, {});
}

std::vector<StoredFinding> first_findings(Store const& store, OriginReader& reader, std::vector<FindingHead> const& heads, std::size_t count,
                                          std::function<void()> const& tell) {
    FindingTable& table = store.impl().findings;
    std::vector<StoredFinding> findings;
    for (std::size_t begin = 0; begin < heads.size() && begin < count;) {
        std::size_t end = begin + 1;
        while (end < heads.size() && equal_so_far(heads[begin], heads[end])) ++end;
        std::vector<FindingHead> run(heads.begin() + static_cast<std::ptrdiff_t>(begin), heads.begin() + static_cast<std::ptrdiff_t>(end));
        sort_run(run, table);
        for (FindingHead const& head : run)
            if (auto finding = table.by_id(head.id)) findings.push_back(std::move(*finding));
        begin = end;
    }
    sort_findings(findings, reader, count, tell);
    if (findings.size() > count) findings.resize(count);
    return findings;
}

}  // namespace figtrail
