// named_figure: the figure that a person means where a figure or an article may be named. Keys of figures and hashes of
// articles look alike: the figure is tried first.
//
//   if (auto const figure = named_figure(desk.store, "3fa9c1d2")) ... else desk.store.find_article("3fa9c1d2");
#pragma once

#include <optional>
#include <string>

#include "store/store.hpp"

namespace figtrail::cli {

/// Empty when no figure is called so. Throws StoreError: ambiguous.
std::optional<StoredClaim> named_figure(Store const& store, std::string const& name);

}  // namespace figtrail::cli
