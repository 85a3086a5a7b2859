#include "store/keys.hpp"

#include <algorithm>
#include <array>

#include "claim/age.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::size_t most_senses = 65536;  // of open vocabulary; more are forgotten and looked up again

std::int64_t as_key(std::uint64_t hash) { return static_cast<std::int64_t>(hash); }

/// Forms that a name may carry or not. A longer list only makes groups coarser.
bool is_name_form(std::string_view word) {
    constexpr std::array<std::string_view, 12> forms{"the", "of", "and", "inc", "ltd", "corp", "co", "plc", "s", "company", "corporation", "group"};
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

/// Zero for a name too short to tell one from another: a bare surname never joins two documents.
std::uint64_t name_hash(Subject const& subject) {
    std::string text = "name";
    std::size_t words = 0;
    for (std::string const& word : words_of(subject.name)) {
        if (is_name_form(word)) continue;
        text += ' ' + word;
        ++words;
    }
    bool const too_short = words == 0 || (subject.kind == "person" && words < 2);
    return too_short ? 0 : hash64(text);
}

void sort_unique(std::vector<std::int64_t>& keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

std::vector<std::int64_t> name_keys(NameAliases::Class const& names) {
    std::vector<std::int64_t> keys;
    for (std::string const& name : names.names)
        if (auto const hash = name_hash({name, "", "", {}}); hash != 0) keys.push_back(as_key(hash));
    sort_unique(keys);
    return keys;
}

std::string claim_key(Sha256& hash, std::string_view snapshot_sha256, Span source, std::uint32_t ordinal) {
    std::string place;
    for (std::uint32_t const part : {source.begin, source.end, ordinal}) place += ' ' + std::to_string(part);
    return hash.update(snapshot_sha256).update(place).finish(key_size);
}

std::string finding_key(std::string_view kind, std::vector<std::string> claim_keys) {
    std::sort(claim_keys.begin(), claim_keys.end());
    Sha256 hash;
    hash.update(kind);
    for (std::string const& key : claim_keys) hash.update(" ").update(key);
    return hash.finish(key_size);
}

std::string const& ComparisonKeys::sense(std::string const& word) {
    if (auto const found = senses_.find(word); found != senses_.end()) return found->second;
    if (senses_.size() >= most_senses) senses_.clear();
    return senses_.emplace(word, word_sense(word)).first->second;
}

std::int64_t ComparisonKeys::measure_key(Claim const& claim) {
    Measure const& measure = claim.measure;
    if (!claim.quantity.unreadable.empty() || claim.quantity.other_reading) return 0;
    std::string text;
    if (tells_own_age(claim)) {
        text = "age";  // whatever the sentence says of the person
    } else if (!measure.id.empty()) {
        text = "id " + measure.id;
    } else if (!measure.head.empty()) {
        text = "head " + sense(measure.head);
        text += '|' + sense(measure.role);
    } else {
        return 0;
    }
    // Units of one dimension convert, and currencies are compared to suspect them: the dimension, not the unit.
    text += '|' + claim.quantity.unit.dimension;
    auto const hash = hash64(text);
    return hash == 0 ? 1 : as_key(hash);
}

std::int64_t ComparisonKeys::scope_key(Claim const& claim) const {
    std::string text(to_string(claim.modality));
    text += '|' + claim.measure.of + '|';
    // Equal amounts of two currencies are two values.
    if (claim.quantity.unit.dimension == dimension::money) text += claim.quantity.unit.id + '|';
    auto modifiers = claim.measure.modifiers;
    std::sort(modifiers.begin(), modifiers.end());
    for (std::string const& modifier : modifiers) text += modifier + ' ';
    return as_key(hash64(text));
}

std::vector<std::int64_t> ComparisonKeys::subject_keys(Claim const& claim) const {
    std::vector<std::int64_t> keys;
    for (Subject const& subject : claim.subjects)
        if (auto const hash = name_hash(subject); hash != 0) keys.push_back(as_key(hash));
    if (!claim.places.empty()) {
        auto places = claim.places;
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        std::string text = "places";
        for (std::string const& place : places) text += ' ' + place;
        keys.push_back(as_key(hash64(text)));
    }
    sort_unique(keys);
    return keys;
}

std::vector<std::int64_t> ComparisonKeys::subject_keys(Claim const& claim, NameAliases const* aliases) const {
    auto keys = subject_keys(claim);
    if (aliases == nullptr) return keys;
    for (Subject const& subject : claim.subjects)
        if (auto const* const group = aliases->class_of(subject.name)) {
            auto const others = name_keys(*group);
            keys.insert(keys.end(), others.begin(), others.end());
        }
    sort_unique(keys);
    return keys;
}

}  // namespace figtrail
