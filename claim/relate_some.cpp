// Figures that would contradict each other, of two texts that somebody put side by side, but speak of some of those that the texts tell of:
// the two of five victims that are in critical condition, the age of one of three, the other three cars. What a text leaves unsaid is what
// the other says where each has one such figure; of many, nothing tells which are meant.
#include <algorithm>
#include <optional>

#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/text_figures.hpp"
#include "claim/toll.hpp"
#include "claim/toll_context.hpp"

namespace figtrail {
namespace {

bool contains(std::vector<std::string> const& words, std::vector<std::string> const& of) {
    return !of.empty() && std::includes(words.begin(), words.end(), of.begin(), of.end());
}

/// "Agnew" may be Timothy Agnew; Jermaine Jr. is not Jermaine Schofield.
bool is_of_a_person_of_both(Sides const& s) {
    auto const names = [](Claim const& claim) {
        std::vector<std::vector<std::string>> all;
        for (Subject const& subject : claim.subjects) {
            if (subject.kind != "person") continue;
            all.push_back(words_of(subject.name));
            std::sort(all.back().begin(), all.back().end());
        }
        return all;
    };
    auto const a = names(s.a), b = names(s.b);
    return std::any_of(a.begin(), a.end(), [&](auto const& one) {
        return std::any_of(b.begin(), b.end(), [&](auto const& other) { return contains(one, other) || contains(other, one); });
    });
}

/// Of the text of a figure; gathered here where nobody has.
class Figures {
public:
    explicit Figures(Setting const& setting) : known_(setting.figures) {
        if (known_ == nullptr) known_ = &own_.emplace(setting);
    }
    Figures(Figures const&) = delete;
    Figures& operator=(Figures const&) = delete;
    ~Figures() = default;
    TextFigures const* operator->() const { return known_; }

private:
    std::optional<TextFigures> own_;
    TextFigures const* known_;
};

/// Two texts that name nobody in common tell of two things.
bool are_of_others(Sides const& s) {
    Figures const a(s.sa), b(s.sb);
    return !a->names().empty() && !b->names().empty() && shared_count(a->names(), b->names()) == 0;
}

Step match_ages(Sides const& s) {
    if (s.a.quantity.unit.dimension != dimension::age || is_of_a_person_of_both(s)) return {};
    bool const one_each = Figures(s.sa)->values_like(s.a) <= 1 && Figures(s.sb)->values_like(s.b) <= 1;
    if (one_each && are_of_others(s)) return Step::stop(Reason::subject, "Not compared: ages, and the texts name nobody in common.");
    return one_each ? Step{} : Step::stop(Reason::subject, "Not compared: ages of several people, and no name tells whose they are.");
}

/// Men and children are some of the people; two counts of children are of the same.
bool is_divided(Claim const& claim, Claim const& other) {
    std::string const &noun = claim.measure.head, &others = other.measure.head;
    return tells_age_or_sex(noun) && (!tells_age_or_sex(others) || word_kin(noun) != word_kin(others));
}

Step match_victims(Sides const& s) {
    if (!bound_to_event(s) || s.a.quantity.unit.dimension != dimension::count) return {};
    // Twelve others are so many besides those named before, however many these are.
    bool const others = counts_a_rest(s.a, s.sa) != counts_a_rest(s.b, s.sb);
    bool const some_a = is_divided(s.a, s.b) || counts_some_of_the_victims(s.a, s.sa);
    bool const some_b = is_divided(s.b, s.a) || counts_some_of_the_victims(s.b, s.sb);
    if (others || (some_a && some_b) || (some_a && is_less(s.a, s.b)) || (some_b && is_less(s.b, s.a)))
        return Step::stop(Reason::event, "Not compared: one of the two counts only a part of the event's toll.");
    if (differ_by_those_who_died(s.a, s.sa, s.b, s.sb))
        return Step::stop(Reason::aggregation, "Not compared: who died since is no longer counted among the injured.");
    return {};
}

Step match_rest(Sides const& s) {
    if (s.a.quantity.unit.dimension != dimension::count || bound_to_event(s)) return {};
    bool const rest_a = counts_a_rest(s.a, s.sa), rest_b = counts_a_rest(s.b, s.sb);
    bool const apart = rest_a != rest_b && (rest_a ? is_less(s.a, s.b) : is_less(s.b, s.a));
    return apart ? Step::stop(Reason::aggregation, "Not compared: only one of the two leaves out those named before.") : Step{};
}

bool assumes(Relation const& found, std::string_view slot) {
    return std::find(found.assumed.begin(), found.assumed.end(), slot) != found.assumed.end();
}

/// Said to be of one subject or incident, or of one place, where the measure is one of places: exports, not fines.
bool is_tied(Sides const& s, Relation const& found) {
    auto const any = [&](std::string_view tie) {
        return std::any_of(found.keys.begin(), found.keys.end(), [&](std::string const& key) { return key.starts_with(tie); });
    };
    MeasureEntry const* const measure = shared_measure(s);
    return any("subject: ") || any("same event") || (measure != nullptr && measure->of_place && any("place: "));
}

Step match_unsaid(Sides const& s, Relation const& found) {
    if (bound_to_event(s)) {
        bool const untold = assumes(found, "event") && are_of_others(s) && shared_count(Figures(s.sa)->capitals(), Figures(s.sb)->capitals()) == 0;
        return untold ? Step::stop(Reason::event, "Not compared: nothing shows that both speak of one event.") : Step{};
    }
    constexpr double seldom = 10'000;  // percent apart: figures of one thing are not that wide apart
    constexpr std::size_t few = 3;     // of a kind in a text
    bool const many = Figures(s.sa)->values_like(s.a) > few || Figures(s.sb)->values_like(s.b) > few;
    bool const wide = found.kind == RelationKind::contradiction && found.apart_percent.value_or(0) > seldom;
    bool const untied = (assumes(found, "subject") || assumes(found, "measure")) && !is_tied(s, found);
    if ((untied && (many || wide || are_of_others(s))) || (wide && s.a.quantity.unit.dimension == "time"))
        return Step::stop(Reason::subject, "Not compared: nothing tells that both are of one thing.");
    bool const changes = s.a.quantity.trend != Trend::none && s.b.quantity.trend != Trend::none;
    if (assumes(found, "period") && changes && many) return Step::stop(Reason::period_unknown, "Not compared: changes, and nothing tells that both are of one time.");
    return {};
}

}  // namespace

Step match_some(Sides const& s, Relation const& found) {
    if (s.open()) return {};
    for (auto const test : {match_ages, match_victims, match_rest})
        if (Step step = test(s); step.reason != Reason::none) return step;
    return match_unsaid(s, found);
}

}  // namespace figtrail
