#include "cli/table_cells.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "claim/period.hpp"
#include "cli/csv_file.hpp"

namespace figtrail::cli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

/// How offices write that there is no figure.
bool is_missing(std::string_view cell) {
    constexpr std::array<std::string_view, 18> marks{"",   "..",  "...",  ":",  "-",   "--",  "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\xA6",
                                                     ".",  "x",   "na",   "n/a", "n.a.", "nan", "null", "#n/a", "n.d."};
    std::string const text = lower(cell);
    return std::find(marks.begin(), marks.end(), text) != marks.end() || text.rfind(": ", 0) == 0;
}

bool take(std::string_view& text, std::string_view beginning) {
    if (text.substr(0, beginning.size()) != beginning) return false;
    text.remove_prefix(beginning.size());
    return true;
}

/// The blank or apostrophe that stands between groups of three; 0: none here.
std::size_t group_mark(std::string_view text, DecimalMark mark) {
    for (std::string_view const blank : {std::string_view(" "), std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\xAF"),
                                         std::string_view("\xE2\x80\x89"), std::string_view("'"), std::string_view("\xE2\x80\x99")})
        if (text.substr(0, blank.size()) == blank) return blank.size();
    return !text.empty() && text.front() == (mark == DecimalMark::point ? ',' : '.') ? 1 : 0;
}

/// "1,458" as one group after the other: the first of one to three digits, the others of three (of two where an Indian
/// table writes lakhs). Empty when the groups are none.
std::string take_digits(std::string_view& text, DecimalMark mark) {
    std::vector<std::size_t> groups;
    std::string digits;
    for (;;) {
        std::size_t const had = digits.size();
        while (!text.empty() && is_digit(text.front())) digits += text.front(), text.remove_prefix(1);
        groups.push_back(digits.size() - had);
        std::size_t const size = group_mark(text, mark);
        if (size == 0 || text.size() <= size || !is_digit(text[size])) break;
        text.remove_prefix(size);
    }
    for (std::size_t i = 0; i < groups.size() && groups.size() > 1; ++i) {
        bool const last = i + 1 == groups.size();
        bool const sound = last ? groups[i] == 3 : i == 0 ? groups[i] >= 1 && groups[i] <= 3 : groups[i] == 3 || groups[i] == 2;
        if (!sound) return "";
    }
    return digits;
}

/// "E+07", as spreadsheets save long numbers; 0 where there is none.
int take_exponent(std::string_view& text) {
    bool const there = text.size() > 1 && (text[0] == 'e' || text[0] == 'E') &&
                       (is_digit(text[1]) || ((text[1] == '+' || text[1] == '-') && text.size() > 2 && is_digit(text[2])));
    if (!there) return 0;
    text.remove_prefix(1);
    bool const negative = text.front() == '-';
    if (!is_digit(text.front())) text.remove_prefix(1);
    int power = 0;
    for (; !text.empty() && is_digit(text.front()) && power < 100; text.remove_prefix(1)) power = power * 10 + (text.front() - '0');
    return negative ? -power : power;
}

/// Behind a number: a flag of few letters, a note in brackets, asterisks and daggers.
bool is_footnote(std::string_view text) {
    if (text.size() > 12 || text.front() == '.' || text.front() == ',') return false;
    int letters = 0;
    bool bracketed = false;
    for (char const c : text) {
        bracketed = (bracketed || c == '(' || c == '[') && c != ')' && c != ']';
        bool const mark = static_cast<unsigned char>(c) >= 0x80 || std::string_view(" ()[]*/.,#^").find(c) != std::string_view::npos;
        if (!mark && !is_letter(c) && !(bracketed && is_digit(c))) return false;
        letters += is_letter(c) && !bracketed ? 1 : 0;
    }
    return letters <= 2;
}

int significant(std::string const& digits) {
    std::size_t const first = digits.find_first_not_of('0');
    return first == std::string::npos ? 1 : static_cast<int>(digits.size() - first);
}

/// Two digits of a year that follow `first`: "2019-20".
std::optional<std::string> second_year(std::string_view first, std::string_view rest) {
    if (rest.size() == 4 && all_digits(rest)) return std::string(rest);
    if (rest.size() == 2 && all_digits(rest)) return std::string(first.substr(0, 2)) + std::string(rest);
    return std::nullopt;
}

bool follows(std::string_view year, std::string_view next) {
    auto const a = Number::parse(year), b = Number::parse(next);
    return a && b && add(*a, Number(1)) == *b;
}

std::optional<int> month_named(std::string_view word) {
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    if (word.size() < 3) return std::nullopt;
    std::string const start = lower(word.substr(0, 3));
    auto const found = std::find(months.begin(), months.end(), start);
    return found == months.end() ? std::nullopt : std::optional(static_cast<int>(found - months.begin()) + 1);
}

std::string two_digits(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

/// Heading without the code a data bank puts behind it ("2019 [YR2019]") and without footnote marks.
std::string_view bare(std::string_view heading) {
    heading = trimmed(heading);
    std::size_t const bracket = heading.find_first_of("[(");
    if (bracket != std::string_view::npos && bracket > 0) heading = trimmed(heading.substr(0, bracket));
    while (!heading.empty() && (heading.back() == '*' || heading.back() == '.')) heading.remove_suffix(1);
    if (heading.size() == 6 && lower(heading.substr(0, 2)) == "yr") heading.remove_prefix(2);
    if (heading.size() == 5 && (heading.front() == 'X' || heading.front() == 'x')) heading.remove_prefix(1);
    return heading;
}

}  // namespace

TableNumber read_cell(std::string_view cell, DecimalMark mark) {
    TableNumber read;
    std::string_view rest = trimmed(undefused(trimmed(cell)));
    if (is_missing(rest)) return read;
    read.state = TableNumber::State::unreadable;
    bool const bracketed = rest.size() > 2 && rest.front() == '(' && rest.back() == ')' && is_digit(rest[1]);
    if (bracketed) rest = rest.substr(1, rest.size() - 2);
    bool const negative = bracketed || take(rest, "-") || take(rest, "\xE2\x88\x92") || take(rest, "\xE2\x80\x93");
    if (!negative) take(rest, "+");
    for (std::string_view const sign : {"$", "\xC2\xA3", "\xE2\x82\xAC", "\xC2\xA5", "\xE2\x82\xB9"})
        if (take(rest, sign)) rest = trimmed(rest);
    std::string_view const from = rest;
    std::string const whole = take_digits(rest, mark);
    std::string decimals;
    char const point = mark == DecimalMark::point ? '.' : ',';
    if (rest.size() > 1 && rest.front() == point && is_digit(rest[1])) {
        rest.remove_prefix(1);
        while (!rest.empty() && is_digit(rest.front())) decimals += rest.front(), rest.remove_prefix(1);
    }
    if (whole.empty() && decimals.empty()) return read;
    int const power = take_exponent(rest);
    read.words = (negative ? "-" : "") + std::string(from.substr(0, from.size() - rest.size()));
    rest = trimmed(rest);
    if (take(rest, "%")) rest = trimmed(rest);
    if (!rest.empty() && !is_footnote(rest)) return read;
    auto const value = Number::parse((negative ? "-" : "") + (whole.empty() ? "0" : whole) + (decimals.empty() ? "" : "." + decimals));
    if (!value) return read;
    read.state = TableNumber::State::number;
    read.value = value->times_power_of_ten(power);
    read.written_digits = significant(whole + decimals);
    read.mark = rest;
    return read;
}

std::optional<std::string> period_of_heading(std::string_view heading) {
    std::string_view const text = bare(heading);
    if (text.size() < 4) return std::nullopt;
    std::string edtf(text);
    std::string_view const year = text.substr(0, 4);
    if (all_digits(year) && text.size() > 4) {
        std::string_view rest = trimmed(text.substr(4));
        if (rest.front() == '-' || rest.front() == '/') {
            std::string_view const second = rest.substr(1);
            auto const end = second_year(year, second);
            // "2019-20" is a fiscal year, "2019-05" a month, "1990-95" a span of years.
            bool const month = rest.front() == '-' && second.size() == 2 && second >= "01" && second <= "12" && end && !follows(year, *end);
            if (end && !month && *end > year) edtf = std::string(year) + "/" + *end;
            rest.remove_prefix(1);
        }
        if (rest.size() == 2 && (rest[0] == 'Q' || rest[0] == 'q') && rest[1] >= '1' && rest[1] <= '4')
            edtf = std::string(year) + "-3" + static_cast<char>('2' + (rest[1] - '0'));
        if (rest.size() >= 2 && rest.size() <= 3 && (rest[0] == 'M' || rest[0] == 'm') && all_digits(rest.substr(1)))
            edtf = std::string(year) + "-" + two_digits((rest.size() == 3 ? (rest[1] - '0') * 10 : 0) + (rest.back() - '0'));
    }
    std::size_t const blank = text.find_last_of(" -");
    if (blank != std::string_view::npos && all_digits(text.substr(blank + 1)) && text.size() - blank == 5) {
        std::string_view const word = trimmed(text.substr(0, blank));
        std::string const behind(text.substr(blank + 1));
        if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'q') && word[1] >= '1' && word[1] <= '4')
            edtf = behind + "-3" + static_cast<char>('2' + (word[1] - '0'));
        else if (is_letter(word.front()))
            if (auto const month = month_named(word)) edtf = behind + "-" + two_digits(*month);
    }
    if (!is_digit(edtf.front()) || !days_of(edtf)) return std::nullopt;
    return edtf;
}

}  // namespace figtrail::cli
