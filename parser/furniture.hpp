// furniture: lines that a page puts around its article: "Page 1", "Search", share buttons, copyright. Their numbers are
// nobody's figures.
//
//   is_furniture("Page 1") && is_furniture("© 2023 Example News") && !is_furniture("Page after page was copied.")
#pragma once

#include <string_view>

namespace figtrail {

/// `line` without white space at both ends.
bool is_furniture(std::string_view line);

}  // namespace figtrail
