#include "parser/period_values.hpp"

#include <utility>

#include "claim/edtf_text.hpp"
#include "parser/calendar_years.hpp"
#include "parser/counted_periods.hpp"
#include "parser/iranian_calendar.hpp"
#include "parser/relative_dates.hpp"

namespace figtrail {
namespace {

using Text = std::optional<std::string>;

class Calendar {
public:
    Calendar(DateMention const& m, CalendarContext const& context) : m_(m), context_(context) {
        if (context.published) today_ = civil_from_day(*context.published);
    }

    Text read() const {
        if (m_.kind == DateKind::time) return std::nullopt;
        if (m_.kind == DateKind::decade) return decade();
        if (m_.kind == DateKind::century) return century();
        if (m_.count != 0) return counted_period(m_, context_);
        if (m_.relative != DateRelative::none) return dated() ? relative_date(m_, published()) : std::nullopt;
        if (m_.calendar == DateCalendar::iranian)
            return edtf_days(iranian_new_year(m_.from.year), iranian_new_year(m_.from.year + 1) - 1);
        if (m_.is_range) return range();
        return edge_of(point(m_.from), m_.edge);
    }

private:
    bool dated() const { return context_.published.has_value(); }
    Day published() const { return *context_.published; }

    Text decade() const {
        std::string first = edtf_of_year(m_.from.year).substr(0, 3) + 'X';
        if (!m_.is_range) return first;
        return first + '/' + edtf_of_year(m_.to.year).substr(0, 3) + 'X';
    }
    Text century() const {
        if (m_.from.year < 0) return std::nullopt;
        return edtf_of_year(m_.from.year + 1).substr(0, 2) + "XX";
    }

    Text point(CalendarPoint const& p) const {
        if (p.month != 0) return month_or_day(p);
        if (p.quarter != 0) return grouping(p, 32 + p.quarter, month_index(0, 3 * p.quarter - 2));
        if (p.half != 0) return p.year != 0 ? grouping(p, 39 + p.half, 0) : std::nullopt;
        if (p.season != 0) return p.year != 0 ? grouping(p, 20 + p.season, 0) : std::nullopt;
        if (p.weekday >= 0) return weekday(p.weekday, context_.future);
        if (p.year == 0) return std::nullopt;
        return m_.calendar == DateCalendar::fiscal ? edtf_of_year(p.year) + '~' : edtf_of_year(p.year);
    }

    /// A quarter, half or season. Without a year: the latest one that has begun.
    Text grouping(CalendarPoint const& p, int code, int first_month) const {
        if (m_.calendar == DateCalendar::fiscal) return p.year != 0 ? Text(edtf_of_year(p.year) + '~') : std::nullopt;
        if (p.year != 0) return edtf_of_part(p.year, code);
        if (!dated()) return std::nullopt;
        bool const begun = today_.month > first_month % 12;
        int const year = context_.future ? (today_.month <= first_month % 12 + 3 ? today_.year : today_.year + 1)
                         : begun         ? today_.year
                                         : today_.year - 1;
        return edtf_of_part(year, code);
    }

    Text month_or_day(CalendarPoint const& p) const {
        if (m_.order_unknown) return month_and_day_in_doubt(p);
        int const year = p.year != 0 ? p.year : year_without_one(p.month, p.day, context_);
        if (year == 0) return std::nullopt;
        if (p.day == 0) return edtf_of_part(year, p.month);
        if (!is_valid_date(year, p.month, p.day)) return edtf_of_part(year, p.month);
        return edtf_of_part(year, p.month) + '-' + zero_padded(p.day, 2);
    }
    Text month_and_day_in_doubt(CalendarPoint const& p) const {
        if (context_.country.empty()) return edtf_of_year(p.year);
        bool const month_first = context_.country == "US" || context_.country == "PH";
        auto const [month, day] = month_first ? std::pair(p.month, p.day) : std::pair(p.day, p.month);
        return edtf_of_part(p.year, month) + '-' + zero_padded(day, 2);
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
            to.year = year_without_one(to.month, to.day, context_);
            if (to.year == 0) return std::nullopt;
            from.year = from.month * 100 + from.day <= to.month * 100 + to.day ? to.year : to.year - 1;
        }
        Text const first = point(from);
        Text const last = point(to);
        if (!first || !last) return std::nullopt;
        return *first + '/' + *last;
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
