// Progress: how far a long run is, in a line on a terminal's stderr that overwrites itself: share done, rate, time
// left. Nothing is written where stderr is no terminal, nor in the first half second.
//
//   Progress progress(session, "articles", total_bytes(options.texts));
//   progress.advance(1, article_bytes);  ...  progress.clear();     // before anything else is said
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "cli/session.hpp"
#include "store/store.hpp"

namespace figtrail::cli {

class Progress {
public:
    using Clock = std::chrono::steady_clock;

    /// `total` bytes are to come; 0: nobody knows.
    Progress(Session const& session, std::string things, std::uint64_t total = 0);
    ~Progress() { clear(); }
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    void advance(std::uint64_t things, std::uint64_t bytes);
    void step() { advance(1, 1); }
    /// Takes the line off the terminal.
    void clear();

private:
    Session const& session_;
    std::string things_;
    std::uint64_t total_;
    std::uint64_t done_ = 0, bytes_ = 0;
    Clock::time_point begin_, shown_;
    bool on_screen_ = false;
};

/// While it lives: a question to the database that takes long says so, "searching the database, 3 s", until its answer begins.
class Searching {
public:
    Searching(Session const& session, Store const& store);
    ~Searching() { store_.watch({}); }
    Searching(Searching const&) = delete;
    Searching& operator=(Searching const&) = delete;

private:
    void tell(bool is_running);

    Session const& session_;
    Store const& store_;
    std::optional<Progress::Clock::time_point> begin_, shown_;
};

/// "12,400 articles, 31 %, 1,450 a second, 2 min left"; the last two parts need a rate.
std::string progress_line(std::string const& things, std::uint64_t done, std::uint64_t bytes, std::uint64_t total,
                          double seconds);

}  // namespace figtrail::cli
