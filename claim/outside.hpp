// is_outside: which blocks stand around an article and are not of it. Their figures are kept with where they stand, and
// neither counted nor compared.
#pragma once

#include "claim/claim.hpp"

namespace figtrail {

constexpr bool is_outside(BlockKind kind) {
    return kind == BlockKind::related || kind == BlockKind::navigation || kind == BlockKind::comment || kind == BlockKind::furniture;
}

}  // namespace figtrail
