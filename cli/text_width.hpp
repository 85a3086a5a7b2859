// Text as a terminal shows it: how many columns it takes, and made harmless (no escapes, no control characters, no bidi
// overrides).
//
//   text_width("۱٬۴۵۸") == 5
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail::cli {

std::size_t text_width(std::string_view utf8);

/// Where the longest start of the text that fits into `width` columns ends.
std::size_t fitting(std::string_view utf8, std::size_t width);

/// One line that can do nothing to a terminal: white space folded to single blanks, the rest of the controls shown as
/// U+FFFD.
std::string harmless(std::string_view utf8);

/// Valid UTF-8 of any number of lines, with the same characters shown as U+FFFD; white space stays as it is.
std::string without_controls(std::string_view utf8);

/// Cut at blanks into lines of at most `width` columns; a word that is longer is cut, behind a hyphen or a slash if it has one.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// At most `width` columns, "…" at the end when something was cut off.
std::string clipped(std::string_view text, std::size_t width);

}  // namespace figtrail::cli
