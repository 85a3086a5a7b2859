#include "parser/concepts.hpp"

#include <algorithm>

#include "parser/inflect.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_phrase = 14;

bool is_number_like(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    return t.pos == Pos::numeral || t.kind == TokenKind::digits || is_mark(t, '$') || is_mark(t, '%');
}

// Nouns that say nothing of what is measured: "a total of 12 tonnes of wheat".
bool is_light(TokenText const& text, std::uint32_t i) {
    for (std::string_view const w : {"total", "amount", "sum", "maximum", "minimum", "equivalent", "number", "average", "combined", "rest", "total"})
        if (is_word(text, i, w)) return true;
    return false;
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
        while (at + 1 < stop && is_word(text_, at, "and")) {
            auto phrase = noun_phrase_at(text_, sentence_, at + 1);
            if (!phrase || phrase->last > stop || overlaps_mention(*phrase)) return at;
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
        for (std::string_view const w : {"of", "in", "for", "with", "from", "between", "across", "among"})
            if (is_word(text_, i, w)) return true;
        return false;
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

class Measured {
public:
    Measured(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t first, std::uint32_t last)
        : text_(text), sentence_(sentence), clause_(clause), first_(first), last_(last) {
        step_out_of_parenthesis();
    }

    std::optional<NounPhrase> find() {
        if (auto p = after()) return p;
        if (step_over_or())
            if (auto p = after()) return p;
        return before();
    }

    /// The phrase found is a label ("Unite Group, down 68 p"): the clause's subject has no part in it.
    bool is_label() const { return label_; }

private:
    Pos pos(std::uint32_t i) const { return i < sentence_.last ? text_.tokens[i].pos : Pos::none; }
    bool is(std::uint32_t i, std::string_view w) const { return i < sentence_.last && is_word(text_, i, w); }
    bool is_hedge(std::uint32_t i) const { return is(i, "about") || is(i, "around") || is(i, "over") || is(i, "under") || is(i, "than") || is(i, "up") || is(i, "to"); }

    // "9 billion shekels ($2.4 billion) a year industry": what is in brackets measures what the figure before them does.
    void step_out_of_parenthesis() {
        if (first_ == sentence_.first || !is_mark(text_.tokens[first_ - 1], '(')) return;
        if (last_ < sentence_.last && is_mark(text_.tokens[last_], ')')) {
            std::uint32_t figure = first_ - 1;
            while (figure > sentence_.first && first_ - figure < 8 && (is_number_like(text_, figure - 1) || is_unit_of_figure(figure - 1))) --figure;
            if (figure < first_ - 1) {
                first_ = figure;
                last_ = last_ + 1;
            }
        }
    }
    bool is_unit_of_figure(std::uint32_t i) const {
        return i > sentence_.first && (is_number_like(text_, i - 1) || (i > sentence_.first + 1 && is_number_like(text_, i - 2))) && text_.tokens[i].kind == TokenKind::word;
    }

    // "60% of its market cap, or $30 billion": the second figure measures what the first does.
    bool step_over_or() {
        std::uint32_t p = first_;
        while (p > sentence_.first && first_ - p < 4 && (is_comparison(p - 1) || pos(p - 1) == Pos::adverb) && !is(p - 1, "or")) --p;
        if (p == sentence_.first || !is(p - 1, "or")) return false;
        for (std::uint32_t i = p - 1; i > sentence_.first && p - i < 10; --i) {
            if (!is_number_like(text_, i - 1)) continue;
            last_ = i;
            if (last_ < sentence_.last && is_unit_of_figure(last_) && pos(last_) == Pos::noun) ++last_;
            first_ = i - 1;
            while (first_ > sentence_.first && is_number_like(text_, first_ - 1)) --first_;
            return true;
        }
        return false;
    }

    std::optional<NounPhrase> after() const {
        std::uint32_t at = last_;
        if (is_mark_at(at, ')') || is_mark_at(at, '-')) ++at;
        if (at < sentence_.last && is_mark(text_.tokens[at], '(')) {  // "8 miles (13 km) of new tunnels"
            for (std::uint32_t i = at + 1; i < std::min(sentence_.last, at + 12); ++i)
                if (is_mark(text_.tokens[i], ')')) {
                    if (!is_number_like(text_, at + 1) && !is_number_like(text_, at + 2)) break;
                    at = i + 1;
                    break;
                }
        }
        if (is(at, "worth") && is(at + 1, "of")) ++at;
        if (is(at, "of")) {
            std::uint32_t start = at + 1;
            while (start < sentence_.last && start < at + 5 && is_number_like(text_, start)) ++start;  // "50 mL of 30% acid"
            auto phrase = noun_phrase_at(text_, sentence_, start);
            if (phrase && phrase->first < at + 7 && !is_time_noun(text_, phrase->head)) return phrase;
            return std::nullopt;
        }
        std::uint32_t noun = at;
        if (pos(at) == Pos::numeral && at + 3 < sentence_.last && is_joint(text_, at + 1)) noun = at + 3;  // "2.4-liter four-cylinder engine"
        if (!is_nominal(pos(noun)) || text_.tokens[at].has(token_flag::newline_before)) return std::nullopt;
        auto phrase = noun_phrase_at(text_, sentence_, noun);
        if (!phrase || is_time_noun(text_, phrase->head) || is_time_noun(text_, phrase->first)) return std::nullopt;
        phrase->first = at;
        // "Dow +0.2% S&P 500 +0.3%": names take the figure after them.
        std::uint32_t owner = first_;
        while (owner > sentence_.first + 1 && pos(owner - 1) == Pos::adverb) --owner;  // "up"
        bool const name_before = owner > sentence_.first && owner > clause_.first && (is_name_or_noun(pos(owner - 1)) || pos(owner - 1) == Pos::numeral);
        if (name_before && text_.tokens[at].has(token_flag::capitalised) && clause_.verb == no_token) return std::nullopt;
        phrase->first = modifiers_before(phrase->first);
        return phrase;
    }
    bool is_mark_at(std::uint32_t i, char c) const { return i < sentence_.last && is_mark(text_.tokens[i], c) && text_.tokens[i].glued(); }

    // "a larger 570 sq m space", "the ILX's standard 2.4-liter engine": modifiers and owner in front of the figure belong to the noun.
    std::uint32_t modifiers_before(std::uint32_t first) const {
        std::uint32_t start = first_;
        std::uint32_t const stop = std::max(sentence_.first, clause_.first);
        auto const modifies = [this](std::uint32_t i) { return pos(i) == Pos::adjective || pos(i) == Pos::proper || pos(i) == Pos::participle; };
        while (start > stop && first_ - start < 8) {
            if (modifies(start - 1)) --start;
            else if (start > stop + 2 && is_joint(text_, start - 2)) start -= 3;  // "a five-year $700,000 award"
            else break;
        }
        if (start > stop + 1 && is_owner_mark(text_, start - 1) && is_name_or_noun(pos(start - 2))) {
            start -= 2;
            while (start > stop && is_nominal(pos(start - 1))) --start;
            return start;
        }
        if (start == first_) return first;
        if (start == clause_.first && pos(start) == Pos::proper) return start;
        Pos const lead = start > sentence_.first ? pos(start - 1) : Pos::none;
        return lead == Pos::determiner || lead == Pos::possessive || lead == Pos::preposition ? start : first;
    }

    bool is_comparison(std::uint32_t i) const {
        for (std::string_view const w : {"more", "less", "fewer", "higher", "lower", "greater", "larger", "smaller", "than", "least", "most", "some", "or"})
            if (is(i, w)) return true;
        return false;
    }

    std::optional<NounPhrase> before() {
        if (is(first_, "from") || is(first_, "between")) return object_before(first_);
        if (is(first_, "starting")) return ending_at(first_);
        if (first_ == sentence_.first) return std::nullopt;
        std::uint32_t p = first_ - 1;
        while (p > sentence_.first && (pos(p) == Pos::adverb || is_comparison(p) || (is_hedge(p) && !is(p, "to")) || is_mark(text_.tokens[p], '$') || is(p, "minus") ||
                                         pos(p) == Pos::determiner))
            --p;
        if (is(p, "of") && p > sentence_.first) return ending_at(p);
        if (is(p, "to") && p > sentence_.first && is(p - 1, "up")) --p;
        if (is_mark(text_.tokens[p], ':') || is_mark(text_.tokens[p], '=') || is_mark(text_.tokens[p], '~')) return ending_at(p);
        if (auto label = labelled()) {
            label_ = true;
            return label;
        }
        for (std::string_view const w : {"worth", "with", "starting", "costing", "exceeding", "totalling", "totaling", "valued", "under", "over", "above", "below"})
            if (is(p, w) && p > sentence_.first && is_name_or_noun(pos(p - 1))) return ending_at(p);
        if (is(p, "at") && with_phrase(p)) {
            label_ = true;
            return ending_at(p);
        }
        if (is(p, "to") || is(p, "from") || is(p, "at") || is(p, "by") || is(p, "for")) return object_before(p);
        bool const numbered = pos(p) == Pos::numeral && p > sentence_.first && is_name_or_noun(pos(p - 1)) && text_.word(p).size() <= 3;  // "S&P 500 +0.3%"
        if ((clause_.verb == no_token || clause_.verb > first_) && (is_name_or_noun(pos(p)) || numbered)) return ending_at(p + 1);
        return std::nullopt;
    }

    // "Stock Exchange (16369.03 up 58.06 points)", "Unite Group, down 68 p at 1112 p": a name, a bracket or comma, then figures only.
    std::optional<NounPhrase> labelled() const {
        bool direction = is(first_, "up") || is(first_, "down");
        for (std::uint32_t i = first_, stop = first_ > sentence_.first + 10 ? first_ - 10 : sentence_.first; i > stop; --i) {
            std::uint32_t const k = i - 1;
            if (is_mark(text_.tokens[k], '(') || is_mark(text_.tokens[k], ',')) {
                if (k == sentence_.first || !is_name_or_noun(pos(k - 1))) return std::nullopt;
                if (is_mark(text_.tokens[k], ',') && !direction && (pos(k - 1) != Pos::proper || (clause_.verb != no_token && clause_.verb < k))) return std::nullopt;
                return ending_at(k);
            }
            bool const way = is(k, "up") || is(k, "down");
            direction = direction || way;
            if (!way && !is_number_like(text_, k) && !is_unit_of_figure(k) && !is(k, "at") && !is(k, "to") && !is(k, "from") && !is(k, "by")) return std::nullopt;
        }
        return std::nullopt;
    }

    // "with carbon levels at 1,200"
    bool with_phrase(std::uint32_t p) const {
        std::uint32_t i = p;
        while (i > sentence_.first && p - i < 6 && is_nominal(pos(i - 1))) --i;
        return i < p && i > sentence_.first && is(i - 1, "with");
    }

    // "lowered its revenue guidance to": the object between the verb and the preposition.
    std::optional<NounPhrase> object_before(std::uint32_t p) const {
        if (clause_.verb == no_token || clause_.verb >= p || clause_.passive) return std::nullopt;
        std::uint32_t i = clause_.verb + 1;
        while (i < p && (pos(i) == Pos::adverb || pos(i) == Pos::determiner || pos(i) == Pos::possessive)) ++i;
        if (i >= p || !(is_nominal(pos(i)) || pos(i) == Pos::numeral)) return std::nullopt;
        std::uint32_t const noun = past_figure(i);
        if (noun == no_token) return std::nullopt;
        auto phrase = noun_phrase_at(text_, sentence_, noun);
        if (!phrase || phrase->last > p || is_time_noun(text_, phrase->head)) return std::nullopt;
        return phrase;
    }

    // "a 51 per cent | stake", "its three-year | network"; none when a figure stands for itself ("up 19 cents").
    std::uint32_t past_figure(std::uint32_t i) const {
        if (!is_number_like(text_, i)) return i;
        while (i < first_ && is_number_like(text_, i)) ++i;
        if (is_joint(text_, i)) return i + 2;
        if (is(i, "per") && is(i + 1, "cent")) return i + 2;
        return is(i, "percent") ? i + 1 : no_token;
    }

    // The noun phrase that ends before token `end`.
    std::optional<NounPhrase> ending_at(std::uint32_t end, bool nouns_only = false) const {
        std::uint32_t first = end;
        while (first > sentence_.first && end - first < longest_phrase) {
            std::uint32_t const i = first - 1;
            bool const joins = is_nominal(pos(i)) || is_joint(text_, i) || is_owner_mark(text_, i) ||
                               (is_mark(text_.tokens[i], '&') || (is_mark(text_.tokens[i], '/') && text_.tokens[i].glued())) ||
                               (pos(i) == Pos::numeral && i > sentence_.first && is_name_or_noun(pos(i - 1)) && text_.word(i).size() <= 3);
            if (!joins || i < clause_.first) break;
            --first;
        }
        while (first < end && !is_nominal(pos(first))) ++first;
        if (first == end) return std::nullopt;
        std::uint32_t head = end - 1;
        while (head > first && !is_name_or_noun(pos(head))) --head;
        if (!is_name_or_noun(pos(head)) || is_time_noun(text_, head)) return std::nullopt;
        if (nouns_only && pos(end - 1) != Pos::noun && pos(end - 1) != Pos::proper) return std::nullopt;
        return NounPhrase{first, end, head, 0, 0};
    }

    TokenText const& text_;
    Sentence const& sentence_;
    Clause const& clause_;
    std::uint32_t first_;
    std::uint32_t last_;
    bool label_ = false;
};

// "five seasons of Sesame Street": the of-phrase is no part of the unit, so it says of what.
bool names_owner(TokenText const& text, NounPhrase const& counted) {
    for (std::uint32_t i = counted.of_first; i < counted.of_last; ++i)
        if (text.tokens[i].pos == Pos::proper) return true;
    return false;
}

// Does the verb of the clause reach what stands at `at`, so that its subject has a part in it? Not across two prepositions nor a
// participle of another's ("payments accounting for 20% of spending").
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

// "the average of eight estimates", "a CNN survey of seven countries": what is before the "of" is measured.
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

std::optional<NounPhrase> measured_noun(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                        std::uint32_t mention_last) {
    return Measured(text, sentence, clause, mention_first, mention_last).find();
}

std::vector<Span> concept_words(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                std::uint32_t mention_last, NounPhrase const* counted) {
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
    Measured measured(text, sentence, clause, mention_first, mention_last);
    if (auto const anchor = measured.find()) {
        bool const light = is_light(text, anchor->head) && anchor->last - anchor->first == 1;
        if (!light) {
            words.add(anchor->first, anchor->last);
            words.add_prepositional(anchor->last, sentence.last, 2);
        }
        if (in_subject && clause.subject->head < mention_first && !measured.is_label()) words.add(clause.subject->first, clause.subject->head + 1);
        else if (light || (!in_subject && !measured.is_label() && governs(text, clause, std::min(anchor->first, mention_first)))) add_subject(words, clause);
        return words.spans();
    }
    if (pays(text, clause) && is_word(text, mention_last, "for")) words.add_prepositional(mention_last, sentence.last, 1);
    add_subject(words, clause);
    return words.spans();
}

}  // namespace figtrail
