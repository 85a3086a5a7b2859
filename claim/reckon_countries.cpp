// part-over-whole across an article: the people of one nation against "foreign students" or "students from 133 countries".
#include <algorithm>
#include <map>
#include <optional>

#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

bool starts_upper(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

/// "Iraqi student": a proper adjective in front of people. It names a nation when a country's name begins the same way.
bool is_of_one_nation(Claim const& claim, Catalog const& catalog) {
    std::string const& name = claim.quantity.unit.name;
    if (!starts_upper(name) || !is_people(claim.measure.head)) return false;
    return std::any_of(catalog.countries.begin(), catalog.countries.end(),
                       [&](CountryEntry const& country) { return is_adjective_of(country, name); });
}

/// "from 133 countries", right behind the counted noun.
bool is_from_many_countries(Reckoned const& r, std::size_t i) {
    std::string_view const after = r.after(i);
    std::size_t const from = after.find(" from ");
    if (from > 40 || holds_any(after.substr(0, from), ",;:.()")) return false;
    if (i + 1 >= r.size() || !r.same_sentence(i, i + 1) || !ends_with_words(r.between(i, i + 1), {"from"})) return false;
    auto const number = stated(r.claim(i + 1));
    return number && *number >= Number(5) && begins_with_words(r.after(i + 1), {"countries", "different countries", "nations", "nationalities"});
}

bool is_all_foreigners(Reckoned const& r, std::size_t i) {
    Measure const& measure = r.claim(i).measure;
    if (!is_people(measure.head) || starts_upper(r.claim(i).quantity.unit.name)) return false;
    bool const foreign = measure.modifiers.size() == 1 && (measure.modifiers[0] == "foreign" || measure.modifiers[0] == "international");
    return foreign || (measure.modifiers.empty() && is_from_many_countries(r, i));
}

/// Nothing the whole says of place, time, role or level speaks against the part.
bool is_within(Claim const& part, Claim const& whole) {
    for (std::string const& place : whole.places)
        if (!part.places.empty() && std::find(part.places.begin(), part.places.end(), place) == part.places.end()) return false;
    if (part.period && whole.period) {
        auto const p = days_of(part.period->edtf), w = days_of(whole.period->edtf);
        if (!p || !w || !p->overlaps(*w)) return false;
    }
    if (part.quantity.trend != Trend::none || whole.quantity.trend != Trend::none) return false;
    return part.measure.role.empty() || whole.measure.role.empty() || part.measure.role == whole.measure.role;
}

void compare(Reckoned const& r, std::size_t part, std::size_t whole, Findings& out) {
    Interval const p = meant(r.claim(part)), w = meant(r.claim(whole));
    auto const p_said = stated(r.claim(part)), w_said = stated(r.claim(whole));
    if (!p.lower || !w.upper || !p_said || !w_said || w_said->is_zero()) return;
    double const share = ratio(*p_said, *w_said);
    std::vector<std::uint32_t> const claims = {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(whole)};
    if (*p.lower > *w.upper)
        out.push_back({"part-over-whole", Severity::error,
                       "One nation cannot outnumber all: " + worded(r.claim(part)) + " is " + times_words(share) + " " +
                           worded(r.claim(whole)) + ".",
                       claims});
    else if (share >= 0.97)
        out.push_back({"part-over-whole", Severity::warn,
                       worded(r.claim(part)) + " would be " + rounded_words(100 * share) + " percent of " + worded(r.claim(whole)) +
                           ": next to none are left for all other nations.",
                       claims});
}

}  // namespace

void check_countries(Reckoned const& r, Findings& out) {
    std::map<std::string, std::size_t> wholes;  // by head; the first of each
    for (std::size_t i = 0; i < r.size(); ++i)
        if (r.takes_part(i) && is_count(r.claim(i)) && is_all_foreigners(r, i)) wholes.emplace(word_root(r.claim(i).measure.head), i);
    if (wholes.empty()) return;
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!r.takes_part(i) || r.claim(i).repeats || !is_count(r.claim(i)) || !is_of_one_nation(r.claim(i), r.catalog)) continue;
        auto const whole = wholes.find(word_root(r.claim(i).measure.head));
        if (whole != wholes.end() && whole->second != i && is_within(r.claim(i), r.claim(whole->second)))
            compare(r, i, whole->second, out);
    }
}

}  // namespace figtrail
