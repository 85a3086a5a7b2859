// shell_word: text as one word of a shell, whatever it holds: a command that a report tells people to copy must not run
// what an article named itself.
//
//   shell_word("it's") == R"('it'\''s')"
#pragma once

#include <string>
#include <string_view>

namespace figtrail::cli {

inline std::string shell_word(std::string_view text) {
    std::string out = "'";
    for (char const c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

}  // namespace figtrail::cli
