#include "store/losses.hpp"

#include <set>

#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {

void note_losses(Store::Impl& store, std::int64_t snapshot_id) {
    ComparisonKeys keys;
    std::set<std::pair<std::int64_t, std::int64_t>> groups;
    std::set<std::int64_t> findings, articles;
    auto const lose = [&](StoredClaim const& claim) {
        if (claim.incident) articles.insert(claim.article_id);
        auto const measure = keys.measure_key(claim.claim);
        if (measure == 0) return;
        for (std::int64_t const subject : keys.subject_keys(claim.claim)) groups.emplace(subject, measure);
    };
    for (StoredClaim const& claim : store.claims.of_snapshot(snapshot_id)) {
        lose(claim);
        for (std::int64_t const twin : store.claims.all_with_key(claim.claim_key))  // of the same bytes elsewhere
            if (auto const other = store.claims.by_id(twin)) lose(*other);
        for (auto const& [finding, side] : store.findings.between_of_claim(claim.id)) findings.insert(finding);
    }
    for (std::int64_t const finding : findings)
        for (auto const& [id, side] : store.findings.claims_of(finding))
            if (auto const claim = store.claims.by_id(id)) lose(*claim);
    for (std::int64_t const article : articles) store.touched.note_article(article);
    for (auto const& [subject, measure] : groups) store.touched.note_group(subject, measure);
}

}  // namespace figtrail
