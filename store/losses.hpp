// note_losses: which groups of figures are poorer once a version is removed. They are judged again by whoever judges next.
//
//   note_losses(store, snapshot);   // in the transaction that removes it, and before
#pragma once

#include <cstdint>

#include "store/store.hpp"

namespace figtrail {

/// Groups of its figures, and those in which the findings were found that go with them.
void note_losses(Store const& store, std::int64_t snapshot_id);

}  // namespace figtrail
