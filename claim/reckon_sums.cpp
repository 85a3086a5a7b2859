// sum: parts that the text lists as all there is must add up: "11 were shot: 5 killed and 7 injured", "12 victims: 6 ..., 4 ... and
// 4 ...", "5 men and 7 women, a total of 13".
#include <algorithm>
#include <optional>

#include "claim/figure_scope.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

constexpr std::size_t most_parts = 8;

struct Sum {
    std::size_t whole = 0;
    std::vector<std::size_t> parts;
};

/// Parts and whole have to be figures of one unit, stated without a bound.
bool can_be_summed(Reckoned const& r, std::size_t i, std::size_t whole) {
    Claim const& claim = r.claim(i);
    bool const addable = is_count(claim) || claim.quantity.unit.dimension == dimension::money;
    return r.takes_part(i) && addable && same_unit(claim, r.claim(whole)) && claim.quantity.interval.is_point() &&
           claim.quantity.trend == Trend::none;
}

std::string listed(Reckoned const& r, std::vector<std::size_t> const& parts) {
    std::string out;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        if (k > 0) out += k + 1 == parts.size() ? " and " : ", ";
        out += "'" + r.claim(parts[k]).mention.quote + "'";
    }
    return out;
}

/// Reports a sum that does not come out. A shortfall or surplus beyond `room` percent of the whole is no slip but another scope.
void check(Reckoned const& r, Sum const& sum_of, int room, Findings& out) {
    Interval total = Interval::point(Number(0));
    Number plain(0);
    for (std::size_t const part : sum_of.parts) {
        auto const value = stated(r.claim(part));
        auto const next = value ? add(plain, *value) : std::nullopt;
        if (!next) return;
        plain = *next;
        total = sum(total, meant(r.claim(part)));
    }
    auto const whole = stated(r.claim(sum_of.whole));
    if (!whole || whole->is_zero() || total.overlaps(meant(r.claim(sum_of.whole)))) return;
    double const apart = 100 * std::abs(ratio(plain, *whole) - 1);
    if (apart > room) return;
    std::vector<std::uint32_t> claims = {static_cast<std::uint32_t>(sum_of.whole)};
    for (std::size_t const part : sum_of.parts) claims.push_back(static_cast<std::uint32_t>(part));
    std::sort(claims.begin(), claims.end());
    std::size_t const recent = std::min<std::size_t>(out.size(), 4);
    if (std::any_of(out.end() - static_cast<std::ptrdiff_t>(recent), out.end(), [&](Finding const& known) { return known.kind == "sum" && known.claims == claims; })) return;
    out.push_back({"sum", Severity::error,
                   listed(r, sum_of.parts) + " add up to " + plain.to_grouped_string() + ", not " + worded(r.claim(sum_of.whole)) + ".",
                   std::move(claims)});
}

/// The catalog's algebra: a measure that is the sum of others, with each of them once in its sentence or the next figures of its
/// paragraph.
std::optional<Sum> by_measure(Reckoned const& r, std::size_t whole) {
    MeasureEntry const* const entry = r.catalog.measure(r.claim(whole).measure.id);
    if (entry == nullptr || entry->sum_of.size() < 2 || !can_be_summed(r, whole, whole)) return std::nullopt;
    Sum found{whole, {}};
    for (std::string const& id : entry->sum_of) {
        std::optional<std::size_t> part;
        for (std::size_t i = whole + 1; i < r.size() && i <= whole + most_parts; ++i) {
            Claim const& claim = r.claim(i);
            if (claim.paragraph != r.claim(whole).paragraph) break;
            if (claim.measure.id == entry->id && i > whole) break;  // another whole begins
            if (claim.measure.id != id) continue;
            if (part || !can_be_summed(r, i, whole) || claim.main_event != r.claim(whole).main_event) return std::nullopt;
            part = i;
        }
        if (!part) return std::nullopt;
        found.parts.push_back(*part);
    }
    std::sort(found.parts.begin(), found.parts.end());
    return found;
}

bool same_noun(Claim const& a, Claim const& b) {
    std::string const &x = a.measure.head, &y = b.measure.head;
    return !x.empty() && (word_root(x) == word_root(y) || (individuates_nothing(x) && individuates_nothing(y)));
}

/// The same algebra across an article: two parts side by side in one sentence, "killed five officers and injured seven others". Of the
/// article's figures for the whole none may fit.
std::optional<Sum> by_measure_anywhere(Reckoned const& r, std::vector<std::size_t> const& wholes, std::size_t first) {
    std::size_t const second = first + 1;
    if (second >= r.size() || !can_be_summed(r, first, second) || !can_be_summed(r, second, first) || !r.same_sentence(first, second)) return std::nullopt;
    Claim const &a = r.claim(first), &b = r.claim(second);
    if (!a.main_event || !b.main_event || a.measure.id == b.measure.id || r.between(first, second).size() > 40) return std::nullopt;
    Interval const total = sum(meant(a), meant(b));
    std::optional<std::size_t> found;
    for (std::size_t const i : wholes) {
        Claim const& claim = r.claim(i);
        MeasureEntry const* const entry = r.catalog.measure(claim.measure.id);
        if (!can_be_summed(r, i, first)) continue;
        auto const is_part = [&](Claim const& part) {
            return std::find(entry->sum_of.begin(), entry->sum_of.end(), part.measure.id) != entry->sum_of.end();
        };
        if (!is_part(a) || !is_part(b)) continue;
        if (total.overlaps(meant(claim))) return std::nullopt;
        if (sentence_says(claim, setting_of(r.article), "then", "at first")) continue;  // the text itself has left that figure behind
        if (!found && same_noun(claim, a) && claim.quantity.approximator == Approximator::exact) found = i;
    }
    if (!found) return std::nullopt;
    return Sum{*found, {first, second}};
}

/// The first figures of the article for measures that are the sum of two others.
std::vector<std::size_t> wholes_by_measure(Reckoned const& r) {
    constexpr std::size_t most = 16;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < r.size() && out.size() < most; ++i) {
        Claim const& claim = r.claim(i);
        if (!r.takes_part(i) || claim.repeats || !claim.main_event || claim.measure.id.empty()) continue;
        MeasureEntry const* const entry = r.catalog.measure(claim.measure.id);
        if (entry != nullptr && entry->sum_of.size() == 2) out.push_back(i);
    }
    return out;
}

/// Words that split the injured, each in one state.
bool is_in_condition(std::string_view words) {
    return holds_words(words.substr(0, std::min<std::size_t>(words.size(), 60)),
                       {"condition", "conditions", "in critical", "in fair", "in good", "in grave", "in serious", "in stable", "in surgery",
                        "are stable", "were stable", "is stable", "are critical", "were critical", "critically"});
}

/// "five men and four women": the whole is more than its last figure.
bool is_one_of_several(Reckoned const& r, std::size_t whole) {
    if (whole == 0 || !r.same_sentence(whole - 1, whole) || !same_unit(r.claim(whole - 1), r.claim(whole))) return false;
    return ends_with_words(r.between(whole - 1, whole), {"and", ",", "plus"});
}

/// Figures right behind the whole that divide it: after a colon, or each in some condition.
std::optional<Sum> by_list(Reckoned const& r, std::size_t whole) {
    if (!can_be_summed(r, whole, whole) || is_one_of_several(r, whole) || *stated(r.claim(whole)) < Number(3)) return std::nullopt;
    Sum found{whole, {}};
    for (std::size_t i = whole + 1; i < r.size() && found.parts.size() < most_parts; ++i) {
        Claim const& claim = r.claim(i);
        if (claim.paragraph != r.claim(whole).paragraph || !can_be_summed(r, i, whole)) break;
        if (i > whole + 1 && !r.same_sentence(i, whole + 1)) break;
        if (*stated(claim) >= *stated(r.claim(whole))) return std::nullopt;
        found.parts.push_back(i);
    }
    if (found.parts.size() < 2) return std::nullopt;
    std::string_view const lead = r.between(whole, found.parts.front());
    if (is_in_condition(lead)) return std::nullopt;  // itself one of the parts
    bool const in_conditions = std::all_of(found.parts.begin(), found.parts.end(), [&](std::size_t part) {
        return is_in_condition(part == found.parts.back() ? r.after(part) : r.between(part, part + 1));
    });
    // After a colon each part must name what it counts or is for; bare numbers are tables and times.
    bool const all_named = *stated(r.claim(whole)) > Number(10) && std::all_of(found.parts.begin(), found.parts.end(), [&](std::size_t part) {
        bool const money = r.claim(part).quantity.unit.dimension == dimension::money;
        return r.claim(part).quantity.unit.dimension == dimension::count || (money && begins_with_words(r.after(part), {"for", "to", "from", "in", "on"}));
    });
    bool const after_colon = all_named && r.same_sentence(whole, found.parts.front()) && lead.size() <= 60 && ends_with_words(lead, {":"});
    std::string_view const tail = r.after(found.parts.back());
    bool const list_ends_sentence = !holds_any(tail, ":;") && !holds_words(tail, {"rest", "remaining", "remainder", "others", "other", "balance"});
    if (!in_conditions && !(after_colon && list_ends_sentence)) return std::nullopt;
    return found;
}

/// "5 men and 7 women, a total of 12": the parts stand right before their total.
std::optional<Sum> by_total(Reckoned const& r, std::size_t whole) {
    if (!can_be_summed(r, whole, whole)) return std::nullopt;
    bool const says_total = begins_with_words(lower_case(r.claim(whole).mention.quote), {"a total of"});
    if (!ends_with_words(r.before(whole), {", bringing the total to"}) && !(says_total && ends_with_words(r.before(whole), {",", "for", "making", "-"})))
        return std::nullopt;
    Sum found{whole, {}};
    for (std::size_t i = whole; i-- > 0 && found.parts.size() < most_parts;) {
        if (!r.same_sentence(i, whole) || !can_be_summed(r, i, whole)) break;
        found.parts.insert(found.parts.begin(), i);
    }
    if (found.parts.size() < 2) return std::nullopt;
    return found;
}

}  // namespace

void check_sums(Reckoned const& r, Findings& out) {
    constexpr int casualties_room = 60, article_room = 30, list_room = 35, total_room = 20;
    std::vector<std::size_t> const wholes = wholes_by_measure(r);
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!r.takes_part(i)) continue;
        if (auto const sum_of = by_measure(r, i)) check(r, *sum_of, casualties_room, out);
        else if (auto const spread = by_measure_anywhere(r, wholes, i)) check(r, *spread, article_room, out);
        else if (auto const list = by_list(r, i)) check(r, *list, list_room, out);
        else if (auto const total = by_total(r, i)) check(r, *total, total_room, out);
    }
}

}  // namespace figtrail
