#include "parser/digits.hpp"

#include <array>

#include "parser/characters.hpp"

namespace figtrail {
namespace {

/// The text as groups of digits with the separator before each.
struct Groups {
    static constexpr std::size_t most = 24;
    std::array<std::uint8_t, most> sizes{};
    std::array<char, most> separators{};  ///< separators[i] stands before group i; [0] is unused
    std::size_t count = 0;
    std::string digits;
    bool fits = true;
};

Groups split(std::string_view text) {
    Groups groups;
    bool in_group = false;
    char pending = 0;
    for (std::size_t at = 0; at < text.size();) {
        Character const c = classify(text, at);
        at += c.size;
        if (c.kind == CharacterKind::digit) {
            if (!in_group) {
                if (groups.count == Groups::most) {
                    groups.fits = false;
                    return groups;
                }
                groups.separators[groups.count++] = pending;
                in_group = true;
                pending = 0;
            }
            if (groups.sizes[groups.count - 1] < 255) ++groups.sizes[groups.count - 1];
            groups.digits += c.fold;
        } else {
            in_group = false;
            char const separator = c.kind == CharacterKind::mark ? c.fold : ' ';
            if (pending == 0 || pending == ' ') pending = separator;
        }
    }
    return groups;
}

bool all_after_first(Groups const& g, std::size_t from, std::size_t to, std::size_t size) {
    for (std::size_t i = from; i < to; ++i)
        if (g.sizes[i] != size) return false;
    return true;
}

/// "1,234,567" or, in India, "12,34,567".
bool groups_thousands(Groups const& g, std::size_t count) {
    if (count < 2 || g.sizes[0] > 3) return false;
    if (all_after_first(g, 1, count, 3)) return true;
    return count >= 3 && g.sizes[0] <= 2 && g.sizes[count - 1] == 3 && all_after_first(g, 1, count - 1, 2) && g.separators[1] == ',';
}

bool same_separators(Groups const& g, std::size_t count) {
    for (std::size_t i = 2; i < count; ++i)
        if (g.separators[i] != g.separators[1]) return false;
    return true;
}

int significant(std::string_view digits) {
    std::size_t const first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? 1 : static_cast<int>(digits.size() - first);
}

/// `digits` with the last `decimals` of them behind the point.
std::optional<Number> value_of(std::string_view digits, std::size_t decimals) {
    std::size_t first = digits.find_first_not_of('0');
    if (first == std::string_view::npos) return Number{};
    if (digits.size() - first > 18) return std::nullopt;
    std::int64_t coefficient = 0;
    for (; first < digits.size(); ++first) coefficient = coefficient * 10 + (digits[first] - '0');
    return Number::decimal(coefficient, -static_cast<int>(decimals));
}

}  // namespace

bool groups_with_points(std::string_view text) {
    Groups const g = split(text);
    if (!g.fits || g.count < 3 || g.separators[1] != '.') return false;
    std::size_t const last = g.count - 1;
    if (g.separators[last] == ',') return groups_thousands(g, last) && same_separators(g, last);
    return groups_thousands(g, g.count) && same_separators(g, g.count);
}

DigitsReading read_digits(std::string_view text) {
    DigitsReading reading;
    if (text.find("\xEF\xBF\xBD") != std::string_view::npos && text.size() <= 64) {
        reading.well_formed = true;
        reading.text = text;
        return reading;
    }
    Groups const g = split(text);
    if (!g.fits || g.count == 0 || g.digits.size() > 64) return reading;
    std::size_t const last = g.count - 1;
    std::size_t decimals = 0;
    auto const grouping_ends = [&](std::size_t count) { return groups_thousands(g, count) && same_separators(g, count); };

    if (text.front() == '.' && g.count == 1) {  // ".5"
        decimals = g.sizes[0];
        reading.has_point = true;
    } else if (g.count == 1) {
        // plain
    } else if (g.count == 2 && (g.separators[1] == '.' || (g.separators[1] == ',' && g.sizes[1] != 3))) {
        if (g.separators[1] == ',' && g.sizes[1] > 2) return reading;
        decimals = g.sizes[1];
        reading.has_point = true;
        bool const could_group = g.separators[1] == '.' && g.sizes[1] == 3 && g.sizes[0] <= 3 && g.digits[0] != '0';
        if (could_group) reading.other = value_of(g.digits, 0);
    } else if (grouping_ends(g.count)) {
        reading.grouped = true;
    } else if (g.separators[last] != g.separators[1] && (g.separators[last] == '.' || g.separators[last] == ',') &&
               (grouping_ends(last) || last == 1)) {  // "1,234.5", "1.234,5"
        decimals = g.sizes[last];
        reading.grouped = reading.has_point = true;
    } else {
        return reading;
    }
    reading.well_formed = true;
    reading.written_digits = significant(g.digits);
    reading.value = value_of(g.digits, decimals);
    if (!reading.value) {
        reading.text = g.digits;
        if (decimals > 0) reading.text.insert(reading.text.size() - decimals, ".");
    }
    return reading;
}

}  // namespace figtrail
