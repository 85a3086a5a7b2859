#include "parser/noun_chunk.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

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
    Chunk(TokenText const& text, Sentence const& sentence, std::uint32_t at, ChunkOf of)
        : text_(text), end_(std::min(sentence.last, at + longest_noun_phrase)), at_(at), counted_(of != ChunkOf::nothing), singular_(of == ChunkOf::one) {}

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
                if (counted_ && is_word(text_, head, "people")) break;  // "thousands of people's savings": of so many people
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
            if (head != no_token && is_letter_of_class(head)) continue;
            bool const prefixed = at_ + 2 < end_ && is_joint(text_, at_ + 1) && is_nominal(text_.tokens[at_ + 2].pos);
            if (prefixed && is_any_word(text_, at_, {"non", "pre", "post", "anti", "ex", "multi", "semi", "inter"})) continue;  // "nine non-profit agencies"
            if (t.pos == Pos::adverb) {
                if (!leads_to_adjective()) break;
                continue;
            }
            if (at_ + 2 < end_ && is_joint(text_, at_ + 1) && can_be_head(text_.tokens[at_ + 2]) && t.pos == Pos::preposition) continue;  // "by-elections"
            if (head != no_token && is_plural_read_as_verb(head)) {
                head = at_++;
                break;
            }
            if (!nominal(at_)) break;
            if (is_time_name(t) && !(at_ + 1 < end_ && text_.tokens[at_ + 1].pos == Pos::noun)) break;
            if (head != no_token && !t.glued() && !may_extend(head)) break;
            if (can_be_head(t)) head = at_;
        }
        if (head == no_token && counted_ && !singular_ && longest_hit(text_, phrase.first, PhraseKind::demonym) != nullptr) head = phrase.first;  // "100 Lebanese sheltering"
        if (head == no_token || splits_compound(head)) return std::nullopt;
        if (is_mark_of_others(phrase.first, head)) --head;
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

    // "the five best ski lodges in the country": more than one of them, so the singular in front is no head, and the -s no verb's.
    bool is_plural_read_as_verb(std::uint32_t head) const {
        Token const& t = text_.tokens[at_];
        if (!counted_ || singular_ || head + 1 != at_ || is_plural(head) || text_.tokens[head].pos != Pos::noun) return false;
        if (t.pos != Pos::verb || !t.is(wc::plural) || !t.is(wc::noun)) return false;
        return at_ + 1 >= end_ || text_.tokens[at_ + 1].pos == Pos::preposition || text_.tokens[at_ + 1].kind == TokenKind::mark;
    }

    // "four slain Milltown Heights siblings", "25 twin-engine Airbus A320 aircraft", "3 million hepatitis C sufferers": names, then the plural.
    bool names_lead_to_plural(std::uint32_t head) const {
        if (!counted_ || singular_ || is_plural(head)) return false;
        std::uint32_t i = at_;
        while (i < end_ && (text_.tokens[i].pos == Pos::proper || (text_.tokens[i].kind == TokenKind::digits && text_.tokens[i].glued()))) ++i;
        return i > at_ && i < end_ && text_.tokens[i].pos == Pos::noun && is_plural(i) && !text_.tokens[i].has(token_flag::capitalised);
    }

    // "a 2.7 million bag average", "the 10,000 job mark": the bags and jobs are counted.
    bool is_mark_of_others(std::uint32_t first, std::uint32_t head) const {
        static constexpr RuleWords marks{"average", "mark", "threshold", "ceiling", "quota", "limit", "maximum", "minimum", "target", "shortfall", "record"};
        return counted_ && !singular_ && head > first && is_any_word(text_, head, marks) && text_.tokens[head - 1].pos == Pos::noun;
    }

    // "900,000 Class A shares", "Series B notes"
    bool is_letter_of_class(std::uint32_t head) const {
        Token const& t = text_.tokens[at_];
        return head + 1 == at_ && t.kind == TokenKind::word && t.span.size() == 1 && t.has(token_flag::capitalised) && is_any_word(text_, head, {"class", "series", "type", "grade", "category"}) && nominal(at_ + 1);
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
        if (t.pos == Pos::proper && h.pos == Pos::noun) return names_lead_to_plural(head);  // not "shares Monday", "striker Salah"
        return true;
    }

    bool joins_adjectives() const {
        return at_ + 2 < end_ && text_.tokens[at_ - 1].pos == Pos::adjective && text_.tokens[at_ + 1].pos == Pos::adjective && nominal(at_ + 2);
    }

    // The plural behind "two oil and gas", taken for a verb.
    bool joins_nouns_before_plural(std::uint32_t head) const {
        if (!counted_ || singular_ || head + 1 != at_ || is_plural(head) || text_.tokens[head].pos != Pos::noun || text_.tokens[at_ + 1].pos != Pos::noun) return false;
        Token const& t = text_.tokens[at_ + 2];
        bool const ends = at_ + 3 >= end_ || text_.tokens[at_ + 3].is(wc::preposition) || text_.tokens[at_ + 3].kind == TokenKind::mark;
        return t.pos == Pos::verb && t.is(wc::plural) && t.is(wc::noun) && ends && !is_plural(at_ + 1);
    }

    // "old and new models", "Ford and Toyota vehicles": what is joined are modifiers, the head follows.
    bool coordinates(std::uint32_t first, std::uint32_t head) const {
        if (at_ == first || at_ + 2 >= end_ || is_word(text_, at_, "but")) return false;
        if (!is_nominal(text_.tokens[at_ + 1].pos)) return false;
        if (joins_nouns_before_plural(head)) return true;  // "oil and gas | fields in the north"
        if (!nominal(at_ + 2)) return false;
        Pos const left = text_.tokens[at_ - 1].pos;
        Pos const right = text_.tokens[at_ + 1].pos;
        if (left == Pos::adjective || left == Pos::participle) return right == Pos::adjective || right == Pos::participle;
        bool const alike = right == left || (left == Pos::noun && right == Pos::adjective);  // "100 state and local chambers"
        if (!counted_ || singular_ || head == no_token || is_plural(head) || !alike) return false;
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

}  // namespace

std::optional<NounPhrase> read_noun_chunk(TokenText const& text, Sentence const& sentence, std::uint32_t at, ChunkOf of) {
    return Chunk(text, sentence, at, of).read();
}

}  // namespace figtrail
