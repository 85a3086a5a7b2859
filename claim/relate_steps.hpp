// The single tests that relate() runs, each in a file of its own. A test finds a reason not to compare, or the keys that tie the
// two claims together and the slots it had to assume.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/relate.hpp"

namespace figtrail {

struct Sides {
    Claim const& a;
    Setting const& sa;
    Claim const& b;
    Setting const& sb;
    Policy const& policy;
    Catalog const& catalog;

    bool open() const { return policy.slots == Policy::Slots::open; }
};

struct Step {
    Reason reason = Reason::none;
    std::string because;               ///< why not, when there is a reason
    std::vector<std::string> assumed;  ///< slots inherited from the other side
    std::vector<std::string> keys;     ///< what ties the two together: "measure: trade volume"

    static Step stop(Reason reason, std::string because) { return {reason, std::move(because), {}, {}}; }
};

Step match_readable(Sides const& sides);     ///< unreadable, ambiguous-locale
Step match_measure(Sides const& sides);      ///< measure
Step match_aggregation(Sides const& sides);  ///< aggregation, denominator
Step match_subject(Sides const& sides);      ///< subject, place, event
Step match_modality(Sides const& sides);     ///< modality
Step match_wholes(Sides const& sides);       ///< denominator: what a part is taken of is neither that part nor another
Step match_parties(Sides const& sides);      ///< subject, place: who did it, who asked, here or everywhere
Step match_roles(Sides const& sides);        ///< measure: seats won and seats lost
Step match_kinds(Sides const& sides);        ///< measure: trucks of vehicles, women of adults
Step match_individual(Sides const& sides);   ///< measure, subject: of the many things measured, the same one

Step match_surroundings(Sides const& sides); ///< subject, place: a part against the whole, by the words around the two

/// How the periods of two claims lie to each other.
struct PeriodFit {
    enum class Kind { same, apart, stop } kind = Kind::same;
    Step step;
    int earlier = 0;  ///< -1: a holds earlier, 1: b does, 0: neither or unknown
};
PeriodFit match_period(Sides const& sides);

/// Of figures that would contradict each other: subject, event, aggregation, period-unknown, where they speak of some of several. `found`: what
/// ties them and what was assumed.
Step match_some(Sides const& sides, Relation const& found);

/// Both figures speak of the main event of their articles, and the articles were joined into one incident.
bool same_incident(Sides const& sides);
/// The catalog entry both claims share, or nullptr.
MeasureEntry const* shared_measure(Sides const& sides);
/// The noun that is counted, in lower case, whatever it is; empty for amounts and bare numbers.
std::string counted_word(Claim const& claim);
/// The country a place's name stands for, as its code, else the name: "Britain" is GB, "Basra" itself.
std::string place_key(Subject const& subject, Claim const& claim);
/// The countries of a claim, each once.
std::vector<std::string> sorted_places(Claim const& claim);
/// Names that are subjects of both.
std::vector<std::string> shared_subjects(Sides const& sides);
/// Killed, injured, missing, and seats: differences count from 1.
bool counts_from_one(Sides const& sides);
/// Killed, injured, missing: their event, not their subject and period, makes them one.
bool bound_to_event(Sides const& sides);
/// Whatever the first figure may be, the second is more.
bool is_less(Claim const& a, Claim const& b);
/// "3 million paying users" of "40 million users": who are told apart are no more than all of them.
bool may_be_part(Claim const& part, Claim const& whole);
/// One deed singles out some of what the other counts, or two deeds single out each its own.
bool is_one_singled_out(Sides const& sides);
/// Only one says what its amount is an amount of, and it is less.
bool is_one_of_something(Sides const& sides);
/// Each amount is for somebody else, or one alone names who gets it, and is less.
bool is_for_another_receiver(Sides const& sides);
/// Day of publication, when known.
std::optional<Day> published_day(Setting const& setting);
bool same_source(Setting const& a, Setting const& b);

/// Relation of the values, given that everything else fits.
Relation relate_values(Sides const& sides);
/// Relation of claims whose measure and subject fit and whose periods lie apart: series or recycled.
Relation relate_across_periods(Sides const& sides, PeriodFit const& fit);

}  // namespace figtrail
