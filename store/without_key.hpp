// WithoutKey: the figures that meet no figure of another article by what they measure and of whom, and why: the part of "not compared" that
// no pair stands for.
//
//   WithoutKey const alone = count_without_key(store);   // alone.no_subject of alone.figures name nobody in full
#pragma once

#include <cstddef>

#include "store/store.hpp"

namespace figtrail {

/// Of the latest versions; repeats and figures around an article are none of them.
struct WithoutKey {
    std::size_t figures = 0;     ///< all of them, those with a key too
    std::size_t unreadable = 0;  ///< no exact value, or two readings
    std::size_t no_measure = 0;  ///< nothing that is known is measured
    std::size_t no_subject = 0;  ///< nobody is named in full, and no country
};

WithoutKey count_without_key(Store const& store);

}  // namespace figtrail
