#include "parser/grammar/dates_rules.hpp"

#include "parser/grammar/date_terminals.hpp"

namespace figtrail::grammar {
namespace {

// Each rule stands under a sentence it accepts (+) and one it must not (-).

auto const joint = -(glued >> mark('-') >> &glued);
auto const named_day = -(weekday[into::weekday] >> -dot >> -day_part[into::day_part] >> -mark(',')) >> -word("the");
auto const year_behind = -dot >> -mark(',') >> -word("of") >> year_of_date[into::year];
auto const second_word = -(glued >> mark('-') >> glued >> day_word_unit[into::day_unit]);

// + The pact was signed on Thursday, July 8, 2016.  + It closed last August 8.   - In August 12 people drowned.
date_rule<struct month_and_day_id> const month_and_day = "month and day";
auto const day_or_days = day_number[into::day] >> -ordinal_suffix >> -(to_or_dash >> last_day[into::to_day] >> -ordinal_suffix);
auto const month_and_day_def = -any_word("last", "this") >> named_day >> month[into::month] >> -dot >>
    (day_glued_to_year[into::day] | -word("the") >> (day_or_days | day_word[into::day] >> second_word) >> -year_behind);

// + It runs on 19-24 March 2023.   - The vote was 19 to 24.
date_rule<struct day_and_month_id> const day_and_month = "day and month";
auto const days_in_front = first_day[into::day] >> -ordinal_suffix >> -(to_dash_or_and >> first_day[into::to_day] >> -ordinal_suffix);
auto const day_and_month_def = named_day >> (days_in_front | day_ordinal[into::day] >> second_word >> &word("of")) >>
    -(word("day") >> &word("of")) >> joint >> -word("of") >> certain_month[into::month] >> -year_behind;

// + Updated 2023-03-19.   - The series ended 2023-19 points apart.
date_rule<struct year_month_day_id> const year_month_day = "year, month and day";
auto const year_month_day_def = four_digits[into::year] >>
    ((glued >> mark('-') >> glued >> month_number[into::month_number] >> glued >> mark('-') >> glued >> any_day[into::day]) |
     (glued >> mark('/') >> glued >> month_number[into::month_number] >> glued >> mark('/') >> glued >> any_day[into::day]));

// + Due 19/03/2023.   - The ratio was 3/4.
date_rule<struct numeric_date_id> const numeric_date = "numeric date";
auto const numeric_date_def = any_day[into::month_number] >>
    ((glued >> mark('/') >> glued >> any_day[into::day] >> glued >> mark('/') >> glued >> year_digits[into::year]) |
     (glued >> mark('-') >> glued >> any_day[into::day] >> glued >> mark('-') >> glued >> four_digits[into::year])) >>
    !(glued >> (mark('/') | mark('-')) >> glued >> digits);

// + Dated 19.03.2023.   - Version 19.3.1 is out.
date_rule<struct dotted_date_id> const dotted_date = "dotted date";
auto const dotted_date_def = dotted_day_month_year[into::day];

// + It began late Thursday night.   - He works Sundays.
date_rule<struct weekday_alone_id> const weekday_alone = "weekday";
auto const weekday_alone_def = full_weekday[into::weekday] >> -day_part[into::day_part];

// + Output peaked in September 2019.  + It fell in May last year.   - They march 20 miles.
date_rule<struct month_and_year_id> const month_and_year = "month and year";
auto const year_in_relation = -dot >> -word("of") >> any_word("last", "this", "next")[into::relative] >> word("year");
auto const month_and_year_def = (capitalised_month[into::month] >> year_in_relation) | month[into::month] >>
    ((-dot >> joint >> -mark(',') >> -word("of") >> year_of_date[into::year]) |
     (glued >> mark('-') >> glued >> two_digits[into::year]) | (mark('\'') >> glued >> two_digits[into::year]));

// + Sales fell in September.   - April said so.
date_rule<struct month_alone_id> const month_alone = "month";
auto const month_alone_def = led_in_month[into::month];

BOOST_SPIRIT_DEFINE(month_and_day, day_and_month, year_month_day, numeric_date)
BOOST_SPIRIT_DEFINE(dotted_date, weekday_alone, month_and_year, month_alone)

}  // namespace

bool parse_date(DateForm form, TokenIterator& at, TokenIterator const& end, DateParts& parts) {
    switch (form) {
        case DateForm::month_and_day: return x3::parse(at, end, month_and_day, parts);
        case DateForm::day_and_month: return x3::parse(at, end, day_and_month, parts);
        case DateForm::year_month_day: return x3::parse(at, end, year_month_day, parts);
        case DateForm::numeric_date: return x3::parse(at, end, numeric_date, parts);
        case DateForm::dotted_date: return x3::parse(at, end, dotted_date, parts);
        case DateForm::weekday: return x3::parse(at, end, weekday_alone, parts);
        case DateForm::month_and_year: return x3::parse(at, end, month_and_year, parts);
        case DateForm::month: return x3::parse(at, end, month_alone, parts);
        default: return false;
    }
}

}  // namespace figtrail::grammar
