// Witnesses: how many independent origins a figure has, after copies of one text, reports of one outlet, agencies and shared
// speakers are folded together. Five articles on one official's speech are one witness.
//
//   std::vector<Witness> const origins = independent_witnesses({testimony_of(a, a.claims[3]), testimony_of(b, b.claims[0])});
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

/// A text in 128 numbers: one-permutation MinHash over runs of five words. Equal words give equal signatures.
struct TextSignature {
    static constexpr std::size_t size = 128;
    std::array<std::uint32_t, size> bins{};
    friend bool operator==(TextSignature const&, TextSignature const&) = default;
};

TextSignature signature_of(std::string_view text);

/// Estimated share of common five-word runs, 0 to 1.
double resemblance(TextSignature const& a, TextSignature const& b);

/// One article's report of a figure, as far as its origin goes.
struct Testimony {
    std::string source;                  ///< outlet; empty when unknown
    std::string published;               ///< ISO 8601; orders a witness's reports
    std::optional<std::string> speaker;  ///< who says the figure in the text
    std::vector<std::string> agencies;   ///< cited for the figure or carried by the article
    TextSignature signature;
};

Testimony testimony_of(Extraction const& article, Claim const& claim);

struct Witness {
    std::string kind;  ///< what ties its reports together: speaker, agency, text, outlet; "single" for one report
    std::string name;  ///< of speaker, agency or outlet; empty for copies without a name
    std::vector<std::size_t> testimonies;  ///< indices, earliest published first
};

/// Every testimony in exactly one witness; witnesses by their earliest report. Reports count as copies of one text from a
/// resemblance of a half.
std::vector<Witness> independent_witnesses(std::vector<Testimony> const& testimonies);

}  // namespace figtrail
