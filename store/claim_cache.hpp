// ClaimCache: claims by id for a sweep that comes back to the same ones; with their whole article only where that is asked for.
//
//   auto const claim = cache.claim(id);   auto const sibling = cache.with_article(id)->siblings().front();
#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>

#include "store/store.hpp"

namespace figtrail {

class ClaimCache {
public:
    explicit ClaimCache(Store const& store) : store_(store) {}

    /// Null when there is no such claim.
    std::shared_ptr<StoredClaim const> claim(std::int64_t id);
    /// One that was there a moment ago. Throws StoreError (not_found).
    std::shared_ptr<StoredClaim const> known_claim(std::int64_t id);
    /// The same with StoredClaim::article: facts, event and text of its snapshot; its claims are read when they are asked for, as long as this
    /// lives. Throws StoreError (not_found), then too.
    std::shared_ptr<StoredClaim const> with_article(std::int64_t id);

private:
    [[noreturn]] void fail_to_find(std::int64_t id) const;
    std::shared_ptr<Extraction> article(StoredClaim const& claim);
    void read_claims(Extraction& article, std::int64_t snapshot, std::int64_t claim) const;

    Store const& store_;
    std::unordered_map<std::int64_t, std::shared_ptr<StoredClaim const>> claims_;  ///< without their article
    std::unordered_map<std::int64_t, std::shared_ptr<StoredClaim const>> whole_;   ///< with it
    std::unordered_map<std::int64_t, std::shared_ptr<Extraction>> articles_;  ///< by snapshot id
};

}  // namespace figtrail
