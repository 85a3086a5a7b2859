// Words: figures and what is known of them, said for a reader.
//
//   value_in_words(quantity) == "> 4,000,000"       unit_in_words(quantity.unit) == "Iranian"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {

/// "13,000,000,000", "≈ 13,000,000,000", "> 4,000,000", "10 to 15", "1.458 or 1,458".
std::string value_in_words(Quantity const& quantity);
/// "up 60", "down 1.3": the value with its direction.
std::string moved_value_in_words(Quantity const& quantity);
/// "trade volume, Iran and Iraq": what is measured, by the catalog's name if it has one; of whom.
std::string measure_in_words(Claim const& claim);
/// "border length (land border)": the same with the words of the text.
std::string measure_at_length(Claim const& claim);
std::string subjects_in_words(Claim const& claim);
/// "2023", "2023 (inherited)".
std::string period_in_words(Claim const& claim);
/// "potential", empty for actual ones.
std::string modality_in_words(Claim const& claim);
/// "Ali Shamkhani, via Mehr News Agency".
std::string attribution_in_words(Claim const& claim);

/// " (km)"; empty when the text is.
std::string in_brackets(std::string const& text);
/// "1 figure", "3 figures".
std::string counted(std::size_t number, std::string_view noun);
/// "a b c".
std::string joined(std::vector<std::string> const& items);
/// "a, b and c".
std::string listed(std::vector<std::string> const& items);
/// "14 numerals: 9 figures, 5 explained (3 years, 2 ordinals), 0 not understood."
std::string ledger_in_words(Extraction const& text);

/// The sentence with the figure marked: "… reached «about $13 billion» in 2023 …", at most `width` columns.
std::string marked_quote(std::string_view text, Span sentence, Span figure, std::size_t width,
                         Terminal const& terminal);

}  // namespace figtrail::cli
