#include "store/figures_around.hpp"

#include "store/figure_filter.hpp"
#include "store/store_impl.hpp"

namespace figtrail {

FiguresAround::FiguresAround(Store const& store)
    : count_(*store.impl().database, "SELECT count(*) FROM claim WHERE snapshot_id = ? AND " + outside_blocks()) {}

std::size_t FiguresAround::operator()(std::int64_t snapshot_id) {
    auto row = count_.use(snapshot_id);
    return row.next() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

}  // namespace figtrail
