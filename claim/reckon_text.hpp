// The words between figures, as the checks read them: what stands right before or after, without blanks.
//
//   ends_with_words("..., or about ", {"or", "or about"})   // the cue stands right before the figure
#pragma once

#include <initializer_list>
#include <string_view>

namespace figtrail {

std::string_view without_blanks(std::string_view text);
/// Ends (begins) with one of the cues at a word boundary; blanks at the ends of `text` do not count.
bool ends_with_words(std::string_view text, std::initializer_list<std::string_view> cues);
bool begins_with_words(std::string_view text, std::initializer_list<std::string_view> cues);
/// Is one of the cues.
bool is_words(std::string_view text, std::initializer_list<std::string_view> cues);
/// Holds one of the cues at word boundaries.
bool holds_words(std::string_view text, std::initializer_list<std::string_view> cues);
/// Holds one of the characters.
bool holds_any(std::string_view text, std::string_view characters);

}  // namespace figtrail
