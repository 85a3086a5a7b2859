#include "parser/calendar_years.hpp"

#include "claim/edtf_text.hpp"

namespace figtrail {

std::string edtf_of_year(int year) { return edtf_year(year > 0 ? year : year + 1); }

std::string edtf_of_part(int year, int part) { return edtf_of_year(year) + '-' + zero_padded(part, 2); }

std::string edtf_of_month(int index) { return edtf_part(index / 12, index % 12 + 1); }

int year_without_one(int month, int day, CalendarContext const& context) {
    if (!context.published) return 0;
    CivilDate const today = civil_from_day(*context.published);
    int const written = month * 100 + day;
    int const now = today.month * 100 + (day == 0 ? 0 : today.day);
    if (context.future) return written >= now ? today.year : today.year + 1;
    return written <= now ? today.year : today.year - 1;
}

std::optional<std::string> edge_of(std::optional<std::string> whole, DateEdge edge) {
    if (!whole || (edge != DateEdge::end && edge != DateEdge::start)) return whole;
    auto const days = days_of(*whole);
    if (!days || whole->find('~') != std::string::npos) return whole;
    return iso_date(edge == DateEdge::end ? days->last : days->first);
}

}  // namespace figtrail
