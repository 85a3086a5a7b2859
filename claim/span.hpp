// Span: a half-open byte range [begin, end) in a Document's UTF-8 text.
//
//   Span const quote{1398, 1415};   // quote.size() == 17 bytes
#pragma once

#include <cstdint>
#include <string_view>

namespace figtrail {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    friend constexpr bool operator==(Span, Span) = default;
};

/// The bytes of `text` under `span`; `span` must lie inside `text`.
constexpr std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

}  // namespace figtrail
