// icu_convert: bytes of a legacy encoding -> UTF-8 with a map back, through ICU's tables. The only file that knows ICU.
//
//   from_encoding("caf\xe9", *encoding_of("latin1")).text == "café"
#pragma once

#include <string_view>

#include "parser/decode.hpp"
#include "parser/encoding_label.hpp"

namespace figtrail {

/// Bytes that the encoding does not have become U+FFFD and are reported. Throws std::runtime_error when ICU lacks the
/// encoding's table.
Decoded from_encoding(std::string_view bytes, Encoding const& encoding);

}  // namespace figtrail
