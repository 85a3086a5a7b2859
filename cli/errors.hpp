// Errors that stop a command, and the exit codes they lead to. What one record of a batch does wrong is no exception:
// it is reported in its place and the rest goes on.
//
//   throw UsageError("--jobs 0: say 1 or more.");
#pragma once

#include <stdexcept>
#include <string>

namespace figtrail::cli {

/// What the program ends with; documented in every help page.
enum ExitCode : int { exit_done = 0, exit_findings = 1, exit_usage = 2, exit_unreadable = 3, exit_database = 4 };

/// The command line is wrong, or what it asks for is refused.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// An input that a command cannot do without is missing or unreadable.
struct InputError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A file cannot be written: disk full, no permission.
struct OutputError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace figtrail::cli
