#include "cli/progress.hpp"

#include <ostream>

#include "claim/number.hpp"

namespace figtrail::cli {
namespace {

// Short work shows nothing; a line that changes faster cannot be read.
constexpr std::chrono::milliseconds silence{500}, pause{100};

}  // namespace

void Progress::step() {
    ++done_;
    if (!session_.terminal.live) return;
    auto const now = std::chrono::steady_clock::now();
    if (now - begun_ < silence || now - last_ < pause) return;
    last_ = now;
    shown_ = true;
    session_.err << "\r\x1b[K" << Number(static_cast<std::int64_t>(done_)).to_grouped_string() << ' ' << what_
                 << std::flush;
}

void Progress::clear() {
    if (shown_) session_.err << "\r\x1b[K" << std::flush;
    shown_ = false;
}

}  // namespace figtrail::cli
