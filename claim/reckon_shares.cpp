// share-times-total: "340 of 500 students (68 percent)" must come out; and derived-total: what whole a part and its share imply.
#include <algorithm>
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

constexpr std::string_view clause_ends = ".;:()";
constexpr std::size_t farthest_whole = 24;  ///< figures to either side
constexpr std::size_t longest_noun = 48;  ///< bytes between a figure and the cue that follows its noun

bool is_amount(Claim const& claim) { return is_count(claim) || claim.quantity.unit.dimension == dimension::money; }

std::string_view last_words(std::string_view text, std::size_t bytes) {
    return text.size() > bytes ? text.substr(text.size() - bytes) : text;
}

/// "340 of [the] 500", "340 students out of 500".
bool is_part_of(Reckoned const& r, std::size_t part, std::size_t whole) {
    if (!r.takes_part(part) || !r.takes_part(whole) || !r.same_sentence(part, whole)) return false;
    if (!is_amount(r.claim(part)) || !same_unit(r.claim(part), r.claim(whole))) return false;
    std::string_view const words = r.between(part, whole);
    if (words.size() > longest_noun || holds_any(words, ",.;:()")) return false;
    return is_words(words, {"of", "of the", "of its", "of their", "of all"}) || ends_with_words(words, {"out of", "out of the", "out of a total of"});
}

/// "Of 300 workers, 120 are women".
bool is_whole_in_front(Reckoned const& r, std::size_t whole, std::size_t part) {
    if (!r.takes_part(part) || !r.takes_part(whole) || !r.same_sentence(part, whole)) return false;
    if (!is_amount(r.claim(part)) || r.claim(part).quantity.unit.dimension != r.claim(whole).quantity.unit.dimension) return false;
    std::string_view const words = without_blanks(r.between(whole, part)), before = without_blanks(r.before(whole));
    if (words.empty() || words.back() != ',' || words.size() > longest_noun || holds_any(words.substr(0, words.size() - 1), ",.;:()")) return false;
    return is_words(before, {"of", "of the", "of its", "of all"}) || ends_with_words(before, {", of", ", of the", "out of"});
}

/// A level in percent, not a change.
bool is_share_of(Reckoned const& r, std::size_t i) {
    return r.takes_part(i) && is_percentage(r.claim(i)) && r.claim(i).quantity.trend == Trend::none;
}

/// "(68 percent)" or ", or 68 percent" right behind the counted noun; nothing follows that would name another whole.
bool restates_before(Reckoned const& r, std::size_t figure, std::size_t share) {
    if (!r.same_sentence(figure, share)) return false;
    std::string_view const words = without_blanks(r.between(figure, share));
    std::string_view const after = without_blanks(r.after(share));
    if (words.empty() || words.size() > longest_noun || begins_with_words(after, {"of", "from", "in", "more", "less", "higher", "lower"})) return false;
    bool const bracket = words.back() == '(' && !after.empty() && after.front() == ')';
    bool const appositive = ends_with_words(words, {", or", "- or"}) && (after.empty() || holds_any(after.substr(0, 1), ".,;)-"));
    if (!bracket && !appositive) return false;
    return !holds_any(words.substr(0, words.size() - 1), clause_ends);
}

/// "68 percent, or 340 of 500", "68 percent (340 of 500)".
bool is_restated_by(Reckoned const& r, std::size_t share, std::size_t part) {
    if (!r.same_sentence(share, part)) return false;
    std::string_view const words = without_blanks(r.between(share, part));
    return is_words(words, {", or", "(", "- or", ":"});
}

void check_triple(Reckoned const& r, std::size_t part, std::size_t whole, std::size_t share, Findings& out) {
    Interval const implied = quotient(meant(r.claim(part)), meant(r.claim(whole)));
    auto const p = stated(r.claim(part)), w = stated(r.claim(whole));
    if (!p || !w || w->is_zero() || implied.overlaps(meant(r.claim(share)))) return;
    std::vector<std::uint32_t> claims = {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(whole),
                                         static_cast<std::uint32_t>(share)};
    std::sort(claims.begin(), claims.end());
    out.push_back({"share-times-total", Severity::error,
                   worded(r.claim(part)) + " of " + worded(r.claim(whole)) + " is " + rounded_words(100 * ratio(*p, *w)) +
                       " percent, not " + worded(r.claim(share)) + ".",
                   std::move(claims)});
}

/// "340 out of 500" read as one figure. Of small numbers ("two out of three") news takes the nearest.
bool is_counted_fraction(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    if (!r.takes_part(i) || claim.quantity.unit.dimension != dimension::fraction || !stated(claim)) return false;
    std::string_view const quote = claim.mention.quote;
    std::size_t const of = quote.rfind("of ");
    std::size_t const digit = of == std::string_view::npos ? of : quote.find_first_of("0123456789", of);
    if (digit == std::string_view::npos) return false;
    std::size_t const digits = quote.find_first_not_of("0123456789", digit);
    return (digits == std::string_view::npos ? quote.size() : digits) - digit >= 2;
}

void check_fraction(Reckoned const& r, std::size_t fraction, std::size_t share, Findings& out) {
    if (r.claim(fraction).quantity.interval.overlaps(meant(r.claim(share)))) return;
    out.push_back({"share-times-total", Severity::error,
                   worded(r.claim(fraction)) + " is " + rounded_words(100 * stated(r.claim(fraction))->to_double()) + " percent, not " +
                       worded(r.claim(share)) + ".",
                   {static_cast<std::uint32_t>(fraction), static_cast<std::uint32_t>(share)}});
}

/// A figure that the sentence gives as such a share of something: "2.7 million citizens, accounting for nearly 47 percent of all tourists".
bool is_said_to_be(Reckoned const& r, std::size_t part, std::size_t share) {
    if (!r.takes_part(part) || !r.same_sentence(part, share) || !is_amount(r.claim(part))) return false;
    if (r.claim(part).quantity.trend != Trend::none || !begins_with_words(r.after(share), {"of"})) return false;
    std::string_view const words = r.between(part, share);
    if (words.size() > 100 || holds_any(words, clause_ends)) return false;
    if (ends_with_words(words, {","}) && begins_with_words(r.after(share), {"of all", "of the total"})) return true;
    return ends_with_words(last_words(words, longest_noun),
                           {", or", "accounting for", "representing", "making up", "comprising", "constituting", "which is", "equivalent to",
                            "who make up", "who account for", "which accounts for", "which represents"});
}

/// The article's own figure for the whole that a share is of: the same noun with the same restrictions, and only one such.
std::optional<std::size_t> whole_of(Reckoned const& r, std::size_t share, std::size_t part) {
    std::vector<std::string> wanted = senses_of(r.claim(share).measure.of);
    wanted.erase(std::remove_if(wanted.begin(), wanted.end(), [](std::string const& w) { return w == "all" || w == "total"; }), wanted.end());
    if (wanted.size() < 2) return std::nullopt;  // a bare noun may be of any scope
    std::optional<std::size_t> found;
    for (std::size_t i = part - std::min(part, farthest_whole); i < std::min(r.size(), part + farthest_whole); ++i) {
        Claim const& claim = r.claim(i);
        if (i == part || !r.takes_part(i) || !same_unit(claim, r.claim(part)) || claim.paragraph != r.claim(share).paragraph) continue;
        if (claim.quantity.trend != Trend::none || claim.repeats || senses_of(claim.measure.phrase) != wanted) continue;
        if (i + 1 < r.size() && is_share_of(r, i + 1) && is_said_to_be(r, i, i + 1)) continue;  // itself a part
        if (claim.period && r.claim(part).period && claim.period->edtf != r.claim(part).period->edtf) continue;
        if (found) return std::nullopt;
        found = i;
    }
    return found;
}

void derive_total(Reckoned const& r, std::size_t part, std::size_t share, Findings& out) {
    auto const p = stated(r.claim(part)), s = stated(r.claim(share));
    if (!p || !s || s->is_zero() || p->is_zero()) return;
    Interval const total = quotient(written(r.claim(part)), written(r.claim(share)));
    std::string because = worded(r.claim(part)) + " as " + worded(r.claim(share)) + " implies " + rounded_words(ratio(*p, *s)) + " in all";
    if (total.lower && total.upper && *total.lower != *total.upper)
        because += " (" + rounded_words(total.lower->to_double()) + " to " + rounded_words(total.upper->to_double()) + " with rounding)";
    std::vector<std::uint32_t> claims = {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(share)};
    auto const whole = whole_of(r, share, part);
    if (!whole) {
        out.push_back({"derived-total", Severity::note, because + ".", std::move(claims)});
        return;
    }
    claims.push_back(static_cast<std::uint32_t>(*whole));
    bool const agrees = quotient(meant(r.claim(part)), meant(r.claim(share))).overlaps(meant(r.claim(*whole)));
    if (agrees) out.push_back({"derived-total", Severity::note, because + ", which agrees with " + worded(r.claim(*whole)) + ".", std::move(claims)});
    else out.push_back({"share-times-total", Severity::warn, because + "; the text says " + worded(r.claim(*whole)) + ".", std::move(claims)});
}

}  // namespace

void check_shares(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!is_share_of(r, i)) continue;
        if (i >= 1 && is_counted_fraction(r, i - 1) && restates_before(r, i - 1, i)) check_fraction(r, i - 1, i, out);
        else if (i >= 2 && is_part_of(r, i - 2, i - 1) && restates_before(r, i - 1, i)) check_triple(r, i - 2, i - 1, i, out);
        else if (i >= 2 && is_whole_in_front(r, i - 2, i - 1) && restates_before(r, i - 1, i)) check_triple(r, i - 1, i - 2, i, out);
        else if (i + 2 < r.size() && is_restated_by(r, i, i + 1) && is_part_of(r, i + 1, i + 2)) check_triple(r, i + 1, i + 2, i, out);
        else if (i >= 1 && is_said_to_be(r, i - 1, i)) derive_total(r, i - 1, i, out);
    }
}

}  // namespace figtrail
