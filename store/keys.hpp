// Names that outlive row ids (claim_key, finding_key), and the 64-bit keys by which the comparison index lays like beside like.
//
//   claim_key(sha256, {1398, 1415}, 3)   // "9f2c41d07ab3e8550c16": the same in every database that holds these bytes
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claim/claim.hpp"
#include "claim/name_aliases.hpp"
#include "store/hash.hpp"

namespace figtrail {

/// Hex digits of a stored key: 80 bits, so that ten million keys do not collide.
inline constexpr std::size_t key_size = 20;

/// Of the snapshot's SHA-256, the span in its source bytes, and the ordinal among its claims.
std::string claim_key(Sha256& hash, std::string_view snapshot_sha256, Span source, std::uint32_t ordinal);
/// Of the kind and the claim keys; their order does not matter.
std::string finding_key(std::string_view kind, std::vector<std::string> claim_keys);

/// The key that claims about each name of a class stand under; sorted. A bare surname has none: it joins no two documents.
std::vector<std::int64_t> name_keys(NameAliases::Class const& names);

/// The days of an unknown period in the comparison index.
inline constexpr std::int32_t no_first_day = INT32_MIN;
inline constexpr std::int32_t no_last_day = INT32_MAX;

/// Keys of the comparison index. Two claims that relate() can compare under the open policy share a measure key and, unless an
/// event ties them, a subject key; the reverse need not hold.
class ComparisonKeys {
public:
    /// 0 when the claim is never compared: no measure, unreadable or ambiguous value.
    std::int64_t measure_key(Claim const& claim);
    /// Orders a group: claims of one modality, of-phrase, currency and modifiers stand together.
    std::int64_t scope_key(Claim const& claim) const;
    /// One for each subject named in full and one for the set of places; sorted, each once.
    std::vector<std::int64_t> subject_keys(Claim const& claim) const;
    /// The same with those of all names that `aliases` holds for one with a subject's.
    std::vector<std::int64_t> subject_keys(Claim const& claim, NameAliases const* aliases) const;

private:
    std::string const& sense(std::string const& word);
    std::unordered_map<std::string, std::string> senses_;
};

}  // namespace figtrail
