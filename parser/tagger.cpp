#include "parser/tagger.hpp"

#include <algorithm>

#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

// What an unknown word is, by its ending.
wc::Mask guess(std::string_view word) {
    auto const ends = [word](std::string_view tail) { return word.size() > tail.size() + 2 && ends_with(word, tail); };
    if (ends("ly")) return wc::adverb;
    if (ends("ing")) return wc::verb | wc::gerund;
    if (ends("ed")) return wc::verb | wc::past;
    for (std::string_view const tail : {"ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "onal"})
        if (ends(tail)) return wc::adjective;
    if (ends("ize") || ends("ise") || ends("ify")) return wc::verb;
    if (ends("s") && !ends("ss")) return wc::noun | wc::plural;
    return wc::noun;
}

class Tagger {
public:
    Tagger(TokenText& text, Sentence const& sentence) : text_(text), first_(sentence.first), last_(sentence.last) { weigh_capitals(); }

    void run() {
        for (at_ = first_; at_ < last_; ++at_) {
            Token& t = text_.tokens[at_];
            t.pos = t.kind == TokenKind::mark ? Pos::mark : t.kind == TokenKind::digits ? Pos::numeral : word(t);
            remember(t);
        }
    }

private:
    // Capitals mean a name only where small letters are the rule.
    void weigh_capitals() {
        unsigned small = 0;
        unsigned large = 0;
        for (std::uint32_t i = first_ + 1; i < last_; ++i) {
            Token const& t = text_.tokens[i];
            if (t.kind != TokenKind::word || t.is(closed_classes) || t.span.size() < 4) continue;
            ++(t.has(token_flag::capitalised) ? large : small);
        }
        capitals_tell_ = small * 2 >= large || last_ - first_ < 5;
    }

    // `before_` is the part of speech that decides; adverbs and quotation marks are looked through.
    void remember(Token const& t) {
        if (t.pos == Pos::adverb || t.pos == Pos::negation || is_mark(t, '"')) return;
        if (t.pos == Pos::conjunction) before_conjunction_ = before_;
        if (t.pos == Pos::verb || t.pos == Pos::auxiliary || t.pos == Pos::modal) verb_seen_ = !t.is(wc::speech);  // "said output | rose"
        if (t.pos == Pos::subordinator || t.pos == Pos::conjunction || (t.pos == Pos::preposition && t.is(wc::subordinator)) || (t.pos == Pos::mark && !is_joint(text_, at_) && t.mark != '\'' && t.mark != '$'))
            verb_seen_ = false;
        if (is_joint(text_, at_)) return;
        // "the S&P 500 gained": a number that ends a name leaves the name in force.
        if (t.kind == TokenKind::digits && before_ == Pos::proper && before_at_ + 1 == at_ && t.span.size() <= 3) return;
        before_ = t.pos;
        before_at_ = at_;
    }

    Token const* next(std::uint32_t n = 1) const { return at_ + n < last_ ? &text_.tokens[at_ + n] : nullptr; }
    bool next_is(wc::Mask mask) const { return next() != nullptr && next()->is(mask); }
    bool is(std::string_view lower) const { return is_word(text_, at_, lower); }
    bool begins() const { return at_ == first_ || text_.tokens[at_].has(token_flag::sentence_start); }
    bool named(Token const& t) const { return capitals_tell_ && t.has(token_flag::capitalised); }

    // Can a noun phrase go on with token `t`?
    bool goes_on(Token const* t) const {
        if (t == nullptr) return false;
        if (t->kind == TokenKind::digits) return false;
        if (t->kind == TokenKind::mark) return false;
        if (named(*t)) return true;
        if (t->is(closed_classes)) return false;
        return t->is(wc::noun | wc::adjective | wc::gerund | wc::ordinal) || !t->is(open_classes | number_classes);
    }
    bool next_goes_on() const {
        if (next() != nullptr && is_joint(text_, at_ + 1)) return true;
        return goes_on(next());
    }
    bool next_begins_noun() const {
        Token const* n = next();
        if (n == nullptr) return false;
        if (n->kind == TokenKind::digits || n->is(number_classes | wc::possessive | wc::article)) return true;
        return goes_on(n);
    }
    bool after(std::initializer_list<Pos> list) const { return std::find(list.begin(), list.end(), before_) != list.end(); }

    Pos word(Token const& t) {
        if (t.has(token_flag::has_dots)) return t.is(wc::day_part) ? Pos::noun : Pos::proper;
        if (is_number(t)) return Pos::numeral;
        if (next() != nullptr && next()->kind == TokenKind::digits && next()->glued()) return Pos::proper;  // "V10", "i4"
        if (t.is(wc::month | wc::weekday)) {
            bool const beside_digits = (next() && next()->kind == TokenKind::digits) || (at_ > first_ && text_.tokens[at_ - 1].kind == TokenKind::digits);
            if ((named(t) && (!t.is(wc::modal | wc::verb) || !begins() || beside_digits)) || !t.is(open_classes | closed_classes)) return Pos::proper;
            if (beside_digits && t.is(wc::month)) return Pos::proper;
        }
        if (t.is(wc::ordinal)) return before_ == Pos::numeral && !next_goes_on() ? Pos::noun : Pos::adjective;
        if (t.is(closed_classes)) {
            bool const acronym = capitals_tell_ && t.has(token_flag::all_caps) && t.span.size() > 1;
            return acronym ? Pos::proper : closed(t);
        }
        return open(t);
    }

    bool is_number(Token const& t) const {
        if (t.is(wc::suffix_multiplier)) return at_ > first_ && text_.tokens[at_ - 1].kind == TokenKind::digits && t.glued();
        if (!t.is(number_classes)) return t.is(wc::fraction) && (is("half") || next_of()) && !t.is(wc::ordinal);
        if (t.is(open_classes) && t.is(wc::dozen | wc::vague_plural)) return next_of();
        return true;
    }
    bool next_of() const { return next() != nullptr && is_word(text_, at_ + 1, "of"); }

    Pos closed(Token const& t) {
        if (is("'s") || is("’s")) return before_ == Pos::pronoun ? Pos::auxiliary : Pos::possessive;
        if (t.is(wc::auxiliary)) return Pos::auxiliary;
        if (t.is(wc::modal)) return after({Pos::determiner, Pos::possessive, Pos::adjective}) ? Pos::noun : Pos::modal;
        if (is("to")) return to();
        if (is("that")) return that();
        if (t.is(wc::possessive)) return is("her") && !next_begins_noun() ? Pos::pronoun : Pos::possessive;
        if (t.is(wc::article)) return Pos::determiner;
        if (t.is(wc::negation) && !t.is(wc::determiner | wc::pronoun | wc::preposition)) return Pos::negation;
        if (is("so") || is("yet") || is("once")) return Pos::adverb;
        if (t.is(wc::conjunction) && !t.is(wc::preposition)) return Pos::conjunction;
        if (t.is(wc::preposition)) return preposition(t);
        if (t.is(wc::wh | wc::subordinator)) return is("however") ? Pos::adverb : Pos::subordinator;
        if (t.is(wc::determiner | wc::quantifier)) return determiner(t);
        return t.is(wc::pronoun) ? Pos::pronoun : Pos::other;
    }

    Pos to() const {
        Token const* n = next();
        if (n == nullptr || n->kind != TokenKind::word || named(*n)) return Pos::preposition;
        if (n->is(wc::auxiliary) || (n->is(wc::adverb) && !n->is(wc::noun))) return Pos::to;
        if (!n->is(wc::verb) || n->is(closed_classes | wc::gerund | wc::third_person)) return Pos::preposition;
        if (!n->is(wc::mostly_noun)) return Pos::to;
        // "to work the land" against "to work": a noun phrase after it makes it a verb.
        Token const* beyond = next(2);
        return beyond != nullptr && beyond->is(wc::determiner | wc::possessive | wc::pronoun) ? Pos::to : Pos::preposition;
    }

    Pos that() const {
        if (is_name_or_noun(before_) || before_ == Pos::verb || before_ == Pos::participle || next_is(wc::determiner | wc::possessive | wc::auxiliary | wc::modal | wc::preposition))
            return next_is(wc::auxiliary | wc::modal) && !is_name_or_noun(before_) ? Pos::pronoun : Pos::subordinator;
        return next_begins_noun() && !next_is_verb() ? Pos::determiner : Pos::pronoun;
    }
    bool next_is_verb() const { return next_is(wc::third_person) && next_is(wc::mostly_verb); }

    Pos preposition(Token const& t) const {
        if (t.is(open_classes) && after({Pos::determiner, Pos::possessive}) && t.is(wc::noun | wc::adjective))
            return t.is(wc::adjective) && next_goes_on() ? Pos::adjective : t.is(wc::noun) ? Pos::noun : Pos::adjective;
        if (is("worth") && next_of() && after({Pos::noun, Pos::adjective, Pos::determiner})) return Pos::noun;  // "a net worth of"
        if (is("like") && after({Pos::pronoun, Pos::to, Pos::modal})) return Pos::verb;
        if (is("because")) return next_of() ? Pos::preposition : Pos::subordinator;
        bool const particle = is("up") || is("down") || is("over") || is("out") || is("off") || is("about") || is("around") || is("ahead") || is("aside");
        if (particle) {
            Token const* n = next();
            if (n == nullptr || n->kind != TokenKind::word || n->is(number_classes | wc::preposition | wc::conjunction)) return Pos::adverb;
        }
        return Pos::preposition;
    }

    Pos determiner(Token const& t) const {
        if (is("more") || is("most") || is("less") || is("least")) {
            Token const* n = next();
            if (n != nullptr && n->is(wc::adjective | wc::adverb) && !n->is(wc::noun | closed_classes)) return Pos::adverb;
        }
        if (t.is(wc::quantifier) && t.is(wc::noun)) return after({Pos::determiner, Pos::noun}) ? Pos::noun : Pos::determiner;
        if (!t.is(wc::pronoun) || (next_begins_noun() && !next_is_verb())) return Pos::determiner;
        return Pos::pronoun;
    }

    Pos open(Token const& t) {
        wc::Mask classes = t.classes;
        if (named(t) && !begins()) {
            bool const adjective_only = t.is(wc::adjective) && !t.is(wc::noun | wc::verb);
            return (adjective_only || is_demonym()) && next_goes_on() ? Pos::adjective : Pos::proper;
        }
        if (!(classes & open_classes)) {
            if (t.has(token_flag::capitalised) && capitals_tell_) return Pos::proper;
            classes = guess(text_.word(at_));
        } else if (begins() && named(t) && !(classes & (wc::adverb | wc::past | wc::gerund)) && next() != nullptr && named(*next()) &&
                   next()->kind == TokenKind::word && !next()->is(closed_classes) && !(classes & wc::plural)) {
            return Pos::proper;  // "Sterling Bank said"
        }
        return choose(classes);
    }

    bool is_demonym() const { return longest_demonym() != nullptr; }
    PhraseHit const* longest_demonym() const {
        Token const& t = text_.tokens[at_];
        for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k)
            if (text_.hits[k].kind == PhraseKind::demonym && text_.hits[k].tokens == 1) return &text_.hits[k];
        return nullptr;
    }

    Pos choose(wc::Mask c) const {
        if ((c & wc::past) && at_ > first_ && is_joint(text_, at_ - 1)) return Pos::participle;  // "coal-fired"
        bool const noun = (c & wc::noun) != 0;
        bool const verb = (c & wc::verb) != 0;
        bool const adjective = (c & wc::adjective) != 0;
        if (!noun && !verb) return adjective ? (c & wc::adverb) && !next_goes_on() && is_name_or_noun(before_) ? Pos::adverb : Pos::adjective : Pos::adverb;
        if (!verb && !adjective) return (c & wc::adverb) && !after({Pos::determiner, Pos::possessive, Pos::adjective, Pos::preposition, Pos::numeral}) ? Pos::adverb : Pos::noun;
        switch (before_) {
            case Pos::determiner: case Pos::possessive: case Pos::adjective: case Pos::preposition: case Pos::numeral: return in_noun_phrase(c);
            case Pos::to: case Pos::modal: return verb && !(c & (wc::gerund | wc::third_person)) ? verb_or_participle(c) : after_auxiliary(c);
            case Pos::auxiliary: return after_auxiliary(c);
            case Pos::pronoun: case Pos::subordinator:
                if (verb && (!noun || before_ == Pos::pronoun || (relative() && !(c & wc::mostly_noun)))) return verb_form(c);
                return adjective && (!noun || next_goes_on()) ? Pos::adjective : noun ? Pos::noun : verb_form(c);
            case Pos::noun: case Pos::proper: return after_noun(c);
            case Pos::participle: case Pos::verb: return after_verb(c);
            default: return at_start(c);
        }
    }

    bool relative() const { return is_word(text_, before_at_, "who") || is_word(text_, before_at_, "which") || is_word(text_, before_at_, "that"); }

    // A past form or gerund that is not the finite verb.
    static Pos verb_or_participle(wc::Mask c) { return (c & wc::past) && !(c & (wc::noun | wc::adjective)) ? Pos::participle : Pos::verb; }
    static Pos verb_form(wc::Mask c) { return c & wc::gerund ? Pos::participle : Pos::verb; }

    Pos in_noun_phrase(wc::Mask c) const {
        bool const noun = (c & wc::noun) != 0;
        if (c & wc::adjective) {
            if (next() != nullptr && (next()->kind == TokenKind::digits || next()->mark == '$')) return Pos::adjective;  // "the best $200 phones"
            if (noun && next_is(wc::past) && !next_is(wc::noun)) return Pos::noun;  // "the firm employed"
            if (next_goes_on() && !(noun && (c & wc::mostly_noun))) return Pos::adjective;
            if (!noun) return (c & wc::verb) && (c & wc::past) ? Pos::participle : Pos::adjective;
        }
        if (before_ == Pos::numeral && noun && (c & wc::verb) && !(c & (wc::plural | wc::mostly_noun)) && next_is(wc::preposition | wc::determiner | wc::possessive) && !next_of())
            return Pos::verb;  // "5,000 live in the camp"
        if (noun) return (c & wc::gerund) && next_goes_on() && !(c & wc::mostly_noun) ? Pos::participle : Pos::noun;
        if (c & (wc::past | wc::gerund)) return Pos::participle;
        return after({Pos::determiner, Pos::possessive}) && !(c & wc::third_person) ? Pos::noun : Pos::verb;
    }

    Pos after_auxiliary(wc::Mask c) const {
        if ((c & wc::verb) && (c & (wc::past | wc::gerund))) return Pos::participle;
        if (c & wc::adjective) return Pos::adjective;
        if ((c & wc::verb) && !(c & wc::noun)) return Pos::verb;
        if ((c & wc::verb) && (is_word(text_, before_at_, "do") || is_word(text_, before_at_, "did") || is_word(text_, before_at_, "does") || before_ != Pos::auxiliary))
            return Pos::verb;
        return c & wc::noun ? Pos::noun : Pos::verb;
    }

    // "a 5 kilometre | run": a singular after a number is a measure in front of a noun.
    bool measures() const {
        if (before_at_ == first_ || text_.tokens[before_at_].is(wc::plural) || before_at_ + 1 != at_) return false;
        Token const& number = text_.tokens[before_at_ - 1];
        if (number.kind == TokenKind::digits && number.span.size() == 4) return false;  // "in 2019 output rose"
        return number.pos == Pos::numeral && !is_word(text_, before_at_ - 1, "one") && text_.word(before_at_ - 1) != "1";
    }

    Pos after_noun(wc::Mask c) const {
        bool const noun = (c & wc::noun) != 0;
        bool const verb = (c & wc::verb) != 0;
        if (!verb) return noun ? ((c & wc::adjective) && !(c & wc::mostly_noun) && next_goes_on() ? Pos::adjective : Pos::noun) : Pos::adjective;
        if (c & wc::past) {
            if ((c & wc::adjective) && !(c & wc::mostly_verb) && next_goes_on() && verb_seen_) return Pos::participle;
            if (noun && before_ == Pos::noun && measures()) return Pos::noun;
            if (verb_seen_ && before_ == Pos::noun) return noun ? Pos::noun : Pos::participle;  // "the quarter ended in May"
            return Pos::verb;
        }
        if (c & wc::gerund) return noun && (c & wc::mostly_noun) ? Pos::noun : Pos::participle;
        if (!noun) return c & wc::adjective && !(c & wc::mostly_verb) ? Pos::adjective : Pos::verb;
        if (measures() || verb_seen_ || next_is(wc::auxiliary | wc::modal) || next() == nullptr) return Pos::noun;
        bool const before_plural = text_.tokens[before_at_].is(wc::plural);
        bool const agrees = (c & wc::third_person) ? !before_plural : before_plural;
        if (!agrees) return Pos::noun;
        if (next_is(wc::verb) && next_is(wc::past) && !next_is(wc::noun)) return Pos::noun;
        Token const* n = next();
        bool const object = n->is(wc::determiner | wc::possessive | wc::pronoun | wc::subordinator | wc::quantifier) || n->kind == TokenKind::digits ||
                            n->is(number_classes) || is_word(text_, at_ + 1, "to") || (n->is(wc::adverb | wc::adjective) && !n->is(wc::noun));
        if (c & wc::mostly_verb) return object || named(*n) || n->is(wc::preposition | wc::adjective) ? Pos::verb : Pos::noun;
        return object && !((c & wc::mostly_noun) && n->kind == TokenKind::digits) ? Pos::verb : Pos::noun;
    }

    Pos after_verb(wc::Mask c) const {
        if ((c & wc::adjective) && (!(c & wc::noun) || (next_goes_on() && !(c & wc::mostly_noun)))) return Pos::adjective;
        if (c & wc::noun) return Pos::noun;
        if (c & (wc::gerund | wc::past)) return Pos::participle;
        return Pos::verb;
    }

    bool takes_object() const {
        Token const* n = next();
        return n != nullptr && (n->kind == TokenKind::digits || n->is(number_classes | wc::article | wc::possessive) || n->mark == '$');
    }

    Pos at_start(wc::Mask c) const {
        bool const noun = (c & wc::noun) != 0;
        if (before_ == Pos::conjunction && (c & wc::verb)) {
            bool const verbal = before_conjunction_ == Pos::verb || before_conjunction_ == Pos::participle || before_conjunction_ == Pos::auxiliary;
            if (verbal && (!noun || !(c & wc::mostly_noun))) return c & wc::gerund ? Pos::participle : Pos::verb;
            if ((c & wc::third_person) && !(c & wc::mostly_noun) && takes_object()) return Pos::verb;  // "and offers 536"
            if ((c & wc::past) && !noun) return next_goes_on() && (c & wc::adjective) ? Pos::participle : Pos::verb;
        }
        if ((c & wc::adjective) && (!noun || (next_goes_on() && !(c & wc::mostly_noun)))) return (c & wc::past) ? Pos::participle : Pos::adjective;
        if (noun && !((c & wc::mostly_verb) && (c & wc::past))) return (c & wc::gerund) && !(c & wc::mostly_noun) && next_goes_on() ? Pos::participle : Pos::noun;
        if (c & wc::past) return before_ == Pos::mark ? Pos::verb : Pos::participle;
        return c & wc::gerund ? Pos::participle : Pos::verb;
    }

    TokenText& text_;
    std::uint32_t first_;
    std::uint32_t last_;
    std::uint32_t at_ = 0;
    std::uint32_t before_at_ = 0;
    Pos before_ = Pos::none;
    Pos before_conjunction_ = Pos::none;
    bool verb_seen_ = false;
    bool capitals_tell_ = true;
};

}  // namespace

void tag(TokenText& text, Sentence const& sentence) { Tagger(text, sentence).run(); }

}  // namespace figtrail
