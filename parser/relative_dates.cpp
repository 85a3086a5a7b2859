#include "parser/relative_dates.hpp"

#include <algorithm>

#include "claim/edtf_text.hpp"
#include "claim/period_step.hpp"
#include "parser/calendar_years.hpp"

namespace figtrail {
namespace {

using Text = std::optional<std::string>;

class RelativeDate {
public:
    RelativeDate(DateMention const& m, Day published) : m_(m), published_(published), today_(civil_from_day(published)) {}

    Text read() const {
        if (m_.from.quarter != 0) return edtf_part(today_.year + step(), 32 + m_.from.quarter);
        if (m_.from.half != 0) return edtf_part(today_.year + step(), 39 + m_.from.half);
        switch (m_.unit) {
            case DateUnit::none:
                return std::nullopt;
            case DateUnit::day:
                return m_.from.weekday >= 0 ? weekday() : day();
            case DateUnit::night:
                return iso_date(published_ + std::min(step(), 0));
            case DateUnit::week:
                return week(1, 7);
            case DateUnit::weekend:
                return week(6, 2);
            case DateUnit::month:
                return m_.from.month != 0 ? month()
                                          : Text(edtf_of_month(month_index(today_.year, today_.month) + step()));
            case DateUnit::quarter:
                return quarter();
            case DateUnit::half:
                return std::nullopt;
            case DateUnit::season:
                return season();
            case DateUnit::year:  // "in February last year"
                if (m_.from.month != 0) return edge_of(edtf_part(today_.year + step(), m_.from.month), m_.edge);
                return edge_of(edtf_year(today_.year + step()), m_.edge);
            case DateUnit::decade:
                return edtf_year(today_.year + 10 * step()).substr(0, 3) + 'X';
            case DateUnit::century:
                return edtf_year(today_.year + 100 * step()).substr(0, 2) + "XX";
        }
        return std::nullopt;
    }

private:
    int step() const { return step_of(m_.relative); }

    Text day() const {
        if (m_.overnight && m_.relative == DateRelative::current) return edtf_days(published_ - 1, published_);
        return iso_date(published_ + step());
    }
    Text weekday() const {
        int const back = (weekday_of(published_) - m_.from.weekday + 7) % 7;
        if (m_.relative == DateRelative::last) return iso_date(published_ - (back == 0 ? 7 : back));
        if (m_.relative == DateRelative::next) return iso_date(published_ + (back == 0 ? 7 : 7 - back));
        int const monday = published_ - (weekday_of(published_) + 6) % 7;  // "this Friday": of this week
        return iso_date(monday + (m_.from.weekday + 6) % 7);
    }
    /// Days of a week that begins on Monday: `length` days from the `first`-th on.
    Text week(int first, int length) const {
        Day const monday = published_ - (weekday_of(published_) + 6) % 7 + 7 * step();
        return edtf_days(monday + first - 1, monday + first + length - 2);
    }
    Text month() const {
        int year = today_.year;
        if (m_.relative == DateRelative::last && m_.from.month >= today_.month) --year;
        if (m_.relative == DateRelative::next && m_.from.month <= today_.month) ++year;
        return edtf_part(year, m_.from.month);
    }
    Text quarter() const {
        int const index = today_.year * 4 + (today_.month - 1) / 3 + step();
        return edtf_part(index / 4, 33 + index % 4);
    }
    /// Seasons of the north; winter begins in December of its year. "Last winter" is over, "next winter" has not begun.
    Text season() const {
        auto const which = m_.from.season;
        int year = today_.year;
        auto const first_day = [&] { return day_from_civil(year, 3 * which, 1); };
        if (m_.relative == DateRelative::last) {
            while (add_months(first_day(), 3) > published_) --year;
        } else if (m_.relative == DateRelative::next) {
            while (first_day() <= published_) ++year;
        } else if (which == 4 && today_.month <= 2) {
            --year;
        }
        return edtf_part(year, 20 + which);
    }

    DateMention const& m_;
    Day published_;
    CivilDate today_;
};

}  // namespace

std::optional<std::string> relative_date(DateMention const& mention, Day published) { return RelativeDate(mention, published).read(); }

}  // namespace figtrail
