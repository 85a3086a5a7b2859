#include "cli/in_time.hpp"

#include <stdexcept>
#include <string>

#include "store/error.hpp"

namespace figtrail::cli {
namespace {

// Each time another program finished something, so only a crowd that never rests uses them up.
constexpr int most_attempts = 50;

/// What was being read may be gone, so that a row is missing or a figure is not at its place.
bool succeeds(Store const& store, Unjudged const& waiting, std::function<bool(Unjudged const&)> const& attempt) {
    try {
        return attempt(waiting);
    } catch (StoreError const& error) {
        if (error.fault() == StoreFault::locked || !store.is_outdated(waiting)) throw;
    } catch (std::out_of_range const&) {
        if (!store.is_outdated(waiting)) throw;
    }
    return false;
}

}  // namespace

void in_time(Store const& store, std::function<Unjudged()> const& ask,
             std::function<bool(Unjudged const&)> const& attempt) {
    for (int i = 0; i < most_attempts; ++i)
        if (succeeds(store, ask(), attempt)) return;
    throw StoreError(
        StoreFault::locked, 0, store.path(), "judge",
        "other programs changed it " + std::to_string(most_attempts) +
            " times while findings were worked out; nothing is lost. Let them finish, then run: figtrail recompute");
}

}  // namespace figtrail::cli
