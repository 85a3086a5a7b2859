#include "parser/tagger.hpp"

#include "parser/open_classes.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

class Tagger : OpenClasses {
public:
    Tagger(TokenText& text, Sentence const& sentence) : OpenClasses(text, sentence), tagged_(text.tokens.data()) {}

    void run() {
        for (at_ = first_; at_ < last_; ++at_) {
            Token& t = tagged_[at_];
            t.pos = t.kind == TokenKind::mark ? Pos::mark : t.kind == TokenKind::digits ? Pos::numeral : word(t);
            remember(t);
        }
    }

private:
    // `before_` is the part of speech that decides; adverbs and quotation marks are looked through.
    void remember(Token const& t) {
        if (t.pos == Pos::adverb || t.pos == Pos::negation || is_mark(t, '"')) return;
        if (t.pos == Pos::conjunction) before_conjunction_ = before_;
        if (t.pos == Pos::verb || t.pos == Pos::auxiliary || t.pos == Pos::modal) verb_seen_ = !t.is(wc::speech);  // "said output | rose"
        if (t.pos == Pos::subordinator || t.pos == Pos::conjunction || (t.pos == Pos::preposition && t.is(wc::subordinator)) || (t.pos == Pos::mark && !is_joint(text_, at_) && t.mark != '\'' && t.mark != '$'))
            verb_seen_ = false;
        if (is_joint(text_, at_)) return;
        if (is_owner_apostrophe(text_, at_) && is_name_or_noun(before_)) {
            before_ = Pos::possessive;
            return;
        }
        // "the Borex 200 gained": a number that ends a name leaves the name in force.
        if (t.kind == TokenKind::digits && before_ == Pos::proper && before_at_ + 1 == at_ && t.span.size() <= 3) return;
        before_ = t.pos;
        before_at_ = at_;
    }

    Pos word(Token const& t) {
        if (t.has(token_flag::has_dots)) return t.is(wc::day_part) ? Pos::noun : Pos::proper;
        if (is_number(t)) return Pos::numeral;
        if (next() != nullptr && next()->kind == TokenKind::digits && next()->glued()) return Pos::proper;  // "V10", "i4"
        if (t.is(wc::month | wc::weekday)) {
            // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): there may be no next token, but one before
            bool const beside_digits = (next() && next()->kind == TokenKind::digits) || (at_ > first_ && tokens_[at_ - 1].kind == TokenKind::digits);
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
        if (t.is(wc::suffix_multiplier)) return at_ > first_ && tokens_[at_ - 1].kind == TokenKind::digits && t.glued();
        if (!t.is(number_classes)) return t.is(wc::fraction) && (is("half") || next_of()) && !t.is(wc::ordinal);
        if (t.is(open_classes) && t.is(wc::dozen | wc::vague_plural)) return is("dozen") || next_of();  // "scores of", not "scores a goal"
        return true;
    }

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
        if (before_ == Pos::numeral && (is("lots") || is("lot"))) return Pos::noun;  // "250 lots"
        if (t.is(wc::quantifier) && t.is(wc::noun)) return after({Pos::determiner, Pos::noun}) ? Pos::noun : Pos::determiner;
        if (next_is(wc::past) && next(2) != nullptr && next(2)->is(wc::noun) && !next_is(wc::mostly_verb)) return Pos::determiner;  // "each printed page"
        if (!t.is(wc::pronoun) || (next_begins_noun() && !next_is_verb())) return Pos::determiner;
        return Pos::pronoun;
    }

    Pos open(Token const& t) {
        wc::Mask classes = t.classes;
        if (named(t) && !begins()) {
            if (is_plural_acronym(text_.word(at_))) return Pos::noun;
            bool const adjective_only = t.is(wc::adjective) && !t.is(wc::noun | wc::verb);
            return (adjective_only || is_demonym()) && next_goes_on() ? Pos::adjective : Pos::proper;
        }
        if (!(classes & open_classes)) {
            if (t.has(token_flag::capitalised) && capitals_tell_) return Pos::proper;
            classes = guess_by_ending(text_.word(at_));
        } else if (begins() && named(t) && !(classes & (wc::adverb | wc::past | wc::gerund)) && next() != nullptr && named(*next()) &&
                   next()->kind == TokenKind::word && !next()->is(closed_classes) && !(classes & wc::plural)) {
            return Pos::proper;  // "Sterling Bank said"
        }
        return choose(classes);
    }

    bool is_demonym() const {
        Token const& t = tokens_[at_];
        for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k)
            if (text_.hits[k].kind == PhraseKind::demonym && text_.hits[k].tokens == 1) return true;
        return false;
    }

    Token* tagged_;  ///< the same tokens, to be written
};

}  // namespace

void tag(TokenText& text, Sentence const& sentence) { Tagger(text, sentence).run(); }

}  // namespace figtrail
