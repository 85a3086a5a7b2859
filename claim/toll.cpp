#include "claim/toll.hpp"

#include <algorithm>
#include <string_view>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, std::string_view const (&words)[N]) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// "the other three", "two more women": what is counted besides something said before.
bool counts_a_rest(Claim const& claim) {
    static constexpr std::string_view rest[] = {"other", "others", "another", "more", "further", "additional", "remaining", "second"};
    for (std::string const& word : claim.measure.modifiers)
        if (is_one_of(word, rest)) return true;
    return is_one_of(claim.measure.head, rest);
}

/// The words right before and behind the quote: "the «two» women", "all «four»", "«one» of the men".
bool is_set_apart(Claim const& claim) {
    static constexpr std::string_view pointing[] = {"the", "another", "other", "these", "those", "all", "his", "her", "their", "of", "including"};
    auto const before = words_of(claim.mention.prefix);
    if (!before.empty() && is_one_of(before.back(), pointing)) return true;
    auto const after = words_of(claim.mention.suffix);
    return !after.empty() && after.front() == "of";
}

bool counts_anybody(Claim const& claim) {
    static constexpr std::string_view anybody[] = {"", "people", "person", "victim", "dead", "death", "fatality", "casualty", "toll", "injury", "wounded", "individual"};
    return is_one_of(claim.measure.head, anybody);
}

bool larger(Claim const& a, Claim const& b) {
    auto const& x = a.quantity.interval.lower ? a.quantity.interval.lower : a.quantity.interval.upper;
    auto const& y = b.quantity.interval.lower ? b.quantity.interval.lower : b.quantity.interval.upper;
    return x && y && *x > *y;
}

bool same_toll(Claim const& a, Claim const& b) {
    return a.measure.id == b.measure.id && a.quantity.unit.dimension.compare(0, 5, dimension::count) == 0 && a.main_event;
}

}  // namespace

bool is_toll(Claim const& claim, Setting const& setting) {
    if (counts_a_rest(claim) || is_set_apart(claim)) return false;
    if (setting.claims == nullptr) return counts_anybody(claim);
    for (Claim const& other : *setting.claims)
        if (same_toll(other, claim) && larger(other, claim)) return false;
    // A count of some kind of people is the toll only where the article counts nobody else.
    if (counts_anybody(claim)) return true;
    return std::none_of(setting.claims->begin(), setting.claims->end(), [&](Claim const& other) {
        return same_toll(other, claim) && other.measure.head != claim.measure.head && !(other.mention.span == claim.mention.span);
    });
}

}  // namespace figtrail
