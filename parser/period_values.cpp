#include "parser/period_values.hpp"

#include <algorithm>

#include "claim/period_step.hpp"
#include "parser/iranian_calendar.hpp"

namespace figtrail {
namespace {

using Text = std::optional<std::string>;

std::string padded(int number, int width) {
    std::string text(static_cast<std::size_t>(width), '0');
    for (int i = width; i-- > 0; number /= 10) text[static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
    return text;
}

std::string year_text(int year) {
    if (year > 0) return padded(year, 4);
    return year == -1 ? "0000" : "-" + padded(-year - 1, 4);  // EDTF has a year 0: 44 BC is -0043
}
std::string month_text(int year, int month) { return year_text(year) + '-' + padded(month, 2); }
std::string days_text(Day first, Day last) {
    return first == last ? iso_date(first) : iso_date(first) + '/' + iso_date(last);
}

/// A month counted from year 0, so that months can be added.
int month_index(int year, int month) { return year * 12 + month - 1; }
std::string month_text(int index) { return month_text(index / 12, index % 12 + 1); }

class Calendar {
public:
    Calendar(DateMention const& m, CalendarContext const& context) : m_(m), context_(context) {
        if (context.published) today_ = civil_from_day(*context.published);
    }

    Text read() const {
        if (m_.kind == DateKind::time) return std::nullopt;
        if (m_.kind == DateKind::decade) return decade();
        if (m_.kind == DateKind::century) return century();
        if (m_.count != 0) return m_.count_ends ? counted_up_to() : counted_from();
        if (m_.relative != DateRelative::none) return relative();
        if (m_.calendar == DateCalendar::iranian)
            return days_text(iranian_new_year(m_.from.year), iranian_new_year(m_.from.year + 1) - 1);
        if (m_.is_range) return range();
        return edged(point(m_.from));
    }

private:
    bool dated() const { return context_.published.has_value(); }
    Day published() const { return *context_.published; }

    Text decade() const {
        std::string const first = year_text(m_.from.year).substr(0, 3) + 'X';
        if (!m_.is_range) return first;
        return first + '/' + year_text(m_.to.year).substr(0, 3) + 'X';
    }
    Text century() const {
        if (m_.from.year < 0) return std::nullopt;
        return year_text(m_.from.year + 1).substr(0, 2) + "XX";
    }

    /// "end of 2019" is its last day, "start of 2020" its first; early, mid and late leave the whole.
    Text edged(Text whole) const {
        if (!whole || (m_.edge != DateEdge::end && m_.edge != DateEdge::start)) return whole;
        auto const days = days_of(*whole);
        if (!days || whole->find('~') != std::string::npos) return whole;
        return iso_date(m_.edge == DateEdge::end ? days->last : days->first);
    }

    Text point(CalendarPoint const& p) const {
        if (p.month != 0) return month_or_day(p);
        if (p.quarter != 0) return grouping(p, 32 + p.quarter, month_index(0, 3 * p.quarter - 2));
        if (p.half != 0) return p.year != 0 ? grouping(p, 39 + p.half, 0) : std::nullopt;
        if (p.season != 0) return p.year != 0 ? grouping(p, 20 + p.season, 0) : std::nullopt;
        if (p.weekday >= 0) return weekday(p.weekday, context_.future);
        if (p.year == 0) return std::nullopt;
        return m_.calendar == DateCalendar::fiscal ? year_text(p.year) + '~' : year_text(p.year);
    }

    /// A quarter, half or season. Without a year: the latest one that has begun.
    Text grouping(CalendarPoint const& p, int code, int first_month) const {
        if (m_.calendar == DateCalendar::fiscal) return p.year != 0 ? Text(year_text(p.year) + '~') : std::nullopt;
        if (p.year != 0) return year_text(p.year) + '-' + padded(code, 2);
        if (!dated()) return std::nullopt;
        bool const begun = today_.month > first_month % 12;
        int const year = context_.future ? (today_.month <= first_month % 12 + 3 ? today_.year : today_.year + 1)
                         : begun         ? today_.year
                                         : today_.year - 1;
        return year_text(year) + '-' + padded(code, 2);
    }

    Text month_or_day(CalendarPoint const& p) const {
        if (m_.order_unknown) return month_and_day_in_doubt(p);
        int const year = p.year != 0 ? p.year : year_of(p.month, p.day);
        if (year == 0) return std::nullopt;
        if (p.day == 0) return month_text(year, p.month);
        if (!is_valid_date(year, p.month, p.day)) return month_text(year, p.month);
        return month_text(year, p.month) + '-' + padded(p.day, 2);
    }
    Text month_and_day_in_doubt(CalendarPoint const& p) const {
        if (context_.country.empty()) return year_text(p.year);
        bool const month_first = context_.country == "US" || context_.country == "PH";
        int const month = month_first ? p.month : p.day;
        int const day = month_first ? p.day : p.month;
        return month_text(p.year, month) + '-' + padded(day, 2);
    }

    /// The year of a month or day written without one: the latest not after publication, or, of what is to come, the
    /// next.
    int year_of(int month, int day) const {
        if (!dated()) return 0;
        int const written = month * 100 + day;
        int const now = today_.month * 100 + (day == 0 ? 0 : today_.day);
        if (context_.future) return written >= now ? today_.year : today_.year + 1;
        return written <= now ? today_.year : today_.year - 1;
    }

    Text weekday(int weekday, bool next) const {
        if (!dated()) return std::nullopt;
        int const back = (weekday_of(published()) - weekday + 7) % 7;
        return iso_date(next && back != 0 ? published() + 7 - back : published() - back);
    }

    Text range() const {
        CalendarPoint from = m_.from;
        CalendarPoint to = m_.to;
        if (to.month != 0 && to.year == 0) {
            to.year = year_of(to.month, to.day);
            if (to.year == 0) return std::nullopt;
            from.year = from.month * 100 + from.day <= to.month * 100 + to.day ? to.year : to.year - 1;
        }
        Text const first = point(from);
        Text const last = point(to);
        if (!first || !last) return std::nullopt;
        return *first + '/' + *last;
    }

    // --- relative to the day of publication ---

    int step() const { return m_.relative == DateRelative::last ? -1 : m_.relative == DateRelative::next ? 1 : 0; }

    Text relative() const {
        if (!dated()) return std::nullopt;
        if (m_.from.quarter != 0) return year_text(today_.year + step()) + '-' + padded(32 + m_.from.quarter, 2);
        if (m_.from.half != 0) return year_text(today_.year + step()) + '-' + padded(39 + m_.from.half, 2);
        switch (m_.unit) {
            case DateUnit::none:
                return std::nullopt;
            case DateUnit::day:
                return m_.from.weekday >= 0 ? relative_weekday() : relative_day();
            case DateUnit::night:
                return iso_date(published() + std::min(step(), 0));
            case DateUnit::week:
                return week(1, 7);
            case DateUnit::weekend:
                return week(6, 2);
            case DateUnit::month:
                return m_.from.month != 0 ? relative_month()
                                          : Text(month_text(month_index(today_.year, today_.month) + step()));
            case DateUnit::quarter:
                return relative_quarter();
            case DateUnit::half:
                return std::nullopt;
            case DateUnit::season:
                return relative_season();
            case DateUnit::year:  // "in February last year"
                if (m_.from.month != 0) return edged(month_text(today_.year + step(), m_.from.month));
                return edged(year_text(today_.year + step()));
            case DateUnit::decade:
                return year_text(today_.year + 10 * step()).substr(0, 3) + 'X';
            case DateUnit::century:
                return year_text(today_.year + 100 * step()).substr(0, 2) + "XX";
        }
        return std::nullopt;
    }
    Text relative_day() const {
        if (m_.overnight && m_.relative == DateRelative::current) return days_text(published() - 1, published());
        return iso_date(published() + step());
    }
    Text relative_weekday() const {
        int const back = (weekday_of(published()) - m_.from.weekday + 7) % 7;
        if (m_.relative == DateRelative::last) return iso_date(published() - (back == 0 ? 7 : back));
        if (m_.relative == DateRelative::next) return iso_date(published() + (back == 0 ? 7 : 7 - back));
        int const monday = published() - (weekday_of(published()) + 6) % 7;  // "this Friday": of this week
        return iso_date(monday + (m_.from.weekday + 6) % 7);
    }
    /// Days of a week that begins on Monday: `length` days from the `first`-th on.
    Text week(int first, int length) const {
        Day const monday = published() - (weekday_of(published()) + 6) % 7 + 7 * step();
        return days_text(monday + first - 1, monday + first + length - 2);
    }
    Text relative_month() const {
        int year = today_.year;
        if (m_.relative == DateRelative::last && m_.from.month >= today_.month) --year;
        if (m_.relative == DateRelative::next && m_.from.month <= today_.month) ++year;
        return month_text(year, m_.from.month);
    }
    Text relative_quarter() const {
        int const quarter = today_.year * 4 + (today_.month - 1) / 3 + step();
        return year_text(quarter / 4) + '-' + padded(33 + quarter % 4, 2);
    }
    /// Seasons of the north; winter begins in December of its year. "Last winter" is over, "next winter" has not begun.
    Text relative_season() const {
        int const season = m_.from.season;
        int year = today_.year;
        auto const first_day = [&] { return day_from_civil(year, 3 * season, 1); };
        if (m_.relative == DateRelative::last) {
            while (add_months(first_day(), 3) > published()) --year;
        } else if (m_.relative == DateRelative::next) {
            while (first_day() <= published()) ++year;
        } else if (season == 4 && today_.month <= 2) {
            --year;
        }
        return year_text(year) + '-' + padded(20 + season, 2);
    }

    // --- counted periods ---

    int months_of_unit() const {
        switch (m_.unit) {
            case DateUnit::month:
                return 1;
            case DateUnit::quarter:
                return 3;
            case DateUnit::half:
                return 6;
            case DateUnit::year:
                return 12;
            default:
                return 0;
        }
    }

    /// "the first eight months of 2023".
    Text counted_from() const {
        int year = m_.from.year;
        if (year == 0 && dated()) year = today_.year + (m_.relative == DateRelative::none ? 0 : step());
        if (year == 0 || m_.calendar != DateCalendar::gregorian) return std::nullopt;
        int const months = m_.count * months_of_unit();
        if (months == 12) return year_text(year);
        if (months == 3) return year_text(year) + "-33";
        if (months > 0 && months < 12)
            return months == 1 ? month_text(year, 1) : month_text(year, 1) + '/' + month_text(year, months);
        int const days = m_.unit == DateUnit::week ? 7 * m_.count : m_.unit == DateUnit::day ? m_.count : 0;
        if (days == 0) return std::nullopt;
        Day const first = day_from_civil(year, 1, 1);
        return days_text(first, first + days - 1);
    }

    /// "the three months to June", "the year ended Oct. 31", "the past year".
    Text counted_up_to() const {
        int const months = m_.count * months_of_unit();
        if (m_.relative == DateRelative::current && m_.from.month == 0) {
            if (!dated()) return std::nullopt;
            return counted_days(published(), months);
        }
        if (m_.relative != DateRelative::none || m_.order_unknown) return std::nullopt;
        int const year = m_.from.year != 0 ? m_.from.year : year_of(m_.from.month, m_.from.day);
        if (year == 0 || m_.from.month == 0) return std::nullopt;
        int const day = m_.from.day != 0 ? m_.from.day : days_in_month(year, m_.from.month);
        if (!is_valid_date(year, m_.from.month, day)) return std::nullopt;
        if (months > 0 && day == days_in_month(year, m_.from.month)) {
            int const last = month_index(year, m_.from.month);
            return months == 1 ? month_text(last) : month_text(last - months + 1) + '/' + month_text(last);
        }
        return counted_days(day_from_civil(year, m_.from.month, day), months);
    }
    Text counted_days(Day last, int months) const {
        if (months > 0) return days_text(add_months(last, -months) + 1, last);
        int const days = m_.unit == DateUnit::week     ? 7 * m_.count
                         : m_.unit == DateUnit::day    ? m_.count
                         : m_.unit == DateUnit::decade ? 3652
                                                       : 0;
        if (days == 0) return std::nullopt;
        return days_text(last - days + 1, last);
    }

    DateMention const& m_;
    CalendarContext const& context_;
    CivilDate today_;
};

}  // namespace

std::optional<std::string> edtf_of(DateMention const& mention, CalendarContext const& context) {
    return Calendar(mention, context).read();
}

}  // namespace figtrail
