#include "parser/noun_phrase.hpp"

#include <algorithm>

#include "parser/noun_chunk.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

bool skipped_before_noun(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    return t.pos == Pos::determiner || (t.pos == Pos::possessive && !is_owner_mark(text, i)) || is_word(text, i, "most") || is_word(text, i, "more");
}

std::uint32_t skip_determiners(TokenText const& text, std::uint32_t at, std::uint32_t end) {
    end = std::min(end, at + longest_noun_phrase);
    while (at < end && skipped_before_noun(text, at)) ++at;
    return at;
}

// "300 of Acme's | 900 staff": the token of the number that has an owner in front; else `at`.
std::uint32_t behind_owner_of_number(TokenText const& text, std::uint32_t at, std::uint32_t end) {
    end = std::min(end, at + 6);
    for (std::uint32_t i = at; i + 1 < end && (is_nominal(text.tokens[i].pos) || is_owner_mark(text, i)); ++i)
        if (i > at && is_owner_mark(text, i) && text.tokens[i + 1].pos == Pos::numeral) return i + 1;
    return at;
}

// "in the southern league": the prepositional phrases that say among whom a superlative holds.
void add_scope(TokenText const& text, Sentence const& sentence, NounPhrase& phrase) {
    std::uint32_t end = phrase.last;
    while (end < sentence.last && (is_word(text, end, "in") || is_word(text, end, "of") || is_word(text, end, "on") || is_word(text, end, "at"))) {
        auto const inner = noun_phrase_at(text, sentence, end + 1);
        if (!inner) break;
        end = inner->last;
    }
    if (end > phrase.last) {
        phrase.of_first = phrase.last + 1;
        phrase.of_last = end;
    }
}

void add_of_phrase(TokenText const& text, Sentence const& sentence, NounPhrase& phrase) {
    if (phrase.last + 1 >= sentence.last || !is_word(text, phrase.last, "of")) return;
    if (auto const inner = noun_phrase_at(text, sentence, phrase.last + 1)) {
        phrase.of_first = phrase.last + 1;
        phrase.of_last = inner->last;
    }
}

// "78,000 qtr prior", "5.2 mln year ago": a column of an earlier time, and nothing is counted in it.
bool is_earlier_time(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    static constexpr RuleWords earlier{"ago", "earlier", "prior", "before"};
    if (at + 1 >= sentence.last || text.word(at).back() == 's' || !is_any_word(text, at + 1, earlier)) return false;
    return is_time_noun(text, at) || is_word(text, at, "qtr") || is_word(text, at, "yr");
}

// Without a plural, a noun that is as much a verb is the verb ("5,000 work in mines", "900 Visit Park").
bool is_sound_count(TokenText const& text, NounPhrase const& phrase, bool one) {
    static constexpr RuleWords needs{"needed", "required", "received", "sought", "suffered", "underwent"};
    Token const& head = text.tokens[phrase.head];
    if (head.is(wc::plural)) return true;
    bool const alone = phrase.last - phrase.first == 1;
    if (!alone && is_any_word(text, phrase.first, needs) && head.pos == Pos::noun) return false;  // "another 44 needed medical treatment"
    if (one) return true;
    if (alone && head.is(wc::past) && head.is(wc::verb) && !is_joint(text, phrase.first - 1)) return false;  // "5 shot, 3 hurt"
    Token const& lead = text.tokens[phrase.first];
    bool const did = !alone && lead.is(wc::past) && lead.is(wc::verb) && !lead.is(wc::adjective | wc::noun) && head.pos == Pos::noun && !head.is(wc::person_noun) && !is_word(text, phrase.head, "police");
    if (did) return false;  // "60 sought shelter"
    bool const verb = lead.is(wc::verb) && !lead.is(wc::mostly_noun | wc::adjective | wc::third_person) && (!lead.has(token_flag::capitalised) || lead.pos == Pos::noun);
    return !verb || (phrase.last - phrase.first == 1 && phrase.last < text.tokens.size() && text.tokens[phrase.last].kind == TokenKind::mark);
}

// "the 12 work groups": a determiner or adjective before the number makes what follows a noun.
bool is_determined(TokenText const& text, Sentence const& sentence, std::uint32_t after) {
    std::uint32_t i = after;
    while (i > sentence.first && after - i < longest_noun_phrase && text.tokens[i - 1].pos == Pos::numeral) --i;
    if (i == sentence.first) return false;
    Pos const before = text.tokens[i - 1].pos;
    return before == Pos::determiner || before == Pos::possessive || before == Pos::adjective || before == Pos::participle;
}

}  // namespace

std::optional<NounPhrase> counted_noun(TokenText const& text, Sentence const& sentence, std::uint32_t after) {
    std::uint32_t at = after;
    if (at >= sentence.last || at == sentence.first) return std::nullopt;
    bool const one = is_word(text, at - 1, "one") || text.word(at - 1) == "1";
    if (is_joint(text, at)) {  // "four-cylinder"
        if (at + 1 >= sentence.last || !text.tokens[at + 1].is(wc::noun) || text.tokens[at + 1].span.size() < 2) return std::nullopt;  // "387.6-r"
        return NounPhrase{at + 1, at + 2, at + 1, 0, 0};
    }
    bool const partitive = is_word(text, at, "of");
    bool superlative = false;
    if (partitive) {
        std::uint32_t const start = at + 1;
        at = skip_determiners(text, start, sentence.last);
        at = behind_owner_of_number(text, at, sentence.last);
        bool const modifier = at + 1 < sentence.last && is_joint(text, at + 1);  // "five of the three-ton satellites"
        bool const latest = is_any_word(text, at, {"last", "past", "first", "next", "previous", "top", "other", "remaining"}) && text.tokens[at + 1].pos == Pos::numeral;
        if (latest) ++at;  // "one of the last 10 quarters"
        if (at < sentence.last && text.tokens[at].pos == Pos::numeral && !modifier) at = skip_determiners(text, at + 1, sentence.last);  // "one of the three men"
        for (std::uint32_t i = start; i <= at && i < sentence.last; ++i) superlative = superlative || is_superlative(text, i);
    } else {
        while (at < sentence.last && (is_word(text, at, "more") || is_word(text, at, "additional")) && at + 1 < sentence.last && is_nominal(text.tokens[at + 1].pos)) ++at;
    }
    static constexpr RuleWords days{"today", "yesterday", "tomorrow", "tonight", "respectively"};
    if (at >= sentence.last || is_word(text, at, "last") || is_any_word(text, at, days) || is_word(text, at, "next") || is_earlier_time(text, sentence, at)) return std::nullopt;
    auto phrase = read_noun_chunk(text, sentence, at, one && !partitive ? ChunkOf::one : ChunkOf::many);
    if (!phrase || !is_sound_count(text, *phrase, one || is_determined(text, sentence, after))) return std::nullopt;
    bool const in_digits = text.tokens[after - 1].kind == TokenKind::digits;
    if (partitive && in_digits && text.tokens[phrase->head].pos == Pos::proper && !text.tokens[phrase->head].is(wc::plural) && phrase->first == phrase->head && at == after + 1)
        return std::nullopt;  // "700,000 of Acme" counts no Acmes
    // "Homes: 46 Shops: 11": what a colon follows names the next number.
    if (phrase->last < sentence.last && is_mark(text.tokens[phrase->last], ':') && after >= sentence.first + 2 && is_mark(text.tokens[after - 2], ':')) return std::nullopt;
    if (partitive && superlative) add_scope(text, sentence, *phrase);
    else add_of_phrase(text, sentence, *phrase);
    return phrase;
}

std::optional<NounPhrase> noun_phrase_at(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    at = skip_determiners(text, at, sentence.last);
    if (at >= sentence.last) return std::nullopt;
    return read_noun_chunk(text, sentence, at, ChunkOf::nothing);
}

}  // namespace figtrail
