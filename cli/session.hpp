// Session: what every verb is handed: the three streams, how they may be written to, and the settings that all verbs
// share.
//
//   session.say("2 articles were left out.");   // to stderr, "figtrail: 2 articles were left out."
#pragma once

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace figtrail {
class Extractor;
class Lexicon;
}  // namespace figtrail

namespace figtrail::cli {

/// How text may be written to a stream.
struct Terminal {
    bool colour = false;  ///< escape sequences are welcome: a terminal, and NO_COLOR is not set
    bool live = false;    ///< stderr is a terminal: progress may be shown
    int width = 100;      ///< columns
};

/// Settings of all verbs.
struct Settings {
    std::string database;  ///< --db, else $FIGTRAIL_DB, else ./figtrail.db
    std::string lexicon;   ///< --lexicon: a user's file over the builtin one; empty: none
    std::string by;        ///< $FIGTRAIL_BY: who reviews
    std::string now;  ///< --now, ISO 8601 UTC: the only clock; empty: the computer's, and only where a time is recorded
    unsigned jobs = 1;  ///< threads that extract
    double wait = 60;   ///< --wait: seconds to wait while another program writes to the database
};

struct Session {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    Terminal terminal;
    Settings settings;

    /// One line on stderr, after the program's name.
    void say(std::string_view sentence) const;
    /// The time to record: --now, else the computer's clock, UTC.
    std::string now() const;
    /// Is there a database to look things up in?
    bool has_database() const;
    /// The builtin lexicon with the user's file over it.
    std::shared_ptr<Lexicon const> lexicon() const;
};

}  // namespace figtrail::cli
