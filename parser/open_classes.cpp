#include "parser/open_classes.hpp"

#include "parser/lexicon.hpp"

namespace figtrail {

namespace wc = word_class;

wc::Mask guess_by_ending(std::string_view word) {
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

// Capitals mean a name only where small letters are the rule.
TagContext::TagContext(TokenText const& text, Sentence const& sentence) : text_(text), tokens_(text.tokens.data()), first_(sentence.first), last_(sentence.last) {
    unsigned small = 0;
    unsigned large = 0;
    for (std::uint32_t i = first_ + 1; i < last_; ++i) {
        Token const& t = tokens_[i];
        if (t.kind != TokenKind::word || t.is(closed_classes) || t.span.size() < 4) continue;
        ++(t.has(token_flag::capitalised) ? large : small);
    }
    capitals_tell_ = small * 2 >= large || last_ - first_ < 5;
}

Pos OpenClasses::choose(wc::Mask c) const {
    if ((c & wc::past) && at_ > first_ && is_joint(text_, at_ - 1)) return Pos::participle;  // "gas-powered"
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
            if (verb && (!noun || before_ == Pos::pronoun || is_word(text_, before_at_, "who") || is_word(text_, before_at_, "which") || (is_word(text_, before_at_, "that") && !(c & wc::mostly_noun))))
                return verb_form(c);
            return adjective && (!noun || next_goes_on()) ? Pos::adjective : noun ? Pos::noun : verb_form(c);
        case Pos::noun: case Pos::proper: return after_noun(c);
        case Pos::participle: case Pos::verb: return after_verb(c);
        default: return at_start(c);
    }
}

// A past form or gerund that is not the finite verb.
Pos OpenClasses::verb_or_participle(wc::Mask c) { return (c & wc::past) && !(c & (wc::noun | wc::adjective)) ? Pos::participle : Pos::verb; }
Pos OpenClasses::verb_form(wc::Mask c) { return c & wc::gerund ? Pos::participle : Pos::verb; }

Pos OpenClasses::in_noun_phrase(wc::Mask c) const {
    bool const noun = (c & wc::noun) != 0;
    bool const past_verb = (c & wc::verb) && (c & wc::past) && !verb_seen_;
    bool const takes_noun = next_begins_noun() || next_is(wc::determiner) || tokens_[at_].is(wc::up_word | wc::down_word);
    if (past_verb && takes_noun && (follows_amount() || (!noun && is_only_verb_of_number()))) return Pos::verb;
    if (c & wc::adjective) {
        if (next() != nullptr && (next()->kind == TokenKind::digits || next()->mark == '$')) return Pos::adjective;  // "the best $200 phones"
        if (noun && next_is(wc::past) && !next_is(wc::noun)) return Pos::noun;  // "the firm employed"
        if (noun && !verb_seen_ && next_moves()) return Pos::noun;              // "the industrial average rose 210 points"
        if (next_goes_on() && !(noun && (c & wc::mostly_noun))) return Pos::adjective;
        if (!noun) return (c & wc::verb) && (c & wc::past) ? Pos::participle : Pos::adjective;
    }
    bool const counted = before_ == Pos::adjective && before_at_ > first_ && before_at_ + 1 == at_ && text_.tokens[before_at_ - 1].pos == Pos::numeral;
    if (counted && !noun && (c & wc::verb) && (c & wc::third_person)) return Pos::noun;  // "two big serves"
    if (before_ == Pos::numeral && !noun && (c & wc::verb) && (c & wc::third_person) && before_at_ > first_ && text_.tokens[before_at_ - 1].pos == Pos::preposition)
        return Pos::noun;  // "on 106 carries"
    if (before_ == Pos::numeral && noun && (c & wc::verb) && !(c & (wc::plural | wc::mostly_noun)) && next_is(wc::preposition | wc::determiner | wc::possessive) && !next_of() &&
        sign_of_money() == no_token)
        return Pos::verb;  // "5,000 live in the camp"
    if (noun) return (c & wc::gerund) && next_goes_on() && !(c & wc::mostly_noun) ? Pos::participle : Pos::noun;
    if (c & (wc::past | wc::gerund)) return Pos::participle;
    return after({Pos::determiner, Pos::possessive}) && !(c & wc::third_person) ? Pos::noun : Pos::verb;
}

// A number, with its hedge or without.
bool OpenClasses::begins_amount() const {
    Token const* const n = next();
    if (n == nullptr) return false;
    return n->kind == TokenKind::digits || n->is(number_classes) || n->mark == '$' || is_any_word(text_, at_ + 1, {"about", "nearly", "almost", "some", "roughly", "around"});
}

// The next word is a past tense of rising or falling, with its amount behind it.
bool OpenClasses::next_moves() const {
    if (!next_is(wc::past) || !next_is(wc::up_word | wc::down_word)) return false;
    Token const* const amount = next(2);
    return amount != nullptr && (amount->kind == TokenKind::digits || amount->is(number_classes) || amount->mark == '$' || is_any_word(text_, at_ + 2, {"by", "to", "about", "nearly", "more", "almost"}));
}

// The sign in front of "$5 million |", or no_token.
std::uint32_t OpenClasses::sign_of_money() const {
    if (before_ != Pos::numeral || before_at_ + 1 != at_) return no_token;
    std::uint32_t i = at_;
    while (i > first_ && text_.tokens[i - 1].pos == Pos::numeral) --i;
    return i > first_ && longest_hit(text_, i - 1, PhraseKind::currency_symbol) != nullptr ? i - 1 : no_token;
}

// "a profit of $5 million | beat forecasts": money counts nothing, so the figure ends the phrase.
bool OpenClasses::follows_amount() const {
    std::uint32_t const sign = sign_of_money();
    return sign != no_token && sign > first_ && is_word(text_, sign - 1, "of");
}

// "All three | suffered gunshot wounds": a number by itself acts where nothing behind it could be its clause's verb; not "three wounded
// soldiers arrived".
bool OpenClasses::is_only_verb_of_number() const {
    constexpr std::uint32_t reach = 14;
    if (before_ != Pos::numeral || before_at_ + 1 != at_) return false;
    std::uint32_t number = before_at_;
    while (number > first_ && (text_.tokens[number - 1].pos == Pos::numeral || is_word(text_, number - 1, "all"))) --number;
    if (number > first_ && tokens_[number - 1].kind != TokenKind::mark && !tokens_[number - 1].is(wc::conjunction)) return false;
    for (std::uint32_t i = at_ + 1; i < std::min(last_, at_ + reach); ++i) {
        Token const& t = tokens_[i];
        if (t.kind == TokenKind::mark && (t.mark == ';' || t.mark == '.')) break;
        if (t.is(wc::conjunction | wc::subordinator) && !t.is(wc::preposition)) break;
        if (t.is(wc::speech)) continue;  // ", police said"
        if (t.is(wc::auxiliary | wc::modal) || (t.is(wc::verb) && t.is(wc::past | wc::third_person) && !t.is(wc::plural))) return false;
    }
    return true;
}

Pos OpenClasses::after_auxiliary(wc::Mask c) const {
    if ((c & wc::verb) && (c & (wc::past | wc::gerund))) return Pos::participle;
    if (c & wc::adjective) return Pos::adjective;
    if ((c & wc::verb) && !(c & wc::noun)) return Pos::verb;
    if ((c & wc::verb) && (is_word(text_, before_at_, "do") || is_word(text_, before_at_, "did") || is_word(text_, before_at_, "does") || before_ != Pos::auxiliary))
        return Pos::verb;
    return c & wc::noun ? Pos::noun : Pos::verb;
}

// "a 5 kilometre | walk": a singular after a number is a measure in front of a noun.
bool OpenClasses::measures() const {
    if (before_at_ == first_ || tokens_[before_at_].is(wc::plural) || before_at_ + 1 != at_) return false;
    Token const& number = tokens_[before_at_ - 1];
    if (number.kind == TokenKind::digits && number.span.size() == 4) return false;  // "in 2019 output rose"
    return number.pos == Pos::numeral && !is_word(text_, before_at_ - 1, "one") && text_.word(before_at_ - 1) != "1";
}

// "Iran and Iraq | share": two names are a plural.
bool OpenClasses::joined_names() const {
    if (before_ != Pos::proper || before_at_ + 1 != at_ || before_at_ < first_ + 2) return false;
    return is_word(text_, before_at_ - 1, "and") && text_.tokens[before_at_ - 2].pos == Pos::proper;
}

// "air strikes in Syria | kill": the plural in front of "in NAME" is what acts.
bool OpenClasses::plural_before_place() const {
    if (before_ != Pos::proper || before_at_ + 1 != at_ || before_at_ < first_ + 2) return false;
    return is_word(text_, before_at_ - 1, "in") && text_.tokens[before_at_ - 2].pos == Pos::noun && text_.tokens[before_at_ - 2].is(wc::plural);
}

// "air | strikes": the lexicon knows both words as one name of a thing or an event.
bool OpenClasses::ends_phrase_of_noun() const {
    if (before_at_ + 1 != at_) return false;
    Token const& t = text_.tokens[before_at_];
    for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k) {
        PhraseKind const kind = text_.hits[k].kind;
        if (text_.hits[k].tokens == 2 && (kind == PhraseKind::event || kind == PhraseKind::measure_head)) return true;
    }
    return false;
}

Pos OpenClasses::after_noun(wc::Mask c) const {
    bool const noun = (c & wc::noun) != 0;
    bool const verb = (c & wc::verb) != 0;
    if (!verb) return noun ? ((c & wc::adjective) && !(c & wc::mostly_noun) && next_goes_on() ? Pos::adjective : Pos::noun) : Pos::adjective;
    if (c & wc::past) {
        if ((c & wc::adjective) && !(c & wc::mostly_verb) && next_goes_on() && verb_seen_) return Pos::participle;
        if (noun && before_ == Pos::noun && measures()) return Pos::noun;
        if (verb_seen_ && before_ == Pos::noun) return noun ? Pos::noun : Pos::participle;  // "the year ended in May"
        return Pos::verb;
    }
    if (c & wc::gerund) return noun && (c & wc::mostly_noun) ? Pos::noun : Pos::participle;
    if (!noun) {
        bool const owns = (c & wc::adjective) && !verb_seen_ && tokens_[before_at_].is(wc::plural) && begins_amount();  // "banks own about 15 percent"
        return c & wc::adjective && !(c & wc::mostly_verb) && !owns ? Pos::adjective : Pos::verb;
    }
    if (!(c & wc::past) && ends_phrase_of_noun()) return Pos::noun;
    if (measures() || verb_seen_ || next_is(wc::auxiliary | wc::modal) || next() == nullptr) return Pos::noun;
    if (at_ > first_ && tokens_[at_ - 1].pos == Pos::adverb && ends_with(text_.word(at_ - 1), "ly")) return Pos::verb;  // "quietly undercuts"
    bool const before_plural = tokens_[before_at_].is(wc::plural) || joined_names() || ((c & wc::mostly_verb) && plural_before_place());
    bool const agrees = (c & wc::third_person) ? !before_plural : before_plural;
    if (!agrees) return Pos::noun;
    if (next_is(wc::verb) && next_is(wc::past) && !next_is(wc::noun)) return Pos::noun;
    Token const* n = next();
    bool const object = n->is(wc::determiner | wc::possessive | wc::pronoun | wc::subordinator | wc::quantifier) || n->kind == TokenKind::digits ||
                        n->is(number_classes) || n->mark == '$' || is_word(text_, at_ + 1, "to") || (n->is(wc::adverb | wc::adjective) && !n->is(wc::noun));
    if (c & wc::mostly_verb) return object || named(*n) || n->is(wc::preposition | wc::adjective) ? Pos::verb : Pos::noun;
    return object && !((c & wc::mostly_noun) && n->kind == TokenKind::digits) ? Pos::verb : Pos::noun;
}

Pos OpenClasses::after_verb(wc::Mask c) const {
    if ((c & wc::adjective) && (!(c & wc::noun) || (next_goes_on() && !(c & wc::mostly_noun)))) return Pos::adjective;
    if (c & wc::noun) return Pos::noun;
    if (c & (wc::gerund | wc::past)) return Pos::participle;
    return Pos::verb;
}

bool OpenClasses::takes_object() const {
    Token const* n = next();
    return n != nullptr && (n->kind == TokenKind::digits || n->is(number_classes | wc::article | wc::possessive) || n->mark == '$');
}

Pos OpenClasses::at_start(wc::Mask c) const {
    bool const noun = (c & wc::noun) != 0;
    if (before_ == Pos::conjunction && (c & wc::verb)) {
        bool const verbal = before_conjunction_ == Pos::verb || before_conjunction_ == Pos::participle || before_conjunction_ == Pos::auxiliary;
        if (verbal && (!noun || !(c & wc::mostly_noun))) return c & wc::gerund ? Pos::participle : Pos::verb;
        if ((c & wc::third_person) && !(c & wc::mostly_noun) && takes_object()) return Pos::verb;  // "and offers 40"
        if ((c & wc::past) && !noun) return next_goes_on() && (c & wc::adjective) ? Pos::participle : Pos::verb;
    }
    if ((c & wc::adjective) && (!noun || (next_goes_on() && !(c & wc::mostly_noun)))) return (c & wc::past) ? Pos::participle : Pos::adjective;
    if (noun && !((c & wc::mostly_verb) && (c & wc::past))) return (c & wc::gerund) && !(c & wc::mostly_noun) && next_goes_on() ? Pos::participle : Pos::noun;
    if (c & wc::past) return before_ == Pos::mark ? Pos::verb : Pos::participle;
    return c & wc::gerund ? Pos::participle : Pos::verb;
}

}  // namespace figtrail
