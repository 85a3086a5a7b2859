// Complaints: what could not be read, a line each on stderr, and after twenty of them the rest in one: a file of bad records must not bury
// what else there is to say.
//
//   Complaints complaints(session);
//   complaints.add("a.jsonl:3: has no text.");   ...   complaints.end();
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "cli/session.hpp"

namespace figtrail::cli {

class Complaints {
public:
    explicit Complaints(Session const& session, std::string of_what = "that could not be read") : session_(session), of_what_(std::move(of_what)) {}

    void add(std::string_view sentence) {
        if (++count_ <= most_said) session_.say(sentence);
    }
    /// Says how many more there were.
    void end() const {
        if (count_ > most_said)
            session_.say("... and " + std::to_string(count_ - most_said) + " more " + of_what_ + ".");
    }
    bool any() const { return count_ > 0; }

private:
    static constexpr std::size_t most_said = 20;
    Session const& session_;
    std::string of_what_;
    std::size_t count_ = 0;
};

}  // namespace figtrail::cli
