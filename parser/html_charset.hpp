// html_charset: the encoding that a page declares near its beginning, in a meta element or an XML prolog.
//
//   declared_encodings("<meta charset=windows-1256>").front().label == "windows-1256"
#pragma once

#include <string_view>
#include <vector>

#include "parser/decode.hpp"

namespace figtrail {

/// In the order they are to be heard; looks at the first 4,096 bytes.
std::vector<DeclaredEncoding> declared_encodings(std::string_view page);

/// "windows-1256" of "text/html; charset=windows-1256"; empty when none is said.
std::string_view charset_of_media_type(std::string_view media_type);

}  // namespace figtrail
