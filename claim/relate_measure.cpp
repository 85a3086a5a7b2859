// Do two claims measure the same thing? By the catalog, else by head, role and scope. A head that individuates nothing ("people",
// "percent") never makes two figures comparable by itself.
#include <algorithm>

#include "claim/lexicon_facts.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"
#include "claim/sense_lists.hpp"

namespace figtrail {
namespace {

/// "charge_crime" as words.
std::string spaced_role(std::string role) {
    std::replace(role.begin(), role.end(), '_', ' ');
    return role;
}

std::string not_measured_alike(Sides const& s) {
    bool const one_name = measure_words(s.a) == measure_words(s.b) && !s.a.measure.phrase.empty() && !s.b.measure.phrase.empty();
    std::string const a = one_name ? s.a.measure.phrase : measure_words(s.a), b = one_name ? s.b.measure.phrase : measure_words(s.b);
    if (a != b || s.a.measure.role == s.b.measure.role) return "Not compared: " + a + " against " + b + ".";
    auto const with_deed = [&](Claim const& claim) { return a + (claim.measure.role.empty() ? "" : " (" + spaced_role(claim.measure.role) + ")"); };
    return "Not compared: " + with_deed(s.a) + " against " + with_deed(s.b) + ".";  // "tree (plant) against tree (fell)"
}

Step stop_measure(Sides const& s) { return Step::stop(Reason::measure, not_measured_alike(s)); }

/// "Acme" of "Acme's cash pile": whose it is, not what.
bool is_possessor(Measure const& measure, std::string const& sense) {
    auto const& words = measure.modifiers;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i + 1] == "'s" && word_sense(words[i]) == sense) return true;
    return false;
}

/// Everything a claim says of what it measures, as senses.
std::vector<std::string> measure_senses(Claim const& claim) {
    Measure const& m = claim.measure;
    std::string all = m.phrase + " " + m.head + " " + m.of;
    for (std::string const& word : m.concepts) all += " " + word;
    for (std::string const& word : m.modifiers) all += " " + word;
    if (claim.quantity.unit.dimension == dimension::count) all += " " + claim.quantity.unit.name;
    all += ' ';
    for (char const c : m.id) all += c == '_' ? ' ' : c;
    auto senses = senses_of(all);
    std::erase_if(senses, [&](std::string const& sense) { return individuates_nothing(sense) || is_possessor(m, sense); });
    return senses;
}

bool says_nothing(Measure const& m) { return m.id.empty() && m.head.empty() && m.phrase.empty() && m.concepts.empty(); }

/// Half of the smaller vocabulary is shared.
bool share_concepts(Claim const& a, Claim const& b) {
    auto const senses_a = measure_senses(a), senses_b = measure_senses(b);
    std::size_t const smaller = std::min(senses_a.size(), senses_b.size());
    return smaller > 0 && 2 * shared_count(senses_a, senses_b) >= smaller;
}

/// Words that tell which aggregate is meant are judged by match_aggregation, places by match_subject.
std::vector<std::string> restrictions(Claim const& claim) {
    std::vector<std::string> out;
    for (std::string const& word : claim.measure.modifiers) {
        auto const& neutral = sense_lists().restrict_nothing;
        if (std::find(neutral.begin(), neutral.end(), lower_case(word)) == neutral.end()) out.push_back(word_sense(word));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// One set of restrictions may be a place that the other claim carries as a subject or place.
bool restrictions_fit(Sides const& s, Step& step) {
    auto const a = restrictions(s.a), b = restrictions(s.b);
    if (a == b) return true;
    if (s.open()) return false;
    std::size_t const shared = shared_count(a, b);
    if (!a.empty() && !b.empty() && shared == 0) return false;
    if (shared == a.size() ? may_be_part(s.b, s.a) : shared == b.size() && may_be_part(s.a, s.b)) return false;
    if (shared != std::max(a.size(), b.size())) step.assumed.emplace_back("scope");
    return true;
}

bool roles_fit(Sides const& s, Step& step) {
    std::string const &a = s.a.measure.role, &b = s.b.measure.role;
    if (a == b) return true;
    if (a.empty() || b.empty()) {
        if (s.open() || is_one_singled_out(s)) return false;
        step.assumed.emplace_back("role");
        return true;
    }
    return word_sense(a) == word_sense(b);
}

/// "Iranian exports" and "Iraqi exports"; a word of the measure's own ("jobless rate") restricts nothing.
bool restrictions_differ(Sides const& s, MeasureEntry const* entry) {
    auto const kin = [&](Claim const& claim) {
        std::vector<std::string> out;
        for (std::string const& word : restrictions(claim))
            if (entry == nullptr || !lexicon_facts().is_own_word(entry->id, word)) out.push_back(word_kin(word));
        std::sort(out.begin(), out.end());
        return out;
    };
    auto const a = kin(s.a), b = kin(s.b);
    return !a.empty() && !b.empty() && shared_count(a, b) == 0;
}

/// "cloud revenue" and "revenue": only one names a part by a noun. What is no noun of the thing (its owner's name, "strong") leaves it whole.
bool one_is_restricted(Sides const& s, MeasureEntry const* entry) {
    auto const parts = [&](Claim const& claim) {
        std::vector<std::string> out;
        for (std::string const& word : claim.measure.modifiers) {
            bool const own = entry == nullptr || lexicon_facts().is_own_word(entry->id, word_sense(word));
            bool const is_name = std::any_of(claim.subjects.begin(), claim.subjects.end(), [&](Subject const& subject) {
                auto const words = words_of(subject.name);
                return std::find(words.begin(), words.end(), word) != words.end();
            });
            bool const part = std::binary_search(sense_lists().parts_of_amounts.begin(), sense_lists().parts_of_amounts.end(), word);
            if (part && !own && !is_name) out.push_back(word);
        }
        return out;
    };
    return entry != nullptr && entry->individuating && parts(s.a).empty() != parts(s.b).empty();
}

/// The drug cut deaths by 20 percent and hospital stays by 35: a change of another thing, though one thing brought about both.
bool other_things_changed(Sides const& s) {
    Measure const &a = s.a.measure, &b = s.b.measure;
    if (!is_share(s.a.quantity.unit) || s.a.quantity.trend == Trend::none || a.head.empty() || b.head.empty()) return false;
    if (word_kin(a.head) == word_kin(b.head) || individuates_nothing(a.head) || individuates_nothing(b.head)) return false;
    auto const names = [](Measure const& one, Measure const& other) {
        auto const all = senses_of(one.concepts);
        return std::binary_search(all.begin(), all.end(), word_sense(other.head));
    };
    return !names(a, b) && !names(b, a);
}

/// The length of a border is its border length: a measure of many things, taken of the one that the other's measure is named after.
bool is_general_of(Sides const& s, Claim const& general, Claim const& special) {
    MeasureEntry const *const g = s.catalog.measure(general.measure.id), *const own = s.catalog.measure(special.measure.id);
    if (g == nullptr || own == nullptr || g->individuating || !own->individuating) return false;
    // What is produced is not what is exported, be both of oil.
    std::string const &deed = general.measure.role, &other = special.measure.role;
    if (!deed.empty() && !other.empty() && word_sense(deed) != word_sense(other)) return false;
    return !general.measure.head.empty() && lexicon_facts().is_own_word(own->id, word_sense(general.measure.head));
}

/// Open measures in a database: the same head with the same restrictions and role; a weak head needs role and of-phrase besides.
Step match_open_heads(Sides const& s) {
    Measure const &a = s.a.measure, &b = s.b.measure;
    Step step;
    if (word_sense(a.head) != word_sense(b.head)) return stop_measure(s);
    if (!roles_fit(s, step) || !restrictions_fit(s, step)) return stop_measure(s);
    if (individuates_nothing(a.head) && (a.role.empty() || (a.of.empty() && b.of.empty()))) return stop_measure(s);
    // What a share is of, is its denominator, which match_aggregation judges.
    if (!is_share(s.a.quantity.unit) && senses_of(a.of) != senses_of(b.of)) return stop_measure(s);
    step.keys.push_back("measure: " + measure_words(s.a));
    return step;
}

/// A person put the two texts together: a slot left empty is inherited.
Step match_paired_heads(Sides const& s) {
    Measure const &a = s.a.measure, &b = s.b.measure;
    Step step;
    if (is_one_of_something(s)) return stop_measure(s);
    if (says_nothing(a) || says_nothing(b)) {
        step.assumed.emplace_back("measure");
        return step;
    }
    bool const same_head = !a.head.empty() && word_sense(a.head) == word_sense(b.head);
    if (same_head && individuates_nothing(a.head)) {
        bool const role_and_scope = roles_fit(s, step) && restrictions_fit(s, step);
        bool const tied = (!a.role.empty() && a.role == b.role) || (!a.of.empty() && shared_count(senses_of(a.of), senses_of(b.of)) > 0) ||
                          shared_count(restrictions(s.a), restrictions(s.b)) > 0 || share_concepts(s.a, s.b);
        if (!role_and_scope || !tied) return stop_measure(s);
    } else if (same_head) {
        if (!roles_fit(s, step) || !restrictions_fit(s, step)) return stop_measure(s);
    } else if (!share_concepts(s.a, s.b) || !roles_fit(s, step) || other_things_changed(s)) {
        return stop_measure(s);
    }
    step.keys.push_back("measure: " + measure_words(s.a));
    return step;
}

/// Whether either claim is a toll by the catalog, or has one of the words as its role or head.
bool is_any_of(Sides const& s, std::initializer_list<std::string_view> words) {
    for (Claim const* claim : {&s.a, &s.b}) {
        MeasureEntry const* const entry = claim->measure.id.empty() ? nullptr : s.catalog.measure(claim->measure.id);
        if (entry != nullptr && entry->casualty) return true;
        std::string const role = word_sense(claim->measure.role), head = word_sense(claim->measure.head);
        for (std::string_view const word : words)
            if (role == word || head == word) return true;
    }
    return false;
}

}  // namespace

bool is_less(Claim const& a, Claim const& b) {
    auto const &most = a.quantity.interval.upper, &least = b.quantity.interval.lower;
    return most && least && *most < *least;
}

bool same_incident(Sides const& s) { return s.sa.incident && s.sb.incident && *s.sa.incident == *s.sb.incident && s.a.main_event && s.b.main_event; }

MeasureEntry const* shared_measure(Sides const& s) {
    if (s.a.measure.id.empty() || s.a.measure.id != s.b.measure.id) return nullptr;
    return s.catalog.measure(s.a.measure.id);
}

bool counts_from_one(Sides const& s) { return is_any_of(s, {"death", "injury", "seat"}); }
bool bound_to_event(Sides const& s) { return is_any_of(s, {"death", "injury"}); }

Step match_roles(Sides const& s) {
    std::string const &a = s.a.measure.role, &b = s.b.measure.role;
    if (!lexicon_facts().roles_exclude(a, b)) return {};
    return Step::stop(Reason::measure, "Not compared: " + spaced_role(std::min(a, b)) + " against " + spaced_role(std::max(a, b)) + ".");
}

Step match_measure(Sides const& s) {
    Measure const &a = s.a.measure, &b = s.b.measure;
    if (!a.id.empty() && !b.id.empty()) {
        Step step;
        if (a.id != b.id) {
            if (s.open() || !(is_general_of(s, s.a, s.b) || is_general_of(s, s.b, s.a))) return stop_measure(s);
            step.keys.push_back("measure: " + std::min(measure_words(s.a), measure_words(s.b)));
            return step;
        }
        MeasureEntry const* const entry = s.catalog.measure(a.id);
        // A distance or a price is one of many: in a database only the same incident makes two of them one.
        if (s.open() && entry != nullptr && !entry->individuating && !same_incident(s)) return stop_measure(s);
        if (entry != nullptr && !entry->individuating && (!restrictions_fit(s, step) || (s.open() && senses_of(a.of) != senses_of(b.of))))
            return stop_measure(s);
        // Seats won and seats lost are one measure and two deeds.
        if (Step roles = match_roles(s); roles.reason != Reason::none) return roles;
        bool const counts = s.a.quantity.unit.dimension == dimension::count;
        if (counts && entry != nullptr && entry->stock && lexicon_facts().moves(a.role) != lexicon_facts().moves(b.role))
            return Step::stop(Reason::aggregation, "Not compared: a change against a level.");
        if (restrictions_differ(s, entry) || (!counts && one_is_restricted(s, entry))) return stop_measure(s);
        // "57,000 Iraqi students" and "57,000 foreign students" have one measure and two scopes.
        if (counts && !restrictions_fit(s, step)) return stop_measure(s);
        if (!s.open() && (is_one_singled_out(s) || is_one_of_something(s))) return stop_measure(s);
        step.keys.push_back("measure: " + (entry != nullptr && !entry->name.empty() ? entry->name : measure_words(s.a)));
        return step;
    }
    if (a.id.empty() && b.id.empty()) return s.open() ? match_open_heads(s) : match_paired_heads(s);
    if (s.open()) return stop_measure(s);
    Step step;
    if (says_nothing(a) || says_nothing(b)) {
        step.assumed.emplace_back("measure");
        return step;
    }
    bool const counts = s.a.quantity.unit.dimension == dimension::count;
    bool const other_deed = !a.role.empty() && !b.role.empty() && word_sense(a.role) != word_sense(b.role);
    if (!share_concepts(s.a, s.b) || other_deed || other_things_changed(s) || (counts && !(roles_fit(s, step) && restrictions_fit(s, step)))) return stop_measure(s);
    step.keys.push_back("measure: " + measure_words(a.id.empty() ? s.b : s.a));
    return step;
}

}  // namespace figtrail
