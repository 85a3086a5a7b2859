#include "parser/noun_phrase.hpp"

#include <algorithm>

#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_phrase = 16;

// Plurals that stand before another noun ("arms dealers", "sports teams").
bool is_plural_modifier(TokenText const& text, std::uint32_t i) {
    static constexpr RuleWords words{"arms", "sports", "sales", "rights", "savings", "earnings", "systems", "weapons", "goods", "drugs", "customs",
                                      "news", "series", "aircraft", "species", "police", "communications", "operations", "services", "human", "women"};
    return is_any_word(text, i, words);
}

bool is_time_name(Token const& t) { return t.is(wc::month | wc::weekday) && t.pos == Pos::proper; }

// Reads modifiers and head.
class Chunk {
public:
    Chunk(TokenText const& text, Sentence const& sentence, std::uint32_t at, bool counted, bool singular)
        : text_(text), end_(std::min(sentence.last, at + longest_phrase)), at_(at), counted_(counted), singular_(singular) {}

    std::optional<NounPhrase> read() {
        NounPhrase phrase;
        phrase.first = at_;
        std::uint32_t head = no_token;
        for (; at_ < end_; ++at_) {
            Token const& t = text_.tokens[at_];
            if (head != no_token && ends_at_plural(head) && !continues_plural()) break;
            if (at_ > phrase.first && begins_label()) break;
            if (at_ > phrase.first && is_joint(text_, at_ - 1) && t.kind != TokenKind::mark) {  // "beaten-down"
                if (can_be_head(t)) head = at_;
                continue;
            }
            if (is_owner_apostrophe(text_, at_) && head != no_token && nominal(at_ + 1)) {  // "James' friends"
                head = no_token;
                continue;
            }
            if (t.kind == TokenKind::mark) {
                if (is_joint(text_, at_) && at_ > phrase.first) continue;
                if ((is_mark(t, '&') || is_mark(t, '/')) && t.glued() && at_ > phrase.first) continue;  // "S&P"
                if (is_mark(t, ',') && joins_adjectives()) continue;
                if (is_mark(t, '"') && (at_ == phrase.first || closes_quoted_modifier(phrase.first))) continue;
                break;
            }
            if (is_owner_mark(text_, at_) && head != no_token && nominal(at_ + 1)) {
                head = no_token;
                continue;
            }
            if (t.pos == Pos::conjunction) {
                if (!coordinates(phrase.first, head)) break;
                continue;
            }
            if (t.pos == Pos::numeral || t.kind == TokenKind::digits) {
                if (!inside_name()) break;
                continue;
            }
            if (t.pos == Pos::adverb) {
                if (!leads_to_adjective()) break;
                continue;
            }
            if (at_ + 2 < end_ && is_joint(text_, at_ + 1) && can_be_head(text_.tokens[at_ + 2]) && t.pos == Pos::preposition) continue;  // "by-elections"
            if (!nominal(at_)) break;
            if (is_time_name(t) && !(at_ + 1 < end_ && text_.tokens[at_ + 1].pos == Pos::noun)) break;
            if (head != no_token && !t.glued() && !may_extend(head)) break;
            if (can_be_head(t)) head = at_;
        }
        if (head == no_token || splits_compound(head)) return std::nullopt;
        phrase.head = head;
        phrase.last = head + 1;
        return phrase;
    }

private:
    bool is_plural(std::uint32_t i) const {
        Token const& t = text_.tokens[i];
        if (t.is(wc::plural)) return true;
        return !t.is(open_classes) && t.pos != Pos::adjective && ends_with(text_.word(i), "s") && !ends_with(text_.word(i), "ss");
    }
    bool nominal(std::uint32_t i) const { return i < end_ && is_nominal(text_.tokens[i].pos); }
    static bool can_be_head(Token const& t) { return is_name_or_noun(t.pos); }

    // A counted plural ends its phrase; one after another plural goes on, since its verb would have no -s.
    bool ends_at_plural(std::uint32_t head) const { return counted_ && !singular_ && head + 1 == at_ && is_plural(head) && text_.tokens[head].pos != Pos::proper; }
    bool continues_plural() const {
        Token const& t = text_.tokens[at_];
        if (is_joint(text_, at_)) return true;
        if (is_owner_mark(text_, at_) || is_owner_apostrophe(text_, at_)) return true;
        if (t.pos != Pos::noun || is_any_word(text_, at_, {"ages", "aged"})) return false;  // "2 juveniles ages 14 and 15"
        if (is_plural_modifier(text_, at_ - 1)) return true;
        return is_plural(at_) && !(t.is(wc::third_person) && t.is(wc::mostly_verb));  // "camp guards", not "guard dies"
    }

    // "3 injured Updated: 5 pm": a capital before a colon, among small letters, begins something else.
    bool begins_label() const {
        auto const capital = [&](std::uint32_t i) { return text_.tokens[i].has(token_flag::capitalised); };
        return capital(at_) && !capital(at_ - 1) && at_ + 1 < text_.tokens.size() && is_mark(text_.tokens[at_ + 1], ':');
    }

    // "1 pistol-whipped": what a participle takes in front is no thing that is counted.
    bool splits_compound(std::uint32_t head) const {
        return counted_ && head + 2 < end_ && is_joint(text_, head + 1) && text_.tokens[head + 2].is(wc::past) && !text_.tokens[head + 2].is(wc::noun | wc::adjective);
    }

    // "14 million "B" class shares"
    bool closes_quoted_modifier(std::uint32_t first) const {
        return is_mark(text_.tokens[first], '"') && at_ == first + 2 && nominal(at_ + 1) && !text_.tokens[at_ + 1].glued();
    }

    bool may_extend(std::uint32_t head) const {
        Token const& t = text_.tokens[at_];
        Token const& h = text_.tokens[head];
        if (head + 1 != at_) return true;  // after a hyphen, conjunction or number
        bool const doing = counted_ && !singular_ && t.is(wc::gerund) && at_ + 1 < end_ && is_plural(at_ + 1) && text_.tokens[at_ + 1].pos == Pos::noun && !is_plural(head);
        if (doing) return true;                      // "21 oil consuming countries"
        if (t.pos == Pos::participle) return false;  // "one man injured"
        if (t.pos == Pos::adjective) return nominal(at_ + 1) && (h.pos == Pos::proper || (counted_ && !singular_));  // "two key new rules"
        if (t.pos == Pos::proper && h.pos == Pos::noun) return false;  // "shares Monday", "striker Salah"
        return true;
    }

    bool joins_adjectives() const {
        return at_ + 2 < end_ && text_.tokens[at_ - 1].pos == Pos::adjective && text_.tokens[at_ + 1].pos == Pos::adjective && nominal(at_ + 2);
    }

    // "old and new models", "Ford and Toyota vehicles": what is joined are modifiers, the head follows.
    bool coordinates(std::uint32_t first, std::uint32_t head) const {
        if (at_ == first || at_ + 2 >= end_ || is_word(text_, at_, "but")) return false;
        if (!is_nominal(text_.tokens[at_ + 1].pos) || !nominal(at_ + 2)) return false;
        Pos const left = text_.tokens[at_ - 1].pos;
        Pos const right = text_.tokens[at_ + 1].pos;
        if (left == Pos::adjective || left == Pos::participle) return right == Pos::adjective || right == Pos::participle;
        if (!counted_ || singular_ || head == no_token || is_plural(head) || right != left) return false;
        for (std::uint32_t i = at_ + 2; nominal(i); ++i)
            if (is_plural(i) && text_.tokens[i].pos == Pos::noun) return true;
        return false;
    }

    // "two new A320 Neo jets", "four Thunderbolt 3 ports"
    bool inside_name() const {
        Token const& t = text_.tokens[at_];
        if (!counted_ || at_ + 1 >= end_) return false;
        if (t.glued() && t.kind == TokenKind::digits && text_.tokens[at_ - 1].has(token_flag::capitalised)) return true;  // "50 A320neo jets"
        if (is_joint(text_, at_ + 1)) return true;  // "two 30-something men", "six one-day specialists"
        if (t.kind != TokenKind::digits || t.span.size() > 4) return false;
        if (text_.tokens[at_ - 1].pos == Pos::numeral) return false;
        return text_.tokens[at_ + 1].pos == Pos::proper || (text_.tokens[at_ - 1].pos == Pos::proper && text_.tokens[at_ + 1].pos == Pos::noun);
    }

    bool leads_to_adjective() const {
        std::uint32_t next = at_ + 1;
        if (next < end_ && is_joint(text_, next)) ++next;
        return next < end_ && (text_.tokens[next].pos == Pos::adjective || text_.tokens[next].pos == Pos::participle) && nominal(next + 1);
    }

    TokenText const& text_;
    std::uint32_t end_;
    std::uint32_t at_;
    bool counted_;
    bool singular_;
};

bool skipped_before_noun(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    return t.pos == Pos::determiner || (t.pos == Pos::possessive && !is_owner_mark(text, i)) || is_word(text, i, "most") || is_word(text, i, "more");
}

std::uint32_t skip_determiners(TokenText const& text, std::uint32_t at, std::uint32_t end) {
    end = std::min(end, at + longest_phrase);
    while (at < end && skipped_before_noun(text, at)) ++at;
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
    Token const& head = text.tokens[phrase.head];
    if (one || head.is(wc::plural)) return true;
    bool const alone = phrase.last - phrase.first == 1;
    if (alone && head.is(wc::past) && head.is(wc::verb) && !is_joint(text, phrase.first - 1)) return false;  // "5 shot, 3 hurt"
    Token const& lead = text.tokens[phrase.first];
    bool const verb = lead.is(wc::verb) && !lead.is(wc::mostly_noun | wc::adjective | wc::third_person) && (!lead.has(token_flag::capitalised) || lead.pos == Pos::noun);
    return !verb || (phrase.last - phrase.first == 1 && phrase.last < text.tokens.size() && text.tokens[phrase.last].kind == TokenKind::mark);
}

// "the 12 work groups": a determiner or adjective before the number makes what follows a noun.
bool is_determined(TokenText const& text, Sentence const& sentence, std::uint32_t after) {
    std::uint32_t i = after;
    while (i > sentence.first && after - i < longest_phrase && text.tokens[i - 1].pos == Pos::numeral) --i;
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
        bool const modifier = at + 1 < sentence.last && is_joint(text, at + 1);  // "five of the three-ton satellites"
        if (at < sentence.last && text.tokens[at].pos == Pos::numeral && !modifier) at = skip_determiners(text, at + 1, sentence.last);  // "one of the three men"
        for (std::uint32_t i = start; i <= at && i < sentence.last; ++i) superlative = superlative || is_superlative(text, i);
    } else {
        while (at < sentence.last && (is_word(text, at, "more") || is_word(text, at, "additional")) && at + 1 < sentence.last && is_nominal(text.tokens[at + 1].pos)) ++at;
    }
    static constexpr RuleWords days{"today", "yesterday", "tomorrow", "tonight", "respectively"};
    if (at >= sentence.last || is_word(text, at, "last") || is_any_word(text, at, days) || is_word(text, at, "next") || is_earlier_time(text, sentence, at)) return std::nullopt;
    auto phrase = Chunk(text, sentence, at, true, one && !partitive).read();
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
    return Chunk(text, sentence, at, false, false).read();
}

}  // namespace figtrail
