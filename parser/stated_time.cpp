#include "parser/stated_time.hpp"

#include <array>
#include <vector>

#include "claim/edtf_text.hpp"

namespace figtrail {
namespace {

constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

struct Zone {
    std::string_view name;
    char const* offset;
};
/// Of RFC 822. Others are not guessed: "IST" is three zones.
constexpr std::array zones{Zone{"gmt", "Z"},      Zone{"ut", "Z"},       Zone{"utc", "Z"},      Zone{"z", "Z"},
                           Zone{"est", "-05:00"}, Zone{"edt", "-04:00"}, Zone{"cst", "-06:00"}, Zone{"cdt", "-05:00"},
                           Zone{"mst", "-07:00"}, Zone{"mdt", "-06:00"}, Zone{"pst", "-08:00"}, Zone{"pdt", "-07:00"}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Runs of letters and of digits; a colon, plus or minus stands by itself.
std::vector<std::string> parts_of(std::string_view words) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < words.size() && parts.size() < 24;) {
        auto const same = is_digit(words[at]) ? is_digit : is_letter;
        std::size_t end = at;
        while (end < words.size() && same(words[end])) ++end;
        if (end > at) {
            std::string& part = parts.emplace_back(words.substr(at, end - at));
            for (char& c : part)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
            at = end;
            continue;
        }
        if (words[at] == ':' || words[at] == '+' || words[at] == '-') parts.emplace_back(1, words[at]);
        ++at;
    }
    return parts;
}

int number(std::string const& part) { return is_digit(part[0]) && part.size() <= 4 ? std::stoi(part) : -1; }

int month_of(std::string const& part) {
    if (part.size() < 3) return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        if (part.compare(0, 3, months[i]) == 0) return static_cast<int>(i) + 1;
    return 0;
}

std::string two_digits(int number) { return zero_padded(number, 2); }

/// "Z", "+03:30"; empty when nothing or nothing known stands from `at` on.
std::string zone_at(std::vector<std::string> const& parts, std::size_t at) {
    if (at >= parts.size()) return {};
    if (parts[at] == "+" || parts[at] == "-") {
        if (at + 1 >= parts.size() || !is_digit(parts[at + 1][0])) return {};
        std::string const& digits = parts[at + 1];
        int const hours = digits.size() == 4 ? number(digits.substr(0, 2)) : number(digits);
        bool const colon = at + 3 < parts.size() && parts[at + 2] == ":";
        int const minutes = digits.size() == 4 ? number(digits.substr(2)) : colon ? number(parts[at + 3]) : 0;
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return {};
        return hours == 0 && minutes == 0 ? "Z" : parts[at] + two_digits(hours) + ':' + two_digits(minutes);
    }
    for (Zone const& zone : zones)
        if (parts[at] == zone.name) return zone.offset;
    return {};
}

/// "T08:00:00Z" from the first "8:00" at or after `at`.
std::string clock_from(std::vector<std::string> const& parts, std::size_t at) {
    while (at + 2 < parts.size() && !(is_digit(parts[at][0]) && parts[at + 1] == ":" && is_digit(parts[at + 2][0])))
        ++at;
    if (at + 2 >= parts.size()) return {};
    int hour = number(parts[at]), second = -1;
    int const minute = number(parts[at + 2]);
    at += 3;
    if (at + 1 < parts.size() && parts[at] == ":") {
        second = number(parts[at + 1]);
        at += 2;
    }
    // A fraction of a second is left out.
    if (second >= 0 && at < parts.size() && is_digit(parts[at][0]) && (at + 1 == parts.size() || parts[at + 1] != ":"))
        ++at;
    if (at < parts.size() && (parts[at] == "am" || parts[at] == "pm")) {
        if (hour < 1 || hour > 12) return {};
        hour = hour % 12 + (parts[at] == "pm" ? 12 : 0);
        ++at;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 60) return {};
    return 'T' + two_digits(hour) + ':' + two_digits(minute) + (second >= 0 ? ':' + two_digits(second) : "") + zone_at(parts, at);
}

std::string day_text(int year, int month, int day) {
    if (year < 1600 || year > 2999 || !is_valid_date(year, month, day)) return {};
    return edtf_part(year, month) + '-' + two_digits(day);
}

}  // namespace

std::string stated_time(std::string_view words) {
    if (words.size() > 80) return {};
    std::vector<std::string> const p = parts_of(words);
    if (p.empty()) return {};
    if (p[0].size() == 8 && is_digit(p[0][0]))
        return day_text(number(p[0].substr(0, 4)), number(p[0].substr(4, 2)), number(p[0].substr(6, 2)));
    if (p[0].size() == 4 && is_digit(p[0][0])) {  // 2024, 2024-05, 2024-05-02, 2024/5/2
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < p.size() && numbers.size() < 3; ++i) {
            if (is_digit(p[i][0]))
                numbers.push_back(i);
            else if (p[i] != "-")
                break;
        }
        if (numbers.size() == 1) return p.size() == 1 ? p[0] : std::string();
        if (numbers.size() == 2)
            return p.size() == 3 && !day_text(number(p[0]), number(p[numbers[1]]), 1).empty()
                       ? edtf_part(number(p[0]), number(p[numbers[1]]))
                       : std::string();
        std::string const day = day_text(number(p[0]), number(p[numbers[1]]), number(p[numbers[2]]));
        return day.empty() ? day : day + clock_from(p, numbers[2] + 1);
    }
    for (std::size_t i = 0; i < p.size() && i < 4; ++i) {
        int const month = is_letter(p[i][0]) ? month_of(p[i]) : 0;
        if (month == 0) continue;
        std::size_t after = i + 1;
        int day = -1;
        if (i > 0 && is_digit(p[i - 1][0])) {
            day = number(p[i - 1]);
        } else if (after < p.size() && is_digit(p[after][0])) {
            day = number(p[after++]);
        }
        while (after < p.size() &&
               (p[after] == "-" || p[after] == "st" || p[after] == "nd" || p[after] == "rd" || p[after] == "th"))
            ++after;
        if (after >= p.size() || day < 0) return {};
        int year = number(p[after]);
        if (p[after].size() == 2 && year >= 0) year += year < 70 ? 2000 : 1900;  // RFC 822
        std::string const text = day_text(year, month, day);
        return text.empty() ? text : text + clock_from(p, after + 1);
    }
    return {};
}

}  // namespace figtrail
