#include <algorithm>
#include <array>
#include <string_view>

#include "cli/table.hpp"
#include "cli/text_width.hpp"

namespace figtrail::cli {
namespace {

/// "1,458" or "1458": digits, or groups of three of them.
bool is_whole_number(std::string_view text) {
    std::size_t const comma = text.find(',');
    auto const digits = [](std::string_view part) { return part.find_first_not_of("0123456789") == std::string_view::npos; };
    if (comma == std::string_view::npos) return digits(text);
    if (comma < 1 || comma > 3 || !digits(text.substr(0, comma))) return false;
    for (text.remove_prefix(comma); !text.empty(); text.remove_prefix(4))
        if (text.front() != ',' || text.size() < 4 || !digits(text.substr(1, 3))) return false;
    return true;
}

/// -12.5, +3, 0.25, -1,458
bool is_number(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
    std::size_t const point = std::min(text.find('.'), text.size());
    return text.find_first_of("0123456789") != std::string_view::npos && is_whole_number(text.substr(0, point)) &&
           text.substr(point).find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// Some spreadsheets take the wide forms of = + - @ for the narrow ones.
constexpr std::array<std::string_view, 4> wide_signs{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool begins_like_a_formula(std::string_view text) {
    if (text.empty()) return false;
    return std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos ||
           std::find(wide_signs.begin(), wide_signs.end(), text.substr(0, 3)) != wide_signs.end();
}

/// A spreadsheet runs what begins like a formula: such a cell gets an apostrophe in front, which the spreadsheet does
/// not show.
std::string defused(std::string const& text) {
    return begins_like_a_formula(text) && !is_number(text) ? "'" + text : text;
}

std::string field(std::string const& text) {
    std::string safe = defused(without_controls(text));
    if (safe.find_first_of("\",\n\r") == std::string::npos) return safe;
    std::string out = "\"";
    for (char c : safe) out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

}  // namespace

std::string csv_row(std::vector<std::string> const& cells) {
    std::string out;
    for (std::string const& cell : cells) out += (&cell == &cells.front() ? "" : ",") + field(cell);
    return out + '\n';
}

}  // namespace figtrail::cli
