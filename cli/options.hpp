// Options: the command line -> what to do. CLI11 is known to options*.cpp alone.
//
//   Parsed const parsed = parse_options({"extract", "--format", "json", "page.txt"}, environment);
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {

/// What the surroundings say where the command line does not.
struct Environment {
    std::string database;  ///< $FIGTRAIL_DB
    std::string by;        ///< $FIGTRAIL_BY
    unsigned cores = 1;
};

struct Parsed {
    Settings settings;
    Command command;
};

/// Throws UsageError, with a sentence that names the option.
Parsed parse_options(std::vector<std::string> const& arguments, Environment const& environment);

}  // namespace figtrail::cli
