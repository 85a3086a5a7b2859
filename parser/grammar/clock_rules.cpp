#include "parser/grammar/dates_rules.hpp"

#include "parser/grammar/clock_terminals.hpp"

namespace figtrail::grammar {
namespace {

auto const minutes = glued >> mark(':') >> glued >> two_digit_minutes >> -(glued >> mark(':') >> glued >> two_digit_minutes);
auto const from_hour = -(hour >> -minutes >> (mark('-') | any_word("to", "and")));
// "5: 30 p.m.", from text that was cut badly
auto const apart = hour >> glued >> mark(':') >> two_digit_minutes >> &am_pm;
auto const twenty_four_hours = hour >> minutes >> -am_pm >> -(mark('-') >> hour >> minutes >> -am_pm);
auto const twelve_hours = from_hour >> hour_or_dotted >> -minutes >> -(mark('-') >> &glued) >> am_pm;
auto const oclock = any_word("o'clock", "o\u2019clock");
auto const in_words = token_is(word_class::cardinal) >> (oclock | am_pm);
auto const military = four_digits_of_clock >> (time_zone | any_word("hours", "hrs"));

// + Polls close at 14:30 GMT; doors opened at 5 p.m.   - They won 3:1 after 5 matches.
x3::rule<struct clock_time_id> const clock_time = "clock time";
auto const clock_time_def =
    (twenty_four_hours | apart >> am_pm | twelve_hours | hour >> oclock | in_words | digits_of_hour >> any_word("noon", "midnight") | military |
     any_word("noon", "midnight", "midday")) >>
    -(time_zone | word("local") >> word("time"));

BOOST_SPIRIT_DEFINE(clock_time)

}  // namespace

bool parse_clock(TokenIterator& at, TokenIterator const& end) { return x3::parse(at, end, clock_time); }

}  // namespace figtrail::grammar
