#include "parser/assemble.hpp"

#include <span>

#include "parser/anaphora.hpp"
#include "parser/attribution.hpp"
#include "parser/clause.hpp"
#include "parser/compared.hpp"
#include "parser/compared_period.hpp"
#include "parser/concepts.hpp"
#include "parser/counted.hpp"
#include "parser/elliptic.hpp"
#include "parser/lexicon.hpp"
#include "parser/local_currency.hpp"
#include "parser/main_event.hpp"
#include "parser/measured_noun.hpp"
#include "parser/measures.hpp"
#include "parser/mention.hpp"
#include "parser/modality.hpp"
#include "parser/periods.hpp"
#include "parser/places.hpp"
#include "parser/results_table.hpp"
#include "parser/subjects.hpp"
#include "parser/trend.hpp"
#include "parser/word_match.hpp"
#include "parser/time_ago.hpp"

namespace figtrail {
namespace {

class Assembler {
public:
    Assembler(ArticleText const& article, Found& found)
        : article_(article), text_(article.text), found_(found), periods_(text_, article.dates, article.facts),
          places_(text_, article.document, article.names, article.lexicon, article.facts),
          subjects_(text_, article.document, article.names, places_, article.lexicon),
          attributions_(text_, article.names, article.lexicon),
          event_(main_event_of(article)), compared_periods_(text_, article.lexicon) {}

    Assembled run() {
        auto& readings = found_.readings;
        claims_.reserve(readings.size());
        for (std::size_t first = 0; first < readings.size();) {
            std::size_t last = first + 1;
            while (last < readings.size() && readings[last].sentence == readings[first].sentence) ++last;
            sentence(first, last);
            if (drafts_.size() >= most_drafts || last == readings.size()) finish_drafts();
            first = last;
        }
        return {std::move(claims_), attributions_.agencies(), std::move(event_)};
    }

private:
    /// A claim being made, and what its slots are filled from.
    struct Draft {
        std::size_t claim;       ///< index
        Reading const& reading;  ///< its quantity has moved into the claim
        Sentence const& sentence;
        std::uint32_t sentence_index;
        std::optional<NounPhrase> counted;
        bool unit_is_lent;
        Clause clause;
        MeasuredNoun measured;

        TokenRange mention() const { return {reading.first, reading.last}; }
        NounPhrase const* noun() const { return counted ? &*counted : nullptr; }
    };

    /// So many figures are filled slot by slot: each slot's code is long, and stays at hand for all of them.
    static constexpr std::size_t most_drafts = 32;

    /// Units first, for a sentence's figures lend each other theirs.
    void sentence(std::size_t first, std::size_t last) {
        std::uint32_t const index = found_.readings[first].sentence;
        Sentence const& sentence = text_.sentences[index];
        counted_.assign(last - first, std::nullopt);
        for (std::size_t i = first; i < last; ++i)
            counted_[i - first] = counted_phrase(text_, sentence, found_.readings[i].reading, article_.lexicon);
        std::vector<std::size_t> const lender = lend_units(text_, found_.readings, first, last);
        for (std::size_t i = first; i < last; ++i) {
            bool lent = lender[i - first] != no_lender;
            if (!lent) lent = take_unit_of_results(found_.readings[i].reading);
            drafts_.push_back({claims_.size(), found_.readings[i].reading, sentence, index, counted_[(lender[i - first] != no_lender ? lender[i - first] : i) - first], lent, {}, {}});
            begin_claim(found_.readings[i].reading, sentence, lent);
        }
    }

    /// "Net 369,000 vs 358,000" under "Shr 12 cts vs 19 cts".
    bool take_unit_of_results(Reading& reading) const {
        Unit& unit = reading.quantity.unit;
        bool const bare = !reading.has_unit && unit.dimension == dimension::index && unit.name == "-" && reading.in_digits && reading.quantity.unreadable.empty();
        auto const known = bare ? unit_in_results(text_, reading.number_first, article_.lexicon) : std::nullopt;
        if (known) unit = *known;
        return known.has_value();
    }

    void begin_claim(Reading& reading, Sentence const& sentence, bool unit_is_lent) {
        Claim& claim = claims_.emplace_back();
        claim.mention = mention_of(article_.document, text_, reading.first, reading.last);
        claim.sentence = sentence.span;
        claim.paragraph = sentence.block;
        if (sentence.block < article_.document.blocks.size()) claim.block = article_.document.blocks[sentence.block].kind;
        claim.rule = reading.rule;
        claim.quantity = std::move(reading.quantity);
        if (unit_is_lent) claim.inferred.emplace_back("unit");
    }

    void finish_drafts() {
        each_draft([&](Draft& d, Claim&) { d.clause = clause_around(text_, d.sentence, d.reading.number_first); });
        each_draft([&](Draft& d, Claim& claim) {
            d.measured = find_measured(text_, d.sentence, d.clause, d.reading.first, d.reading.last);
            if (!d.measured.phrase && claim.quantity.unit.dimension == dimension::percentage) d.measured.phrase = counted_that_changed(d);
        });
        each_draft([&](Draft& d, Claim& claim) { set_concepts(d, claim); });
        each_draft([&](Draft& d, Claim& claim) { set_trend(d, claim); });
        each_draft([&](Draft& d, Claim& claim) {
            set_measure(claim.measure, claim.quantity, {text_, d.sentence, d.clause, d.reading, d.noun(), d.measured, article_.lexicon});
            if (!d.counted && !is_word(text_, d.reading.last, "of")) count_what_measure_does(d, claim);  // "one of them" is bound to whom it is of
        });
        each_draft([&](Draft& d, Claim& claim) { set_places(d, claim); });
        each_draft([&](Draft& d, Claim& claim) {
            NounPhrase const* const of_what = d.counted ? d.noun() : d.measured.phrase ? &*d.measured.phrase : nullptr;
            subjects_.add_subjects(claim, {d.mention(), of_what, d.sentence, d.clause});
        });
        each_draft([&](Draft& d, Claim& claim) {
            claim.modality = modality_of(text_, d.sentence, d.clause, d.reading.first, d.reading.last, article_.lexicon);
        });
        each_draft([&](Draft& d, Claim& claim) { claim.attribution = attributions_.of(d.reading.first, d.reading.last, d.sentence_index); });
        each_draft([&](Draft& d, Claim& claim) { set_period(d, claim); });
        each_draft([&](Draft const& d, Claim&) {
            std::span<Claim> const so_far(claims_.data(), d.claim + 1);
            measure_like_compared(so_far, text_, d.reading.first, d.counted || d.measured.phrase);
            bind_reference(so_far, text_, d.sentence, d.reading.first, d.reading.last);
            repetitions_.note(so_far, text_, d.sentence);
        });
        drafts_.clear();
    }

    template <class Step>
    void each_draft(Step step) {
        for (Draft& draft : drafts_) step(draft, claims_[draft.claim]);
    }

    /// "4.2 million containers in 2023, up 6 percent": what the figure before counts has changed, not the clause's subject.
    std::optional<NounPhrase> counted_that_changed(Draft const& d) const {
        if (&d == drafts_.data() || !is_any_word(text_, d.reading.first - 1, {"up", "down"})) return std::nullopt;
        Draft const& level = *(&d - 1);
        if (level.sentence_index != d.sentence_index || !level.counted) return std::nullopt;
        for (std::uint32_t i = level.counted->last; i < d.reading.first; ++i)
            if (text_.tokens[i].pos == Pos::verb || text_.tokens[i].pos == Pos::auxiliary || is_mark(text_, i, ';')) return std::nullopt;
        return level.counted;
    }

    void set_concepts(Draft const& d, Claim& claim) const {
        NounPhrase const* const noun = d.unit_is_lent ? nullptr : d.noun();
        for (Span const word : concept_words(text_, d.sentence, d.clause, d.reading.first, d.reading.last, noun, &d.measured))
            claim.measure.concepts.emplace_back(slice(text_.text, word));
    }

    /// "thousands who queued", "Dozens gathered": without a noun those who act are people.
    bool acts_without_noun(Reading const& reading, Sentence const& sentence) const {
        if (reading.last >= sentence.last || reading.has_point) return false;
        if (is_any_word(text_, reading.last, {"who", "whose"})) return true;
        Token const& verb = text_.tokens[reading.last];
        return reading.form == grammar::NumeralForm::vague && (verb.pos == Pos::verb || verb.pos == Pos::participle) && verb.is(word_class::past);
    }

    /// "The blast killed 12": people, for that is what a toll counts.
    void count_what_measure_does(Draft const& d, Claim& claim) const {
        Quantity& quantity = claim.quantity;
        bool const bare = quantity.unit.dimension == dimension::index && quantity.unit.name == "-" && quantity.unreadable.empty() && !quantity.other_reading;
        if (!bare) return;
        if (acts_without_noun(d.reading, d.sentence)) {
            quantity.unit = {"", "people", dimension::count};
            claim.inferred.emplace_back("unit");
            return;
        }
        if (claim.measure.id.empty()) return;
        MeasureEntry const* const measure = article_.lexicon.catalog().measure(claim.measure.id);
        if (measure == nullptr || measure->counts.empty()) return;
        quantity.unit = {"", measure->counts, dimension::count};
        claim.inferred.emplace_back("unit");
    }

    void set_trend(Draft const& d, Claim& claim) {
        if (d.sentence_index != sentence_of_trend_) before_ = {};
        sentence_of_trend_ = d.sentence_index;
        Quantity& quantity = claim.quantity;
        bool const negative = quantity.interval.lower && quantity.interval.lower->is_negative();
        quantity.trend = trend_of(text_, d.sentence, d.clause, {d.reading.first, d.reading.last, quantity.unit, negative}, before_);
        before_ = {d.reading.last, quantity.trend};
    }

    void set_places(Draft const& d, Claim& claim) const {
        ClaimPlaces places = places_.of_claim(d.mention(), d.noun(), d.sentence, d.clause);
        claim.places = std::move(places.codes);
        if (places.inherited) claim.inferred.emplace_back("place");
        // A lent unit is named where its lender stands: anywhere in the sentence.
        auto const [first, last] = d.unit_is_lent ? TokenRange{d.sentence.first, d.sentence.last} : d.mention();
        if (auto unit = local_currency(text_, first, last, claim.quantity.unit, claim.places, article_.lexicon.catalog())) {
            claim.quantity.unit = std::move(*unit);
            if (!d.unit_is_lent) claim.inferred.emplace_back("unit");
        }
    }

    void set_period(Draft const& d, Claim& claim) {
        auto const [first, last] = d.mention();
        DateMention const* const date = periods_.date_of(first, last, d.sentence_index, d.clause, claim.modality);
        bool const dated_in_clause = date != nullptr && date->first >= d.clause.first && date->last <= d.clause.last;
        claim.period = periods_.of(first, last, d.sentence_index, d.clause, claim.modality);
        if (auto const published = periods_.published(); published && !dated_in_clause)
            if (auto ago = time_ago(text_, d.clause, first, last, *published, article_.lexicon)) claim.period = std::move(ago->period);
        compared_periods_.date(claim, d.sentence, d.clause, first, last);
        claim.main_event = belongs_to_main_event(article_, event_, d.sentence, d.clause, first, last, date);
    }

    ArticleText const& article_;
    TokenText const& text_;
    Found& found_;
    Periods periods_;
    PlaceIndex places_;
    SubjectFinder subjects_;
    Attributions attributions_;
    MainEvent event_;
    ComparedPeriods compared_periods_;
    Repetitions repetitions_;
    TrendBefore before_;
    std::uint32_t sentence_of_trend_ = 0xFFFFFFFFu;
    std::vector<std::optional<NounPhrase>> counted_;
    std::vector<Draft> drafts_;
    std::vector<Claim> claims_;
};

}  // namespace

Assembled assemble(ArticleText const& article, Found& found) { return Assembler(article, found).run(); }

}  // namespace figtrail
