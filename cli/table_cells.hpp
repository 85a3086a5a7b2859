// Cells of statistical tables: numbers as offices write them (grouped, with footnote marks, or missing) and headings that
// are periods ("2019 [YR2019]", "2023Q1", "2023M05").
//
//   read_cell("45 504,560 (p)", DecimalMark::comma)   period_of_heading("2023Q1") == "2023-33"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claim/number.hpp"

namespace figtrail::cli {

enum class DecimalMark : std::uint8_t { point, comma };

struct TableNumber {
    enum class State : std::uint8_t { number, missing, unreadable };
    State state = State::missing;
    Number value;
    int written_digits = 0;   ///< significant digits as written
    std::string words;        ///< the number as written, without footnote marks
    std::string mark;         ///< what stood behind it: "p", "(a)", "*"
};

/// A currency sign before and a percent sign behind are passed over: the caller said the unit.
TableNumber read_cell(std::string_view cell, DecimalMark mark);

/// EDTF of a period as tables write it; nullopt when it is none.
std::optional<std::string> period_of_heading(std::string_view heading);

}  // namespace figtrail::cli
