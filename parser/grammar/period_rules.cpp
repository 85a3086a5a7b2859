#include "parser/grammar/dates_rules.hpp"

#include "parser/grammar/period_terminals.hpp"

namespace figtrail::grammar {
namespace {

// Each rule stands under a sentence it accepts (+) and one it must not (-).

auto const joint = -(mark('-') >> &glued);
auto const to_short_year = -(glued >> (mark('-') | mark('/')) >> glued >> year_digits[into::to_year]);

// + The parliament's 2019 resolution.   - 1500 troops stayed.
date_rule<struct bare_year_id> const bare_year = "year";
auto const bare_year_def = year[into::year];

// + The 2012-13 season was his best.   - The score was 2012-7.
date_rule<struct short_year_range_id> const short_year_range = "years with a short end";
auto const short_year_range_def = year_before_short_end[into::year] >> glued >> (mark('-') | mark('/')) >> glued >> short_end[into::to_year];

// + Revenue grew in FY2019.   - The fiscal 12 percent deficit.
date_rule<struct fiscal_year_id> const fiscal_year = "fiscal year";
auto const fiscal_words = any_word("fiscal", "financial")[into::fiscal];
auto const fiscal_year_def =
    (word("fy")[into::fiscal] >> -mark('\'') >> -mark('-') >> year_digits[into::year] |
     fiscal_words >> any_word("year", "years") >> -mark('\'') >> year_digits[into::year] |
     fiscal_words >> -mark('\'') >> year_of_date[into::year]) >>
    to_short_year;

// + Caesar died in 44 BC.   - In 2018 BC voters chose.
date_rule<struct era_year_id> const era_year = "year of an era";
auto const era_year_def = (era_digits[into::year] >> era[into::era]) | (anno_domini[into::era] >> era_digits[into::year]);

// + It boomed in the 1990s.   - He is in his 90s.
date_rule<struct decade_id> const decade = "decade";
auto const decade_def = (decade_year[into::year] | (mark('\'') >> glued >> decade_digits[into::year]) | led_in_decade[into::year]) >> glued >>
    (word("s") | possessive_s);

// + A 19th-century house.   - A century of progress.
date_rule<struct century_id> const century = "century";
auto const century_def = ordinal_number[into::ordinal] >> joint >> any_word("century", "centuries")[into::part] >> -era[into::era];

auto const of_year = -(mark(',') | mark('-') | any_word("of", "in", "for")) >>
    ((-word("the") >> -(fiscal_words >> -word("year")) >> year_of_date[into::year]) |
     (relative_word[into::relative] >> word("year")[into::unit]) | (word("fy")[into::fiscal] >> year_digits[into::year]));
auto const short_or_of_year = -(-mark('\'') >> glued >> two_digits[into::year] | of_year);
auto const nth_quarter = ordinal_number[into::ordinal] >> joint >> any_word("quarter", "quarters")[into::part];
auto const q_number = letter_q[into::part] >> glued >> one_to_four[into::ordinal];

// + Profit rose in the third quarter of 2019.   - A quarter of voters stayed away.
date_rule<struct quarter_id> const quarter = "quarter";
auto const quarter_def =
    (-(fiscal_words >> -mark('-')) >> (nth_quarter >> -of_year | q_number >> short_or_of_year)) |
    (one_to_four[into::ordinal] >> glued >> letter_q[into::part] >> short_or_of_year) |
    (four_digits[into::year] >> -possessive_s >> (nth_quarter | -mark('-') >> q_number));

// + It lost money in the first half of 2020.   - Half of the seats were empty.
date_rule<struct half_id> const half = "half year";
auto const half_def =
    (first_or_second[into::ordinal] >> joint >> word("half")[into::part] >> -of_year) |
    (letter_h[into::part] >> glued >> one_or_two[into::ordinal] >> -of_year) |
    (one_or_two[into::ordinal] >> glued >> letter_h[into::part] >> short_or_of_year) |
    (four_digits[into::year] >> possessive_s >> first_or_second[into::ordinal] >> joint >> word("half")[into::part]);

// + They met in the spring of 2019.   - Prices fall 20 points.
date_rule<struct season_id> const season_and_year = "season and year";
auto const season_and_year_def = token_is(word_class::season)[into::part] >> -mark(',') >> -word("of") >> year_of_date[into::year] >> to_short_year;

// + Exports doubled last year.   - He came last.
date_rule<struct relative_id> const relative = "relative period";
auto const relative_def = relative_word[into::relative] >> joint >>
    (relative_unit[into::unit] | weekday[into::weekday] | capitalised_month[into::month] | token_is(word_class::season)[into::part] |
     relative_day_part[into::day_part]) >>
    -day_part;

// + The strike began yesterday morning.   - The day before was quiet.
date_rule<struct relative_day_id> const relative_day = "relative day";
auto const relative_day_def = relative_day_word[into::relative] >> -day_part[into::day_part];

// + Imports rose in the first eight months of 2023.   - He was the first of eight.
date_rule<struct beginning_id> const beginning_of_period = "beginning of a period";
auto const of_the_year = any_word("of", "in") >> -(word("the") >> -word("fiscal") >> &word("year"));
auto const beginning_of_period_def = any_word("first", "opening") >> -mark('-') >> small_count[into::count] >> -mark('-') >>
    counted_unit[into::unit] >> -of_the_year;

// + The deficit widened in the three months to June.  + It lost $5 in its first quarter ended May 31.   - It took three months to finish.
date_rule<struct ending_id> const ending_of_period = "period up to a date";
auto const ending_of_period_def = -(small_count[into::count] >> -mark('-') | ordinal_number >> -mark('-') >> &word("quarter")) >> counted_unit[into::unit] >> -word("period") >>
    -any_word("that", "which") >> any_word("to", "ended", "ending", "ends", "through", "until", "till") >> -word("on") >> -word("in");

BOOST_SPIRIT_DEFINE(bare_year, short_year_range, fiscal_year, era_year, decade, century, quarter, half)
BOOST_SPIRIT_DEFINE(season_and_year, relative, relative_day, beginning_of_period, ending_of_period)

}  // namespace

bool parse_period(DateForm form, TokenIterator& at, TokenIterator const& end, DateParts& parts) {
    switch (form) {
        case DateForm::year: return x3::parse(at, end, bare_year, parts);
        case DateForm::short_year_range: return x3::parse(at, end, short_year_range, parts);
        case DateForm::fiscal_year: return x3::parse(at, end, fiscal_year, parts);
        case DateForm::era_year: return x3::parse(at, end, era_year, parts);
        case DateForm::decade: return x3::parse(at, end, decade, parts);
        case DateForm::century: return x3::parse(at, end, century, parts);
        case DateForm::quarter: return x3::parse(at, end, quarter, parts);
        case DateForm::half: return x3::parse(at, end, half, parts);
        case DateForm::season: return x3::parse(at, end, season_and_year, parts);
        case DateForm::relative: return x3::parse(at, end, relative, parts);
        case DateForm::relative_day: return x3::parse(at, end, relative_day, parts);
        default: return false;
    }
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

}  // namespace figtrail::grammar
