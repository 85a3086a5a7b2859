#include "claim/check_alike.hpp"

#include <algorithm>
#include <utility>

#include "claim/check_apart.hpp"
#include "claim/lexicon_facts.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr double runs_alike = 0.5;
constexpr double runs_alike_but_for_names = 0.3;

/// One is no more than four fifths of the other, whatever their hedges leave room for.
bool are_far_apart(Sides const& s) {
    Scaled const scaled = to_common_unit(s.a.quantity, s.b.quantity, s.policy, s.catalog);
    if (scaled.fit != Scaled::Fit::one_unit) return false;
    auto const far_below = [](Interval const& less, Interval const& more) {
        if (!less.upper || !more.lower) return false;
        auto const five = multiply(less.upper->abs(), Number(5)), four = multiply(more.lower->abs(), Number(4));
        return five && four && *five <= *four;
    };
    return far_below(scaled.a.stated, scaled.b.stated) || far_below(scaled.b.stated, scaled.a.stated);
}

/// Each names whose its figure is, and the other's text has nothing of that name: the Nile and the Amazon.
bool name_their_own(Sides const& s) {
    auto const names_apart = [](Claim const& claim, Setting const& other) {
        bool any = false;
        for (Subject const& subject : claim.subjects) {
            if (subject.origin != "phrase" && subject.origin != "clause") continue;
            for (std::string const& word : words_of(subject.name, Letters::as_written))
                if (other.text == nullptr || other.text->find(word) != std::string::npos) return false;
            any = true;
        }
        return any;
    };
    return names_apart(s.a, s.sb) && names_apart(s.b, s.sa) && match_subject(s).reason != Reason::none;
}

/// Each is of a person by name.
bool are_two_people(Sides const& s) {
    auto const is_of_person = [](Claim const& claim) {
        return claim.subjects.size() == 1 && claim.subjects.front().kind == "person" && claim.subjects.front().name.find(' ') != std::string::npos;
    };
    return is_of_person(s.a) && is_of_person(s.b);
}

/// Each says what it measures by a word that the other has not: exports and imports.
bool measure_their_own(Sides const& s) {
    auto const says_own = [](Claim const& claim, Setting const& setting, Claim const& other, Setting const& of_other) {
        auto const there = senses_of(sentence_of(other, of_other).value_or(""));
        for (std::string const& sense : senses_of(sentence_of(claim, setting).value_or("")))
            if (lexicon_facts().is_own_word(claim.measure.id, sense) && !lexicon_facts().is_own_word(other.measure.id, sense))
                return !std::binary_search(there.begin(), there.end(), sense);
        return false;
    };
    std::string const &a = s.a.measure.id, &b = s.b.measure.id;
    return !a.empty() && !b.empty() && a != b && says_own(s.a, s.sa, s.b, s.sb) && says_own(s.b, s.sb, s.a, s.sa);
}

/// "The rate": which one, the other says.
bool is_some_rate(Claim const& claim) {
    auto const words = senses_of(claim.measure.phrase);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](std::string const& word) { return individuates_nothing(word); });
}

/// A part of what the other counts, by its deed or kind, however else it is put.
bool is_part(Sides const& s) { return match_kinds(s).reason != Reason::none || is_one_singled_out(s) || is_one_of_something(s); }

}  // namespace

Step what_keeps_contradiction_apart(Sides const& s, double alike) {
    bool const far = are_far_apart(s);
    bool const differ_by_amount = far && (alike >= runs_alike || is_part(s));
    bool const differ_by_name = (alike >= runs_alike_but_for_names || are_two_people(s)) && name_their_own(s);
    bool const differ_by_measure = measure_their_own(s);
    if ((!differ_by_amount && !differ_by_name && !differ_by_measure) || one_does_both(s)) return {};
    Relation relation = relate(s.a, s.sa, s.b, s.sb, s.policy, s.catalog);
    if (relation.kind != RelationKind::not_comparable || relation.reason == Reason::unit || relation.reason == Reason::ambiguous_locale) return {};
    bool const one_rate = relation.reason == Reason::measure && !is_additive(s.a.quantity.unit) && (is_some_rate(s.a) || is_some_rate(s.b));
    return one_rate ? Step{} : Step::stop(relation.reason, std::move(relation.because));
}

Step what_a_page_keeps_apart(Sides const& s, double alike) {
    // "Unemployment fell to 7.5 percent", and the page says to what it fell: of its many rates it is that one.
    if (alike >= runs_alike) return what_keeps_contradiction_apart(s, alike);
    Relation relation = relate(s.a, s.sa, s.b, s.sb, s.policy, s.catalog);
    return relation.kind == RelationKind::not_comparable ? Step::stop(relation.reason, std::move(relation.because)) : Step{};
}

}  // namespace figtrail
