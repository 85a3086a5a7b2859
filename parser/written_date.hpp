// written_date: the date of an article as its source wrote it ("Thu, 02 May 2024 10:00:00 GMT", "2. May 2024", "02/05/2024",
// seconds since 1970) as ISO 8601. Facts about a text, not dates inside one: those are the grammar's.
//
//   read_written_date("03/04/2024", DateOrder::day_month_year).iso == "2024-04-03"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figtrail {

enum class DateOrder : std::uint8_t { unknown, day_month_year, month_day_year, year_month_day };

struct WrittenDate {
    std::string iso;         ///< day, or day and time with its zone as written; empty: no date was read
    bool ambiguous = false;  ///< "03/04/2024", and no order is known
};

/// ISO 8601 comes back as it is. Without an order, numbers that can be read in one way only are read.
WrittenDate read_written_date(std::string_view text, DateOrder order);

/// 1 to 12 for a month's name or its abbreviation, with or without a stop; 0 for other words.
int month_of_word(std::string_view word);

}  // namespace figtrail
