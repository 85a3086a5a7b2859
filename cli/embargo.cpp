#include "cli/embargo.hpp"

#include "claim/period.hpp"
#include "cli/errors.hpp"

namespace figtrail::cli {

Embargo::Embargo(Store const& store, std::string const& now) {
    auto const today = day_from_iso(now);
    for (auto const& [article, until] : store.embargoes())
        if (auto const day = day_from_iso(until); day && today && *today < *day) until_.emplace(article, until);
}

bool Embargo::holds(StoredFinding const& finding, Store const& store) const {
    if (until_.empty()) return false;
    for (auto const* side : {&finding.a, &finding.b})
        for (std::int64_t const id : *side)
            if (auto const figure = store.claim(id); figure && holds(figure->article_id)) return true;
    return false;
}

void Embargo::require_free(std::int64_t article) const {
    auto const found = until_.find(article);
    if (found != until_.end())
        throw UsageError("this article is under embargo until " + found->second + "; nothing of it leaves the house before.");
}

}  // namespace figtrail::cli
