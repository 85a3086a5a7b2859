// FiguresAround: how many figures of a version stand around its article, for lists that ask it of thousands.
//
//   FiguresAround around(store);   around(snapshot_id)
#pragma once

#include <cstddef>
#include <cstdint>

#include "store/sqlite.hpp"
#include "store/store.hpp"

namespace figtrail {

class FiguresAround {
public:
    explicit FiguresAround(Store const& store);
    std::size_t operator()(std::int64_t snapshot_id);

private:
    Statement count_;
};

}  // namespace figtrail
