// weekday-date: "Thursday, July 8, 2016" was a Friday. Read from the text itself, since dates are no claims.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"

namespace figtrail {
namespace {

constexpr std::array<std::string_view, 7> weekdays = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months = {"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};

/// Before it countries kept different calendars.
constexpr int first_year = 1900;
constexpr std::size_t most_findings = 50;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A place in the lower-cased text that reads words and numbers one after the other.
class Scanner {
public:
    Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    void skip(std::string_view characters) {
        while (at_ < text_.size() && characters.find(text_[at_]) != std::string_view::npos) ++at_;
    }
    std::string_view word() {
        std::size_t const begin = at_;
        while (at_ < text_.size() && is_letter(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }
    /// 0 when there is none of at most `most_digits`.
    int number(std::size_t most_digits) {
        std::size_t const begin = at_;
        int value = 0;
        while (at_ < text_.size() && is_digit(text_[at_])) {
            if (at_ - begin == most_digits) return 0;
            value = value * 10 + (text_[at_++] - '0');
        }
        return value;
    }
    char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

private:
    std::string_view text_;
    std::size_t at_;
};

/// 1 to 12 for a month's name, whole or cut to at least three letters; 0 otherwise.
int month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i] == word || (word.size() <= 4 && months[i].substr(0, word.size()) == word)) return static_cast<int>(i) + 1;
    return 0;
}

struct Date {
    std::size_t month_at = 0;  ///< where the month's name stands
    int year = 0;              ///< 0: not written
    int month = 0;
    int day = 0;
};

void read_year(Scanner& scan, Date& date) {
    Scanner ahead = scan;
    ahead.skip(", ");
    std::size_t const begin = ahead.at();
    int const year = ahead.number(4);
    if (ahead.at() - begin == 4 && year >= first_year) date.year = year;
}

/// "july 8, 2016", "8 july 2016", "july 8th"; nothing for a range of days ("july 8-10").
std::optional<Date> read_date(Scanner& scan) {
    Date date;
    if (is_digit(scan.next())) {
        date.day = scan.number(2);
        scan.word();
        scan.skip(" ");
        date.month_at = scan.at();
        date.month = month_of(scan.word());
    } else {
        date.month_at = scan.at();
        date.month = month_of(scan.word());
        scan.skip(". ");
        date.day = scan.number(2);
        std::string_view const ending = scan.word();
        if (!ending.empty() && ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return std::nullopt;
        if (scan.next() == '-' || scan.next() == '/' || scan.next() == ':' || static_cast<unsigned char>(scan.next()) >= 0x80) return std::nullopt;
    }
    if (date.month == 0 || date.day == 0 || date.day > 31) return std::nullopt;
    read_year(scan, date);
    return date;
}

/// The year that brings the date closest to the day of publication, within six weeks of it.
int year_near(Date const& date, Day published) {
    constexpr int near_days = 45;
    int const year = civil_from_day(published).year;
    for (int const candidate : {year, year - 1, year + 1}) {
        if (!is_valid_date(candidate, date.month, date.day)) continue;
        Day const day = day_from_civil(candidate, date.month, date.day);
        if (day - published <= near_days && published - day <= near_days) return candidate;
    }
    return 0;
}

/// "Saturday and Sunday, July 8": a second weekday before it makes the date that of the first.
bool is_of_several(std::string_view before) {
    before = without_blanks(before);
    for (std::string_view const joint : {"and", "or", "to", "through", "-", "&", "/"}) {
        if (before.size() < joint.size() || before.substr(before.size() - joint.size()) != joint) continue;
        std::string_view const rest = without_blanks(before.substr(0, before.size() - joint.size()));
        if (rest.size() >= 3 && rest.substr(rest.size() - 3) == "day") return true;
    }
    return false;
}

std::string capital(std::string_view word) {
    std::string out(word);
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

/// A weekday with its date.
struct Dated {
    std::size_t weekday = 0;
    Date date;
};

std::optional<Dated> dated_at(Reckoned const& r, std::size_t begin, std::size_t weekday) {
    std::string_view const text = r.lower;
    if (is_of_several(text.substr(begin > 24 ? begin - 24 : 0, begin > 24 ? 24 : begin))) return std::nullopt;
    Scanner scan(text, begin + weekdays[weekday].size());
    if (scan.next() != ' ' && scan.next() != ',' && scan.next() != '(') return std::nullopt;
    scan.skip(",( ");
    Scanner article = scan;
    if (article.word() == "the") {
        article.skip(" ");
        scan = article;
    }
    auto const date = read_date(scan);
    if (!date || is_lower(r.article.document.text[date->month_at])) return std::nullopt;  // "on Friday may 8 people"
    return Dated{weekday, *date};
}

std::vector<Dated> all_dated(Reckoned const& r) {
    std::vector<Dated> found;
    std::string_view const text = r.lower;
    for (std::size_t at = text.find("day"); at != std::string_view::npos; at = text.find("day", at + 3)) {
        for (std::size_t weekday = 0; weekday < weekdays.size(); ++weekday) {
            std::string_view const name = weekdays[weekday];
            if (at + 3 < name.size()) continue;
            std::size_t const begin = at + 3 - name.size();
            bool const whole_word = begin == 0 || !is_letter(text[begin - 1]);
            if (!whole_word || text.substr(begin, name.size()) != name) continue;
            if (auto const dated = dated_at(r, begin, weekday)) found.push_back(*dated);
        }
    }
    return found;
}

void check(Dated const& dated, Findings& out) {
    Date const& date = dated.date;
    if (!is_valid_date(date.year, date.month, date.day)) return;
    auto const actual = static_cast<std::size_t>(weekday_of(day_from_civil(date.year, date.month, date.day)));
    if (actual == dated.weekday) return;
    std::string because = capital(months[static_cast<std::size_t>(date.month) - 1]) + " " + std::to_string(date.day) + ", " +
                          std::to_string(date.year) + " was a " + capital(weekdays[actual]) + ", not a " + capital(weekdays[dated.weekday]) + ".";
    bool const known = std::any_of(out.begin(), out.end(), [&](Finding const& finding) { return finding.because == because; });
    if (!known) out.push_back({"weekday-date", Severity::warn, std::move(because), {}});
}

}  // namespace

void check_weekdays(Reckoned const& r, Findings& out) {
    std::vector<Dated> const found = all_dated(r);
    auto const published = day_from_iso(r.article.facts.published);
    int const year = published ? civil_from_day(*published).year : 0;
    // Where dates of other years are written out, one without a year may be of those too.
    bool const only_this_year = std::all_of(found.begin(), found.end(), [&](Dated const& d) { return d.date.year == 0 || d.date.year == year; });
    std::size_t const before = out.size();
    for (Dated dated : found) {
        if (out.size() == before + most_findings) break;
        if (dated.date.year == 0 && published && only_this_year) dated.date.year = year_near(dated.date, *published);
        if (dated.date.year != 0) check(dated, out);
    }
}

}  // namespace figtrail
