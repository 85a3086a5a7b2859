// Whose figure it is, by the name right behind it: of several figures in a row, each has its own.
//
//   name_behind("ranked eighth in Chile and second in Peru", 13)   // {"chile"}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail {

/// Senses of the name that "in", "at", "on", "by" or a bracket ties to the figure that ends at `end`, sorted; months are none.
std::vector<std::string> name_behind(std::string_view text, std::size_t end);

}  // namespace figtrail
