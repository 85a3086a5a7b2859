#include "parser/speech_acts.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_speaker = 14;

class ActFinder {
public:
    ActFinder(TokenText const& text, NameTable const& names) : text_(text), names_(names) {}

    std::vector<SpeechAct> find() {
        for (std::uint32_t s = 0; s < text_.sentences.size(); ++s) {
            first_ = text_.sentences[s].first;
            last_ = text_.sentences[s].last;
            Token const* const tokens = text_.tokens.data();
            for (std::uint32_t i = first_; i < last_; ++i) {
                Token const& t = tokens[i];
                if (!t.is(wc::speech | wc::source_phrase)) continue;
                std::size_t const found = acts_.size();
                if (t.is(wc::source_phrase)) citing(i);
                if (acts_.size() == found && t.is(wc::speech)) verb(i);
                if (acts_.size() > found) acts_.back().sentence = s;
            }
        }
        return std::move(acts_);
    }

private:
    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
    bool nominal(std::uint32_t i) const {
        Pos const p = token(i).pos;
        return p == Pos::noun || p == Pos::proper || p == Pos::adjective ||
               (p == Pos::participle && !token(i).is(wc::speech));
    }
    bool names_or_noun(std::uint32_t i) const {
        return token(i).pos == Pos::noun || token(i).pos == Pos::proper || names_.at(i) != nullptr;
    }

    /// "according to the ministry", "citing Reuters".
    void citing(std::uint32_t i) {
        PhraseHit const* hit = longest_hit(text_, i, PhraseKind::citing);
        if (hit == nullptr || (hit->tokens == 1 && is_any_word(text_, i, {"per"}))) return;
        SpeechAct act;
        act.token = i;
        act.citing = true;
        act.listener = i + hit->tokens;
        if (act.listener < last_) phrase_from(act.listener, act.speaker_first, act.speaker_last);
        acts_.push_back(act);
    }

    /// "figures from", "a report by": the phrase that begins at `i`, determiners skipped.
    void phrase_from(std::uint32_t i, std::uint32_t& first, std::uint32_t& last) const {
        while (i < last_ && (token(i).pos == Pos::determiner || token(i).is(wc::article | wc::possessive))) ++i;
        first = last = i;
        std::uint32_t const stop = std::min(last_, i + longest_speaker);
        while (last < stop) {
            if (NameMention const* name = names_.at(last))
                last = std::max(last + 1, name->last);
            else if (nominal(last) || (last > first && joins_phrase(last, stop)))
                ++last;
            else
                break;
        }
        while (last > first && !names_or_noun(last - 1)) --last;
    }

    /// A hyphen, "of the", or the "'s" of an owner between what stands before `i` and what follows.
    bool joins_phrase(std::uint32_t i, std::uint32_t stop) const {
        if (is_mark(text_, i, '-')) return token(i).glued();
        if (is_any_word(text_, i, {"of", "for"})) return i + 1 < stop && (names_or_noun(i + 1) || token(i + 1).is(wc::article));
        if (token(i).is(wc::possessive) && token(i).glued()) return true;
        return token(i).is(wc::article | wc::possessive) && is_any_word(text_, i - 1, {"of", "for"});
    }

    void verb(std::uint32_t v) {
        Token const& t = token(v);
        if (t.pos == Pos::noun || t.pos == Pos::adjective || t.pos == Pos::preposition || t.pos == Pos::proper) return;
        if (is_reduced_relative(v)) return;
        SpeechAct act;
        act.token = v;
        act.listener = v + 1;
        std::uint32_t const i = back_over_adverbs(v);
        if (i > first_) {
            std::uint32_t const subject = i - 1;
            if (token(subject).is(wc::pronoun) && is_any_word(text_, subject, {"he", "she", "it", "they"})) {
                act.pronoun = true;
                act.trailing =
                    subject > first_ && (is_mark(text_, subject - 1, ',') || is_mark(text_, subject - 1, '"'));
            } else {
                subject_before(i, act);
            }
        }
        if (act.speaker_first == act.speaker_last && !act.pronoun) inverted(v, act);
        if (act.speaker_first == act.speaker_last && !act.pronoun) return;
        if (!is_plain_verb_of_saying(v)) {
            if (!introduces_saying(v) && !(act.trailing && v + 2 >= last_)) return;
            if (!act.pronoun && names_.at(act.speaker_last - 1) == nullptr && !is_speaking_noun(act.speaker_last - 1))
                return;
        }
        acts_.push_back(act);
    }

    /// "the highest number of casualties | reported since May", "the toll | announced by the army": what was told, not who tells it.
    bool is_reduced_relative(std::uint32_t v) const {
        bool const participle = token(v).pos == Pos::participle && token(v).is(wc::past) && v > first_ && v + 1 < last_;
        return participle && token(v - 1).pos == Pos::noun && token(v + 1).is(wc::preposition);
    }

    /// Past adverbs, auxiliaries and a date between the speaker and the verb: "officials on Monday said".
    std::uint32_t back_over_adverbs(std::uint32_t v) const {
        std::uint32_t i = v;
        bool dated = false;
        for (int steps = 0; i > first_ && steps < 6; ++steps) {
            Token const& t = token(i - 1);
            bool const date = t.is(wc::weekday) || (t.is(wc::month) && t.has(token_flag::capitalised)) ||
                              t.is(wc::day_part) || (dated && t.kind == TokenKind::digits);
            bool const lead =
                dated && is_any_word(text_, i - 1, {"on", "in", "late", "early", "this", "last", "earlier"});
            bool const relative = is_any_word(text_, i - 1, {"today", "yesterday"}) ||
                                  (is_any_word(text_, i - 1, {"week", "month", "year"}) && i - 1 > first_ &&
                                   is_any_word(text_, i - 2, {"this", "last"}));
            dated = dated || relative;
            if (!(date || relative || lead || t.pos == Pos::adverb ||
                  is_any_word(text_, i - 1, {"has", "had", "have", "also", "later"})))
                break;
            dated = dated || date || t.kind == TokenKind::digits;
            --i;
        }
        return i;
    }

    /// The phrase that ends before `end`; past an aside in commas ("Smith, the mayor, said").
    void subject_before(std::uint32_t end, SpeechAct& act) const {
        if (end == first_) return;
        std::uint32_t last = end;
        if (is_mark(text_, last - 1, ')')) {
            while (last > first_ && !is_mark(text_, last - 1, '(') && end - last < longest_speaker) --last;
            if (last > first_) --last;
        } else if (is_mark(text_, last - 1, ',') && last > first_ + 2) {
            std::uint32_t comma = last - 1;
            std::uint32_t const stop = last > first_ + longest_speaker ? last - longest_speaker : first_;
            while (comma > stop && !is_mark(text_, comma - 1, ',')) --comma;
            if (comma <= stop || comma <= first_ + 1) return;  // nobody stands in front of a comma that begins the sentence
            last = comma - 1;
            bool const named = names_.at(last - 1) != nullptr || token(last - 1).pos == Pos::proper;
            if (!named && names_.at(end - 2) != nullptr)
                last = end - 1;  // "a driver, Karim Danesh, said"
            else if (!named)
                return;  // "On Monday, near the port, said" has no speaker there
        }
        if (last == first_ || !names_or_noun(last - 1)) return;
        if (std::uint32_t const of = before_measured_time(last); of != last) last = of;
        std::uint32_t first = phrase_before(last);
        for (int steps = 0; steps < 3 && first > first_ + 1; ++steps) {  // "experts meeting in London said"
            std::uint32_t link = first - 1;
            if (token(link).is(wc::article)) --link;
            if (link <= first_ || !is_any_word(text_, link, {"in", "near", "outside"})) break;
            std::uint32_t inner = link;
            if (inner > first_ + 1 && token(inner - 1).is(wc::gerund | wc::past) && !names_or_noun(inner - 1)) --inner;
            if (!names_or_noun(inner - 1)) break;
            last = inner;
            first = phrase_before(last);
        }
        act.speaker_first = first;
        act.speaker_last = last;
        std::uint32_t const before =
            first > first_ && (token(first - 1).pos == Pos::determiner || token(first - 1).is(wc::article)) ? first - 1
                                                                                                            : first;
        act.trailing = before > first_ && (is_mark(text_, before - 1, ',') || is_mark(text_, before - 1, '"')) &&
                       before > first_ + 3;
    }

    /// "a neighbor | of 25 years said": the token behind who speaks; `last` where no length of time stands there.
    std::uint32_t before_measured_time(std::uint32_t last) const {
        bool const time = last >= first_ + 4 && token(last - 1).is(wc::time_span) && is_word(text_, last - 3, "of");
        bool const counted = time && (token(last - 2).kind == TokenKind::digits || token(last - 2).is(wc::cardinal | wc::quantifier));
        return counted && names_or_noun(last - 4) ? last - 3 : last;
    }

    /// People, and papers that speak for them: "sources at the port", "the report".
    bool is_speaking_noun(std::uint32_t i) const {
        return token(i).is(wc::person_noun | wc::org_word) ||
               is_any_word(
                   text_, i,
                   {"source",     "sources",   "report",      "reports",  "study",      "data",        "survey",
                    "poll",       "statement", "analysis",    "research", "documents",  "records",     "ministry",
                    "government", "police",    "authorities", "company",  "bank",       "court",       "agency",
                    "newspaper",  "army",      "military",    "group",    "firm",       "office",      "department",
                    "filing",     "estimates", "statistics",  "figures",  "letter",     "lawsuit",     "charity",
                    "team",       "union",     "committee",   "council",  "commission", "prosecutors", "experts",
                    "critics",    "activists", "family",      "hospital", "university", "parliament"});
    }

    /// First token of the noun phrase that ends before `last`, with what "of" and "for" tie to it in front.
    std::uint32_t phrase_before(std::uint32_t last) const {
        std::uint32_t first = last;
        std::uint32_t const stop = last > first_ + longest_speaker ? last - longest_speaker : first_;
        while (first > stop) {
            std::uint32_t const i = first - 1;
            if (NameMention const* name = names_.at(i)) {
                first = std::max(std::min(name->first, i), stop);
                continue;
            }
            if (nominal(i) || (token(i).is(wc::possessive) && token(i).glued()) ||
                (is_mark(text_, i, '-') && token(i).glued())) {
                first = i;
                continue;
            }
            std::uint32_t const link = token(i).is(wc::article | wc::possessive) && i > stop ? i - 1 : i;
            bool const ties =
                link > stop && (is_any_word(text_, link, {"of", "for"}) ||
                                (is_any_word(text_, link, {"at", "from", "with"}) && is_speaking_noun(link - 1)));
            if (first < last && ties && names_or_noun(link - 1)) {
                first = link;
                continue;
            }
            break;
        }
        while (first < last && !nominal(first) && names_.at(first) == nullptr) ++first;
        return first;
    }

    /// ", said the minister" with no clause behind it.
    void inverted(std::uint32_t v, SpeechAct& act) const {
        if (v == first_ || v + 1 >= last_ || !(is_mark(text_, v - 1, ',') || is_mark(text_, v - 1, '"'))) return;
        std::uint32_t first = 0, last = 0;
        phrase_from(v + 1, first, last);
        if (last == first || (last < last_ && (token(last).pos == Pos::verb || token(last).pos == Pos::auxiliary ||
                                               token(last).pos == Pos::modal)))
            return;
        act.speaker_first = first;
        act.speaker_last = last;
        act.trailing = true;
    }

    bool is_plain_verb_of_saying(std::uint32_t v) const {
        return is_any_word(text_, v,
                           {"said",      "says",     "say",     "saying",   "told",     "tells",     "announced",
                            "announces", "stated",   "states",  "reported", "reports",  "confirmed", "warned",
                            "explained", "declared", "tweeted", "wrote",    "insisted", "argued"});
    }
    /// "added that", "noted: ", "claims \"": what is said follows.
    bool introduces_saying(std::uint32_t v) const {
        if (v + 1 >= last_) return true;
        Token const& next = token(v + 1);
        return is_word(text_, v + 1, "that") || next.mark == ',' || next.mark == ':' || next.mark == '"' ||
               next.mark == '.' || is_word(text_, v + 1, "the") || next.is(wc::pronoun) || next.pos == Pos::noun ||
               next.pos == Pos::proper || next.is(wc::weekday);
    }

    TokenText const& text_;
    NameTable const& names_;
    std::vector<SpeechAct> acts_;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

}  // namespace

std::vector<SpeechAct> find_speech_acts(TokenText const& text, NameTable const& names) {
    return ActFinder(text, names).find();
}

}  // namespace figtrail
