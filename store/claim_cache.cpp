#include "store/claim_cache.hpp"

#include <string>

#include "claim/figure_scope.hpp"
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
    stored->scopes = std::make_shared<ScopeBook>();
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
    auto const around = article(*plain);
    whole->article = around;
    whole->siblings = [this, around, snapshot = plain->snapshot_id, id]() -> std::vector<Claim> const& {
        if (around->claims.empty()) read_claims(*around, snapshot, id);
        return around->claims;
    };
    whole->scopes = std::make_shared<ScopeBook>();  // with the text at hand it may say more
    return whole_[id] = std::move(whole);
}

/// Another program has removed it since it was read.
void ClaimCache::fail_to_find(std::int64_t id) const {
    throw StoreError(StoreFault::not_found, 0, store_.path(), "look-up", "figure " + std::to_string(id) + " was removed while it was read");
}

void ClaimCache::read_claims(Extraction& article, std::int64_t snapshot, std::int64_t claim) const {
    for (StoredClaim& stored : store_.claims(snapshot)) article.claims.push_back(std::move(stored.claim));
    if (article.claims.empty()) fail_to_find(claim);
}

std::shared_ptr<Extraction> ClaimCache::article(StoredClaim const& claim) {
    if (auto const known = articles_.find(claim.snapshot_id); known != articles_.end()) return known->second;
    auto read = std::make_shared<Extraction>();
    read->facts = claim.facts;
    read->event = claim.event;
    read->document.text = store_.document(claim.snapshot_id).text;
    if (articles_.size() >= most_articles) {
        articles_.clear();
        whole_.clear();  // they hold on to their articles
    }
    return articles_[claim.snapshot_id] = std::move(read);
}

}  // namespace figtrail
