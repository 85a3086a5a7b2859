// Name rulings: what people said of names, kept among the reviews: "BX" is "Bank of Xanadu", or is it no longer.
//
//   store.add_review(name_ruling("BX", "Bank of Xanadu", true));   // reviewer and time are the caller's to set
//   aliases_of(store.reviews()).are_one("BX", "Bank of Xanadu")
#pragma once

#include <string>
#include <vector>

#include "claim/name_aliases.hpp"
#include "store/rows.hpp"

namespace figtrail {

inline constexpr char name_target[] = "name";  ///< of such reviews

struct NameRuling {
    std::string name, means;
    bool one = true;           ///< false: they are two again
    Review const* review = nullptr;
};

Review name_ruling(std::string const& name, std::string const& means, bool one);

/// The last ruling on each pair of names, whichever way round it was said; by name. `reviews` oldest first.
std::vector<NameRuling> name_rulings(std::vector<Review> const& reviews);

/// What holds of them.
NameAliases aliases_of(std::vector<Review> const& reviews);

}  // namespace figtrail
