// What the date grammar reads: which tokens name the parts of a date. Plain structs; values come later, outside of the
// grammar.
//
//   "Thursday, July 8, 2016" -> weekday = 0, month = 2, day = 3, year = 5
#pragma once

#include <cstdint>

namespace figtrail::grammar {

inline constexpr std::uint32_t no_token = 0xFFFFFFFFu;

/// Indices of tokens of the text; no_token where a part is not written.
struct DateParts {
    std::uint32_t weekday = no_token;
    std::uint32_t day = no_token;
    std::uint32_t day_unit = no_token;  ///< "twenty-third": the second word
    std::uint32_t to_day = no_token;    ///< "Sept. 20-24"
    std::uint32_t month = no_token;     ///< a month's name
    std::uint32_t month_number = no_token;
    std::uint32_t year = no_token;
    std::uint32_t to_year = no_token;   ///< "2012-13"
    std::uint32_t era = no_token;       ///< BC, AD
    std::uint32_t ordinal = no_token;   ///< "third" of "third quarter", "19" of "19th century", "3" of "Q3"
    std::uint32_t part = no_token;      ///< "quarter", "half", "century", "Q", "summer"
    std::uint32_t relative = no_token;  ///< "last", "this", "yesterday"
    std::uint32_t count = no_token;     ///< "eight" of "first eight months of 2023"
    std::uint32_t unit = no_token;      ///< "months" of it, "year" of "last year"
    std::uint32_t fiscal = no_token;    ///< "FY", "fiscal"
    std::uint32_t day_part = no_token;  ///< "night" of "Thursday night", "p.m."
};

}  // namespace figtrail::grammar
