// anaphora: words that point back to a figure said before. "This figure may reach 150,000", "a figure that accounts for 47 percent", "six
// of them were children". Narrow on purpose: what it binds is marked inferred.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

#include "claim/claim.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// Binds the last claim of `claims`, whose mention is tokens [first, last) of `sentence`, to the earlier one that it points back to:
/// sets refers_to and lets it inherit an empty measure, subjects and places of the same dimension.
void bind_reference(std::span<Claim> claims, TokenText const& text, Sentence const& sentence, std::uint32_t first, std::uint32_t last);

/// Marks the last claim as a repetition when an earlier sentence of the document says the same, word for word.
class Repetitions {
public:
    void note(std::span<Claim> claims, TokenText const& text, Sentence const& sentence);

private:
    struct Seen {
        std::uint32_t claim;
        std::uint32_t offset;  ///< of its mention in the sentence
        Sentence sentence;
    };
    std::unordered_map<std::uint64_t, Seen> seen_;  ///< by the sentence's words and the place in it
    std::uint32_t sentence_ = 0xFFFFFFFF;
    std::uint64_t hash_ = 0;
};

}  // namespace figtrail
