// figtrail run inside the test, so that its disk and its memory can be made to fail.
//
//   Outcome const done = figtrail_run({"--db", path, "add", articles});
//   EXPECT_EQ(done.exit_code, 0) << done.err;
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"

namespace figtrail::test {

struct Outcome {
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// One thread: a test that forks must have no others.
inline Outcome figtrail_run(std::vector<std::string> arguments, std::string const& input = "") {
    arguments.insert(arguments.begin(), {"--now", "2024-06-01T00:00:00Z", "--jobs", "1"});
    std::istringstream in(input);
    std::ostringstream out, err;
    int const code = cli::run(arguments, {in, out, err}, {"", "tester", 1}, {});
    return {code, out.str(), err.str()};
}

/// Is `text` one line that the program says in its own name?
inline bool is_one_line(std::string const& text) {
    return text.rfind("figtrail: ", 0) == 0 && text.find('\n') + 1 == text.size();
}

}  // namespace figtrail::test
