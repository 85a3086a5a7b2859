// bare_bench: CPU seconds of inserting the rows of a database once more without figtrail around it; for table.py.
//
//   bare_bench ADDED.db NEW.db [search]
#include <cstdio>
#include <string_view>

#include "tests/bench/bare_insert.hpp"

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    std::printf("%.4f\n",
                figtrail::bench::bare_insert(argv[1], argv[2], argc > 3 && std::string_view(argv[3]) == "search"));
    return 0;
}
