// Progress: how far long work has come, on a terminal only: one line on stderr that is overwritten, and gone at the
// end.
//
//   Progress progress(session, "texts read");
//   progress.step();
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "cli/session.hpp"

namespace figtrail::cli {

class Progress {
public:
    Progress(Session const& session, std::string what) : session_(session), what_(std::move(what)) {}
    ~Progress() { clear(); }
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    void step();
    /// Before anything else is written to stderr.
    void clear();

private:
    Session const& session_;
    std::string what_;
    std::size_t done_ = 0;
    bool shown_ = false;
    std::chrono::steady_clock::time_point const begun_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_ = begun_;
};

}  // namespace figtrail::cli
