// Is what one figure counts a part of what the other counts, by what each says of itself? Then both can hold as long as the part is less:
// 27 aircraft that were grounded and a fleet of 118, trucks and vehicles, hectares of forest and hectares.
#include <algorithm>
#include <array>

#include "claim/lexicon_facts.hpp"
#include "claim/reckon_people.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/sense_lists.hpp"
#include "claim/toll_context.hpp"

namespace figtrail {
namespace {

/// "It grounded 27 aircraft" of "its 118 aircraft": what something is done to may be some of what there is.
bool may_be_singled_out(Claim const& part, Claim const& whole) {
    Unit const& unit = part.quantity.unit;
    bool const things = is_additive(unit) && unit.dimension != dimension::money && unit.dimension != dimension::index && unit.dimension == whole.quantity.unit.dimension;
    return lexicon_facts().singles_out(part.measure.role) && part.measure.role != whole.measure.role && things && is_less(part, whole);
}

/// "2,300 hectares of forest" of "8,600 hectares": what one of the two leaves open may be more than the other's thing.
bool may_be_of_one_thing(Claim const& part, Claim const& whole) {
    static constexpr std::array<std::string_view, 4> anything{"land", "ground", "terrain", "territory"};
    std::string const& head = part.measure.head;
    bool const told = !head.empty() && !individuates_nothing(head) && std::find(anything.begin(), anything.end(), head) == anything.end();
    bool const amount = part.quantity.unit.dimension == "area" || part.quantity.unit.dimension == "mass" || part.quantity.unit.dimension == "volume";
    return amount && told && whole.measure.head.empty() && is_less(part, whole);
}

/// "Truck" of "vehicle".
bool is_kind_of(std::string const& one, std::string const& general) {
    auto const& kinds = sense_lists().kinds;
    return std::any_of(kinds.begin(), kinds.end(), [&](SenseGroup const& group) {
        return group.front() == general && std::find(group.begin() + 1, group.end(), one) != group.end();
    });
}

}  // namespace

/// "3 million paying users" of "40 million users": those who are told apart are no more than all of them, so that both can hold.
bool may_be_part(Claim const& part, Claim const& whole) {
    bool const both_count = part.quantity.unit.dimension == dimension::count && whole.quantity.unit.dimension == dimension::count;
    return both_count && is_less(part, whole);
}

/// One deed singles out what the other leaves in, or two deeds single out each its own: trees planted and trees felled.
bool is_one_singled_out(Sides const& s) {
    std::string const &a = s.a.measure.role, &b = s.b.measure.role;
    bool const each = a != b && lexicon_facts().singles_out(a) && lexicon_facts().singles_out(b);
    bool const toll = bound_to_event(s) && (is_people(counted_word(s.a)) || is_people(counted_word(s.b)));
    return !toll && (each || may_be_singled_out(s.a, s.b) || may_be_singled_out(s.b, s.a));
}

bool is_one_of_something(Sides const& s) { return may_be_of_one_thing(s.a, s.b) || may_be_of_one_thing(s.b, s.a); }

/// Some of the others by their noun alone: trucks of vehicles, women of adults. Women are no men.
Step match_kinds(Sides const& s) {
    std::string const a = counted_word(s.a), b = counted_word(s.b);
    if (a.empty() || b.empty() || a == b || bound_to_event(s)) return {};
    auto const may_be_some = [&](std::string const& one, Claim const& part, std::string const& other, Claim const& whole) {
        bool const some_people = tells_age_or_sex(one) && !tells_age_or_sex(other) && is_people(other);
        return (some_people || is_kind_of(one, other)) && is_less(part, whole);
    };
    bool const apart = tells_age_or_sex(a) && tells_age_or_sex(b) && word_kin(a) != word_kin(b);
    if (!apart && !may_be_some(a, s.a, b, s.b) && !may_be_some(b, s.b, a, s.a)) return {};
    return Step::stop(Reason::measure, "Not compared: " + std::min(a, b) + " against " + std::max(a, b) + ".");
}

}  // namespace figtrail
