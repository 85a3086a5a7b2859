// EnumWords: the one table a small enum needs to be written and read back. Used by the to_string/_from pairs of claim/.
//
//   constexpr EnumWords<Trend, 3> trends{{"none", "up", "down"}};   // in the order of the enumerators
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace figtrail {

template <class Enum, std::size_t Count>
struct EnumWords {
    std::array<std::string_view, Count> words;

    constexpr std::string_view of(Enum value) const {
        auto const index = static_cast<std::size_t>(value);
        return index < Count ? words[index] : std::string_view();
    }
    constexpr std::optional<Enum> read(std::string_view word) const {
        for (std::size_t i = 0; i < Count; ++i)
            if (words[i] == word) return static_cast<Enum>(i);
        return std::nullopt;
    }
};

}  // namespace figtrail
