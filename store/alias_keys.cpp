#include "store/alias_keys.hpp"

#include <algorithm>
#include <tuple>

#include "store/keys.hpp"

namespace figtrail {

AliasKeys::AliasKeys(NameAliases const* aliases) {
    if (aliases == nullptr) return;
    for (NameAliases::Class const& names : aliases->classes())
        if (auto keys = name_keys(names); keys.size() > 1) classes_.push_back(std::move(keys));
    std::sort(classes_.begin(), classes_.end());
    for (std::size_t i = 0; i < classes_.size(); ++i)
        for (std::int64_t const key : classes_[i]) by_key_.emplace(key, i);
}

AliasKeys::Class const* AliasKeys::class_of(std::int64_t subject_key) const {
    auto const found = by_key_.find(subject_key);
    return found == by_key_.end() ? nullptr : &classes_[found->second];
}

void lay_together(std::vector<ComparisonRow>& rows, std::int64_t first_key) {
    for (ComparisonRow& row : rows) row.subject_key = first_key;
    auto const order = [](ComparisonRow const& r) {
        return std::tie(r.measure_key, r.scope_key, r.first_day, r.last_day, r.lower, r.upper, r.claim_id);
    };
    std::sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) { return order(a) < order(b); });
    rows.erase(std::unique(rows.begin(), rows.end(), [&](auto const& a, auto const& b) { return order(a) == order(b); }), rows.end());
}

}  // namespace figtrail
