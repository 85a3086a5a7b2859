#include "parser/assemble.hpp"

#include "parser/anaphora.hpp"
#include "parser/attribution.hpp"
#include "parser/clause.hpp"
#include "parser/concepts.hpp"
#include "parser/counted.hpp"
#include "parser/elliptic.hpp"
#include "parser/lexicon.hpp"
#include "parser/main_event.hpp"
#include "parser/measured_noun.hpp"
#include "parser/measures.hpp"
#include "parser/mention.hpp"
#include "parser/modality.hpp"
#include "parser/periods.hpp"
#include "parser/places.hpp"
#include "parser/subjects.hpp"
#include "parser/trend.hpp"
#include "parser/years_ago.hpp"

namespace figtrail {
namespace {

class Assembler {
public:
    Assembler(ArticleText const& article, Found& found)
        : article_(article), text_(article.text), found_(found), periods_(text_, article.dates, article.facts),
          places_(text_, article.document, article.names, article.lexicon, article.facts),
          subjects_(text_, article.document, article.names, places_, article.lexicon),
          attributions_(text_, article.names, article.lexicon),
          event_(main_event_of(article)) {}

    Assembled run() {
        claims_.reserve(found_.readings.size());
        for (std::size_t first = 0; first < found_.readings.size();) {
            std::size_t last = first + 1;
            while (last < found_.readings.size() && found_.readings[last].sentence == found_.readings[first].sentence) ++last;
            sentence(first, last);
            first = last;
        }
        return {std::move(claims_), attributions_.agencies(), std::move(event_)};
    }

private:
    /// Units first, for a sentence's figures lend each other theirs; then the rest of each claim.
    void sentence(std::size_t first, std::size_t last) {
        std::uint32_t const index = found_.readings[first].sentence;
        Sentence const& sentence = text_.sentences[index];
        counted_.assign(last - first, std::nullopt);
        for (std::size_t i = first; i < last; ++i)
            counted_[i - first] = counted_phrase(text_, sentence, found_.readings[i].reading, article_.lexicon);
        before_ = {};
        std::vector<std::size_t> const lender = lend_units(text_, found_.readings, first, last);
        for (std::size_t i = first; i < last; ++i) {
            bool const lent = lender[i - first] != no_lender;
            claim(found_.readings[i].reading, index, counted_[(lent ? lender[i - first] : i) - first], lent);
        }
    }

    void claim(Reading& reading, std::uint32_t index, std::optional<NounPhrase> const& counted, bool unit_is_lent) {
        Sentence const& sentence = text_.sentences[index];
        Claim& claim = claims_.emplace_back();
        claim.mention = mention_of(article_.document, text_, reading.first, reading.last);
        claim.sentence = sentence.span;
        claim.paragraph = sentence.block;
        if (sentence.block < article_.document.blocks.size()) claim.block = article_.document.blocks[sentence.block].kind;
        claim.rule = reading.rule;
        claim.quantity = std::move(reading.quantity);
        if (unit_is_lent) claim.inferred.emplace_back("unit");

        Clause const clause = clause_around(text_, sentence, reading.number_first);
        NounPhrase const* const noun = counted ? &*counted : nullptr;
        MeasuredNoun const measured = find_measured(text_, sentence, clause, reading.first, reading.last);
        for (Span const word : concept_words(text_, sentence, clause, reading.first, reading.last, unit_is_lent ? nullptr : noun, &measured))
            claim.measure.concepts.emplace_back(slice(text_.text, word));
        TokenRange const mention{reading.first, reading.last};
        bool const negative = claim.quantity.interval.lower && claim.quantity.interval.lower->is_negative();
        claim.quantity.trend = trend_of(text_, sentence, clause, {reading.first, reading.last, claim.quantity.unit, negative}, before_);
        before_ = {reading.last, claim.quantity.trend};
        set_measure(claim.measure, claim.quantity, {text_, sentence, clause, reading, noun, measured, article_.lexicon});
        ClaimPlaces places = places_.of_claim(mention, noun, sentence, clause);
        claim.places = std::move(places.codes);
        if (places.inherited) claim.inferred.emplace_back("place");
        NounPhrase const* const of_what = noun != nullptr ? noun : measured.phrase ? &*measured.phrase : nullptr;
        subjects_.add_subjects(claim, {mention, of_what, sentence, clause});
        claim.modality = modality_of(text_, sentence, clause, reading.first, reading.last, article_.lexicon);
        claim.attribution = attributions_.of(reading.first, reading.last, index);
        claim.period = periods_.of(reading.first, reading.last, index, clause, claim.modality);
        bool const dated = claim.period && claim.period->origin == PeriodOrigin::text;
        if (auto const published = periods_.published(); published && !dated)
            if (auto ago = years_ago(text_, clause, reading.first, reading.last, *published, article_.lexicon)) claim.period = std::move(ago);
        DateMention const* const date = periods_.date_of(reading.first, reading.last, index, clause, claim.modality);
        claim.main_event = belongs_to_main_event(article_, event_, sentence, clause, reading.first, reading.last, date);
        bind_reference(claims_, text_, sentence, reading.first, reading.last);
        repetitions_.note(claims_, text_, sentence);
    }

    ArticleText const& article_;
    TokenText const& text_;
    Found& found_;
    Periods periods_;
    PlaceIndex places_;
    SubjectFinder subjects_;
    Attributions attributions_;
    MainEvent event_;
    Repetitions repetitions_;
    TrendBefore before_;
    std::vector<std::optional<NounPhrase>> counted_;
    std::vector<Claim> claims_;
};

}  // namespace

Assembled assemble(ArticleText const& article, Found& found) { return Assembler(article, found).run(); }

}  // namespace figtrail
