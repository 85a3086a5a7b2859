// Who did it, who asked, and where it holds: what keeps two figures of one measure apart though their sentences name the same places.
#include <algorithm>

#include "claim/figure_scope.hpp"
#include "claim/lexicon_facts.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

bool places_are_inferred(Claim const& claim) { return std::find(claim.inferred.begin(), claim.inferred.end(), "place") != claim.inferred.end(); }

/// The names of places that act in the clause, or that its phrases name.
std::vector<std::string> places_by(Claim const& claim, std::string_view origin) {
    std::vector<std::string> out;
    for (Subject const& subject : claim.subjects)
        if (subject.kind == "place" && subject.origin == origin) out.push_back(place_key(subject, claim));
    std::sort(out.begin(), out.end());
    return out;
}

/// The name of the place that acts in the clause.
std::string actor_of(Claim const& claim) {
    for (Subject const& subject : claim.subjects)
        if (subject.kind == "place" && subject.origin == "clause") return subject.name;
    return "";
}

std::string capitalised(std::string_view word) {
    std::string out(word);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

bool are_countries(std::vector<std::string> const& keys) {
    return !keys.empty() && std::all_of(keys.begin(), keys.end(), [](std::string const& key) { return key.size() == 2 && key[0] >= 'A' && key[0] <= 'Z'; });
}

/// Chinese investment in Africa is not African investment in China, nor what Russian troops took what Ukrainian ones did. A border and
/// a trade are the same from either side.
bool other_actors(Sides const& s) {
    if (lexicon_facts().is_mutual(s.a.measure.id) || lexicon_facts().is_mutual(s.b.measure.id)) return false;
    auto const acting_a = places_by(s.a, "clause"), acting_b = places_by(s.b, "clause");
    if (acting_a.empty() || acting_b.empty() || shared_count(acting_a, acting_b) > 0) return false;
    bool const swapped = shared_count(acting_a, places_by(s.b, "phrase")) > 0 && shared_count(places_by(s.a, "phrase"), acting_b) > 0;
    return swapped || (are_countries(acting_a) && are_countries(acting_b));
}

/// "10,000 worldwide" and "3,000 in Germany".
bool one_is_worldwide(Sides const& s) {
    bool const a = scope_value(scope_of(s.a, s.sa), "where") == "worldwide", b = scope_value(scope_of(s.b, s.sb), "where") == "worldwide";
    auto const names_more = [](Claim const& here, Claim const& everywhere) {
        return !places_are_inferred(here) && shared_count(sorted_places(here), sorted_places(everywhere)) < sorted_places(here).size();
    };
    return (a && !b && names_more(s.b, s.a)) || (b && !a && names_more(s.a, s.b));
}

/// "3.6 million Syrian refugees" and "4 million refugees" where the other names places, and not that one.
std::string_view restricted_by_nation(Claim const& one, Claim const& other) {
    auto const& also = other.measure.modifiers;
    for (std::string const& word : one.measure.modifiers) {
        if (std::find(also.begin(), also.end(), word) != also.end()) continue;
        std::string_view const code = lexicon_facts().country_of_adjective(word);
        if (!code.empty() && !other.places.empty() && std::find(other.places.begin(), other.places.end(), code) == other.places.end()) return word;
    }
    return {};
}

/// Two pollsters asked, or two studies counted.
bool two_sources_asked(Sides const& s) {
    if (!lexicon_facts().is_by_source(s.a.measure.id) && !lexicon_facts().is_by_source(s.b.measure.id)) return false;
    auto const who = [](Claim const& claim) { return claim.attribution.speaker ? claim.attribution.speaker : claim.attribution.agency; };
    auto const a = who(s.a), b = who(s.b);
    return a && b && shared_count(senses_of(*a), senses_of(*b)) == 0;
}

}  // namespace

Step match_parties(Sides const& s) {
    if (two_sources_asked(s))
        return Step::stop(Reason::subject, "Not compared: two different polls or studies.");
    if (other_actors(s)) {
        std::string const a = actor_of(s.a), b = actor_of(s.b);
        return Step::stop(Reason::subject, "Not compared: what " + std::min(a, b) + " did against what " + std::max(a, b) + " did.");
    }
    if (one_is_worldwide(s)) return Step::stop(Reason::place, "Not compared: only one of the two holds worldwide.");
    std::string_view nation = restricted_by_nation(s.a, s.b);
    if (nation.empty()) nation = restricted_by_nation(s.b, s.a);
    if (!nation.empty() && s.a.quantity.unit.dimension == dimension::count)
        return Step::stop(Reason::measure, "Not compared: only one of the two says '" + capitalised(nation) + "'.");
    return {};
}

}  // namespace figtrail
