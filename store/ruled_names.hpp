// ruled_names: which figures a ruling on names concerns: those of a name that it joins to another, or parts from it.
#pragma once

#include "claim/name_aliases.hpp"
#include "store/name_rulings.hpp"
#include "store/store.hpp"

namespace figtrail {

/// Notes them as touched, or all figures to be judged anew where names join figures that no index finds (a bare surname stands for nobody).
/// `before` and `now`: what held of names before and holds after it, null: nothing. To be called in the transaction that stores the ruling.
void note_ruling(Store::Impl& store, Review const& review, NameAliases const* before, NameAliases const* now);

}  // namespace figtrail
