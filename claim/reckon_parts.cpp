// part-over-whole where the sentence names the part as one: "13 of the 12 members", "12 people, including 15 children", "of whom 60".
#include <optional>

#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// How many figures before a part are looked at for its whole.
constexpr std::size_t farthest_whole = 6;
/// And how many bytes may lie between the two, so that "including" speaks of it.
constexpr std::size_t farthest_bytes = 70;

bool exceeds(Claim const& part, Claim const& whole) {
    Interval const p = meant(part), w = meant(whole);
    return p.lower && w.upper && *p.lower > *w.upper;
}

void report(Reckoned const& r, std::size_t part, std::size_t whole, Findings& out) {
    auto const p = stated(r.claim(part)), w = stated(r.claim(whole));
    std::string const times = p && w && !w->is_zero() ? " is " + times_words(ratio(*p, *w)) : " is more than";
    out.push_back({"part-over-whole", Severity::error,
                   "A part cannot exceed its whole: " + worded(r.claim(part)) + times + " " + worded(r.claim(whole)) + ".",
                   {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(whole)}});
}

bool can_be_added(Reckoned const& r, std::size_t i, std::size_t j) {
    Claim const &a = r.claim(i), &b = r.claim(j);
    bool const addable = is_count(a) || a.quantity.unit.dimension == dimension::money;
    return r.takes_part(i) && r.takes_part(j) && addable && same_unit(a, b) && r.same_sentence(i, j);
}

/// "13 of the 12 members".
bool is_part_of_next(Reckoned const& r, std::size_t i) {
    return can_be_added(r, i, i + 1) &&
           is_words(r.between(i, i + 1), {"of the", "out of", "out of the", "of a total of", "out of a total of", "of all", "of all the",
                                          "of its", "of their", "of these", "of those"});
}

/// "Of the 12 victims, 15 were children".
bool is_whole_of_next(Reckoned const& r, std::size_t i) {
    constexpr std::size_t longest_noun = 40;
    std::string_view const words = r.between(i, i + 1);
    return can_be_added(r, i, i + 1) && is_words(r.before(i), {"of the", "of its", "of their", "of these", "of those", "out of the", "of"}) &&
           words.size() <= longest_noun && ends_with_words(words, {","}) && !holds_any(words.substr(0, words.size() - 2), ",.;:()");
}

/// Members of one kind: the same head, or people on both sides.
bool of_one_kind(Claim const& part, Claim const& whole) {
    std::string_view const p = counted_noun(part), w = counted_noun(whole);
    if (p.empty() || w.empty()) return false;
    return word_root(p) == word_root(w) || (is_people(p) && is_people(w));
}

/// "12 people, including 15 children": the cue stands right before the part, and no figure before it in the sentence is large enough.
void including(Reckoned const& r, std::size_t part, Findings& out) {
    if (!ends_with_words(r.before(part), {"including", "among them", "of whom", "of which", "of them"})) return;
    bool const bare = counted_noun(r.claim(part)).empty() && ends_with_words(r.before(part), {"of whom", "of which", "of them"});
    std::size_t largest = part;
    for (std::size_t back = 1; back <= farthest_whole && back <= part; ++back) {
        std::size_t const whole = part - back;
        if (!r.same_sentence(part, whole)) break;
        bool const antecedent = r.between(whole, part).size() <= farthest_bytes;
        if (!is_count(r.claim(whole))) continue;
        if (!exceeds(r.claim(part), r.claim(whole))) return;
        if (largest == part && antecedent && can_be_added(r, whole, part) && (bare || of_one_kind(r.claim(part), r.claim(whole)))) largest = whole;
    }
    if (largest != part) report(r, part, largest, out);
}

/// The figure that "60 of them" is bound to; "of whom" reaches no further than its sentence.
std::optional<std::size_t> bound_whole(Reckoned const& r, std::size_t part) {
    auto const whole = r.claim(part).refers_to;
    if (!whole || *whole >= part || !r.takes_part(*whole) || !is_count(r.claim(*whole))) return std::nullopt;
    bool const pronoun = begins_with_words(r.after(part), {"of them", "of those", "of these"}) || ends_with_words(r.before(part), {"of them", "of these", "of those"});
    bool const relative = r.same_sentence(part, *whole) && begins_with_words(r.after(part), {"of whom", "of which"});
    if (!(pronoun || relative) || !of_one_kind(r.claim(part), r.claim(*whole))) return std::nullopt;
    return *whole;
}

}  // namespace

void check_parts(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (i + 1 < r.size() && is_part_of_next(r, i) && exceeds(r.claim(i), r.claim(i + 1))) {
            report(r, i, i + 1, out);
            continue;
        }
        if (i + 1 < r.size() && is_whole_of_next(r, i) && exceeds(r.claim(i + 1), r.claim(i)) &&
            (counted_noun(r.claim(i + 1)).empty() || of_one_kind(r.claim(i + 1), r.claim(i)))) {
            report(r, i + 1, i, out);
            continue;
        }
        if (!r.takes_part(i) || !is_count(r.claim(i))) continue;
        if (auto const whole = bound_whole(r, i); whole && exceeds(r.claim(i), r.claim(*whole))) report(r, i, *whole, out);
        else if (!whole) including(r, i, out);
    }
}

}  // namespace figtrail
