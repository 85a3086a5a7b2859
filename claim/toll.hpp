// toll: which of an article's counts of victims is the toll of its event, and which count only a part of it.
//
//   "Four people were shot. The two women ..."   // four is the toll, two is a part
#pragma once

#include "claim/relate.hpp"

namespace figtrail {

/// Is `claim` the whole count of its measure in its article: people or victims, not "the other three" or "four of the officers", and no
/// larger count of the same measure beside it? Without the article's claims in `setting` the words alone decide.
bool is_toll(Claim const& claim, Setting const& setting);

}  // namespace figtrail
