#include "parser/word_match.hpp"

namespace figtrail {

bool has_letters(TokenText const& text, Token const& token, std::string_view lower) { return equals_ignoring_case(text.word(token), lower); }

}  // namespace figtrail
