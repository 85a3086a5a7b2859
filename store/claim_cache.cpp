#include "store/claim_cache.hpp"

namespace figtrail {
namespace {

constexpr std::size_t most_claims = 50000;

}  // namespace

std::shared_ptr<StoredClaim const> ClaimCache::claim(std::int64_t id) {
    if (auto const known = claims_.find(id); known != claims_.end()) return known->second;
    auto const wanted = store_.claim(id);
    if (!wanted) return nullptr;
    if (claims_.size() >= most_claims) claims_.clear();
    load(wanted->snapshot_id);
    return claims_.at(id);
}

void ClaimCache::load(std::int64_t snapshot_id) {
    auto stored = store_.claims(snapshot_id);
    auto article = std::make_shared<Extraction>();
    for (StoredClaim const& claim : stored) article->claims.push_back(claim.claim);
    if (!stored.empty()) {
        article->facts = stored.front().facts;
        article->event = stored.front().event;
    }
    for (StoredClaim& claim : stored) {
        claim.article = article;
        auto const id = claim.id;
        claims_[id] = std::make_shared<StoredClaim const>(std::move(claim));
    }
}

}  // namespace figtrail
