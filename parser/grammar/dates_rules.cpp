#include "parser/grammar/dates_rules.hpp"

#include "parser/grammar/date_terminals.hpp"

namespace figtrail::grammar {
namespace {

// Each rule stands under a sentence it accepts (+) and one it must not (-).

template <typename Id>
using date_rule = x3::rule<Id, DateParts>;

auto const on_weekday = -(weekday[put<&DateParts::weekday>] >> -dot >> -day_part[put<&DateParts::day_part>] >> -mark(',')) >> -word("the");
auto const in_year = -dot >> -mark(',') >> -word("of") >> year_of_date[put<&DateParts::year>];

// + The pact was signed on Thursday, July 8, 2016.   - In August 12 people drowned.
date_rule<struct month_and_day_id> const month_and_day = "month and day";
auto const month_and_day_def = on_weekday >> month[put<&DateParts::month>] >> -dot >>
    (day_glued_to_year[put<&DateParts::day>] |
     (-word("the") >>
      (day_number[put<&DateParts::day>] >> -ordinal_suffix >> -(to_or_dash >> last_day[put<&DateParts::to_day>] >> -ordinal_suffix) |
       day_word[put<&DateParts::day>] >> -(glued >> mark('-') >> glued >> day_word_unit[put<&DateParts::day_unit>])) >>
      -in_year));

// + It runs on 19-24 March 2023.   - The vote was 19 to 24.
date_rule<struct day_and_month_id> const day_and_month = "day and month";
auto const day_and_month_def = -(weekday[put<&DateParts::weekday>] >> -dot >> -mark(',') >> -word("the")) >>
    (first_day[put<&DateParts::day>] >> -ordinal_suffix >> -(to_dash_or_and >> first_day[put<&DateParts::to_day>] >> -ordinal_suffix) |
     day_ordinal[put<&DateParts::day>] >> -(glued >> mark('-') >> glued >> day_word_unit[put<&DateParts::day_unit>]) >> &word("of")) >>
    -(word("day") >> &word("of")) >> -(glued >> mark('-') >> &glued) >> -word("of") >> certain_month[put<&DateParts::month>] >> -in_year;

// + Updated 2023-03-19.   - The series ended 2023-19 points apart.
date_rule<struct year_month_day_id> const year_month_day = "year, month and day";
auto const year_month_day_def = four_digits[put<&DateParts::year>] >>
    ((glued >> mark('-') >> glued >> month_number[put<&DateParts::month_number>] >> glued >> mark('-') >> glued >> any_day[put<&DateParts::day>]) |
     (glued >> mark('/') >> glued >> month_number[put<&DateParts::month_number>] >> glued >> mark('/') >> glued >> any_day[put<&DateParts::day>]));

// + Due 19/03/2023.   - The ratio was 3/4.
date_rule<struct numeric_date_id> const numeric_date = "numeric date";
auto const numeric_date_def = any_day[put<&DateParts::month_number>] >>
    ((glued >> mark('/') >> glued >> any_day[put<&DateParts::day>] >> glued >> mark('/') >> glued >> year_digits[put<&DateParts::year>]) |
     (glued >> mark('-') >> glued >> any_day[put<&DateParts::day>] >> glued >> mark('-') >> glued >> four_digits[put<&DateParts::year>])) >>
    !(glued >> (mark('/') | mark('-')) >> glued >> digits);

// + Stand vom 19.03.2023.   - Version 19.3.1 is out.
date_rule<struct dotted_date_id> const dotted_date = "dotted date";
auto const dotted_date_def = dotted_day_month_year[put<&DateParts::day>];

// + It began late Thursday night.   - He works Sundays.
date_rule<struct weekday_alone_id> const weekday_alone = "weekday";
auto const weekday_alone_def = full_weekday[put<&DateParts::weekday>] >> -day_part[put<&DateParts::day_part>];

// + Output peaked in September 2019.   - March on 2019 Avenue.
date_rule<struct month_and_year_id> const month_and_year = "month and year";
auto const month_and_year_def = month[put<&DateParts::month>] >>
    ((-dot >> -(glued >> mark('-') >> &glued) >> -mark(',') >> -word("of") >> year_of_date[put<&DateParts::year>]) |
     (glued >> mark('-') >> glued >> two_digits[put<&DateParts::year>]) |
     (mark('\'') >> glued >> two_digits[put<&DateParts::year>]));

// + Sales fell in September.   - April said so.
date_rule<struct month_alone_id> const month_alone = "month";
auto const month_alone_def = led_in_month[put<&DateParts::month>];

// + The 2012-13 season was his best.   - The score was 2012-7.
date_rule<struct short_year_range_id> const short_year_range = "years with a short end";
auto const short_year_range_def = year_before_short_end[put<&DateParts::year>] >> glued >> (mark('-') | mark('/')) >> glued >>
    short_end[put<&DateParts::to_year>];

// + Revenue grew in FY2019.   - The fiscal 12 percent deficit.
date_rule<struct fiscal_year_id> const fiscal_year = "fiscal year";
auto const fiscal_year_def =
    (word("fy")[put<&DateParts::fiscal>] >> -mark('\'') >> -mark('-') >> year_digits[put<&DateParts::year>] |
     any_word("fiscal", "financial")[put<&DateParts::fiscal>] >> (word("year") >> -mark('\'') >> year_digits[put<&DateParts::year>] |
        -word("year") >> -mark('\'') >> year_of_date[put<&DateParts::year>])) >>
    -(glued >> (mark('-') | mark('/')) >> glued >> year_digits[put<&DateParts::to_year>]);

// + It boomed in the 1990s.   - He is in his 90s.
date_rule<struct decade_id> const decade = "decade";
auto const decade_def = (decade_year[put<&DateParts::year>] | (mark('\'') >> glued >> decade_digits[put<&DateParts::year>]) | led_in_decade[put<&DateParts::year>]) >> glued >> (word("s") | possessive_s);

// + A 19th-century house.   - He scored his 19th century... is read the same: cricket loses.
date_rule<struct century_id> const century = "century";
auto const century_def = ordinal_number[put<&DateParts::ordinal>] >> -(mark('-') >> &glued) >> any_word("century", "centuries")[put<&DateParts::part>] >>
    -era[put<&DateParts::era>];

auto const of_year = -(mark(',') | mark('-') | word("of") | word("in") | word("for")) >>
    ((-word("the") >> -(any_word("fiscal", "financial")[put<&DateParts::fiscal>] >> -word("year")) >> year_of_date[put<&DateParts::year>]) |
     (relative_word[put<&DateParts::relative>] >> word("year")[put<&DateParts::unit>]) |
     (word("fy")[put<&DateParts::fiscal>] >> year_digits[put<&DateParts::year>]));
auto const in_quarters = any_word("quarter", "quarters");
auto const in_halves = word("half");

// + Profit rose in the third quarter of 2019.   - A quarter of voters stayed away.
date_rule<struct quarter_id> const quarter = "quarter";
auto const quarter_def =
    (-(any_word("fiscal", "financial")[put<&DateParts::fiscal>] >> -mark('-')) >>
     ((ordinal_number[put<&DateParts::ordinal>] >> -(mark('-') >> &glued) >> in_quarters[put<&DateParts::part>] >> -of_year) |
      (letter_q[put<&DateParts::part>] >> glued >> one_to_four[put<&DateParts::ordinal>] >> -(-mark('\'') >> glued >> two_digits[put<&DateParts::year>] | of_year)))) |
    (one_to_four[put<&DateParts::ordinal>] >> glued >> letter_q[put<&DateParts::part>] >> -(glued >> two_digits[put<&DateParts::year>] | of_year)) |
    (four_digits[put<&DateParts::year>] >> -possessive_s >> ((ordinal_number[put<&DateParts::ordinal>] >> -mark('-') >> in_quarters[put<&DateParts::part>]) |
        (-mark('-') >> letter_q[put<&DateParts::part>] >> glued >> one_to_four[put<&DateParts::ordinal>])));

// + It lost money in the first half of 2020.   - Half of the seats were empty.
date_rule<struct half_id> const half = "half year";
auto const half_def =
    (first_or_second[put<&DateParts::ordinal>] >> -(mark('-') >> &glued) >> in_halves[put<&DateParts::part>] >> -of_year) |
    (letter_h[put<&DateParts::part>] >> glued >> one_or_two[put<&DateParts::ordinal>] >> -of_year) |
    (one_or_two[put<&DateParts::ordinal>] >> glued >> letter_h[put<&DateParts::part>] >> -(glued >> two_digits[put<&DateParts::year>] | of_year));

// + They met in the spring of 2019.   - Prices fall 2019 points.
date_rule<struct season_id> const season_and_year = "season and year";
auto const season_and_year_def = token_is(word_class::season)[put<&DateParts::part>] >> -mark(',') >> -word("of") >> year_of_date[put<&DateParts::year>] >>
    -(glued >> (mark('-') | mark('/')) >> glued >> two_digits[put<&DateParts::to_year>]);

// + Caesar died in 44 BC.   - The 44 BC ferries were full.
date_rule<struct era_year_id> const era_year = "year of an era";
auto const era_year_def = (era_digits[put<&DateParts::year>] >> era[put<&DateParts::era>]) |
    (anno_domini[put<&DateParts::era>] >> era_digits[put<&DateParts::year>]);

// + The parliament's 2019 resolution.   - 1500 troops stayed.
date_rule<struct bare_year_id> const bare_year = "year";
auto const bare_year_def = year[put<&DateParts::year>];

auto const minutes = glued >> mark(':') >> glued >> two_digit_minutes >> -(glued >> mark(':') >> glued >> two_digit_minutes);

// + Polls close at 14:30 GMT; doors opened at 5 p.m.   - They won 3:1 after 5 matches.
date_rule<struct clock_time_id> const clock_time = "clock time";
auto const clock_time_def =
    ((hour >> minutes >> -(-apart >> am_pm) >> -(mark('-') >> hour >> minutes >> -am_pm)) |
     (-(hour >> -minutes >> (mark('-') | word("to") | word("and"))) >> hour_or_dotted >> -minutes >> -(mark('-') >> &glued) >> am_pm[put<&DateParts::day_part>]) |
     (hour >> word("o'clock")) | (token_is(word_class::cardinal) >> word("o'clock")) |
     (token_is(word_class::cardinal) >> am_pm) |
     (digits_of_hour >> (word("noon") | word("midnight"))) |
     (four_digits_of_clock >> (time_zone | any_word("hours", "hrs"))) |
     word("noon") | word("midnight") | word("midday")) >>
    -(time_zone | (word("local") >> word("time")));

// + Exports doubled last year.   - He came last.
date_rule<struct relative_id> const relative = "relative period";
auto const relative_def = relative_word[put<&DateParts::relative>] >> -(mark('-') >> &glued) >>
    (relative_unit[put<&DateParts::unit>] | weekday[put<&DateParts::weekday>] | capitalised_month[put<&DateParts::month>] |
     token_is(word_class::season)[put<&DateParts::part>] | relative_day_part[put<&DateParts::day_part>]) >> -day_part;

// + The strike began yesterday morning.   - Yesterday's men are forgotten... is read the same.
date_rule<struct relative_day_id> const relative_day = "relative day";
auto const relative_day_def = relative_day_word[put<&DateParts::relative>] >> -day_part[put<&DateParts::day_part>];

// + Imports rose in the first eight months of 2023.   - The first eight months were hard... is read the same, undated.
date_rule<struct beginning_id> const beginning_of_period = "beginning of a period";
auto const beginning_of_period_def = (word("first") | word("opening")) >> -mark('-') >> small_count[put<&DateParts::count>] >> -mark('-') >>
    counted_unit[put<&DateParts::unit>] >> -((word("of") | word("in")) >> -(word("the") >> -(word("fiscal")) >> &word("year")));

// + The deficit widened in the three months to June.   - It took three months to finish.
date_rule<struct ending_id> const ending_of_period = "period up to a date";
auto const ending_of_period_def = -(small_count[put<&DateParts::count>] >> -mark('-')) >> counted_unit[put<&DateParts::unit>] >> -word("period") >>
    (word("to") | word("ended") | word("ending") | word("through") | word("until") | word("till")) >> -word("on") >> -word("in");

BOOST_SPIRIT_DEFINE(month_and_day, day_and_month, year_month_day, numeric_date, dotted_date, weekday_alone, month_and_year, month_alone,
                    short_year_range)
BOOST_SPIRIT_DEFINE(fiscal_year, decade, century, quarter, half, season_and_year, era_year, bare_year, clock_time)
BOOST_SPIRIT_DEFINE(relative, relative_day, beginning_of_period, ending_of_period)

/// Tries rules in turn on fresh parts; the longest reading stays, the first among equals.
class Attempt {
public:
    Attempt(TokenText const& text, std::uint32_t first, std::uint32_t end) : begin_(text, first), end_(text, end) {}

    template <typename Rule>
    void with(Rule const& rule, DateForm form) {
        TokenIterator at = begin_;
        DateParts parts;
        if (!x3::parse(at, end_, rule, parts) || at.index() <= best_.last) return;
        best_ = {form, at.index(), parts};
    }
    DateReading const& best() const { return best_; }

private:
    TokenIterator begin_;
    TokenIterator end_;
    DateReading best_;
};

void read_from_digits(Attempt& attempt, std::size_t size) {
    if (size == 4 || size == 8) {
        attempt.with(year_month_day, DateForm::year_month_day);
        attempt.with(quarter, DateForm::quarter);
        attempt.with(short_year_range, DateForm::short_year_range);
        attempt.with(decade, DateForm::decade);
        attempt.with(bare_year, DateForm::year);
    } else if (size <= 2) {
        attempt.with(day_and_month, DateForm::day_and_month);
        attempt.with(numeric_date, DateForm::numeric_date);
        attempt.with(quarter, DateForm::quarter);
        attempt.with(half, DateForm::half);
        attempt.with(decade, DateForm::decade);
        attempt.with(century, DateForm::century);
    } else if (size >= 8) {
        attempt.with(dotted_date, DateForm::dotted_date);
    }
    if (size <= 5) {
        attempt.with(clock_time, DateForm::clock_time);
        attempt.with(era_year, DateForm::era_year);
    }
}

}  // namespace

DateReading read_date(TokenText const& text, std::uint32_t first, std::uint32_t end) {
    namespace wc = word_class;
    Attempt attempt(text, first, end);
    Token const& head = text.tokens[first];
    if (head.kind == TokenKind::digits) {
        read_from_digits(attempt, head.span.size());
        return attempt.best();
    }
    if (head.mark == '\'') {
        attempt.with(decade, DateForm::decade);
        return attempt.best();
    }
    if (head.is(wc::month)) {
        attempt.with(month_and_day, DateForm::month_and_day);
        attempt.with(month_and_year, DateForm::month_and_year);
        attempt.with(month_alone, DateForm::month);
    }
    if (head.is(wc::weekday)) {
        attempt.with(month_and_day, DateForm::month_and_day);
        attempt.with(day_and_month, DateForm::day_and_month);
        attempt.with(weekday_alone, DateForm::weekday);
    }
    if (head.is(wc::ordinal | wc::tens)) {
        attempt.with(day_and_month, DateForm::day_and_month);
        attempt.with(century, DateForm::century);
        attempt.with(quarter, DateForm::quarter);
        attempt.with(half, DateForm::half);
    }
    if (head.is(wc::cardinal | wc::day_part)) attempt.with(clock_time, DateForm::clock_time);
    if (head.is(wc::season)) attempt.with(season_and_year, DateForm::season);
    if (head.is(wc::era)) attempt.with(era_year, DateForm::era_year);
    std::uint32_t const size = head.span.size();
    if (size == 1) {
        attempt.with(quarter, DateForm::quarter);
        attempt.with(half, DateForm::half);
    } else if (size == 2 || size == 6 || size == 9) {
        attempt.with(fiscal_year, DateForm::fiscal_year);
        attempt.with(quarter, DateForm::quarter);
    }
    attempt.with(relative, DateForm::relative);
    attempt.with(relative_day, DateForm::relative_day);
    return attempt.best();
}

std::uint32_t read_connector(TokenText const& text, std::uint32_t at, std::uint32_t end) {
    TokenIterator i(text, at);
    auto const connector = mark('-') | word("to") | word("through") | word("until") | word("till") | (mark('/') >> &glued);
    x3::parse(i, TokenIterator(text, end), connector);
    return i.index();
}

PeriodHead read_period_head(TokenText const& text, std::uint32_t first, std::uint32_t end) {
    PeriodHead head;
    TokenIterator i(text, first);
    TokenIterator const last(text, end);
    if (x3::parse(i, last, beginning_of_period, head.parts)) {
        head.last = i.index();
        return head;
    }
    head.parts = {};
    i = TokenIterator(text, first);
    if (x3::parse(i, last, ending_of_period, head.parts)) {
        head.last = i.index();
        head.ends = true;
    }
    return head;
}

char const* plain_name(DateForm form) {
    switch (form) {
        case DateForm::none: return "";
        case DateForm::month_and_day: return "month and day";
        case DateForm::day_and_month: return "day and month";
        case DateForm::year_month_day: return "year, month and day";
        case DateForm::numeric_date: return "numeric date";
        case DateForm::dotted_date: return "dotted date";
        case DateForm::weekday: return "weekday";
        case DateForm::month_and_year: return "month and year";
        case DateForm::month: return "month";
        case DateForm::short_year_range: return "years with a short end";
        case DateForm::fiscal_year: return "fiscal year";
        case DateForm::decade: return "decade";
        case DateForm::century: return "century";
        case DateForm::quarter: return "quarter";
        case DateForm::half: return "half year";
        case DateForm::season: return "season and year";
        case DateForm::era_year: return "year of an era";
        case DateForm::year: return "year";
        case DateForm::clock_time: return "clock time";
        case DateForm::relative: return "relative period";
        case DateForm::relative_day: return "relative day";
    }
    return "";
}

}  // namespace figtrail::grammar
