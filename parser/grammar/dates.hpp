// Dates, years, clock times and other words for when: the wall of the date grammar, which reads tokens with Spirit X3.
// The numerals inside a DateMention are explained; what a mention means on the calendar is parser/periods' business.
//
//   find_dates(cut("signed on March 19th 2023"), lexicon)  // one mention, tokens 2..6, year 2023, month 3, day 19,
//   lead on
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// date: day or month is written; year: years only; period: quarters, seasons, weekdays, "last year", "the year to
/// March".
enum class DateKind : std::uint8_t { date, year, time, decade, century, period };

/// A place in the calendar. What is not written is 0, the weekday -1. Years BC are negative: 44 BC is -44.
struct CalendarPoint {
    std::int32_t year = 0;  ///< first year of a decade or century
    std::int8_t month = 0;
    std::int8_t day = 0;
    std::int8_t weekday = -1;  ///< 0 = Sunday
    std::int8_t quarter = 0;
    std::int8_t half = 0;
    std::int8_t season = 0;  ///< 1 spring, 2 summer, 3 autumn, 4 winter
    friend bool operator==(CalendarPoint const&, CalendarPoint const&) = default;
};

enum class DateCalendar : std::uint8_t { gregorian, iranian, fiscal };
/// "early March", "mid-2018", "end of 2019".
enum class DateEdge : std::uint8_t { none, start, early, mid, late, end };
/// The word that leads a date in: its role in the sentence.
enum class DateLead : std::uint8_t {
    none,
    in,
    on,
    at,
    of,
    during,
    since,
    until,
    by,
    from,
    to,
    before,
    after,
    between,
    than,
    as_of,
    compared
};
/// "last year", "this month", "next week"; none for absolute dates.
enum class DateRelative : std::uint8_t { none, last, current, next };
enum class DateUnit : std::uint8_t {
    none,
    day,
    night,
    week,
    weekend,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century
};

struct DateMention {
    std::uint32_t first = 0;  ///< tokens [first, last)
    std::uint32_t last = 0;
    Span span;
    DateKind kind = DateKind::date;
    DateCalendar calendar = DateCalendar::gregorian;
    DateEdge edge = DateEdge::none;
    DateLead lead = DateLead::none;
    std::uint32_t lead_token = 0;  ///< where the lead stands; `first` when there is none
    DateRelative relative = DateRelative::none;
    DateUnit unit = DateUnit::none;  ///< of a relative date, or of `count`
    bool is_range = false;           ///< `to` holds the other end
    bool has_numeral = false;
    bool order_unknown = false;  ///< "7/8/2016": which one is the month is unknown; month holds the first number
    bool overnight = false;      ///< "Thursday night", "overnight"
    std::int8_t count = 0;    ///< "first eight months of 2023": 8 months from the start; "year to March 20": 12 months
    bool count_ends = false;  ///< the counted units end at `from` ("three months to June"); else they begin the period
    CalendarPoint from;
    CalendarPoint to;
    std::string_view rule;  ///< plain-words name of the rule that read it
};

/// The date that begins at `token`, the longest reading; nullopt when none does.
std::optional<DateMention> parse_date_at(TokenText const& text, std::size_t token, Lexicon const& lexicon);

/// `every_token` is the specification: the grammar is tried at each token. `likely_tokens` must find the same and is
/// the fast one.
enum class DateHeads : std::uint8_t { likely_tokens, every_token };

/// All dates of the text, in text order, none overlapping. Linear.
std::vector<DateMention> find_dates(TokenText const& text, Lexicon const& lexicon,
                                    DateHeads heads = DateHeads::likely_tokens);

}  // namespace figtrail
