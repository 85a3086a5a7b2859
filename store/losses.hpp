// note_losses: which groups of figures are poorer once a version is removed. They are judged again by whoever judges next.
//
//   note_losses(impl, snapshot);   // in the transaction that removes it, and before
#pragma once

#include <cstdint>

#include "store/store.hpp"

namespace figtrail {

/// Groups of its figures, and those of the figures that stand in one finding with them: the whole finding goes.
void note_losses(Store::Impl& store, std::int64_t snapshot_id);

}  // namespace figtrail
