#include "parser/explain_rules.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail::explain {
namespace {

using Result = std::optional<Explained>;

bool is_noun_like(Token const& t) { return t.pos == Pos::noun || t.pos == Pos::proper || t.pos == Pos::adjective || t.pos == Pos::participle; }

/// "the two share a border", "the two have met", "the two."; not "the two share prices"
bool stands_for_parties(Place const& p) {
    std::uint32_t const next = p.at + 1;
    if (!p.has(next)) return true;
    Token const& t = p.token(next);
    if (t.kind == TokenKind::mark) return t.mark != '-' && t.mark != '/';
    if (t.is(word_class::auxiliary | word_class::modal) || t.pos == Pos::verb) return true;
    if (t.pos == Pos::participle) return !p.has(next + 1) || !is_noun_like(p.token(next + 1));
    bool const object = p.has(next + 1) && p.token(next + 1).is(word_class::determiner | word_class::possessive) && p.token(next + 1).mark == 0;
    return object && t.is(word_class::verb) && !t.is(word_class::plural);
}

/// "the two countries", "the two sides"; not "two countries signed"
Result party(Place const& p) {
    if (!is_any_word(p.text, p.at, {"two", "three"}) || !p.has_before()) return std::nullopt;
    std::uint32_t before = p.at - 1;
    if (is_any_word(p.text, before, {"other", "neighbouring", "neighboring"}) && p.has_before(2)) --before;
    if (!is_any_word(p.text, before, {"the", "these", "those", "our", "their"})) return std::nullopt;
    if (is_word(p.text, p.at - 1, "the") && stands_for_parties(p)) return Explained{p.at, p.at + 1, NumeralKind::party, "the parties spoken of, not a count"};
    for (std::uint32_t i = p.at + 1; i < p.at + 4 && p.has(i); ++i) {
        if (p.token(i).is(word_class::party_noun)) return Explained{p.at, p.at + 1, NumeralKind::party, "the parties spoken of, not a count"};
        if (p.token(i).pos != Pos::adjective && p.token(i).pos != Pos::proper && p.token(i).pos != Pos::participle) break;
    }
    return std::nullopt;
}

/// "one said", "one told reporters": somebody who speaks.
bool speaks(Place const& p, std::uint32_t verb) {
    if (is_word(p.text, verb, "said")) return p.has(verb);
    return p.has(verb) && p.token(verb).is(word_class::speech) && p.token(verb).is(word_class::past) && !(p.has(verb + 1) && is_noun_like(p.token(verb + 1)) && !p.token(verb + 1).has(token_flag::capitalised));
}

/// "the one China policy": a stance called by the one country that it holds to.
Result stance(Place const& p) {
    static constexpr RuleWords stances{"policy", "principle", "stance", "doctrine", "framework", "formula"};
    bool const named = is_word(p.text, p.at, "one") && p.has(p.at + 2) && longest_hit(p.text, p.at + 1, PhraseKind::country) != nullptr && is_any_word(p.text, p.at + 2, stances);
    return named ? Result(Explained{p.at, p.at + 1, NumeralKind::name, "number word inside a name"}) : std::nullopt;
}

/// "one" that stands for a thing said before, or for anybody.
Result pronoun_one(Place const& p) {
    if (!is_word(p.text, p.at, "one")) return std::nullopt;
    Explained const pronoun{p.at, p.at + 1, NumeralKind::pronoun, "'one' stands for something else"};
    bool const has_next = p.has(p.at + 1);
    static constexpr RuleWords harms{"killed", "killing", "kills", "kill", "injured", "injuring", "injures", "wounded", "wounding", "wounds", "hurt", "hurting", "arrested", "arresting", "shot", "charged"};
    if (speaks(p, p.at + 1)) return pronoun;
    bool const anybody = !p.has_before() && has_next && (is_any_word(p.text, p.at + 1, {"never", "always", "often", "hardly", "simply"}) || (is_any_word(p.text, p.at + 1, {"only", "has"}) && p.has(p.at + 2) && is_any_word(p.text, p.at + 2, {"has", "to", "needs"})));
    if (anybody) return pronoun;  // "One only has so much energy"
    bool const described = has_next && p.has(p.at + 2) && p.token(p.at + 1).is(word_class::past) && p.token(p.at + 1).pos == Pos::participle && !p.token(p.at + 1).glued() &&
                           is_any_word(p.text, p.at + 2, {"by", "in", "at", "on", "from", "with"}) && !is_any_word(p.text, p.at + 1, harms);
    if (described && !(p.has_before() && p.token(p.at - 1).kind == TokenKind::mark)) return pronoun;  // "the call echoes one made by him"
    bool const begins_range = p.has(p.at + 2) && is_any_word(p.text, p.at + 1, {"to", "or"}) && p.token(p.at + 2).is(word_class::cardinal);
    if (begins_range) return std::nullopt;  // "the next one to two months"
    if (has_next && (is_any_word(p.text, p.at + 1, {"another", "'s", "by", "day", "morning", "night", "afternoon", "evening", "liner", "liners"}) ||
                     p.token(p.at + 1).is(word_class::modal)))
        return pronoun;
    if (p.has_before() && has_next && is_word(p.text, p.at + 1, "hand") && is_any_word(p.text, p.at - 1, {"the", "on"})) return pronoun;  // "on the one hand"
    if (has_next && p.token(p.at + 1).glued() && p.token(p.at + 1).mark == '-' && p.has(p.at + 2) && is_any_word(p.text, p.at + 2, {"on", "off", "time"}))
        return pronoun;
    if (p.has_before() && has_next && is_word(p.text, p.at - 1, "at") && is_any_word(p.text, p.at + 1, {"point", "time", "stage"})) return pronoun;
    if (has_next && p.token(p.at + 1).glued() && p.token(p.at + 1).mark == '-' && p.has(p.at + 2) && p.token(p.at + 2).glued() && begins_unit(p, p.at + 2))
        return std::nullopt;  // "the one-month-old boy"
    if (has_next && p.token(p.at + 1).hit_count > 0 && p.token(p.at + 1).pos == Pos::noun) return std::nullopt;  // "that one mile"
    // "the one cheering", "two sets of judges, one judging difficulty"
    bool const acts = has_next && p.token(p.at + 1).is(word_class::gerund) && !p.token(p.at + 1).glued() && !p.token(p.at + 1).is(word_class::mostly_noun) &&
                      p.token(p.at + 1).pos != Pos::adjective;
    if (acts && p.has_before() && (is_word(p.text, p.at - 1, "the") || p.token(p.at - 1).mark == ',')) return pronoun;
    if (p.has_before()) {
        Token const& before = p.token(p.at - 1);
        bool const says_that = is_any_word(p.text, p.at - 1, {"that", "which"}) && has_next && is_word(p.text, p.at + 1, "of");  // "said that one of them"
        if (!says_that && is_any_word(p.text, p.at - 1, {"no", "any", "every", "some", "another", "which", "this", "that", "each"})) return pronoun;
        if (before.glued() == false && before.pos == Pos::adjective && !(has_next && is_noun_like(p.token(p.at + 1)))) return pronoun;
        bool const definite = is_any_word(p.text, p.at - 1, {"the", "only"});
        if (definite && !(has_next && is_noun_like(p.token(p.at + 1)))) return pronoun;
    }
    if (p.has_before() && is_any_word(p.text, p.at - 1, harms) && (!has_next || p.token(p.at + 1).kind == TokenKind::mark)) return std::nullopt;  // "killed one, hurt four"
    if (!has_next) return pronoun;
    Token const& next = p.token(p.at + 1);
    if (is_noun_like(next) || is_any_word(p.text, p.at + 1, {"of", "in", "or", "to", "and", "more", "out"}) || next.is(word_class::multiplier | word_class::fraction) ||
        next.mark == '-' || next.hit_count > 0)
        return std::nullopt;
    return pronoun;
}

/// "over the next day or two": an expression for soon, not a count of two.
Result day_or_two(Place const& p) {
    bool const expression = is_word(p.text, p.at, "two") && p.has_before(2) && is_word(p.text, p.at - 1, "or") && is_any_word(p.text, p.at - 2, {"day", "week", "month", "year", "hour", "minute"});
    return expression ? Result(Explained{p.at, p.at + 1, NumeralKind::name, "'a day or two' as an expression"}) : std::nullopt;
}

/// "a half-point cut", "half a percentage point": what central banks move rates by.
bool is_move_of_rates(Place const& p) {
    std::uint32_t const noun = p.token(p.at + 1).mark == '-' ? p.at + 2 : p.at + 1;
    return is_any_word(p.text, noun, {"point", "points", "percentage", "percent"});
}

/// "second half", "half-staff", "other half", "scored in the half", "half price"; not "half of them", "half an hour", "half hour"
Result half(Place const& p) {
    if (!is_word(p.text, p.at, "half")) return std::nullopt;
    bool const after_digits = p.has_before(2) && p.token(p.at - 1).glued() && is_any_word(p.text, p.at - 1, {"st", "nd"});  // "the 1st half"
    if (p.has_before() && (after_digits || p.token(p.at - 1).is(word_class::ordinal) || is_any_word(p.text, p.at - 1, {"other", "latter", "last", "opening", "better", "lower", "upper", "top", "bottom", "front", "rear"})))
        return Explained{p.at, p.at + 1, NumeralKind::ordinal, "half of a game or year"};
    if (p.has(p.at + 1)) {
        Token const& next = p.token(p.at + 1);
        if (is_move_of_rates(p)) return std::nullopt;
        if (next.mark == '-' && next.glued() && p.has(p.at + 2) && !p.token(p.at + 2).is(word_class::multiplier | word_class::dozen) && !begins_unit(p, p.at + 2))
            return Explained{p.at, p.at + 1, NumeralKind::name, "'half' as part of a word"};
        bool const thing = next.kind == TokenKind::word && next.pos == Pos::noun && !begins_unit(p, p.at + 1) && !next.is(word_class::plural | word_class::multiplier | word_class::dozen);
        if (thing) return Explained{p.at, p.at + 1, NumeralKind::name, "'half' as part of an expression"};
    }
    bool const part_of_game = p.has_before() && is_word(p.text, p.at - 1, "the") && !(p.has(p.at + 1) && is_any_word(p.text, p.at + 1, {"of", "a", "an"}));
    if (part_of_game && (!p.has(p.at + 1) || p.token(p.at + 1).pos != Pos::noun)) return Explained{p.at, p.at + 1, NumeralKind::ordinal, "half of a game or year"};
    return std::nullopt;
}

/// "twenty-first", "one hundred and twenty-third"; not "twenty-three", nor "a thirty-second clip"
Result compound_ordinal(Place const& p) {
    constexpr auto number = word_class::cardinal | word_class::multiplier;
    if (!p.token(p.at).is(number)) return std::nullopt;
    for (std::uint32_t i = p.at + 1; i < p.at + 10 && p.has(i); ++i) {
        Token const& t = p.token(i);
        if (t.mark == '-' && t.glued() && p.has(i + 1)) {
            bool const ordinal = p.token(i - 1).is(word_class::tens) && p.token(i + 1).is(word_class::ordinal) && p.token(i + 1).glued();
            if (ordinal && !is_word(p.text, i + 1, "second")) return Explained{p.at, i + 2, NumeralKind::ordinal, "ordinal number"};
        } else if (!t.is(number) && !is_word(p.text, i, "and")) {
            break;
        }
    }
    return std::nullopt;
}

/// "first", "the third man"; not "a third of voters", "two-thirds"
Result ordinal(Place const& p) {
    Token const& t = p.token(p.at);
    if (!t.is(word_class::ordinal)) return std::nullopt;
    Explained const is_ordinal{p.at, p.at + 1, NumeralKind::ordinal, "ordinal number"};
    if (!t.is(word_class::fraction)) return is_ordinal;
    if (!p.has_before()) return is_ordinal;
    std::uint32_t before = p.at - 1;
    if (p.token(before).mark == '-' && p.has_before(2)) --before;
    bool const belongs_behind = !t.glued() && p.has(p.at + 1) && p.token(p.at + 1).mark == '-' && p.token(p.at + 1).glued();  // "one ninth-grader"
    if (p.token(before).is(word_class::cardinal) && !belongs_behind) return std::nullopt;  // "one third", "two-fifths"
    return is_ordinal;
}

/// "world number five", "the British number two": a rank, as after "No.".
Result rank(Place const& p) {
    bool const ranked = p.token(p.at).is(word_class::cardinal) && p.has_before() && is_word(p.text, p.at - 1, "number") && p.token(p.at - 1).pos == Pos::noun;
    return ranked ? Result(Explained{p.at, p.at + 1, NumeralKind::label, "number after a word that it labels"}) : std::nullopt;
}

/// "a two-for-one stock split", "a 1-for-10 reverse split", "a two for one stock split"
Result exchange_ratio(Place const& p) {
    bool const spaced = p.has(p.at + 3) && is_word(p.text, p.at + 1, "for") && is_numeral(p.token(p.at + 2), p.word(p.at + 2)) &&
                        (is_word(p.text, p.at + 3, "split") || (p.has(p.at + 4) && is_any_word(p.text, p.at + 4, {"split", "splits"})));
    if (spaced) return Explained{p.at, p.at + 3, NumeralKind::name, "ratio of a stock split"};
    std::uint32_t const a = p.at;
    bool const joined = p.has(a + 4) && is_mark(p.text, a + 1, '-') && is_word(p.text, a + 2, "for") && is_mark(p.text, a + 3, '-');
    if (joined && is_numeral(p.token(a + 4), p.word(a + 4))) return Explained{a, a + 5, NumeralKind::name, "ratio of a stock split"};
    return std::nullopt;
}

/// "Exports, $ million", "parts of lead per million": what other figures are counted in
Result scale_of_others(Place const& p) {
    if (!p.token(p.at).is(word_class::multiplier) || !p.has_before()) return std::nullopt;
    if (p.token(p.at - 1).mark != '$' && !is_word(p.text, p.at - 1, "per")) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::label, "scale of other figures"};
}

}  // namespace

std::optional<Explained> ratio(Place const& p) { return exchange_ratio(p); }

std::optional<Explained> word(Place const& p) {
    if (auto r = ratio(p)) return r;
    if (auto r = base_of_rate(p)) return r;
    if (auto r = compound_ordinal(p)) return r;
    if (auto r = party(p)) return r;
    if (auto r = day_or_two(p)) return r;
    if (auto r = rank(p)) return r;
    if (auto r = stance(p)) return r;
    if (auto r = pronoun_one(p)) return r;
    if (auto r = half(p)) return r;
    if (auto r = ordinal(p)) return r;
    if (auto r = scale_of_others(p)) return r;
    return std::nullopt;
}

}  // namespace figtrail::explain
