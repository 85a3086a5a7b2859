// What schema/word_list.py generates and word_list.cpp reads; nobody else includes it.
#pragma once

#include <cstdint>

#include "parser/word_list.hpp"

namespace figtrail::word_list {

/// 2^slot_bits slots: a fingerprint in the upper 21 bits, the classes noun ... third_person in the lower 11; 0 is empty.
inline constexpr unsigned slot_bits = 18;
inline constexpr unsigned class_bits = 11;
inline constexpr unsigned fingerprint_bits = 32 - class_bits;

extern std::uint64_t const multiplier;
extern std::uint32_t const slots[1u << slot_bits];

extern Exception const noun_exceptions[];
extern std::uint32_t const noun_exceptions_count;
extern Exception const verb_exceptions[];
extern std::uint32_t const verb_exceptions_count;
extern Exception const adj_exceptions[];
extern std::uint32_t const adj_exceptions_count;

}  // namespace figtrail::word_list
