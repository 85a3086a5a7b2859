#include "store/claim_cache.hpp"

#include <string>

#include "store/error.hpp"

namespace figtrail {
namespace {

// A sweep goes by hashes, so what comes back comes back soon or not at all: larger ones cost memory and save no time.
constexpr std::size_t most_claims = 1024;
constexpr std::size_t most_articles = 256;

}  // namespace

std::shared_ptr<StoredClaim const> ClaimCache::claim(std::int64_t id) {
    if (auto const known = claims_.find(id); known != claims_.end()) return known->second;
    auto stored = store_.claim(id);
    if (!stored) return nullptr;
    if (claims_.size() >= most_claims) claims_.clear();
    return claims_[id] = std::make_shared<StoredClaim const>(std::move(*stored));
}

std::shared_ptr<StoredClaim const> ClaimCache::known_claim(std::int64_t id) {
    auto found = claim(id);
    if (found == nullptr) fail_to_find(id);
    return found;
}

std::shared_ptr<StoredClaim const> ClaimCache::with_article(std::int64_t id) {
    if (auto const known = whole_.find(id); known != whole_.end()) return known->second;
    auto const plain = known_claim(id);
    auto whole = std::make_shared<StoredClaim>(*plain);
    whole->article = article(*plain);
    return whole_[id] = std::move(whole);
}

/// Another program has removed it since it was read.
void ClaimCache::fail_to_find(std::int64_t id) const {
    throw StoreError(StoreFault::not_found, 0, store_.path(), "look-up", "figure " + std::to_string(id) + " was removed while it was read");
}

std::shared_ptr<Extraction const> ClaimCache::article(StoredClaim const& claim) {
    if (auto const known = articles_.find(claim.snapshot_id); known != articles_.end()) return known->second;
    auto read = std::make_shared<Extraction>();
    read->facts = claim.facts;
    read->event = claim.event;
    read->document.text = store_.document(claim.snapshot_id).text;
    for (StoredClaim& stored : store_.claims(claim.snapshot_id)) read->claims.push_back(std::move(stored.claim));
    if (read->claims.empty()) fail_to_find(claim.id);
    if (articles_.size() >= most_articles) {
        articles_.clear();
        whole_.clear();  // they hold on to their articles
    }
    return articles_[claim.snapshot_id] = std::move(read);
}

}  // namespace figtrail
