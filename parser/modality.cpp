#include "parser/modality.hpp"

#include <algorithm>
#include <optional>

#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::uint32_t reach_back = 40;
constexpr std::uint32_t reach_ahead = 12;
/// A noun ("forecast of", "the target is") governs a figure that comes this soon.
constexpr std::uint32_t noun_reach = 8;

class ModalityReader {
public:
    ModalityReader(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t first,
                   std::uint32_t last, Lexicon const& lexicon)
        : text_(text), tokens_(text.tokens.data()), clause_(clause), lexicon_(lexicon), first_(first), last_(last),
          begin_(first > sentence.first + reach_back ? first - reach_back : sentence.first),
          end_(std::min(sentence.last, last + reach_ahead)), sentence_first_(sentence.first), sentence_end_(sentence.last) {}

    Modality read() const {
        if (is_age() || speaks()) return Modality::actual;
        if (negated()) return Modality::denied;
        if (is_announced()) return Modality::target;
        if (!any_word_of_modality()) return Modality::actual;
        Modality const inside = in_its_hedge();
        Modality const before = is_given() ? Modality::actual : weightier(nearest_before(), inside);
        if (before != Modality::actual && before != Modality::estimate) return before;
        Modality const behind = behind_it();
        if (behind != Modality::actual) return behind;
        return before != Modality::actual || is_given() ? before : predicted_behind();
    }

private:
    Token const& token(std::uint32_t i) const { return tokens_[i]; }

    PhraseHit const* hit_at(std::uint32_t i) const {
        return token(i).hit_count == 0 ? nullptr : longest_hit(text_, i, PhraseKind::modality);
    }

    static Modality weightier(Modality a, Modality b) { return a != Modality::actual ? a : b; }

    /// Most sentences have none, and need no closer look.
    bool any_word_of_modality() const {
        for (std::uint32_t i = begin_, stop = std::min(sentence_end_, last_ + reach_back); i < stop; ++i)
            if (hit_at(i) != nullptr) return true;
        return false;
    }

    /// "an estimated 500", "estimated at $77 million".
    Modality in_its_hedge() const {
        for (std::uint32_t i = first_; i < last_; ++i)
            if (PhraseHit const* hit = hit_at(i); hit != nullptr && !token(i).is(wc::modal))
                return lexicon_.modality(hit->entry).modality;
        return Modality::actual;
    }
    /// "It will fall, two economists said": who foretells is counted as a fact.
    bool speaks() const {
        constexpr std::uint32_t longest_name = 4;
        for (std::uint32_t i = last_; i < std::min(sentence_end_, last_ + longest_name); ++i) {
            Token const& t = token(i);
            if (t.is(wc::speech) && t.pos == Pos::verb && t.is(wc::past)) return i > last_;
            if (t.pos != Pos::noun && t.pos != Pos::adjective && t.pos != Pos::proper) return false;
        }
        return false;
    }
    bool is_age() const { return is_any_word(text_, last_ - 1, {"old", "olds"}); }

    /// What is there already: "the 500 jobs", "its 40 plants", and the level that a change starts from ("from 52
    /// percent").
    bool is_given() const {
        if (first_ == begin_) return false;
        Token const& before = token(first_ - 1);
        return is_any_word(text_, first_ - 1, {"the", "these", "those", "from", "versus", "vs"}) ||
               (before.is(wc::possessive) && !is_receiver(first_ - 1));
    }

    /// "will cost her $716,000": whom it costs, not what is hers.
    bool is_receiver(std::uint32_t i) const {
        bool const verb_before = i > begin_ && (token(i - 1).pos == Pos::verb || token(i - 1).pos == Pos::participle) && is_word(text_, i, "her");
        return verb_before && (last_ >= sentence_end_ || !(token(last_).pos == Pos::noun || token(last_).mark == '-'));
    }

    /// "It will grow 5 percent, analysts predict."
    Modality predicted_behind() const {
        std::uint32_t const stop = text_.tokens.size() < last_ + reach_back
                                       ? static_cast<std::uint32_t>(text_.tokens.size())
                                       : last_ + reach_back;
        std::uint32_t comma = 0;
        for (std::uint32_t i = last_; i < std::min(stop, sentence_end_); ++i) {
            Token const& t = token(i);
            if (t.mark == ';') break;
            if (t.mark == ',') comma = i;
            PhraseHit const* hit = hit_at(i);
            if (hit == nullptr || comma == 0 || i - comma > 5 || t.pos != Pos::verb ||
                !lexicon_.modality(hit->entry).verb)
                continue;
            bool const ends = i + 2 >= sentence_end_ || token(i + 1).kind == TokenKind::mark;
            if (ends &&
                (token(i - 1).pos == Pos::noun || token(i - 1).pos == Pos::proper || token(i - 1).pos == Pos::pronoun))
                return lexicon_.modality(hit->entry).modality;
        }
        return Modality::actual;
    }

    /// "May 5", "Will Smith": a month or a name, no modal.
    bool is_name_or_month(std::uint32_t i) const {
        Token const& t = token(i);
        if (!t.has(token_flag::capitalised) || t.has(token_flag::all_caps) || !t.is(wc::modal)) return false;
        bool const before_digits = i + 1 < text_.tokens.size() && token(i + 1).kind == TokenKind::digits;
        if (i > sentence_first_ && !before_digits && in_title_case()) return is_any_word(text_, i, {"will", "may"}) && !may_be_infinitive(i + 1);
        return !t.has(token_flag::sentence_start) || t.has(token_flag::in_name) || before_digits;
    }

    /// "Oil Could Hit 120 Dollars": capitals tell nothing.
    bool in_title_case() const {
        constexpr std::uint32_t longest = 30, least_words = 4;
        std::uint32_t words = 0, capitals = 0;
        for (std::uint32_t i = sentence_first_; i < std::min(sentence_end_, sentence_first_ + longest); ++i) {
            if (token(i).kind != TokenKind::word || text_.word(i).size() < least_words) continue;
            ++words;
            if (token(i).has(token_flag::capitalised)) ++capitals;
        }
        return words >= 2 && capitals == words;
    }

    /// "May Displace", not "Theresa May Says".
    bool may_be_infinitive(std::uint32_t i) const {
        return i < sentence_end_ && token(i).kind == TokenKind::word && !token(i).is(wc::third_person) && !text_.word(i).ends_with("ed");
    }

    /// "City to Cut 400 Jobs": a headline that says so without a verb of its own.
    bool is_announced() const {
        constexpr std::uint32_t longest_headline = 30;
        for (std::uint32_t i = sentence_first_ + 1; i + 1 < std::min(first_, sentence_first_ + longest_headline); ++i) {
            Token const& before = token(i - 1);
            if (before.pos == Pos::verb || before.pos == Pos::auxiliary || before.is(wc::modal | wc::third_person | wc::preposition)) return false;
            if (is_word(text_, i, "to")) return token(i + 1).is(wc::verb) && may_be_infinitive(i + 1) && in_title_case();
        }
        return false;
    }

    static bool is_finite_past(Token const& t) { return t.pos == Pos::verb && t.is(wc::past); }

    /// "will close a school | attended by 300 children": a fact about what the plan is for; not "wants output cut by 300 barrels".
    bool is_reduced_relative(std::uint32_t i) const {
        Token const& t = token(i);
        bool const participle = t.pos == Pos::participle && t.is(wc::past) && !t.is(wc::up_word | wc::down_word);
        if (!participle || i == begin_ || i + 1 >= first_ || !is_any_word(text_, i + 1, {"to", "by", "for"})) return false;
        return token(i - 1).pos == Pos::noun && counts_people_or_things();
    }
    /// "300 children", not "$300" or "3 percent": an amount may be what the plan is to come to.
    bool counts_people_or_things() const { return last_ < sentence_end_ && is_nominal(token(last_).pos); }

    /// The nearest governing words before the figure; a forecast, an aim or a possibility outweighs an estimate.
    Modality nearest_before() const {
        Modality estimate = Modality::actual;
        bool past_verb = false;     // a fact was stated between the words and the figure
        bool other_clause = false;  // a joint of clauses lies between
        bool other_figure = false;
        for (std::uint32_t i = first_; i-- > begin_;) {
            Token const& t = token(i);
            bool const restates = t.mark == em_dash && is_word(text_, i + 1, "or");  // "20,000 jobs - or 18 percent"
            if (t.kind == TokenKind::mark && (t.mark == ';' || t.mark == em_dash) && !restates) break;
            if (t.kind == TokenKind::digits) other_figure = true;
            if (i < clause_.first) other_clause = true;
            if (PhraseHit const* hit = hit_at(i); hit != nullptr && i + hit->tokens <= last_ && !is_name_or_month(i) && !inside_a_longer(i, hit->tokens)) {
                ModalityEntry const& entry = lexicon_.modality(hit->entry);
                if (governs(i, *hit, entry, past_verb, other_clause, other_figure)) {
                    if (entry.modality != Modality::estimate) return entry.modality;
                    estimate = Modality::estimate;
                }
            }
            if (inside_a_longer(i, 1)) continue;
            if (is_finite_past(t) || is_reduced_relative(i) ||
                (t.is(wc::auxiliary) && is_any_word(text_, i, {"was", "were", "had", "is", "are", "has", "have"})))
                past_verb = past_verb || !follows_modal(i);
        }
        return estimate;
    }

    /// "One option is to move 300": the "is to" of an option is no aim.
    bool inside_a_longer(std::uint32_t i, std::uint32_t tokens) const {
        for (std::uint32_t k = i; k-- > begin_ && i - k <= 2;)
            if (PhraseHit const* longer = hit_at(k); longer != nullptr && k + longer->tokens >= i + tokens) return true;
        return false;
    }

    /// "will have", "to have": the auxiliary states nothing.
    bool follows_modal(std::uint32_t i) const {
        return i > begin_ && (token(i - 1).is(wc::modal) || is_word(text_, i - 1, "to") ||
                              (token(i - 1).is(wc::negation) && i > begin_ + 1 && token(i - 2).is(wc::modal)));
    }

    bool governs(std::uint32_t i, PhraseHit const& hit, ModalityEntry const& entry, bool past_verb, bool other_clause,
                 bool other_figure) const {
        Token const& t = token(i);
        bool const one_word = hit.tokens == 1;
        if (entry.modality == Modality::denied && closes_before_verb(i + hit.tokens)) return false;
        if (entry.modality == Modality::denied) return !(other_clause && past_verb && !reports(i + hit.tokens));
        if (one_word && (t.pos == Pos::noun || t.pos == Pos::proper)) return noun_governs(i + 1);
        if (one_word &&
            (t.pos == Pos::adjective || (t.pos == Pos::participle && i > begin_ && token(i - 1).is(wc::article))))
            return i + 3 >= first_;
        if (entry.verb && t.pos != Pos::verb && t.pos != Pos::participle && t.pos != Pos::none) return false;
        if (entry.verb && other_figure && other_clause) return false;
        if (entry.modality == Modality::estimate) return !other_clause || !past_verb || reports(i + hit.tokens);
        if (t.is(wc::modal)) return !other_clause && !past_verb && !is_able_to_tell(i);
        return !past_verb;
    }
    /// "Police could only confirm four deaths": what somebody is sure of.
    bool is_able_to_tell(std::uint32_t modal) const {
        if (!is_any_word(text_, modal, {"can", "could"})) return false;
        std::uint32_t verb = modal + 1;
        while (verb < first_ && token(verb).is(wc::adverb | wc::negation)) ++verb;
        return is_any_word(text_, verb, {"confirm", "verify", "recall", "remember"});
    }
    /// "The yard, which denied any fault, employs 1,200": the denial ends with its aside.
    bool closes_before_verb(std::uint32_t after) const {
        if (is_word(text_, after, "that")) return false;
        for (std::uint32_t i = after; i + 1 < first_; ++i) {
            Token const& next = token(i + 1);
            bool const verb = next.pos == Pos::verb || next.pos == Pos::auxiliary || next.pos == Pos::modal;
            bool const before_object = next.is(wc::third_person) && (token(i + 2).pos == Pos::numeral || token(i + 2).mark == '$');  // ", employs 1,200"
            if (token(i).mark == ',' && (verb || before_object)) return true;
        }
        return false;
    }

    /// What is denied or estimated follows as a clause of its own.
    bool reports(std::uint32_t after) const {
        return is_any_word(text_, after, {"that", "reports", "claims", "it", "the", "they"});
    }

    /// "a target of 5 percent", "its forecast for growth is 3%"; not "the target company has 500 staff".
    bool noun_governs(std::uint32_t after) const {
        if (first_ < after || first_ - after > noun_reach) return false;
        if (first_ == after) return true;
        bool linked = false;
        for (std::uint32_t i = after; i < first_; ++i) {
            Token const& t = token(i);
            if (t.kind == TokenKind::digits ||
                (t.kind == TokenKind::mark && t.mark != '-' && t.mark != '\'' && t.mark != '$'))
                return false;
            if (is_word(text_, i, "for")) {
                linked = linked || is_any_word(text_, i - 1, {"call", "calls", "called"});
            } else if (is_any_word(text_, i,
                                   {"of", "is", "was", "are", "were", "at", "to", "stands", "stood", "put", "puts",
                                    "call", "calls", "called", "showed", "shows", "be", "than"})) {
                linked = true;
            } else if (t.pos == Pos::verb || t.is(wc::modal | wc::conjunction | wc::subordinator)) {
                return false;
            }
        }
        return linked;
    }

    /// "500 people will attend", "20,000 expected visitors", "its 2 percent inflation target".
    Modality behind_it() const {
        bool noun_phrase = true;
        for (std::uint32_t i = last_; i < end_; ++i) {
            Token const& t = token(i);
            if (t.kind == TokenKind::mark && t.mark != '-' && t.mark != '%' && t.mark != '\'') break;
            if (i >= clause_.last || t.is(wc::conjunction | wc::subordinator) || t.kind == TokenKind::digits) break;
            PhraseHit const* hit = hit_at(i);
            if (hit != nullptr && !is_name_or_month(i)) {
                ModalityEntry const& entry = lexicon_.modality(hit->entry);
                bool const noun =
                    hit->tokens == 1 && (t.pos == Pos::noun || t.pos == Pos::proper || t.pos == Pos::adjective);
                if (noun ? noun_phrase && i < last_ + 5 && is_last_noun(i)
                         : is_subject() && (t.is(wc::modal) || is_passive(i)) && i < last_ + reach_ahead)
                    return entry.modality;
                if (noun_phrase && i < last_ + 2 && (t.pos == Pos::participle || t.pos == Pos::adjective))
                    return entry.modality;
            }
            if (t.pos == Pos::verb || t.pos == Pos::preposition || t.pos == Pos::auxiliary) noun_phrase = false;
            if (t.pos == Pos::verb && t.is(wc::past)) break;
        }
        return Modality::actual;
    }
    bool is_last_noun(std::uint32_t i) const {
        return i + 1 >= text_.tokens.size() || (token(i + 1).pos != Pos::noun && token(i + 1).pos != Pos::proper);
    }
    /// The figure stands before the verb of its clause, in no side phrase ("with 500 staff").
    bool is_subject() const {
        for (std::uint32_t i = first_; i-- > std::max(begin_, clause_.first);) {
            Token const& t = token(i);
            if (t.kind == TokenKind::mark && t.mark == ',') return true;
            if (t.pos == Pos::preposition &&
                !is_any_word(text_, i,
                             {"of", "in", "on", "by", "over", "under", "about", "around", "up", "than", "to"}))
                return false;
            if (t.pos == Pos::verb || t.pos == Pos::auxiliary || t.pos == Pos::modal) return false;
        }
        return true;
    }
    /// "are expected to attend".
    bool is_passive(std::uint32_t i) const {
        return i > last_ &&
               (token(i).pos == Pos::participle || token(i).pos == Pos::adjective || token(i).pos == Pos::auxiliary ||
                token(i).pos == Pos::verb) &&
               (token(i).is(wc::auxiliary) || token(i - 1).is(wc::auxiliary | wc::adverb));
    }

    /// "did not sell 500 cars", "has no 500 beds"; neither "not more than 500" nor "did not discuss the 500".
    bool negated() const {
        if (first_ < begin_ + 2) return false;
        std::uint32_t i = first_ - 1;
        if (token(i).pos != Pos::verb && token(i).pos != Pos::participle &&
            !is_any_word(text_, i, {"have", "be", "to"}))
            return false;
        if (is_word(text_, i, "to") && i > begin_) --i;
        if (i == begin_ || i < clause_.first + 1) return false;
        --i;
        while (i > begin_ && token(i).pos == Pos::adverb && !token(i).is(wc::negation)) --i;
        if (!token(i).is(wc::negation) || is_any_word(text_, i, {"no", "nor", "without", "neither"})) return false;
        if (token(i).is(wc::modal) || is_word(text_, i, "cannot")) return false;
        return i > begin_ ? token(i - 1).is(wc::auxiliary) || token(i).is(wc::auxiliary) || is_word(text_, i, "never")
                          : token(i).is(wc::auxiliary);
    }

    TokenText const& text_;
    Token const* tokens_;
    Clause const& clause_;
    Lexicon const& lexicon_;
    std::uint32_t first_;
    std::uint32_t last_;
    std::uint32_t begin_;
    std::uint32_t end_;
    std::uint32_t sentence_first_, sentence_end_;
};

}  // namespace

Modality modality_of(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t first,
                     std::uint32_t last, Lexicon const& lexicon) {
    return ModalityReader(text, sentence, clause, first, last, lexicon).read();
}

}  // namespace figtrail
