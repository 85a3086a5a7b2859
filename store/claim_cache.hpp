// ClaimCache: claims by id with the other claims of their article, for a sweep that comes back to the same ones.
//
//   StoredClaim const& claim = *cache.claim(id);   // claim.article->claims are its siblings
#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "store/store.hpp"

namespace figtrail {

class ClaimCache {
public:
    explicit ClaimCache(Store const& store) : store_(store) {}

    /// Stays valid while the pointer is held. Null when there is no such claim.
    std::shared_ptr<StoredClaim const> claim(std::int64_t id);

private:
    void load(std::int64_t snapshot_id);

    Store const& store_;
    std::unordered_map<std::int64_t, std::shared_ptr<StoredClaim const>> claims_;
};

}  // namespace figtrail
