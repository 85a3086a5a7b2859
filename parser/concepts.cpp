#include "parser/concepts.hpp"

#include <algorithm>

#include "parser/inflect.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_phrase = 14;

// Nouns that say nothing of what is measured: "a total of 12 tonnes of wheat".
bool is_light(TokenText const& text, std::uint32_t i) {
    static constexpr RuleWords words{"total", "amount", "sum", "maximum", "minimum", "equivalent", "number", "average", "combined", "rest"};
    return is_any_word(text, i, words);
}

// A year or a day is when, no part of a name.
bool is_date_like(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    if (t.kind == TokenKind::digits) return t.span.size() == 4 && (text.word(i)[0] == '1' || text.word(i)[0] == '2');
    return false;
}

// Collects whole words; overlapping additions fall together.
class Words {
public:
    Words(TokenText const& text, Sentence const& sentence, std::uint32_t mention_first, std::uint32_t mention_last)
        : text_(text), sentence_(sentence), mention_first_(mention_first), mention_last_(mention_last) {}

    // The content words of tokens [first, last).
    void add(std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t i = first; i < last && i < sentence_.last; ++i) {
            if (i >= mention_first_ && i < mention_last_) continue;
            if (is_content(i, first)) tokens_.push_back(i);
        }
    }

    // Prepositional phrases that hang on a noun, from token `at`; stops at figures, verbs and marks.
    std::uint32_t add_prepositional(std::uint32_t at, std::uint32_t stop, int most) {
        stop = std::min(stop, sentence_.last);
        while (at + 1 < stop && most-- > 0 && text_.tokens[at].pos == Pos::preposition && ties(at)) {
            auto phrase = noun_phrase_at(text_, sentence_, at + 1);
            if (!phrase || phrase->first > at + 4 || is_time_noun(text_, phrase->head) || overlaps_mention(*phrase)) break;
            for (std::uint32_t i = at + 1; i < phrase->first; ++i)
                if (is_number_like(text_, i)) return at;
            add(phrase->first, phrase->last);
            at = coordinated(phrase->last, stop);
        }
        return at;
    }

    // "Germany, France and Japan": what is joined to the phrase that ends at `at`.
    std::uint32_t coordinated(std::uint32_t at, std::uint32_t stop) {
        for (int joined = 0; joined < 8 && at + 1 < stop && is_word(text_, at, "and"); ++joined) {
            auto phrase = noun_phrase_at(text_, sentence_, at + 1);
            if (!phrase || phrase->last > stop || overlaps_mention(*phrase) || text_.tokens[phrase->first].pos == Pos::participle) return at;
            add(phrase->first, phrase->last);
            at = phrase->last;
        }
        return at;
    }

    std::vector<Span> spans() {
        std::sort(tokens_.begin(), tokens_.end());
        tokens_.erase(std::unique(tokens_.begin(), tokens_.end()), tokens_.end());
        std::vector<Span> out;
        std::uint32_t end = 0;
        for (std::uint32_t const i : tokens_) {
            if (i < end) continue;
            std::uint32_t first = i;
            while (first > sentence_.first && sticks(first) && sticks_on(first - 1)) --first;
            end = i + 1;
            while (end < sentence_.last && sticks_on(end - 1) && sticks(end)) ++end;
            while (end > i + 1 && text_.tokens[end - 1].kind == TokenKind::mark) --end;
            if (end + 1 < sentence_.last && is_mark(text_.tokens[end], '.') && text_.tokens[end].glued() && text_.tokens[i].is(wc::org_word)) ++end;  // "Inc."
            out.push_back({text_.tokens[first].span.begin, text_.tokens[end - 1].span.end});
        }
        return out;
    }

    bool empty() const { return tokens_.empty(); }

private:
    bool overlaps_mention(NounPhrase const& p) const { return p.first < mention_last_ && mention_first_ < p.last; }
    bool ties(std::uint32_t i) const {
        static constexpr RuleWords words{"of", "in", "for", "with", "from", "between", "across", "among"};
        return is_any_word(text_, i, words);
    }

    bool is_content(std::uint32_t i, std::uint32_t first) const {
        Token const& t = text_.tokens[i];
        switch (t.pos) {
            case Pos::noun:
                // "cooking times" and "a five-year plan" measure something, "last year" does not.
                if (is_time_noun(text_, i)) return i > first && (is_joint(text_, i - 1) || text_.tokens[i - 1].pos == Pos::noun || text_.tokens[i - 1].pos == Pos::participle);
                return !is_word(text_, i, "percent") && !(i > first && is_word(text_, i, "cent") && is_word(text_, i - 1, "per"));
            case Pos::adjective: case Pos::participle: return true;
            case Pos::proper: return !t.is(wc::month | wc::weekday) || i + 1 >= sentence_.last || is_nominal(text_.tokens[i + 1].pos);
            case Pos::numeral:  // part of a name: "S&P 500", "iPhone 12"
                return i > first && is_name_or_noun(text_.tokens[i - 1].pos) && !is_date_like(text_, i) && t.kind == TokenKind::digits;
            default: return false;
        }
    }

    // Tokens of one written word hang together, but for 's and closing marks.
    bool sticks(std::uint32_t i) const {
        Token const& t = text_.tokens[i];
        if (!t.glued() || (i >= mention_first_ && i < mention_last_)) return false;
        if (t.kind == TokenKind::mark) return is_mark(t, '-') || is_mark(t, '&') || is_mark(t, '/') || is_mark(t, '.');
        return t.pos != Pos::possessive && t.pos != Pos::auxiliary;
    }
    bool sticks_on(std::uint32_t i) const {
        Token const& t = text_.tokens[i];
        if (i >= mention_first_ && i < mention_last_) return false;
        return t.kind != TokenKind::mark || is_mark(t, '-') || is_mark(t, '&') || is_mark(t, '/') || is_mark(t, '.');
    }

    TokenText const& text_;
    Sentence const& sentence_;
    std::uint32_t mention_first_;
    std::uint32_t mention_last_;
    std::vector<std::uint32_t> tokens_;
};

// "8% of the deal", "two-thirds of the sales", "3 tonnes of wheat" measure what follows; "dozens of people" count it.
bool is_share(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    if (last >= text.tokens.size() || !is_word(text, last, "of")) return false;
    Token const& end = text.tokens[last - 1];
    if (end.pos != Pos::numeral || end.is(wc::fraction)) return true;
    for (std::uint32_t i = first; i < last; ++i)
        if (text.tokens[i].kind == TokenKind::mark && !is_joint(text, i)) return true;
    return false;
}

// "five seasons of Green Street": the of-phrase is no part of the unit, so it says of what.
bool names_owner(TokenText const& text, NounPhrase const& counted) {
    for (std::uint32_t i = counted.of_first; i < counted.of_last; ++i)
        if (text.tokens[i].pos == Pos::proper) return true;
    return false;
}

// Does the verb of the clause reach what stands at `at`, so that its subject has a part in it? Not across two prepositions nor a
// participle of another's ("shops making up 20% of trade").
bool governs(TokenText const& text, Clause const& clause, std::uint32_t at) {
    if (clause.verb == no_token || clause.verb >= at) return clause.shared_subject && clause.first < at && text.tokens[clause.first].pos != Pos::participle;
    int prepositions = 0;
    for (std::uint32_t i = clause.verb + 1; i < at; ++i) {
        Token const& t = text.tokens[i];
        if (t.pos == Pos::preposition && !is_word(text, i, "than") && ++prepositions > 1) return false;
        if (t.pos == Pos::participle && t.is(wc::gerund) && is_name_or_noun(text.tokens[i - 1].pos)) return false;
    }
    return text.tokens[clause.first].pos != Pos::participle;
}

// "paid $5 million for the flights"
bool pays(TokenText const& text, Clause const& clause) {
    if (clause.verb == no_token) return false;
    std::string const lemma = verb_lemma(lower_case(text.word(clause.verb)));
    return lemma == "pay" || lemma == "spend" || lemma == "charge" || lemma == "offer" || lemma == "bid" || lemma == "raise";
}

// "the mean of eight guesses", "a survey of seven towns": what is before the "of" is measured.
void add_head_of(Words& words, TokenText const& text, Clause const& clause, std::uint32_t of) {
    std::uint32_t first = of;
    while (first > clause.first && of - first < longest_phrase && (is_nominal(text.tokens[first - 1].pos) || is_joint(text, first - 1))) --first;
    words.add(first, of);
}

void add_subject(Words& words, Clause const& clause) {
    if (!clause.subject) return;
    words.add(clause.subject->first, clause.subject->last);
    if (clause.subject->of_first != 0) words.add_prepositional(clause.subject->of_first, clause.subject->of_last, 4);
}

}  // namespace

std::vector<Span> concept_words(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                std::uint32_t mention_last, NounPhrase const* counted, MeasuredNoun const* measured) {
    if (counted != nullptr && is_share(text, mention_first, mention_last)) counted = nullptr;
    Words words(text, sentence, mention_first, counted ? std::max(mention_last, counted->last) : mention_last);
    bool const after_verb = clause.verb != no_token && clause.verb < mention_first;
    bool const in_subject = clause.subject && clause.subject->first <= mention_first && !after_verb && !clause.shared_subject;
    if (counted != nullptr && !is_joint(text, mention_last)) {
        if (mention_first > sentence.first && is_word(text, mention_first - 1, "of")) add_head_of(words, text, clause, mention_first - 1);
        else if (after_verb || clause.shared_subject) add_subject(words, clause);
        if (counted->of_first != 0 && names_owner(text, *counted)) words.add(counted->of_first, counted->of_last);
        return words.spans();
    }
    if (counted != nullptr) mention_last = counted->last;
    MeasuredNoun const noun =
        measured != nullptr && counted == nullptr ? *measured : find_measured(text, sentence, clause, mention_first, mention_last);
    auto const& anchor = noun.phrase;
    auto const& holder = noun.holder;
    if (anchor) {
        if (holder) words.add(holder->first, holder->last);
        bool const light = is_light(text, anchor->head) && anchor->last - anchor->first == 1;
        if (!light) {
            words.add(anchor->first, anchor->last);
            words.add_prepositional(anchor->last, sentence.last, 2);
        }
        if (in_subject && clause.subject->head < mention_first && !noun.is_label) words.add(clause.subject->first, clause.subject->head + 1);
        else if (light || (!in_subject && !noun.is_label && governs(text, clause, std::min(anchor->first, mention_first)))) add_subject(words, clause);
        return words.spans();
    }
    if (is_word(text, mention_last, "for") && pays(text, clause)) words.add_prepositional(mention_last, sentence.last, 1);
    add_subject(words, clause);
    return words.spans();
}

}  // namespace figtrail
