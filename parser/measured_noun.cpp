#include "parser/measured_noun.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

constexpr std::uint32_t longest_phrase = 14;

class MeasuredFinder {
public:
    MeasuredFinder(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t first, std::uint32_t last)
        : text_(text), sentence_(sentence), clause_(clause), first_(first), last_(last) {
        step_out_of_parenthesis();
    }

    MeasuredNoun find() {
        if (auto aged = person_before_age()) return {aged, {}, false, false};
        if (auto p = after()) return {p, {}, false, false};
        auto const money_in = in_what();
        bool const money = is_money();
        if (!money_in && step_over_or())
            if (auto p = after()) return {p, {}, false, money && is_share_of()};
        auto p = before();
        if (money_in) return {money_in, label_ ? std::nullopt : p, false, false};
        return {p, {}, label_, false};
    }

private:
    Pos pos(std::uint32_t i) const { return i < sentence_.last ? text_.tokens[i].pos : Pos::none; }
    bool is(std::uint32_t i, RuleWord const& w) const { return i < sentence_.last && is_word(text_, text_.tokens[i], w); }
    bool is_hedge(std::uint32_t i) const { return is(i, "about") || is(i, "around") || is(i, "over") || is(i, "under") || is(i, "than") || is(i, "up") || is(i, "to"); }

    // "7 billion pesos ($2 billion) a year trade": what is in brackets measures what the figure before them does.
    void step_out_of_parenthesis() {
        if (first_ == sentence_.first || !is_mark(text_.tokens[first_ - 1], '(')) return;
        bool const closed = last_ < sentence_.last && is_mark(text_.tokens[last_], ')');
        if (closed || (last_ < sentence_.last && is_mark(text_.tokens[last_], ';'))) {  // "9bn kronor (£700m; $1bn)"
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

    // "A branch struck a nurse, 52, on the head": an age between commas is of whoever stands in front.
    std::optional<NounPhrase> person_before_age() const {
        bool const in_commas = first_ + 1 == last_ && first_ > sentence_.first + 1 && text_.tokens[first_].kind == TokenKind::digits && text_.word(first_).size() <= 3 &&
                               is_mark(text_.tokens[first_ - 1], ',') && (last_ >= sentence_.last || text_.tokens[last_].kind == TokenKind::mark);
        if (!in_commas) return std::nullopt;
        Token const& who = text_.tokens[first_ - 2];
        bool const person = who.pos == Pos::proper || (who.is(word_class::person_noun) && !who.is(word_class::plural));
        return person ? ending_at(first_ - 1) : std::nullopt;
    }

    // "$102 million in capital expenditures": money in something.
    std::optional<NounPhrase> in_what() const {
        std::uint32_t const at = after_brackets(last_);
        if (!is(at, "in") || !is_money() || !is_nominal(pos(at + 1)) || is(at + 1, "cash") || is(at + 1, "total")) return std::nullopt;
        auto phrase = noun_phrase_at(text_, sentence_, at + 1);
        if (!phrase || pos(phrase->head) == Pos::proper || is_time_noun(text_, phrase->head) || text_.tokens[phrase->head].is(word_class::gerund)) return std::nullopt;
        return phrase;
    }
    bool is_money() const {
        for (std::uint32_t i = first_; i < last_; ++i)
            if (longest_hit(text_, i, PhraseKind::currency) != nullptr || longest_hit(text_, i, PhraseKind::currency_symbol) != nullptr) return true;
        return false;
    }

    // "8 miles (13 km) of new track": the token after the other figure in brackets.
    std::uint32_t after_brackets(std::uint32_t at) const {
        if (is_mark_at(at, ')')) ++at;
        if (at + 2 >= sentence_.last || !is_mark(text_.tokens[at], '(')) return at;
        if (!is_number_like(text_, at + 1) && !is_number_like(text_, at + 2)) return at;
        for (std::uint32_t i = at + 1; i < std::min(sentence_.last, at + 12); ++i)
            if (is_mark(text_.tokens[i], ')')) return i + 1;
        return at;
    }

    // "60% of its value, or $30 billion": the second figure measures what the first does.
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

    // "3.9 percent of", "a third of"
    bool is_share_of() const {
        Token const& unit = text_.tokens[last_ - 1];
        bool const share = is_mark(unit, '%') || unit.is(word_class::fraction) || is(last_ - 1, "percent") || is(last_ - 1, "cent") || is(last_ - 1, "pct");
        return share && is(after_brackets(last_), "of");
    }

    // "a 3-year-old | hurt in the crash": the age itself stands for the child.
    bool is_aged_person_who_suffers(std::uint32_t at) const {
        if (at >= sentence_.last || !is(last_ - 1, "old")) return false;
        Token const& verb = text_.tokens[at];
        return verb.is(word_class::past) && verb.is(word_class::verb) && !is_nominal(pos(at + 1));
    }

    std::optional<NounPhrase> after() const {
        std::uint32_t at = after_brackets(last_);
        if (is_aged_person_who_suffers(at)) return std::nullopt;
        if (is_mark_at(at, '-')) ++at;
        if (is(at, "worth") && is(at + 1, "of")) ++at;
        if (is(at, "of") && (is(at + 1, "them") || is(at + 1, "whom"))) {  // "40 percent of them women"
            bool const named = is(at + 1, "them") && is_nominal(pos(at + 2)) && pos(at + 2) != Pos::participle;
            return named ? noun_phrase_at(text_, sentence_, at + 2) : std::nullopt;
        }
        if (is(at, "of")) {
            std::uint32_t start = at + 1;
            bool const owned = pos(start) == Pos::possessive || pos(start) == Pos::determiner;
            if (owned && start + 1 < sentence_.last && is_number_like(text_, start + 1)) ++start;  // "27% of its 60 million chickens"
            while (start < sentence_.last && start < at + 5 && is_number_like(text_, start)) ++start;  // "50 mL of 30% acid"
            auto phrase = noun_phrase_at(text_, sentence_, start);
            if (phrase && phrase->first < at + 7 && !is_time_noun(text_, phrase->head)) return phrase;
            return std::nullopt;
        }
        bool const half_of = text_.tokens[last_ - 1].is(word_class::fraction) && (pos(at) == Pos::determiner || pos(at) == Pos::possessive);
        if (half_of) return noun_phrase_at(text_, sentence_, at);  // "half its market value"
        std::uint32_t noun = at;
        if (pos(at) == Pos::numeral && at + 3 < sentence_.last && is_joint(text_, at + 1)) noun = at + 3;  // "2-litre four-cylinder engine"
        if (is(at, "fewer") || is(at, "more") || is(at, "less")) ++noun;  // "20% fewer questions"
        if (!is_nominal(pos(noun)) || text_.tokens[at].has(token_flag::newline_before)) return std::nullopt;
        auto phrase = noun_phrase_at(text_, sentence_, noun);
        if (!phrase || is_time_noun(text_, phrase->head) || is_time_noun(text_, phrase->first)) return std::nullopt;
        phrase->first = noun == at + 1 ? noun : at;
        // "Apex +0.2% Borex +0.3%": names take the figure after them.
        std::uint32_t owner = first_;
        while (owner > sentence_.first + 1 && pos(owner - 1) == Pos::adverb) --owner;  // "up"
        bool const name_before = owner > sentence_.first && owner > clause_.first && (is_name_or_noun(pos(owner - 1)) || pos(owner - 1) == Pos::numeral);
        if (name_before && text_.tokens[at].has(token_flag::capitalised) && clause_.verb == no_token) return std::nullopt;
        phrase->first = modifiers_before(phrase->first);
        return phrase;
    }
    bool is_mark_at(std::uint32_t i, char c) const { return i < sentence_.last && is_mark(text_.tokens[i], c) && text_.tokens[i].glued(); }

    // "a larger 300 square metre deck", "the van's standard 2-litre engine": modifiers and owner in front of the figure belong to the noun.
    std::uint32_t modifiers_before(std::uint32_t first) const {
        std::uint32_t start = first_;
        std::uint32_t const stop = std::max(sentence_.first, clause_.first);
        auto const modifies = [this](std::uint32_t i) { return pos(i) == Pos::adjective || pos(i) == Pos::proper || pos(i) == Pos::participle; };
        while (start > stop && first_ - start < 8) {
            if (modifies(start - 1)) --start;
            else if (start > stop + 2 && is_joint(text_, start - 2)) start -= 3;  // "a five-year $700,000 award"
            else break;
        }
        if (start > stop + 1 && is_owner_mark(text_, start - 1) && is_name_or_noun(pos(start - 2)) && !is_time_noun(text_, start - 2)) {
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
        static constexpr RuleWords words{"more", "less", "fewer", "higher", "lower", "greater", "larger", "smaller", "than", "least", "most", "some", "or"};
        return i < sentence_.last && is_any_word(text_, i, words);
    }

    std::optional<NounPhrase> before() {
        if (is(first_, "from") || is(first_, "between")) return object_before(first_);
        if (is(first_, "starting")) return ending_at(first_);
        if (first_ == sentence_.first) return std::nullopt;
        std::uint32_t p = first_ - 1;
        while (p > sentence_.first && (pos(p) == Pos::adverb || is_comparison(p) || (is_hedge(p) && !is(p, "to")) || is_mark(text_.tokens[p], '$') || is(p, "minus") ||
                                         pos(p) == Pos::determiner))
            --p;
        if (is(p, "of") && p > sentence_.first) return amount_before(p);
        if (is(p, "to") && p > sentence_.first && is(p - 1, "up")) --p;
        if (is_mark(text_.tokens[p], ':') || is_mark(text_.tokens[p], '=') || is_mark(text_.tokens[p], '~')) return ending_at(p);
        if (auto label = labelled()) {
            label_ = true;
            return label;
        }
        static constexpr RuleWords ties{"worth", "with", "starting", "costing", "exceeding", "totalling", "totaling", "valued", "under", "over", "above", "below"};
        if (p > sentence_.first && is_name_or_noun(pos(p - 1)) && is_any_word(text_, p, ties)) return ending_at(p);
        if (is(p, "at") && with_phrase(p)) {
            label_ = true;
            return ending_at(p);
        }
        if (is(p, "to") || is(p, "from") || is(p, "at") || is(p, "by") || is(p, "for")) return object_before(p);
        bool const numbered = pos(p) == Pos::numeral && p > sentence_.first && is_name_or_noun(pos(p - 1)) && text_.word(p).size() <= 3;  // "S&P 500 +0.3%"
        if ((clause_.verb == no_token || clause_.verb > first_) && (is_name_or_noun(pos(p)) || numbered)) return ending_at(p + 1);
        return std::nullopt;
    }

    // "Income from continuing operations | of $4 million": operations are no amount, the income from them is.
    std::optional<NounPhrase> amount_before(std::uint32_t of) const {
        auto const named = ending_at(of);
        if (!named || !is_money() || text_.tokens[named->head].is(word_class::measure_phrase)) return named;
        std::uint32_t first = named->first;
        while (first > sentence_.first && (pos(first - 1) == Pos::determiner || pos(first - 1) == Pos::possessive)) --first;
        if (first < sentence_.first + 2 || !(is(first - 1, "from") || is(first - 1, "on"))) return named;
        auto const amount = ending_at(first - 1);
        return amount && text_.tokens[amount->head].is(word_class::measure_phrase) ? amount : named;
    }

    // "Metal Index (1,636 up 58 points)", "Apex Group, down 6 p at 120 p": a name, a bracket or comma, then figures only.
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

    // "with lead levels at 1,200"
    bool with_phrase(std::uint32_t p) const {
        std::uint32_t i = p;
        while (i > sentence_.first && p - i < 6 && is_nominal(pos(i - 1))) --i;
        return i < p && i > sentence_.first && is(i - 1, "with");
    }

    // "lowered its sales target to": the object between the verb and the preposition.
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

}  // namespace

MeasuredNoun find_measured(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first, std::uint32_t mention_last) {
    return MeasuredFinder(text, sentence, clause, mention_first, mention_last).find();
}

}  // namespace figtrail
