#include "parser/written_date.hpp"

#include <array>
#include <charconv>
#include <vector>

#include "claim/period.hpp"

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lower(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Runs of digits and of letters, in order; what stands between them is forgotten but for the place it ends.
struct Piece {
    std::string_view text;
    std::size_t end = 0;
    bool digits() const { return is_digit(text.front()); }
};

std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const begin = i;
        bool const digits = is_digit(text[i]);
        if (!digits && !is_letter(text[i])) {
            ++i;
            continue;
        }
        while (i < text.size() && (digits ? is_digit(text[i]) : is_letter(text[i]))) ++i;
        pieces.push_back({text.substr(begin, i - begin), i});
    }
    return pieces;
}

std::string iso(int year, int month, int day) {
    return is_valid_date(year, month, day) ? iso_date(day_from_civil(year, month, day)) : std::string();
}

/// "10:15" or "10:15:00" at the front of `rest`, with "Z", "GMT" or an offset behind it; empty when there is none.
std::string time_of(std::string_view rest) {
    std::size_t at = 0;
    while (at < rest.size() && !is_digit(rest[at])) ++at;
    auto const two = [&](std::size_t i) { return i + 1 < rest.size() && is_digit(rest[i]) && is_digit(rest[i + 1]); };
    if (!two(at) || at + 2 >= rest.size() || rest[at + 2] != ':' || !two(at + 3)) return "";
    std::string out = "T" + std::string(rest.substr(at, 5));
    std::size_t end = at + 5;
    bool const seconds = end < rest.size() && rest[end] == ':' && two(end + 1);
    out += seconds ? std::string(rest.substr(end, 3)) : ":00";
    if (seconds) end += 3;
    while (end < rest.size() && rest[end] == ' ') ++end;
    std::string_view const zone = rest.substr(end);
    if (zone == "Z" || zone == "GMT" || zone == "UTC" || zone == "UT") return out + "Z";
    if (zone.size() >= 5 && (zone[0] == '+' || zone[0] == '-') && is_digit(zone[1]) && is_digit(zone[2]))
        return out + std::string(zone.substr(0, 3)) + ":" + std::string(zone.substr(zone[3] == ':' ? 4 : 3, 2));
    return out;
}

/// "2 May 2024", "May 2, 2024", a weekday in front of it or not.
std::string with_month_name(std::string_view text, std::vector<Piece> const& pieces) {
    std::size_t month_at = pieces.size();
    for (std::size_t i = 0; i < pieces.size() && i < 4; ++i)
        if (!pieces[i].digits() && month_of_word(pieces[i].text) > 0) {
            month_at = i;
            break;
        }
    if (month_at == pieces.size()) return "";
    int const month = month_of_word(pieces[month_at].text);
    auto const short_number = [&](std::size_t i) { return i < pieces.size() && pieces[i].digits() && pieces[i].text.size() <= 2; };
    auto const year_at = [&](std::size_t i) { return i < pieces.size() && pieces[i].digits() && pieces[i].text.size() == 4; };
    bool const ordinal_after = short_number(month_at + 1) && month_at + 2 < pieces.size() && !pieces[month_at + 2].digits();
    if (month_at > 0 && short_number(month_at - 1) && year_at(month_at + 1)) {
        std::string const day = iso(number(pieces[month_at + 1].text), month, number(pieces[month_at - 1].text));
        return day.empty() ? day : day + time_of(text.substr(pieces[month_at + 1].end));
    }
    std::size_t const year = month_at + (ordinal_after ? 3 : 2);
    if (short_number(month_at + 1) && year_at(year)) {
        std::string const day = iso(number(pieces[year].text), month, number(pieces[month_at + 1].text));
        return day.empty() ? day : day + time_of(text.substr(pieces[year].end));
    }
    return "";
}

/// Three numbers between slashes, stops or hyphens.
WrittenDate numeric(std::string_view text, std::vector<Piece> const& pieces, DateOrder order) {
    if (pieces.size() < 3 || !pieces[0].digits() || !pieces[1].digits() || !pieces[2].digits()) return {};
    std::string_view const a = pieces[0].text, b = pieces[1].text, c = pieces[2].text;
    std::string const time = time_of(text.substr(pieces[2].end));
    auto const made = [&](int year, int month, int day) {
        std::string const date = iso(year, month, day);
        return WrittenDate{date.empty() ? date : date + time, false};
    };
    if (a.size() == 4 && b.size() <= 2 && c.size() <= 2) return made(number(a), number(b), number(c));
    if (c.size() != 4 || a.size() > 2 || b.size() > 2) return {};
    int const first = number(a), second = number(b), year = number(c);
    if (order == DateOrder::day_month_year) return made(year, second, first);
    if (order == DateOrder::month_day_year) return made(year, first, second);
    bool const day_first = is_valid_date(year, second, first), month_first = is_valid_date(year, first, second);
    if (day_first && month_first && first != second) return {"", true};
    return day_first ? made(year, second, first) : made(year, first, second);
}

/// Seconds or milliseconds since 1970.
std::string since_1970(std::string_view text) {
    bool const milliseconds = text.size() == 13;
    if (text.size() != 10 && !milliseconds) return "";
    std::int64_t seconds = 0;
    auto const end = text.data() + text.size();
    if (std::from_chars(text.data(), end, seconds).ptr != end) return "";
    if (milliseconds) seconds /= 1000;
    auto const two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::int64_t const rest = seconds % 86400;
    return iso_date(static_cast<Day>(seconds / 86400)) + "T" + two(rest / 3600) + ":" + two(rest / 60 % 60) + ":" + two(rest % 60) + "Z";
}

}  // namespace

int month_of_word(std::string_view word) {
    constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};
    std::string const name = lower(word);
    if (name.size() < 3) return 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        bool const whole = name == months[i], short_form = name.size() <= 4 && months[i].substr(0, name.size()) == name;
        if (whole || (short_form && (name.size() == 3 || name == "sept" || name == "june" || name == "july"))) return static_cast<int>(i) + 1;
    }
    return 0;
}

WrittenDate read_written_date(std::string_view text, DateOrder order) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    if (day_from_iso(text)) return {std::string(text), false};
    auto const pieces = pieces_of(text);
    if (pieces.empty()) return {};
    bool const year_or_month = (text.size() == 4 || text.size() == 7) && days_of(text);  // "2024", "2024-05"
    if (year_or_month) return {std::string(text), false};
    if (pieces.size() == 1 && pieces[0].digits() && pieces[0].text.size() == text.size()) {
        if (text.size() == 8) return {iso(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6, 2))), false};
        return {since_1970(text), false};
    }
    if (std::string const named = with_month_name(text, pieces); !named.empty()) return {named, false};
    return numeric(text, pieces, order);
}

}  // namespace figtrail
