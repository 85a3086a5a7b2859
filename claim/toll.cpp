#include "claim/toll.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "claim/text_figures.hpp"
#include "claim/toll_context.hpp"

namespace figtrail {
namespace {

bool counts_anybody(Claim const& claim) {
    return claim.measure.head.empty() || is_toll_word(TollWord::anybody, claim.measure.head);
}

/// "One person was killed and three others were hurt": all that were hurt, besides the dead.
bool counts_the_hurt_besides_the_dead(Claim const& claim, TollContext const& context) {
    return claim.measure.id == "injured" && context.any_before(TollWord::fatal, 12);
}

/// "the other three", "two more women", "four others were shot": what is counted besides something said before.
bool counts_a_rest(Claim const& claim, TollContext const& context) {
    if (counts_the_hurt_besides_the_dead(claim, context)) return false;
    for (std::string const& word : claim.measure.modifiers)
        if (is_toll_word(TollWord::rest, word)) return true;
    if (is_toll_word(TollWord::rest, claim.measure.head)) return true;
    return context.any_after(TollWord::rest, 2) || context.any_before(TollWord::rest, 1);
}

/// "the «two» women", "all «four»", "«one» of the men", "not «two»".
bool is_set_apart(TollContext const& context) {
    return context.any_before(TollWord::pointing, 1) || context.next_is("of");
}

/// "«Two» are in critical condition", "«five» were taken to hospitals", "«one» has since died": what became of some of
/// them.
bool tells_what_became_of_some(TollContext const& context) { return context.any_after(TollWord::sorting, 9); }

/// "«Two» were pronounced dead" and "«One» died at the scene" speak of people named before; "3 dead, 2 hurt" does not.
bool leans_on_the_sentence_before(Claim const& claim, TollContext const& context) {
    bool const bare = claim.measure.head.empty() && claim.block != BlockKind::title;
    return bare && !context.any_after(TollWord::harmed, 1);
}

/// "«one» person was fatally shot and another injured": of those shot, the dead.
bool counts_the_dead_among_shot(Claim const& claim, TollContext const& context) {
    return claim.measure.id == "shot" &&
           (context.any_after(TollWord::fatal, 5) || context.any_before(TollWord::fatal, 3));
}

/// "«One» man, 18, was hit in the leg": somebody, not a count.
bool describes_somebody(Claim const& claim) {
    return !counts_anybody(claim) && claim.quantity.interval.is_point() && *claim.quantity.interval.lower == Number(1);
}

bool is_part(Claim const& claim, TollContext const& context) {
    return is_toll_word(TollWord::attacker, claim.measure.head) ||
           is_toll_word(TollWord::by_age_or_sex, claim.measure.head) || counts_a_rest(claim, context) ||
           is_set_apart(context) || tells_what_became_of_some(context) ||
           leans_on_the_sentence_before(claim, context) || describes_somebody(claim) ||
           counts_the_dead_among_shot(claim, context);
}

bool is_larger(Claim const& a, Claim const& b) {
    auto const x = size_of(a), y = size_of(b);
    return x && y && *x > *y;
}

/// The largest count of the dead in the article's lead; 0 when it gives none.
Number deaths_in(Setting const& setting) {
    if (setting.figures != nullptr) return setting.figures->deaths();
    Number most(0);
    if (setting.claims == nullptr) return most;
    for (Claim const& claim : *setting.claims)
        if (claim.measure.id == "deaths" && claim.main_event && claim.quantity.interval.is_point() &&
            TollContext(claim, setting).in_lead())
            most = std::max(most, *claim.quantity.interval.lower);
    return most;
}

std::optional<Number> with_the_dead(Claim const& injured, Setting const& setting) {
    if (!injured.quantity.interval.is_point()) return std::nullopt;
    return add(*injured.quantity.interval.lower, deaths_in(setting));
}

bool has_larger_beside_it(Claim const& claim, Setting const& setting) {
    if (setting.figures != nullptr) return setting.figures->has_larger_toll(claim);
    return setting.claims != nullptr && std::any_of(setting.claims->begin(), setting.claims->end(), [&](Claim const& other) {
               return other.measure.id == claim.measure.id && is_toll_of_main_event(other) && is_larger(other, claim);
           });
}

}  // namespace

bool is_toll(Claim const& claim, Setting const& setting) {
    TollContext const context(claim, setting);
    if (is_part(claim, context)) return false;
    if (setting.claims == nullptr) return counts_anybody(claim);
    if (!context.in_lead()) return false;
    return !has_larger_beside_it(claim, setting);
}

bool counts_some_of_the_victims(Claim const& claim, Setting const& setting) {
    constexpr std::size_t reach = 9;
    TollContext const context(claim, setting);
    // "Five people were shot and taken to hospital" are all that were shot.
    bool const sorted = context.any_after_before(TollWord::sorting, TollWord::harmed, reach);
    // "Twelve of the miners were killed": all that were.
    bool const set_apart = context.any_before(TollWord::pointing, 1) || (context.next_is("of") && !context.any_after(TollWord::harmed, reach));
    return is_toll_word(TollWord::attacker, claim.measure.head) || counts_a_rest(claim, context) || set_apart || sorted ||
           describes_somebody(claim) || counts_the_dead_among_shot(claim, context) || has_larger_beside_it(claim, setting);
}

bool counts_a_rest(Claim const& claim, Setting const& setting) { return counts_a_rest(claim, TollContext(claim, setting)); }

bool count_the_same_people(Claim const& a, Claim const& b) {
    if (counts_anybody(a) && counts_anybody(b)) return true;
    return a.measure.head == b.measure.head;
}

bool differ_by_those_who_died(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb) {
    if (a.measure.id != "injured" || b.measure.id != "injured") return false;
    auto const all_a = with_the_dead(a, sa), all_b = with_the_dead(b, sb);
    if (!all_a || !all_b) return false;
    Number const hurt_a = *a.quantity.interval.lower, hurt_b = *b.quantity.interval.lower;
    return *all_a == *all_b || *all_a == hurt_b || hurt_a == *all_b;  // or one counts the dead among them
}

bool tells_the_attacker_died(Claim const& claim, Setting const& setting) {
    return TollContext(claim, setting).any_after(TollWord::own_death, 20);
}

bool counts_the_attacker(Claim const& claim, Setting const& setting) {
    TollContext const context(claim, setting);
    return context.any_after(TollWord::counted_in, 8) && context.any_after(TollWord::attacker, 11);
}

}  // namespace figtrail
