// signature: a text in 128 numbers, to find copies of it: one-permutation MinHash over runs of five words.
//
//   resemblance(signature_of(a), signature_of(b))   // 0.92: an agency's text with another headline
//   containment(signature_of(brief), signature_of(story))   // 0.9: the brief is cut from the story
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figtrail {

/// Equal words give equal signatures.
struct TextSignature {
    static constexpr std::size_t size = 128;
    std::array<std::uint32_t, size> bins{};
    std::uint32_t runs = 0;  ///< how many runs of words the text has
    friend bool operator==(TextSignature const&, TextSignature const&) = default;
};

TextSignature signature_of(std::string_view text);

/// Estimated share of common five-word runs, 0 to 1.
double resemblance(TextSignature const& a, TextSignature const& b);

/// Estimated share of the shorter text's runs that the longer one has too, 0 to 1. Symmetric.
double containment(TextSignature const& a, TextSignature const& b);

/// Could one text be cut from the other, or both from a third? True from a resemblance of a half; a brief of at least twenty runs, no
/// shorter than a tenth of the story, when three quarters of it stand there.
bool are_copies(TextSignature const& a, TextSignature const& b);

/// Of a text without words.
bool is_empty(TextSignature const& signature);

}  // namespace figtrail
