#include "parser/clause.hpp"

#include <algorithm>

#include "parser/clause_subject.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

constexpr std::uint32_t reach_back = 100;
constexpr std::uint32_t reach_forward = 60;
constexpr std::uint32_t longest_subject = 14;


// What a clause looks like while it is being read from left to right.
struct Reading {
    std::uint32_t first = 0;
    std::uint32_t finite = no_token;         // its first finite verb
    std::uint32_t verb = no_token;           // the verb that governs what follows
    bool passive = false;
    std::optional<NounPhrase> subject;
    bool shared = false;
};

class ClauseReader {
public:
    ClauseReader(TokenText const& text, Sentence const& sentence, std::uint32_t at)
        : text_(text), tokens_(text.tokens.data()), at_(at),
          begin_(at - sentence.first > reach_back ? at - reach_back : sentence.first),
          end_(std::min(sentence.last, at + reach_forward)) {}

    Clause read() {
        now_.first = begin_;
        std::uint32_t i = begin_;
        for (; i < end_; ++i) {
            if (is_mark(token(i), '(') && i < at_)
                if (std::uint32_t const close = closing(i); close != no_token && close < at_) {  // an aside before the figure
                    i = close;
                    continue;
                }
            if (boundary(i)) {
                if (i > at_) break;
                continue;
            }
            if (is_finite(i) || is_nonfinite_verb(i)) verb(i);
        }
        if (now_.finite == no_token && i >= end_ && !now_.subject) now_.subject = std::nullopt;
        Clause clause;
        clause.first = now_.first;
        clause.last = std::max(i, at_ + 1);
        clause.subject = now_.subject;
        clause.verb = now_.verb;
        clause.passive = now_.passive;
        clause.shared_subject = now_.shared;
        return clause;
    }

private:
    Token const& token(std::uint32_t i) const { return tokens_[i]; }
    Pos pos(std::uint32_t i) const { return i < end_ ? token(i).pos : Pos::none; }

    bool is_finite(std::uint32_t i) const {
        Pos const p = pos(i);
        if (p == Pos::auxiliary) return !is_word(text_, i, "having") && !is_word(text_, i, "being");
        return p == Pos::verb || p == Pos::modal;
    }

    std::uint32_t closing(std::uint32_t open) const {
        for (std::uint32_t i = open + 1; i < std::min(end_, open + 40); ++i)
            if (is_mark(token(i), ')')) return i;
        return no_token;
    }

    std::uint32_t skip_adverbs(std::uint32_t i) const {
        while (i < end_ && (pos(i) == Pos::adverb || pos(i) == Pos::negation)) ++i;
        return i;
    }

    // A noun phrase and then a finite verb. A figure and "and" in between are a clause without its verb ("Borex by 3% and Corex
    // Locker was down") when another clause follows.
    bool starts_clause(std::uint32_t i, int depth = 0) const {
        bool noun = false;
        bool figure = false;
        i = skip_adverbs(i);
        for (std::uint32_t const stop = std::min(end_, i + longest_subject); i < stop; ++i) {
            switch (pos(i)) {
                case Pos::verb: case Pos::auxiliary: case Pos::modal: return noun && is_finite(i);
                case Pos::noun: case Pos::proper: case Pos::pronoun: noun = true; break;
                case Pos::preposition: if (!noun) return false; break;
                case Pos::numeral: figure = true; break;
                case Pos::conjunction:
                    if (figure) return noun && depth < 2 && starts_clause(i + 1, depth + 1);
                    break;
                case Pos::determiner: case Pos::possessive: case Pos::adjective: case Pos::participle: case Pos::adverb: break;
                case Pos::mark: if (!is_joint(text_, i) && !is_mark(token(i), '&') && !is_mark(token(i), '%') && !is_mark(token(i), '$') && !is_mark(token(i), '/')) return false; break;
                default: return false;
            }
        }
        return false;
    }

    // Opens a new clause at a boundary; true when there is one at `i`.
    bool boundary(std::uint32_t i) {
        Token const& t = token(i);
        if (is_mark(t, ';')) return open(i + 1, false);
        if (is_mark(t, ':')) return i < at_ && starts_clause(i + 1) ? open(i + 1, false) : false;
        if (t.pos == Pos::subordinator) return subordinate(i);
        bool const has_verb = now_.finite != no_token;
        if (t.pos == Pos::preposition && t.is(wc::subordinator) && !is_word(text_, i, "than")) {
            if (starts_clause(i + 1)) return open(i, false);
            if (has_verb && pos(i + 1) == Pos::participle && token(i + 1).is(wc::gerund)) return open(i, true);
        }
        if (!has_verb) return false;
        if (t.pos == Pos::conjunction) {
            std::uint32_t const next = skip_adverbs(i + 1);
            if (is_finite(next)) return open(i + 1, true);
            if (starts_clause(i + 1)) return open(i + 1, false);
        }
        if (is_mark(t, ',')) {
            std::uint32_t const next = skip_adverbs(i + 1);
            if (pos(next) == Pos::conjunction) return false;
            if (pos(next) == Pos::participle && token(next).is(wc::gerund)) return open(i + 1, true);
            if (starts_clause(i + 1)) return open(i + 1, false);
        }
        // "said profit fell": what is said follows without a joint.
        if (i == now_.finite + 1 && i <= at_ && pos(now_.finite) == Pos::verb && !is_time_noun(text_, i) && reports(i) && starts_clause(i)) {
            open(i, false);
            return false;
        }
        bool const subject_pronoun = t.pos == Pos::pronoun && i > now_.finite + 1 && pos(i - 1) != Pos::preposition && is_finite(i + 1);
        if (subject_pronoun && !is_word(text_, i, "that")) return open(i, false);
        return false;
    }

    // After a verb of speech anything may begin what is said; after others only a plain phrase ("showed profit fell").
    bool reports(std::uint32_t i) const {
        if (token(now_.finite).is(wc::speech) || is_word(text_, now_.finite, "said") || is_word(text_, now_.finite, "says")) return true;
        return is_name_or_noun(pos(i)) || pos(i) == Pos::determiner || pos(i) == Pos::possessive || pos(i) == Pos::pronoun || pos(i) == Pos::adjective;
    }

    bool subordinate(std::uint32_t i) {
        bool const after_comma = i > begin_ && is_mark(token(i - 1), ',');
        std::uint32_t const noun = after_comma ? i - 2 : i - 1;
        bool const relative = (is_word(text_, i, "who") || is_word(text_, i, "which") || is_word(text_, i, "that")) && i > begin_ &&
                              is_finite(skip_adverbs(i + 1)) && is_name_or_noun(pos(noun));
        if (!relative) {
            outer_.reset();
            return open(i, false);
        }
        if (i >= at_) return true;
        auto antecedent = antecedent_before(text_, begin_, noun + 1);
        if (now_.finite == no_token) outer_ = now_;
        open(i, true);
        now_.subject = antecedent;
        return true;
    }

    bool open(std::uint32_t first, bool shared) {
        if (first > at_) return true;  // the clause of the figure ends here
        auto subject = shared ? now_.subject : std::nullopt;
        now_ = Reading{};
        now_.first = first;
        now_.subject = subject;
        now_.shared = shared;
        return true;
    }

    bool is_nonfinite_verb(std::uint32_t i) const {
        return pos(i) == Pos::participle && i < at_ && (now_.finite != no_token || now_.shared) && !is_nominal(pos(i + 1)) && i > now_.first &&
               !is_nominal(pos(i - 1));
    }

    void verb(std::uint32_t i) {
        Token const& t = token(i);
        if (outer_ && now_.finite != no_token && is_finite(i) && i > now_.finite + 1 && !is_finite(i - 1) && pos(i - 1) != Pos::to && pos(i - 1) != Pos::adverb &&
            pos(i - 1) != Pos::negation && i <= at_) {
            // "the firm that makes them | rose": back to the clause around the relative one.
            now_ = *outer_;
            outer_.reset();
        }
        if (now_.finite == no_token && is_finite(i)) {
            now_.finite = i;
            if (!now_.shared) {
                now_.subject = subject_between(text_, now_.first, i, at_);
                if (!now_.subject && refers_back(text_, now_.first, i)) now_.subject = last_subject_;
            }
            if (now_.subject) last_subject_ = now_.subject;
        }
        if (i > at_ && now_.verb != no_token) return;
        if (t.pos == Pos::auxiliary || t.pos == Pos::modal) {
            std::uint32_t auxiliary = i;  // the last of "could have been killed"
            std::uint32_t main = skip_adverbs(i + 1);
            for (; pos(main) == Pos::auxiliary; main = skip_adverbs(main + 1)) auxiliary = main;
            bool const followed = pos(main) == Pos::participle || pos(main) == Pos::verb;
            if (now_.verb == no_token || i < at_) now_.verb = followed && main <= std::max(at_, auxiliary + 4) ? main : i;
            now_.passive = pos(main) == Pos::participle && token(main).is(wc::past) && is_form_of_be(auxiliary);
            return;
        }
        if (now_.verb != i) now_.passive = now_.passive && t.pos == Pos::participle;
        now_.verb = i;
    }

    bool is_form_of_be(std::uint32_t i) const {
        static constexpr RuleWords forms{"was", "were", "is", "are", "been", "be", "being", "am", "'s", "'re"};
        return is_any_word(text_, i, forms);
    }

    TokenText const& text_;
    Token const* tokens_;
    std::uint32_t at_;
    std::uint32_t begin_;
    std::uint32_t end_;
    Reading now_;
    std::optional<Reading> outer_;
    std::optional<NounPhrase> last_subject_;
};

}  // namespace

Clause clause_around(TokenText const& text, Sentence const& sentence, std::uint32_t at) { return ClauseReader(text, sentence, at).read(); }

}  // namespace figtrail
