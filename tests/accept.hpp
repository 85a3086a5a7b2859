// Tests whose expectations are files: with FIGTRAIL_ACCEPT=1 the file is rewritten with what came out and the test
// reports itself skipped, so that a person reads the difference before it is committed.
//
//   expect_file(path, actual);
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace figtrail::test {

inline bool accepting() {
    char const* const value = std::getenv("FIGTRAIL_ACCEPT");
    return value != nullptr && *value != '\0';
}

inline std::string source_path(std::string const& relative) {
    return std::string(FIGTRAIL_SOURCE_DIR) + "/" + relative;
}

inline std::string file_text(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void expect_file(std::string const& path, std::string const& actual) {
    std::string const expected = file_text(path);
    if (actual == expected) return;
    if (!accepting()) {
        EXPECT_EQ(actual, expected) << path << ": FIGTRAIL_ACCEPT=1 rewrites it; read the difference then.";
        return;
    }
    std::ofstream(path, std::ios::binary) << actual;
    GTEST_SKIP() << path << " rewritten";
}

}  // namespace figtrail::test
