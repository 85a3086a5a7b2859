// guess_encoding: what encoding bytes are in when nothing says so, by uchardet and by what a legacy page looks like.
//
//   guess_encoding("It cost \xa3" "13 million.")->name == "windows-1252"
#pragma once

#include <optional>
#include <string_view>

#include "parser/encoding_label.hpp"

namespace figtrail {

/// For bytes that are no UTF-8. nullopt: they look like no text of any encoding.
std::optional<Encoding> guess_encoding(std::string_view bytes);

}  // namespace figtrail
