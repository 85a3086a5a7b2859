// figtrail: the paper trail of every figure.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <thread>

#include "cli/run.hpp"

namespace {

std::string variable(char const* name) {
    char const* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

figtrail::cli::Terminal terminal() {
    figtrail::cli::Terminal found;
    bool const shown = isatty(STDOUT_FILENO) != 0;
    found.colour = shown && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
    found.live = isatty(STDERR_FILENO) != 0;
    winsize size{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system has no other call
    if (shown && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        found.width = std::max<int>(size.ws_col, 60);
    return found;
}

}  // namespace

int main(int count, char** values) {
    figtrail::cli::end_in_one_line_without_memory();
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    figtrail::cli::Environment const environment{variable("FIGTRAIL_DB"), variable("FIGTRAIL_BY"),
                                                 std::max(1u, std::thread::hardware_concurrency())};
    return figtrail::cli::run({values + 1, values + count}, {std::cin, std::cout, std::cerr}, environment, terminal());
}
