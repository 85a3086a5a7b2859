// Of the many things that a measure is taken of, do both claims mean the same one? The cost of the bridge is not the cost of the
// road, three officers killed are not five people killed. What one side leaves out is inherited; what both say must meet.
#include <algorithm>

#include "claim/lexicon_facts.hpp"
#include "claim/reckon_people.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"
#include "claim/toll_context.hpp"

namespace figtrail {
namespace {

using Words = std::vector<std::string>;

Step stop(Reason reason, Words const& a, Words const& b) {
    std::string const one = joined(a), other = joined(b);
    return Step::stop(reason, "Not compared: " + std::min(one, other) + " against " + std::max(one, other) + ".");
}

bool meet(Words const& a, Words const& b) { return a.empty() || b.empty() || shared_count(a, b) > 0; }

/// Whether any byte of the word is a capital: a name, or the first word of a sentence.
bool is_capital(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

/// The words that tell one figure of a measure from another, as the claim gives them.
class Individual {
public:
    Individual(Claim const& claim, MeasureEntry const* entry, Catalog const& catalog) : entry_(entry) {
        for (std::string const& place : claim.places)
            if (CountryEntry const* const country = catalog.country(place)) countries_.push_back(country);
        for (Subject const& subject : claim.subjects)
            for (std::string const& sense : senses_of(subject.name)) names_.push_back(sense);
        Measure const& m = claim.measure;
        head_ = word_sense(m.head);
        if (entry != nullptr) measure_name_ = senses_of(entry->name);
        std::string noun = m.phrase + " " + m.head;
        if (claim.quantity.unit.dimension == dimension::count) noun += " " + claim.quantity.unit.name;
        Words const whole_noun = senses_of(noun);
        noun_ = telling(whole_noun);
        Words const of = senses_of(m.of);
        bool capital = true;
        std::string clause;
        for (std::string const& word : m.concepts) {
            if (std::binary_search(whole_noun.begin(), whole_noun.end(), word_sense(word)) || std::binary_search(of.begin(), of.end(), word_sense(word))) continue;
            clause += word + " ";
        }
        clause_ = senses_of(clause);
        std::erase_if(clause_, [&](std::string const& sense) { return is_nobody(sense); });
        for (std::string const& word : m.concepts)
            if (std::binary_search(clause_.begin(), clause_.end(), word_sense(word))) capital = capital && is_capital(word);
        named_ = capital && !clause_.empty();
    }

    Words const& noun() const { return noun_; }      ///< of the noun phrase of the figure
    Words const& clause() const { return clause_; }  ///< of the rest of its clause, mostly its subject
    Words all() const {
        Words out = noun_;
        out.insert(out.end(), clause_.begin(), clause_.end());
        std::sort(out.begin(), out.end());
        return out;
    }
    bool named() const { return named_; }            ///< the clause's words are names

private:
    Words telling(Words words) const {
        std::erase_if(words, [&](std::string const& sense) {
            // "tunnel" hints at a length, and still tells whose it is.
            bool const owner = entry_ != nullptr && !entry_->individuating && sense == head_ && !std::binary_search(measure_name_.begin(), measure_name_.end(), sense);
            bool const own = entry_ != nullptr && lexicon_facts().is_own_word(entry_->id, sense) && !owner;
            return own || is_nobody(sense);
        });
        return words;
    }
    /// Tells no one thing from another, or is a name that match_subject judges.
    bool is_nobody(std::string const& sense) const {
        auto const of_place = [&](CountryEntry const* country) { return is_adjective_of(*country, sense); };
        return individuates_nothing(sense) || is_anyone(sense) || std::find(names_.begin(), names_.end(), sense) != names_.end() ||
               std::any_of(countries_.begin(), countries_.end(), of_place);
    }

    MeasureEntry const* entry_;
    std::vector<CountryEntry const*> countries_;
    Words names_, noun_, clause_, measure_name_;
    std::string head_;
    bool named_ = false;
};

/// What is counted, as a sense; empty when nothing or nobody in particular is.
std::string counted(Claim const& claim) {
    std::string const& name = claim.quantity.unit.name;
    if (claim.quantity.unit.dimension != dimension::count || name.empty() || name == "-") return "";
    std::string sense = word_sense(name.substr(name.find_last_of(' ') + 1));
    return individuates_nothing(sense) ? "" : sense;
}

/// Households are no people, patients no children: what is counted tells two open counts apart, whatever happened to both.
Step match_open_counts(Sides const& s) {
    std::string const a = counted_word(s.a), b = counted_word(s.b);
    if (a.empty() || b.empty() || word_kin(a) == word_kin(b)) return {};
    // Ninety children may be among the 120 patients.
    bool const divided = tells_age_or_sex(a) != tells_age_or_sex(b);
    if (divided && !bound_to_event(s)) return stop(Reason::measure, {a}, {b});
    auto const anybody = [](std::string const& one) { return is_people(one) && individuates_nothing(one); };
    bool const fit = anybody(a) ? is_people(b) || individuates_nothing(b) : anybody(b) ? is_people(a) || individuates_nothing(a) : individuates_nothing(a) || individuates_nothing(b);
    auto const counts_victims = [](std::string const& one) { return is_people(one) || individuates_nothing(one) || is_toll_word(TollWord::anybody, word_root(one)); };
    if (fit || (bound_to_event(s) && counts_victims(a) && counts_victims(b))) return {};
    return stop(Reason::measure, {a}, {b});
}

/// Trucks are not buses, though both are vehicles; three officers killed are a part of five people killed.
Step match_counted(Sides const& s, MeasureEntry const& entry) {
    std::string const a = counted(s.a), b = counted(s.b);
    if (a == b) return {};
    if (!a.empty() && !b.empty() && word_kin(a) != word_kin(b) && !entry.casualty) return stop(Reason::measure, {a}, {b});
    bool const one_measure = entry.individuating && !entry.casualty;
    auto const own = [&](std::string const& sense) {
        return sense.empty() || (one_measure && lexicon_facts().is_own_word(entry.id, sense));
    };
    if (own(a) && own(b)) return {};
    bool const victims = entry.casualty && (a == "death" || b == "death" || a == "injury" || b == "injury" || a == "victim" || b == "victim");
    if (victims || (!entry.casualty && (a.empty() || b.empty()))) return {};
    return stop(Reason::measure, {a.empty() ? "people" : a}, {b.empty() ? "people" : b});
}

/// "non-oil", "non-members": all but those.
Words excluded(Claim const& claim) {
    Words out;
    for (std::string const& word : claim.measure.concepts) {
        std::string const lower = lower_case(word);
        if (lower.size() > 4 && lower.compare(0, 4, "non-") == 0) out.push_back(lower);
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// A share says little of itself: without a deed, a subject or a word in common, "a third of the money" may have gone anywhere.
bool is_loose_share(Sides const& s, MeasureEntry const* entry, Individual const& a, Individual const& b, bool shared_subject) {
    if (!is_share(s.a.quantity.unit) || s.a.quantity.trend != Trend::none || (entry != nullptr && entry->individuating)) return false;
    bool const role = !s.a.measure.role.empty() && s.a.measure.role == s.b.measure.role;
    auto const without_whole = [](Individual const& one, Claim const& claim) {
        Words out = one.noun();
        Words const whole = senses_of(claim.measure.of);
        std::erase_if(out, [&](std::string const& sense) { return std::binary_search(whole.begin(), whole.end(), sense); });
        return out;
    };
    return !role && !shared_subject && shared_count(a.clause(), b.clause()) == 0 &&
           shared_count(without_whole(a, s.a), without_whole(b, s.b)) == 0;
}

/// "The league fined the club", "the club was fined by the league": what one begins with, the other has too.
bool each_names_the_other(Sides const& s, Individual const& a, Individual const& b) {
    auto const names = [](Claim const& claim, Setting const& setting, Words const& words) {
        return shared_count(senses_of(sentence_of(claim, setting).value_or("")), words) > 0;
    };
    auto const without = [](Words words, Words const& others) {
        std::erase_if(words, [&](std::string const& word) { return std::binary_search(others.begin(), others.end(), word); });
        return words;
    };
    return !s.open() && names(s.a, s.sa, without(b.all(), a.all())) && names(s.b, s.sb, without(a.all(), b.all()));
}

}  // namespace

std::string counted_word(Claim const& claim) {
    std::string const& name = claim.quantity.unit.name;
    if (claim.quantity.unit.dimension != dimension::count || name == "-") return "";
    std::string_view const noun = std::string_view(name).substr(0, name.find(" per "));
    return lower_case(std::string(noun.substr(noun.find_last_of(' ') + 1)));
}

Step match_individual(Sides const& s) {
    MeasureEntry const* const entry = shared_measure(s);
    if (Step kinds = match_kinds(s); kinds.reason != Reason::none) return kinds;
    if (entry == nullptr)
        if (Step counted_alike = match_open_counts(s); counted_alike.reason != Reason::none) return counted_alike;
    if (entry == nullptr && (!s.a.measure.id.empty() || !s.b.measure.id.empty())) return {};
    if (entry != nullptr && s.a.quantity.unit.dimension == dimension::count) {
        Step counted_alike = match_counted(s, *entry);
        if (counted_alike.reason != Reason::none) return counted_alike;
    }
    if (Words const x = excluded(s.a), y = excluded(s.b); x != y)
        return Step::stop(Reason::measure, "Not compared: only one of the two leaves something out (" + joined(x.empty() ? y : x) + ").");
    Individual const a(s.a, entry, s.catalog), b(s.b, entry, s.catalog);
    bool const subject = !shared_subjects(s).empty();
    // "The company" of one text may be the Acme of the other.
    bool const one_named = a.named() != b.named() && !a.clause().empty() && !b.clause().empty();
    bool const in_turn = each_names_the_other(s, a, b);
    if (!subject && !meet(a.clause(), b.clause()) && !one_named && !in_turn) return stop(Reason::subject, a.clause(), b.clause());
    // What one side says in its noun phrase may stand in the other's clause: "the car's speed", "the car drove".
    Words const all_a = a.all(), all_b = b.all();
    if (entry != nullptr && !one_named && !in_turn && !meet(all_a, all_b)) return stop(Reason::measure, all_a, all_b);
    if (entry != nullptr && !in_turn && !meet(a.noun(), b.noun()) && shared_count(a.noun(), b.clause()) == 0 && shared_count(a.clause(), b.noun()) == 0)
        return stop(Reason::measure, a.noun(), b.noun());
    if (is_loose_share(s, entry, a, b, subject))
        return Step::stop(Reason::measure, "Not compared: two shares, and nothing says that both are shares of the same thing.");
    return {};
}

}  // namespace figtrail
