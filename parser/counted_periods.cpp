#include "parser/counted_periods.hpp"

#include "claim/edtf_text.hpp"
#include "claim/period_step.hpp"
#include "parser/calendar_years.hpp"

namespace figtrail {
namespace {

using Text = std::optional<std::string>;

std::string run_of_months(int first, int last) { return first == last ? edtf_of_month(last) : edtf_of_month(first) + '/' + edtf_of_month(last); }

class CountedPeriod {
public:
    CountedPeriod(DateMention const& m, CalendarContext const& context) : m_(m), context_(context) {}

    /// "the first eight months of 2023".
    Text from() const {
        int year = m_.from.year;
        if (year == 0 && context_.published) year = civil_from_day(*context_.published).year + step_of(m_.relative);
        if (year == 0 || m_.calendar != DateCalendar::gregorian) return std::nullopt;
        int const months = m_.count * months_of_unit();
        if (months == 12) return edtf_of_year(year);
        if (months == 3) return edtf_of_year(year) + "-33";
        if (months > 0 && months < 12) return run_of_months(month_index(year, 1), month_index(year, months));
        int const days = m_.unit == DateUnit::week ? 7 * m_.count : m_.unit == DateUnit::day ? m_.count : 0;
        if (days == 0) return std::nullopt;
        Day const first = day_from_civil(year, 1, 1);
        return edtf_days(first, first + days - 1);
    }

    /// "the three months to June", "the year ended Oct. 31", "the past year".
    Text up_to() const {
        int const months = m_.count * months_of_unit();
        if (m_.relative == DateRelative::current && m_.from.month == 0) {
            if (!context_.published) return std::nullopt;
            return days_up_to(*context_.published, months);
        }
        if (m_.relative != DateRelative::none || m_.order_unknown) return std::nullopt;
        int const year = m_.from.year != 0 ? m_.from.year : year_without_one(m_.from.month, m_.from.day, context_);
        if (year == 0 || m_.from.month == 0) return std::nullopt;
        int const day = m_.from.day != 0 ? m_.from.day : days_in_month(year, m_.from.month);
        if (!is_valid_date(year, m_.from.month, day)) return std::nullopt;
        if (months > 0 && day == days_in_month(year, m_.from.month)) {
            int const last = month_index(year, m_.from.month);
            return run_of_months(last - months + 1, last);
        }
        return days_up_to(day_from_civil(year, m_.from.month, day), months);
    }

private:
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

    Text days_up_to(Day last, int months) const {
        if (months > 0) return edtf_days(add_months(last, -months) + 1, last);
        int const days = m_.unit == DateUnit::week     ? 7 * m_.count
                         : m_.unit == DateUnit::day    ? m_.count
                         : m_.unit == DateUnit::decade ? 3652
                                                       : 0;
        if (days == 0) return std::nullopt;
        return edtf_days(last - days + 1, last);
    }

    DateMention const& m_;
    CalendarContext const& context_;
};

}  // namespace

std::optional<std::string> counted_period(DateMention const& mention, CalendarContext const& context) {
    CountedPeriod const period(mention, context);
    return mention.count_ends ? period.up_to() : period.from();
}

}  // namespace figtrail
