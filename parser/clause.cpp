#include "parser/clause.hpp"

#include <algorithm>

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
    ClauseReader(TokenText const& text, Sentence const& sentence, std::uint32_t at) : text_(text), sentence_(sentence), at_(at) {
        begin_ = at - sentence.first > reach_back ? at - reach_back : sentence.first;
        end_ = std::min(sentence.last, at + reach_forward);
    }

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
    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
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

    // A noun phrase and then a finite verb. A figure and "and" in between are a clause without its verb ("Burlington by 2.6% and Foot
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
        auto antecedent = phrase_before(noun + 1);
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

    // The noun phrase that ends before token `end`, with what "of" ties to it.
    std::optional<NounPhrase> phrase_before(std::uint32_t end) const {
        std::uint32_t first = end;
        while (first > begin_ && end - first < longest_subject) {
            Pos const p = pos(first - 1);
            bool const joins = is_nominal(p) || is_joint(text_, first - 1) || is_owner_mark(text_, first - 1) ||
                               (p == Pos::numeral && first < end);
            if (!joins) break;
            --first;
        }
        while (first < end && (!is_nominal(pos(first)) || (pos(first) == Pos::participle && first > begin_ && pos(first - 1) == Pos::auxiliary))) ++first;
        if (first == end) return std::nullopt;
        if (pos(end - 1) == Pos::proper) {  // "their daughter Maria, who"
            std::uint32_t name = end - 1;
            while (name > first && pos(name - 1) == Pos::proper) --name;
            if (name > first && pos(name - 1) == Pos::noun) first = name;
        }
        return NounPhrase{first, end, end - 1, 0, 0};
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
                now_.subject = subject_between(now_.first, i);
                if (!now_.subject && refers_back(now_.first, i)) now_.subject = last_subject_;
            }
            if (now_.subject) last_subject_ = now_.subject;
        }
        if (i > at_ && now_.verb != no_token) return;
        if (t.pos == Pos::auxiliary || t.pos == Pos::modal) {
            std::uint32_t const main = skip_adverbs(i + 1);
            bool const followed = pos(main) == Pos::participle || pos(main) == Pos::verb;
            if (now_.verb == no_token || i < at_) now_.verb = followed && main <= std::max(at_, i + 4) ? main : i;
            now_.passive = pos(main) == Pos::participle && token(main).is(wc::past) && is_form_of_be(i);
            return;
        }
        if (now_.verb != i) now_.passive = now_.passive && t.pos == Pos::participle;
        now_.verb = i;
    }

    bool is_form_of_be(std::uint32_t i) const {
        for (std::string_view const form : {"was", "were", "is", "are", "been", "be", "being", "am", "'s", "'re"})
            if (is_word(text_, i, form)) return true;
        return false;
    }

    // "The bank said it ...": a pronoun of the third person takes the subject before it.
    bool refers_back(std::uint32_t first, std::uint32_t verb) const {
        for (std::uint32_t i = verb; i > first && verb - i < 4; --i)
            if (is_word(text_, i - 1, "it") || is_word(text_, i - 1, "he") || is_word(text_, i - 1, "she") || is_word(text_, i - 1, "they")) return true;
        return false;
    }

    static bool starts_phrase(Pos pos) { return pos == Pos::determiner || pos == Pos::pronoun || pos == Pos::possessive; }

    // The subject among tokens [first, verb): not a leading "In March," or "Last year", and what follows a comma is apposition.
    std::optional<NounPhrase> subject_between(std::uint32_t first, std::uint32_t verb) const {
        if (verb - first > 60) first = verb - 60;
        std::uint32_t start = first;
        while (start < verb && !starts_phrase(pos(start)) && !is_nominal(pos(start)) && pos(start) != Pos::numeral && pos(start) != Pos::preposition) ++start;
        start = skip_time(start, verb);
        bool leading = start < verb && (pos(start) == Pos::preposition || is_time_phrase(start, verb));
        std::uint32_t end = verb;
        for (std::uint32_t i = start; i < verb; ++i) {
            if (is_mark(token(i), ',')) {
                if (leading) {
                    start = i + 1;
                    leading = start < verb && (pos(start) == Pos::preposition || is_time_phrase(start, verb));
                } else if (end == verb) {
                    if (std::uint32_t const own = own_phrase_after(i, verb); own != no_token) start = own;
                    else end = i;
                }
            } else if (pos(i) == Pos::conjunction && i > start && follows_figure(i)) {  // "Burlington by 2.6% and Foot Locker was"
                if (at_ < i) end = std::min(end, i);
                else start = i + 1;
            } else if (i > start && end == verb && starts_phrase(pos(i)) && !is_owner_mark(text_, i) &&
                       (is_nominal(pos(i - 1)) || pos(i - 1) == Pos::numeral)) {
                start = i;  // a second phrase without a joint: "Last year a survey", "In May the price"
                leading = false;
            }
        }
        // "its shares" is a noun phrase, "they" is none.
        while (start < end && (pos(start) == Pos::determiner || pos(start) == Pos::adverb || (pos(start) == Pos::possessive && !is_owner_mark(text_, start)) ||
                               pos(start) == Pos::preposition))
            ++start;
        if (start >= end || pos(start) == Pos::pronoun) return std::nullopt;
        return phrase_in(start, end);
    }

    bool follows_figure(std::uint32_t i) const {
        for (std::uint32_t k = i; k > begin_ && i - k < 3; --k)
            if (pos(k - 1) == Pos::numeral) return true;
        return false;
    }

    // "With ten men, City lost": between the only comma and the verb stands a phrase of its own, which is the subject.
    std::uint32_t own_phrase_after(std::uint32_t comma, std::uint32_t verb) const {
        bool noun = false;
        for (std::uint32_t i = comma + 1; i < verb; ++i) {
            if (is_mark(token(i), ',') || pos(i) == Pos::conjunction) return no_token;
            noun = noun || is_name_or_noun(pos(i));
        }
        return noun ? comma + 1 : no_token;
    }

    // "Last year | output", "In 2019 | output": a time without a comma after it.
    std::uint32_t skip_time(std::uint32_t start, std::uint32_t end) const {
        std::uint32_t at = start;
        if (pos(at) == Pos::preposition) ++at;
        if (at + 1 >= end) return start;
        bool const year = token(at).kind == TokenKind::digits && token(at).span.size() == 4;
        if (year || (token(at).is(wc::month | wc::weekday) && pos(at) == Pos::proper)) ++at;
        else if (is_time_phrase(at, end) && pos(at) != Pos::numeral) at += 2;
        else return start;
        return at < end && is_nominal(pos(at)) ? at : start;
    }

    bool is_time_phrase(std::uint32_t first, std::uint32_t end) const {
        if (pos(first) == Pos::numeral) return first + 1 < end && is_time_noun(text_, first + 1);
        if (is_word(text_, first, "last") || is_word(text_, first, "this") || is_word(text_, first, "next")) return first + 1 < end && is_time_noun(text_, first + 1);
        return token(first).is(wc::weekday) && token(first).pos == Pos::proper;
    }

    // The first chunk of [start, end) is the phrase, the rest hangs on it.
    std::optional<NounPhrase> phrase_in(std::uint32_t start, std::uint32_t end) const {
        std::uint32_t head = no_token;
        std::uint32_t i = start;
        for (; i < end; ++i) {
            Pos const p = pos(i);
            if (is_word(text_, i, "per")) continue;
            if (p == Pos::preposition || p == Pos::to || p == Pos::subordinator || is_mark(token(i), '(')) break;
            if (is_name_or_noun(p)) head = i;
        }
        if (head == no_token) {
            for (std::uint32_t k = start; k < i; ++k)
                if (pos(k) == Pos::adjective || pos(k) == Pos::participle) head = k;
            if (head == no_token) return std::nullopt;
        }
        NounPhrase phrase{start, i, head, 0, 0};
        if (i < end) {
            phrase.of_first = i;
            phrase.of_last = end;
        }
        return phrase;
    }

    TokenText const& text_;
    Sentence const& sentence_;
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
