// Archive: what the database says about a text that is not in it. Shared by the threads that read; the database is
// asked by one at a time.
//
//   Archive archive(session);
//   out += archive.said(extraction);
#pragma once

#include <mutex>
#include <string>

#include "cli/desk.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {

class Archive {
public:
    explicit Archive(Session const& session) : desk_(session, OpenMode::read), terminal_(session.terminal) {}

    /// Conflicts with other articles, one by one, and how many figures are borne out. Empty when nothing is on file.
    std::string said(Extraction const& text);

private:
    Desk desk_;
    Terminal terminal_;
    std::mutex one_at_a_time_;
};

}  // namespace figtrail::cli
