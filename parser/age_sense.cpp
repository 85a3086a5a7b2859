#include "parser/age_sense.hpp"

#include <algorithm>

#include "parser/grammar/figures.hpp"
#include "parser/hedge.hpp"
#include "parser/lexicon.hpp"
#include "parser/noun_chunk.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/unit_choice.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

class AgeReader {
public:
    AgeReader(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon)
        : text_(text), sentence_(sentence), r_(reading), lexicon_(lexicon) {}

    /// "44-year-old", "29 years old", "3 years of age", "aged 25", "at the age of 87", "Jamie Armstrong, 25, said"
    bool run() {
        bool const time = r_.has_unit && r_.quantity.unit.dimension == dimension::time;
        std::uint32_t next = r_.last;
        if (!r_.has_unit && has(next + 4) && is_mark(text_, next, '-') && is_any_word(text_, next + 1, {"year", "month", "week", "day"}) && is_mark(text_, next + 2, '-') &&
            is_word(text_, next + 3, "old")) {  // "a 27 - year - old man", from text that was cut badly
            UnitContext context;
            context.end = sentence_.last;
            if (auto const unit = unit_at(text_, next + 1, context, lexicon_)) r_.quantity.unit = unit->unit;
            r_.has_unit = true;
            return set_age(next + 4), true;
        }
        if (time) {
            if (has(next) && is_mark(text_, next, '-') && has(next + 1)) ++next;
            if (is_any_word(text_, next, {"old", "olds"}) && has(next)) return set_age(next + 1), true;
            if (has(next + 1) && is_word(text_, next, "of") && is_word(text_, next + 1, "age")) return set_age(next + 2), true;
            return false;
        }
        if (r_.has_unit || !r_.quantity.interval.lower || r_.has_point) return false;
        if (*r_.quantity.interval.lower > Number(120) || r_.quantity.interval.lower->is_negative()) return false;
        std::uint32_t const first = r_.first;
        auto const before = [&](std::uint32_t n) { return first >= sentence_.first + n ? first - n : grammar::none; };
        if (before(1) != grammar::none) {
            if (is_any_word(text_, before(1), {"aged", "age", "ages"}) && !follows_noun()) return set_age(r_.last), true;
            if (before(2) != grammar::none && is_any_word(text_, before(2), {"age", "ages"}) && is_any_word(text_, before(1), {"of", "was", "is"}) && !follows_noun()) {
                hedge_of_age(before(2));
                return set_age(r_.last), true;
            }
            if (ranges_of_ages(first)) return set_age(r_.last), true;
            if (follows_people(first)) return set_age(r_.last), true;
            if (is_of_both(first) || is_one_of_two(first) || is_as_young_as(first)) return set_age(r_.last), true;
            if (opens_with_age(first)) return set_age(r_.last), true;
            if (is_life_expectancy(first)) return set_age(r_.last), true;
            if (before(2) != grammar::none && is_mark(text_, before(1), '"') && in_apposition(before(2))) return set_age(r_.last), true;  // “Ace,” 25, of Ostad
            bool const also = before(2) != grammar::none && is_any_word(text_, before(1), {"also", "now", "then", "only", "just"}) && is_mark(text_, before(2), ',');
            if (also && (in_apposition(before(2)) || is_now_of_people(first))) return set_age(r_.last), true;  // "Webb, also 16, is"
            if (before(2) != grammar::none && leads_those_of_an_age(first)) return set_age(r_.last), true;
            if (in_apposition(before(1)) || is_said_of_person(first) || is_age_at_death(first)) return set_age(r_.last), true;
        }
        if (is_any_word(text_, r_.last, {"y", "yr", "yrs"}) && has(r_.last + 1) && is_any_word(text_, r_.last + 1, {"o", "old"})) return set_age(r_.last + 2), true;
        return false;
    }

private:
    bool has(std::uint32_t i) const { return i < sentence_.last; }

    void set_age(std::uint32_t last) {
        std::string const id = (r_.has_unit ? r_.quantity.unit.id : "a") + "{age}";
        UnitEntry const* unit = lexicon_.catalog().unit(id);
        if (unit == nullptr) unit = lexicon_.catalog().unit("a{age}");
        if (unit != nullptr) r_.quantity.unit = {unit->id, unit->name, unit->dimension};
        r_.has_unit = true;
        r_.last = std::max(r_.last, last);
        r_.rule = "age";
    }

    /// "ages ranging | from 19 to 44", "their ages range | between 12 and 15"
    bool ranges_of_ages(std::uint32_t first) const {
        if (!r_.is_range || first < sentence_.first + 2 || !is_any_word(text_, first - 1, {"ranging", "ranged", "range", "varied", "vary", "were", "are"})) return false;
        return is_any_word(text_, first - 2, {"ages", "age", "aged"}) && !follows_noun();
    }

    /// "children under the age of eight", "over the age of 60"
    void hedge_of_age(std::uint32_t age) {
        std::uint32_t const hedge = age - 2;
        if (age < sentence_.first + 2 || !is_word(text_, age - 1, "the") || r_.is_range || r_.quantity.approximator != Approximator::exact) return;
        bool const below = is_any_word(text_, hedge, {"under", "below"});
        if (!below && !is_any_word(text_, hedge, {"over", "above"})) return;
        r_.quantity.approximator = below ? Approximator::less_than : Approximator::more_than;
        r_.quantity.interval = hedged(*r_.quantity.interval.lower, r_.quantity.approximator);
        r_.first = hedge;
    }

    bool follows_noun() const { return counted_noun(text_, sentence_, r_.last).has_value(); }

    /// Name or kind of person, number, comma: "Jamie Armstrong, 25, said", "the student, 20, who".
    bool in_apposition(std::uint32_t comma) const {
        if (!r_.in_digits || r_.is_range || !is_mark(text_, comma, ',') || comma == sentence_.first) return false;
        std::uint32_t suffix = is_mark(text_, comma - 1, '.') && comma > sentence_.first + 2 ? comma - 2 : comma - 1;
        if (is_any_word(text_, suffix, {"jr", "sr", "jr.", "sr.", "ii", "iii"}) && suffix > sentence_.first) comma = suffix;  // "Fred Hill Sr., 70"
        Token const& name = text_.tokens[comma - 1];
        bool const person = name.is(word_class::person_noun) && !name.is(word_class::plural);
        // In a list of names ("Kathy Gaarde, 62; John Brown, 73") so many capitals tell nothing, but two in a row do.
        bool const full_name = comma >= sentence_.first + 2 && name.kind == TokenKind::word && text_.tokens[comma - 2].kind == TokenKind::word &&
                               text_.tokens[comma - 2].has(token_flag::capitalised) && !text_.tokens[comma - 2].has(token_flag::all_caps);
        bool const acts = has(r_.last + 1) && is_mark(text_, r_.last, ',') && (text_.tokens[r_.last + 1].is(word_class::auxiliary) || is_word(text_, r_.last + 1, "who"));
        bool const called_like_place = may_be_place(name) && !(full_name && (acts || text_.tokens[comma - 2].is(word_class::first_name)));  // "Sheila Lyon, 12"
        bool const named = (name.pos == Pos::proper || name.has(token_flag::in_name) || full_name) && name.has(token_flag::capitalised) && !called_like_place;
        bool const other = is_word(text_, comma - 1, "other") && comma > sentence_.first + 1 && is_word(text_, comma - 2, "the");  // "The other, 25, is"
        if ((!named && !person && !other) || name.is(word_class::month | word_class::weekday)) return false;
        if (*r_.quantity.interval.lower < Number(2) && !(person || name.is(word_class::first_name))) return false;  // "son, Andrew, 1"
        if (!has(r_.last)) return true;
        Token const& after = text_.tokens[r_.last];
        return after.mark == ',' || after.mark == '.' || after.mark == ';' || after.mark == ')' || after.mark == em_dash || is_any_word(text_, r_.last, {"of", "from", "was", "is", "and"});
    }

    /// "died at 87", "dead at 62"; not "died at 87 sites", nor "died at 5 p.m.", nor "the number of dead at 14"
    bool is_age_at_death(std::uint32_t first) const {
        if (!r_.in_digits || first < sentence_.first + 2 || !is_word(text_, first - 1, "at") || follows_noun()) return false;
        bool const the_dead = is_word(text_, first - 2, "dead") && first >= sentence_.first + 3 && is_any_word(text_, first - 3, {"of", "the", "many"});
        return !the_dead && is_any_word(text_, first - 2, {"died", "dies", "dead"}) && ends_phrase(r_.last);
    }

    /// "three women — 17, 19 and 20 —": ages in a list behind whom they are of.
    bool follows_people(std::uint32_t first) const {
        if (!r_.in_digits || r_.is_range || first < sentence_.first + 2 || text_.tokens[first - 1].mark != em_dash) return false;
        Token const& who = text_.tokens[first - 2];
        if (!who.is(word_class::person_noun) || !who.is(word_class::plural) || !has(r_.last + 1)) return false;
        return (is_mark(text_, r_.last, ',') || is_word(text_, r_.last, "and")) && text_.tokens[r_.last + 1].kind == TokenKind::digits;
    }

    /// "two girls, now 15 and 11": grown since.
    bool is_now_of_people(std::uint32_t first) const {
        if (!r_.in_digits || r_.is_range || first < sentence_.first + 3 || !is_any_word(text_, first - 1, {"now", "then"}) || follows_noun()) return false;
        return text_.tokens[first - 3].is(word_class::person_noun) && ends_phrase(r_.last);
    }

    /// "Ann Thorpe, at 35 the oldest member"
    bool leads_those_of_an_age(std::uint32_t first) const {
        if (!r_.in_digits || !is_word(text_, first - 1, "at") || !is_mark(text_, first - 2, ',') || !has(r_.last + 1)) return false;
        return is_word(text_, r_.last, "the") && is_any_word(text_, r_.last + 1, {"oldest", "youngest", "second-oldest", "second-youngest", "eldest"});
    }

    /// "Nora Webb and Jonas Stone, both 16, were"
    bool is_of_both(std::uint32_t first) const {
        if (!r_.in_digits || r_.is_range || first < sentence_.first + 4 || !is_word(text_, first - 1, "both") || !is_mark(text_, first - 2, ',')) return false;
        bool const ends = !has(r_.last) || is_mark(text_, r_.last, ',') || is_mark(text_, r_.last, '.');
        Token const& who = text_.tokens[first - 3];
        return ends && (who.pos == Pos::proper || who.has(token_flag::in_name) || who.is(word_class::person_noun)) && !may_be_place(who);
    }

    /// "two cyclists, one 18 and the other 26"
    bool is_one_of_two(std::uint32_t first) const {
        if (!r_.in_digits || r_.is_range || !is_any_word(text_, first - 1, {"one", "other"}) || !ends_phrase(r_.last)) return false;
        constexpr std::uint32_t reach = 10;
        std::uint32_t const stop = first > sentence_.first + reach ? first - reach : sentence_.first;
        for (std::uint32_t i = first; i-- > stop;)
            if (text_.tokens[i].is(word_class::person_noun) && text_.tokens[i].is(word_class::plural)) return true;
        return false;
    }

    /// "children as young as 3"
    bool is_as_young_as(std::uint32_t first) const {
        if (follows_noun()) return false;
        if (is_any_word(text_, first, {"as"}) && is_any_word(text_, first + 1, {"young", "old"})) return true;  // taken for a hedge
        return first >= sentence_.first + 3 && is_word(text_, first - 1, "as") && is_any_word(text_, first - 2, {"young", "old"}) && is_word(text_, first - 3, "as");
    }

    /// "At 17, she left", "At 40, Miller retired", "At 93, a Kenyan man has"; not "at 2,021, and the index"
    bool opens_with_age(std::uint32_t first) const {
        bool const opens = r_.in_digits && first == sentence_.first + 1 && is_word(text_, first - 1, "at") && has(r_.last + 1) && is_mark(text_, r_.last, ',');
        if (!opens || *r_.quantity.interval.lower < Number(4)) return false;
        std::uint32_t const who = r_.last + 1;
        if (text_.tokens[who].is(word_class::article)) return is_one_person(who + 1);
        return is_any_word(text_, who, {"he", "she", "i"}) || (text_.tokens[who].pos == Pos::proper && !may_be_place(text_.tokens[who]));
    }

    /// "Japanese man": the phrase that begins here names one person by what they are.
    bool is_one_person(std::uint32_t first) const {
        auto const phrase = read_noun_chunk(text_, sentence_, first, ChunkOf::nothing);
        return phrase && text_.tokens[phrase->head].is(word_class::person_noun) && !text_.tokens[phrase->head].is(word_class::plural);
    }

    /// "the life expectancy of men there is 73"
    bool is_life_expectancy(std::uint32_t first) const {
        if (!is_any_word(text_, first - 1, {"is", "was", "to", "at", "of"}) || !ends_phrase(r_.last)) return false;
        std::uint32_t const stop = first > sentence_.first + 12 ? first - 12 : sentence_.first;
        for (std::uint32_t i = first; i-- > stop;)
            if (is_word(text_, i, "expectancy")) return i > sentence_.first && is_word(text_, i - 1, "life");
        return false;
    }

    bool ends_phrase(std::uint32_t i) const {
        return !has(i) || text_.tokens[i].kind == TokenKind::mark || text_.tokens[i].is(word_class::preposition | word_class::subordinator | word_class::conjunction);
    }

    bool ends_clause(std::uint32_t i) const {
        if (!has(i)) return true;
        Token const& t = text_.tokens[i];
        return t.kind == TokenKind::mark ? t.mark == ',' || t.mark == '.' || t.mark == ';' : t.is(word_class::subordinator | word_class::conjunction);
    }

    /// "the victim was 24", "two of the victims are 16 and 17": somebody by what they are. A plural needs two ages, for "the victims were
    /// 12" counts them.
    bool is_kind_of_person(std::uint32_t subject, std::uint32_t verb) const {
        Token const& noun = text_.tokens[subject];
        if (!r_.in_digits || !noun.is(word_class::person_noun) || subject + 1 != verb) return false;
        if (!noun.is(word_class::plural)) return is_any_word(text_, verb, {"is", "was", "turned", "turns"}) && !is_word(text_, subject - 1, "of");
        bool const two = has(r_.last + 1) && is_word(text_, r_.last, "and") && text_.tokens[r_.last + 1].kind == TokenKind::digits;
        return two && is_any_word(text_, verb, {"are", "were"});
    }

    /// "Mei Lin was 13": a given name, or one in front of the last.
    bool is_named_person(std::uint32_t last) const {
        Token const& name = text_.tokens[last];
        if (name.pos != Pos::proper || may_be_place(name)) return false;
        return name.is(word_class::first_name) || (last > sentence_.first && text_.tokens[last - 1].is(word_class::first_name) && text_.tokens[last - 1].pos == Pos::proper);
    }

    bool may_be_place(Token const& t) const {
        for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k)
            switch (text_.hits[k].kind) {
                case PhraseKind::country: case PhraseKind::capital: case PhraseKind::city: case PhraseKind::subdivision: case PhraseKind::region:
                case PhraseKind::agency: return true;
                default: break;
            }
        return false;
    }

    /// "who was 10", "he will be 35 by May", "she turned 90"; not "it was 10".
    bool is_said_of_person(std::uint32_t first) const {
        if (r_.is_range || follows_noun() || (has(r_.last) && is_word(text_, r_.last, "of"))) return false;  // "he is one of them"
        std::uint32_t verb = first - 1;
        if (is_any_word(text_, verb, {"now", "only", "just", "also", "already", "still", "almost", "nearly"}) && verb > sentence_.first) --verb;
        if (!is_any_word(text_, verb, {"is", "was", "are", "were", "am", "be", "turn", "turned", "turns", "turning", "'s", "\u2019s"}) || verb == sentence_.first) return false;
        if (verb > sentence_.first + 1 && is_kind_of_person(verb - 1, verb)) return ends_clause(r_.last);
        if (is_any_word(text_, verb, {"are", "were"})) return false;
        if (is_any_word(text_, verb, {"'s", "\u2019s"}) && !is_any_word(text_, verb - 1, {"he", "she"})) return false;
        std::uint32_t subject = verb - 1;
        while (subject > sentence_.first && text_.tokens[subject].is(word_class::modal | word_class::auxiliary | word_class::adverb)) --subject;
        bool const named = verb == subject + 1 && is_named_person(subject);
        bool const today = has(r_.last) && is_any_word(text_, r_.last, {"today", "tomorrow", "yesterday", "on", "this", "next"}) && !is_any_word(text_, verb, {"is", "was", "be"});
        bool const merely = verb + 1 < first && is_any_word(text_, verb + 1, {"only", "just"}) && ends_phrase(r_.last);  // "Ann Lee was only 12 in those days"
        if (named && merely && r_.in_digits) return true;
        if (named) return r_.in_digits && *r_.quantity.interval.lower > Number(2) && (ends_clause(r_.last) || today);
        if (!is_any_word(text_, subject, {"he", "she", "who", "i"})) return false;
        bool const stands_for_something = is_word(text_, first, "one") && !ends_clause(r_.last);  // "he is one to watch"
        if (stands_for_something) return false;
        return ends_phrase(r_.last) || is_any_word(text_, r_.last, {"next", "this", "last", "later", "today", "tomorrow", "yesterday"});
    }

    TokenText const& text_;
    Sentence const& sentence_;
    Reading& r_;
    Lexicon const& lexicon_;
};

}  // namespace

bool make_age(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon) {
    return AgeReader(text, sentence, reading, lexicon).run();
}

}  // namespace figtrail
