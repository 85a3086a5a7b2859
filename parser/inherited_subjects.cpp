// Subjects that a figure takes from elsewhere: what "it" and "the company" stand for, and the name of the headline.
#include <algorithm>

#include "parser/subject_kinds.hpp"
#include "parser/subjects.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

using Index = std::uint32_t;

constexpr Index longest_way_back = 40;  ///< names looked at for the one that a pronoun stands for

constexpr RuleWords org_nouns{
    "agency",       "airline",     "association", "automaker", "bank",     "brewer",       "broadcaster",
    "builder",      "carmaker",    "chain",       "charity",   "club",     "commission",   "company",
    "conglomerate", "corporation", "council",     "drugmaker", "exchange", "firm",         "foundation",
    "fund",         "group",       "hospital",    "institute", "insurer",  "lender",       "manufacturer",
    "miner",        "ministry",    "network",     "newspaper", "operator", "organisation", "organization",
    "party",        "publisher",   "regulator",   "retailer",  "school",   "startup",      "supplier",
    "team",         "union",       "university",  "utility",
};
constexpr RuleWords place_nouns{
    "capital", "city",     "country",  "county", "district", "island",  "kingdom",
    "nation",  "province", "republic", "state",  "town",     "village",
};

}  // namespace

/// Which kinds of names the word at `token` may stand for; 0 when it stands for none.
SubjectFinder::KindMask SubjectFinder::reference_kinds(Index token) const {
    if (is_any_word(text_, token, {"it", "its"})) return org_bit | place_bit | product_bit | event_bit;
    if (is_any_word(text_, token, {"he", "she", "his", "her"})) return person_bit;
    if (is_any_word(text_, token, {"they", "their"})) return org_bit | group_bit;
    bool const definite = token > 0 && is_any_word(text_, token - 1, {"the", "this"});
    if (!definite) return 0;
    if (is_any_word(text_, token, org_nouns)) return org_bit;
    return is_any_word(text_, token, place_nouns) ? place_bit : 0;
}

/// The name of such a kind before token `before` that the paragraph of the sentence spoke of last.
NameMention const* SubjectFinder::antecedent(Index before, Sentence const& sentence, KindMask kinds) const {
    std::uint32_t const paragraph =
        sentence.block < document_.blocks.size() ? document_.blocks[sentence.block].span.begin : 0;
    // "Borex sold a mill to Acme. It earned": who acts, in this sentence or the one before, goes before who stands behind a preposition.
    Sentence const* const previous = &sentence == text_.sentences.data() ? &sentence : &sentence - 1;
    std::uint32_t const nearest = previous->block == sentence.block ? previous->first : sentence.first;
    NameMention const* last = nullptr;
    auto mention = names_.from(before);
    for (Index seen = 0; seen < longest_way_back && mention != names_.mentions.begin(); ++seen) {
        --mention;
        if (text_.tokens[mention->first].span.begin < paragraph) break;
        if ((kinds_[mention->name] & kinds) == 0) continue;
        if (last == nullptr) last = &*mention;
        if (mention->first < nearest) break;
        bool const relative = mention->last + 2 < before && text_.tokens[mention->last].mark == ',' && is_any_word(text_, mention->last + 1, {"which", "who", "whose"});
        if (relative && before - mention->last < 12 && text_.tokens[before].is(word_class::possessive)) return &*mention;  // "to Brazil, which suspended payments on its"
        Index lead = mention->first;
        if (lead > 0 && text_.tokens[lead - 1].is(word_class::article)) --lead;
        if (lead == 0 || !text_.tokens[lead - 1].is(word_class::preposition)) return &*mention;
    }
    return last;
}

/// A headline in title case makes names of anything: what the text itself calls so is one. Where content words of the headline have small
/// letters ("Flood on the Sefid: live updates") its capitals tell.
bool SubjectFinder::may_name(std::uint32_t title_end) const {
    for (Token const& token : text_.tokens) {
        if (token.span.begin >= title_end) break;
        bool const small = token.kind == TokenKind::word && token.span.size() > 3 && !token.has(token_flag::capitalised);
        if (small && !token.is(closed_classes)) return true;
    }
    return std::any_of(names_.mentions.begin(), names_.mentions.end(), [&](NameMention const& m) {
        return m.name == headline_->name && text_.tokens[m.first].span.begin >= title_end;
    });
}

/// "The government set a target of 6 percent" under "Acme cuts its outlook": somebody else acts, so the figure is not
/// of the headline's name.
bool SubjectFinder::may_be_of_headline(Claim const& claim, Place const& place) const {
    KindMask const kind = kinds_[headline_->name];
    if ((kind & event_bit) != 0) return false;
    if (kind == place_bit) return true;  // where it happens
    MeasureEntry const* const measure = lexicon_.catalog().measure(claim.measure.id);
    if (measure != nullptr && measure->casualty) return false;
    for (Index i = place.clause.first; i < std::min(place.clause.last, place.clause.first + 4); ++i)
        if (is_any_word(text_, i, {"i", "we", "you", "my", "our", "your"})) return false;
    if (!place.clause.subject || place.counted == nullptr) return true;
    NounPhrase const& subject = *place.clause.subject;
    Index const last = std::max(subject.last, subject.of_last);
    bool const holds_figure = subject.first <= place.mention.first && place.mention.first < last;
    return holds_figure || (place.counted->first < last && subject.first < place.counted->last);
}

bool SubjectFinder::add_reference(Claim& claim, Place const& place) const {
    Index const from = place.clause.first;
    Index const to = std::min({place.mention.first, place.clause.last, from + 24});
    for (Index i = from; i < to; ++i) {
        Token const& token = text_.tokens[i];
        if (token.kind != TokenKind::word || !token.is(word_class::pronoun | word_class::possessive | word_class::noun))
            continue;
        KindMask kinds = reference_kinds(i);
        bool const of_speaker = is_word(text_, i, "it") && i >= 3 && text_.tokens[i - 1].is(word_class::speech) && (reference_kinds(i - 2) & org_bit) != 0;
        if (of_speaker) kinds = org_bit;  // "The company says it"
        if (kinds == 0) continue;
        NameMention const* found = antecedent(i, place.sentence, kinds);
        if (found == nullptr && (kinds & org_bit) != 0) found = main_org_;
        if (found == nullptr) continue;
        std::size_t const before = claim.subjects.size();
        add(claim, *found, "inherited");
        return claim.subjects.size() > before;
    }
    return false;
}

}  // namespace figtrail
