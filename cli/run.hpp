// run: the whole program, apart from the process: arguments and streams in, exit code out.
//
//   return run({"extract", "page.md"}, {std::cin, std::cout, std::cerr}, surroundings());
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/options.hpp"

namespace figtrail::cli {

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// Never throws: every error becomes one line on `err` and the exit code that belongs to it.
/// Lets a process whose memory has run out end in one line and exit code 4 even where no exception can be thrown (a
/// destructor that needs memory itself). For main.
void end_in_one_line_without_memory();

int run(std::vector<std::string> const& arguments, Streams streams, Environment const& environment, Terminal terminal);

}  // namespace figtrail::cli
