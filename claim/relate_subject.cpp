// Are two claims about the same subject, place and event? Empty is no wildcard: the open policy wants a shared key, the paired one
// inherits what a side leaves out.
#include <algorithm>
#include <cstdlib>

#include "claim/lexicon_facts.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/toll.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

std::string initials(std::vector<std::string> const& words) {
    std::string out;
    for (std::string const& w : words) out += w.front();
    return out;
}

NameAliases const* aliases_of(Sides const& s) { return s.sa.aliases != nullptr ? s.sa.aliases : s.sb.aliases; }

/// "Bank of Xanadu"; "BX, which is Bank of Xanadu" where people said so.
std::string shared_name(std::string const& a, std::string const& b, NameAliases const* aliases) {
    std::string const& first = std::min(a, b);
    if (aliases == nullptr || folded_name(a) == folded_name(b) || !aliases->are_one(a, b)) return first;
    std::string const& means = aliases->meant_by(a);
    if (folded_name(a) == folded_name(means) || folded_name(b) == folded_name(means)) return (folded_name(a) == folded_name(means) ? b : a) + ", which is " + means;
    return first + " and " + std::max(a, b) + ", both " + means;
}

/// The same name, by its words or because people said so; under the paired policy also a part of it or its initials.
bool names_fit(Subject const& a, Subject const& b, bool open, NameAliases const* aliases) {
    auto words_a = name_words(a.name), words_b = name_words(b.name);
    if (aliases != nullptr && aliases->are_one(a.name, b.name)) return true;
    if (words_a == words_b) return !words_a.empty() && !(open && a.kind == "person" && words_a.size() < 2);
    if (open || words_a.empty() || words_b.empty()) return false;
    if (words_a.size() == 1 && words_b.size() > 1 && words_a.front() == initials(words_b)) return true;
    if (words_b.size() == 1 && words_a.size() > 1 && words_b.front() == initials(words_a)) return true;
    std::sort(words_a.begin(), words_a.end());
    std::sort(words_b.begin(), words_b.end());
    return std::includes(words_a.begin(), words_a.end(), words_b.begin(), words_b.end()) ||
           std::includes(words_b.begin(), words_b.end(), words_a.begin(), words_a.end());
}

bool is_inferred(Claim const& claim, std::string_view slot) {
    return std::find(claim.inferred.begin(), claim.inferred.end(), slot) != claim.inferred.end();
}

/// "Iran, Iraq" of IR and IQ.
std::string places_in_words(std::vector<std::string> const& codes) {
    std::vector<std::string> names;
    names.reserve(codes.size());
    for (std::string const& code : codes) names.push_back(lexicon_facts().country_name(code));
    std::sort(names.begin(), names.end());
    return joined(names);
}

std::string names_of(Claim const& claim) {
    std::vector<std::string> names;
    for (Subject const& subject : claim.subjects) names.push_back(subject.name);
    return joined(names);
}

/// Only subjects of one kind can contradict each other: a city is no rival of a person.
bool rival_kinds(Claim const& a, Claim const& b) {
    for (Subject const& x : a.subjects)
        for (Subject const& y : b.subjects)
            if (x.kind == y.kind) return true;
    return false;
}

std::string event_words(MainEvent const& event) {
    std::vector<std::string> parts;
    if (!event.kind.empty()) parts.push_back(event.kind);
    if (!event.place.empty()) parts.push_back(event.place);
    if (event.day) parts.push_back(iso_date(*event.day));
    return joined(parts);
}

/// Two exact counts that one person more or less would make equal.
bool apart_by_one(Sides const& s) {
    Interval const &a = s.a.quantity.interval, &b = s.b.quantity.interval;
    if (!a.is_point() || !b.is_point()) return false;
    auto const difference = subtract(*a.lower, *b.lower);
    return difference && difference->abs() == Number(1);
}

Step match_event(Sides const& s) {
    Step step;
    if (s.a.main_event != s.b.main_event)
        return Step::stop(Reason::event, "Not compared: one of the two figures speaks of another event than its article.");
    bool const joined_events = s.sa.incident && s.sb.incident && *s.sa.incident == *s.sb.incident;
    if (s.sa.incident && s.sb.incident && !joined_events) return Step::stop(Reason::event, "Not compared: two different events.");
    if (s.open() && !(is_toll(s.a, s.sa) && is_toll(s.b, s.sb)))
        return Step::stop(Reason::event, "Not compared: one of the two counts only a part of the event's toll.");
    if (s.open() && !count_the_same_people(s.a, s.b))
        return Step::stop(Reason::measure, "Not compared: the two count different kinds of people.");
    if (s.open() && differ_by_those_who_died(s.a, s.sa, s.b, s.sb))
        return Step::stop(Reason::aggregation, "Not compared: who died since is no longer counted among the injured.");
    bool const attacker = counts_the_attacker(s.a, s.sa) != counts_the_attacker(s.b, s.sb) || tells_the_attacker_died(s.a, s.sa) ||
                          tells_the_attacker_died(s.b, s.sb);
    if (s.open() && attacker && apart_by_one(s))
        return Step::stop(Reason::aggregation, "Not compared: only one of the two counts the attacker.");
    if (joined_events && s.a.main_event) {
        if (s.sa.incident_words != nullptr && !s.sa.incident_words->empty())
            step.keys.push_back("same event: " + *s.sa.incident_words);
        else
            step.keys.push_back(s.sa.event != nullptr ? "same event: " + event_words(*s.sa.event) : "same event");
        return step;
    }
    if (s.open()) return Step::stop(Reason::event, "Not compared: nothing shows that both speak of one event.");
    if (s.sa.event != nullptr && s.sb.event != nullptr) {
        MainEvent const &a = *s.sa.event, &b = *s.sb.event;
        bool const far_in_time = a.day && b.day && std::abs(*a.day - *b.day) > 1;
        bool const elsewhere = !a.place.empty() && !b.place.empty() &&
                               shared_count(senses_of(a.place), senses_of(b.place)) == 0;
        if (far_in_time || elsewhere)
            return Step::stop(Reason::event, "Not compared: two events (" + event_words(a) + "; " + event_words(b) + ").");
    }
    step.assumed.emplace_back("event");
    return step;
}

/// Basra and Erbil, Basra and Iraq: both claims name places by themselves, and none is named by both.
bool other_places(Sides const& s) {
    auto const keys = [&](Claim const& claim) {
        std::vector<std::string> out;
        for (Subject const& subject : claim.subjects)
            if (subject.kind == "place" && (subject.origin == "phrase" || subject.origin == "clause"))
                out.push_back(place_key(subject, claim));
        std::sort(out.begin(), out.end());
        return out;
    };
    auto const a = keys(s.a), b = keys(s.b);
    return !a.empty() && !b.empty() && shared_count(a, b) == 0;
}

}  // namespace

std::vector<std::string> sorted_places(Claim const& claim) {
    std::vector<std::string> out = claim.places;
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string place_key(Subject const& subject, Claim const& claim) {
    std::string name = lower_case(subject.name);
    for (std::string const& code : claim.places)
        if (lexicon_facts().is_country_name(code, name)) return code;
    return name;
}

std::vector<std::string> shared_subjects(Sides const& s) {
    std::vector<std::string> out;
    // The headline's name ties a figure to the article, not to another article's figure.
    auto const counts = [&](Subject const& x) { return !s.open() || x.origin != "headline"; };
    for (Subject const& a : s.a.subjects)
        for (Subject const& b : s.b.subjects)
            if (counts(a) && counts(b) && names_fit(a, b, s.open(), aliases_of(s))) {
                out.push_back(shared_name(a.name, b.name, aliases_of(s)));
                break;
            }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Step match_subject(Sides const& s) {
    Step step;
    auto const subjects = shared_subjects(s);
    auto const places_a = sorted_places(s.a), places_b = sorted_places(s.b);
    std::size_t const places = shared_count(places_a, places_b);
    // In a database a place counts where the figure's own clause names it, and only for measures of the catalog: "12 percent in Iraq"
    // says nothing of what else is counted there.
    bool const own_places = !s.open() || (shared_measure(s) != nullptr && shared_measure(s)->of_place && !is_inferred(s.a, "place") && !is_inferred(s.b, "place"));
    bool const one_place_set = own_places && !places_a.empty() && places_a == places_b;

    if (!places_a.empty() && !places_b.empty() && places == 0)
        return Step::stop(Reason::place, "Not compared: " + places_in_words(places_a) + " against " + places_in_words(places_b) + ".");
    // Trade with Iraq is neither trade with Turkey nor all trade. Elsewhere a wider set of places may only say more.
    bool const of_these = s.open() || (shared_measure(s) != nullptr && shared_measure(s)->of_place && s.a.quantity.unit.dimension == dimension::money) ||
                          places < std::min(places_a.size(), places_b.size());
    if (of_these && !places_a.empty() && !places_b.empty() && places_a != places_b && (places_a.size() > 1 || places_b.size() > 1))
        return Step::stop(Reason::place, "Not compared: [" + places_in_words(places_a) + "] against [" + places_in_words(places_b) + "].");

    // Reports of one incident place its victims here and there ("Larch Street", "Millbrook"): the event is what ties them.
    bool const tied_by_event = s.open() && bound_to_event(s) && same_incident(s);
    if (subjects.empty() && !s.a.subjects.empty() && !s.b.subjects.empty() && !one_place_set && !tied_by_event && rival_kinds(s.a, s.b))
        return Step::stop(Reason::subject, "Not compared: " + names_of(s.a) + " against " + names_of(s.b) + ".");

    if (subjects.empty() && !bound_to_event(s) && other_places(s))
        return Step::stop(Reason::place, "Not compared: " + std::min(names_of(s.a), names_of(s.b)) + " against " + std::max(names_of(s.a), names_of(s.b)) + ".");

    if (Step parties = match_parties(s); parties.reason != Reason::none) return parties;

    if (bound_to_event(s)) {
        Step event = match_event(s);
        if (event.reason != Reason::none) return event;
        step = std::move(event);
    } else if (s.open() && subjects.empty() && !one_place_set) {
        return Step::stop(Reason::subject, "Not compared: no subject or place that both name.");
    }
    // A person's figure needs the person: a shared country does not tie two ages together.
    if (s.open() && s.a.quantity.unit.dimension == dimension::age && subjects.empty())
        return Step::stop(Reason::subject, "Not compared: no person that both name in full.");

    if (!subjects.empty()) step.keys.push_back("subject: " + joined(subjects));
    else if (one_place_set) step.keys.push_back("place: " + places_in_words(places_a));
    else if (!s.open() || !bound_to_event(s)) step.assumed.emplace_back("subject");
    if (places_a.empty() != places_b.empty()) step.assumed.emplace_back("place");
    return step;
}

bool same_source(Setting const& a, Setting const& b) {
    return a.facts != nullptr && b.facts != nullptr && !a.facts->source.empty() && a.facts->source == b.facts->source;
}

}  // namespace figtrail
