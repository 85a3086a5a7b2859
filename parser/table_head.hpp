// table_head: the words of one head of a table, or of its caption, with the unit and the year that they name taken
// apart.
//
//   head_of("Lorries 2023 (thousand)", span)   // words "Lorries", unit "thousand", year "2023"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "claim/span.hpp"

namespace figtrail {

inline constexpr std::size_t longest_head = 80;  ///< bytes; more is prose, and no head

struct Head {
    std::string words;
    std::string unit;
    std::string year;  ///< EDTF
    Span span;
};

Head head_of(std::string_view text, Span span);
/// "Exports by province, $ million": exports, in $ million.
Head caption_head(std::string_view text, Span span);

bool has_letter(std::string_view text);
/// Not a name of its own: "Total", "All provinces".
bool sums_up(std::string_view words);
/// Every word of a name begins in a capital: "Border post" is a kind of thing.
bool is_name(std::string_view words);
/// A head as it would be called inside a sentence: "Exports" -> "exports", "GDP" stays.
std::string small_initial(std::string words);
/// "$ million", "US$", "\u20AC": stands in front of its number.
bool begins_with_symbol(std::string_view unit);

}  // namespace figtrail
