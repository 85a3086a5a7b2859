#include "cli/progress.hpp"

#include <cmath>
#include <ostream>

#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

constexpr auto quiet_at_first = std::chrono::milliseconds(500);
constexpr auto between_lines = std::chrono::milliseconds(200);
constexpr char whole_line[] = "\r\x1b[K";  // empties it

std::string time_in_words(double seconds) {
    if (seconds < 90) return std::to_string(std::lround(std::max(1.0, seconds))) + " s";
    if (seconds < 5400) return std::to_string(std::lround(seconds / 60)) + " min";
    return std::to_string(std::lround(seconds / 3600)) + " h";
}

}  // namespace

std::string progress_line(std::string const& things, std::uint64_t done, std::uint64_t bytes, std::uint64_t total,
                          double seconds) {
    std::string line = std::to_string(done) + " " + things;
    // Packed files hold more than their size says: no share is better than 130 %.
    double const share = total == 0 || bytes > total ? 0 : static_cast<double>(bytes) / static_cast<double>(total);
    if (share > 0) line += ", " + std::to_string(static_cast<int>(100 * share)) + " %";
    if (seconds <= 0) return line;
    line += ", " + std::to_string(std::lround(static_cast<double>(done) / seconds)) + " a second";
    return share > 0 ? line + ", " + time_in_words(seconds / share - seconds) + " left" : line;
}

Progress::Progress(Session const& session, std::string things, std::uint64_t total)
    : session_(session), things_(std::move(things)), total_(total), begin_(Clock::now()), shown_(begin_) {}

void Progress::advance(std::uint64_t things, std::uint64_t bytes) {
    done_ += things;
    bytes_ += bytes;
    if (!session_.terminal.live) return;
    auto const now = Clock::now();
    if (now - begin_ < quiet_at_first || now - shown_ < between_lines) return;
    shown_ = now;
    on_screen_ = true;
    double const seconds = std::chrono::duration<double>(now - begin_).count();
    session_.err << whole_line << progress_line(things_, done_, bytes_, total_, seconds) << std::flush;
}

void Progress::clear() {
    if (on_screen_) session_.err << whole_line << std::flush;
    on_screen_ = false;
}

Searching::Searching(Session const& session, Store const& store) : session_(session), store_(store) {
    if (session.terminal.live) store.watch([this](bool is_running) { tell(is_running); });
}

void Searching::tell(bool is_running) {
    if (!is_running) {
        if (shown_) session_.err << whole_line << std::flush;
        begin_.reset();
        shown_.reset();
        return;
    }
    auto const now = Progress::Clock::now();
    if (!begin_) begin_ = now;
    if (now - *begin_ < quiet_at_first || (shown_ && now - *shown_ < between_lines)) return;
    shown_ = now;
    session_.err << whole_line << "searching the database, " << time_in_words(std::chrono::duration<double>(now - *begin_).count()) << std::flush;
}

}  // namespace figtrail::cli
