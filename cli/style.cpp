#include "cli/style.hpp"

namespace figtrail::cli {
namespace {

std::string_view escape(Style style) {
    switch (style) {
        case Style::plain:
            return "";
        case Style::heading:
            return "\x1b[1m";
        case Style::figure:
            return "\x1b[1;4m";
        case Style::quiet:
            return "\x1b[2m";
        case Style::good:
            return "\x1b[32m";
        case Style::warning:
            return "\x1b[33m";
        case Style::bad:
            return "\x1b[1;31m";
    }
    return "";
}

}  // namespace

std::string styled(std::string_view text, Style style, Terminal const& terminal) {
    if (!terminal.colour || style == Style::plain || text.empty()) return std::string(text);
    return std::string(escape(style)).append(text).append("\x1b[0m");
}

}  // namespace figtrail::cli
