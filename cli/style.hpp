// Style: emphasis on a terminal. Without colour a styled text is the text itself.
//
//   styled("1,458 km", Style::figure, terminal)
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace figtrail::cli {

enum class Style : std::uint8_t { plain, heading, figure, quiet, good, warning, bad };

std::string styled(std::string_view text, Style style, Terminal const& terminal);

}  // namespace figtrail::cli
