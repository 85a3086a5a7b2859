// write_file: a file that is there whole or not at all: written beside, then given its name.
//
//   write_file("figures.csv", bytes);
#pragma once

#include <string>
#include <string_view>

namespace figtrail::cli {

/// Replaces what was there. Throws OutputError naming the path and the reason.
void write_file(std::string const& path, std::string_view bytes);

}  // namespace figtrail::cli
