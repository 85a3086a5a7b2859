// Word keys: sixteen bits of a word's letters, without case. Words of different keys differ; of equal ones the letters decide.
//
//   word_key("Of") == word_key("of")
#pragma once

#include <cstdint>
#include <string_view>

namespace figtrail {

constexpr std::uint16_t word_key(std::string_view word) {
    auto h = static_cast<std::uint32_t>(word.size());
    for (char const c : word)
        h = (h ^ static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * 0x9E3779B1u;
    return static_cast<std::uint16_t>(h >> 16);
}

}  // namespace figtrail
