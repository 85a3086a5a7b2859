#include "parser/clause_subject.hpp"

#include <algorithm>

#include "parser/syntax.hpp"

namespace figtrail {

namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_lead = 60;
constexpr std::uint32_t longest_phrase = 14;

class SubjectReader {
public:
    SubjectReader(TokenText const& text, std::uint32_t first, std::uint32_t verb, std::uint32_t at)
        : text_(text), first_(verb - first > longest_lead ? verb - longest_lead : first), verb_(verb), at_(at) {}

    // The subject among tokens [first, verb): not a leading "In March," or "Last year", and what follows a comma is apposition.
    std::optional<NounPhrase> find() const {
        std::uint32_t const first = first_;
        std::uint32_t const verb = verb_;
        std::uint32_t start = first;
        while (start < verb && !starts_phrase(pos(start)) && !is_nominal(pos(start)) && pos(start) != Pos::numeral && pos(start) != Pos::preposition) ++start;
        start = skip_time(start, verb);
        bool leading = start < verb && (pos(start) == Pos::preposition || is_time_phrase(start, verb));
        std::uint32_t end = verb;
        for (std::uint32_t i = start; i < verb; ++i) {
            if (is_mark(token(i), ',')) {
                if (leading) {
                    start = i + 1;
                    leading = start < verb && (pos(start) == Pos::preposition || is_time_phrase(start, verb));
                } else if (end == verb) {
                    if (std::uint32_t const own = own_phrase_after(i, verb); own != no_token) start = own;
                    else end = i;
                }
            } else if (ends_dateline(i, start)) {  // "LONDON (Reuters) - Shares fell"
                start = i + 1;
                leading = false;
            } else if (pos(i) == Pos::conjunction && i > start && follows_figure(i)) {  // "Borex by 3% and Corex was"
                if (at_ < i) end = std::min(end, i);
                else start = i + 1;
            } else if (i > start && end == verb && starts_phrase(pos(i)) && !is_owner_mark(text_, i) &&
                       (is_nominal(pos(i - 1)) || pos(i - 1) == Pos::numeral)) {
                start = i;  // a second phrase without a joint: "Last year a survey", "In May the price"
                leading = false;
            }
        }
        // "its shares" is a noun phrase, "they" is none.
        while (start < end && (pos(start) == Pos::determiner || pos(start) == Pos::adverb || (pos(start) == Pos::possessive && !is_owner_mark(text_, start)) ||
                               pos(start) == Pos::preposition || pos(start) == Pos::mark))
            ++start;
        if (start >= end || pos(start) == Pos::pronoun) return std::nullopt;
        return phrase_in(start, end);
    }

private:
    // "LONDON (Reuters) -", "PORTLAND, Ore. -": the dash behind where and by whom.
    bool ends_dateline(std::uint32_t i, std::uint32_t start) const {
        if (i <= start || !(is_mark(token(i), '-') || is_mark(token(i), em_dash))) return false;
        if (is_mark(token(i), '-') && is_mark(token(i - 1), ')')) return true;
        bool const behind_city = !token(i).glued() && i >= first_ + 3 && i < first_ + 12 && token(first_).has(token_flag::all_caps);
        return behind_city && (is_mark(token(i - 1), '.') || is_mark(token(i - 1), ')'));
    }

    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
    Pos pos(std::uint32_t i) const { return text_.tokens[i].pos; }

    static bool starts_phrase(Pos pos) { return pos == Pos::determiner || pos == Pos::pronoun || pos == Pos::possessive; }

    bool follows_figure(std::uint32_t i) const {
        for (std::uint32_t k = i; k > first_ && i - k < 3; --k)
            if (pos(k - 1) == Pos::numeral) return true;
        return false;
    }

    // "With ten men, City lost": between the only comma and the verb stands a phrase of its own, which is the subject.
    std::uint32_t own_phrase_after(std::uint32_t comma, std::uint32_t verb) const {
        bool noun = false;
        for (std::uint32_t i = comma + 1; i < verb; ++i) {
            if (is_mark(token(i), ',') || pos(i) == Pos::conjunction) return no_token;
            noun = noun || is_name_or_noun(pos(i));
        }
        return noun ? comma + 1 : no_token;
    }

    // "Last year | output", "In 2019 | output": a time without a comma after it.
    std::uint32_t skip_time(std::uint32_t start, std::uint32_t end) const {
        std::uint32_t at = start;
        if (pos(at) == Pos::preposition) ++at;
        if (at + 1 >= end) return start;
        bool const year = token(at).kind == TokenKind::digits && token(at).span.size() == 4;
        if (year || (token(at).is(wc::month | wc::weekday) && pos(at) == Pos::proper)) ++at;
        else if (is_time_phrase(at, end) && pos(at) != Pos::numeral) at += 2;
        else return start;
        return at < end && is_nominal(pos(at)) ? at : start;
    }

    bool is_time_phrase(std::uint32_t first, std::uint32_t end) const {
        if (pos(first) == Pos::numeral) return first + 1 < end && is_time_noun(text_, first + 1);
        if (is_word(text_, first, "last") || is_word(text_, first, "this") || is_word(text_, first, "next")) return first + 1 < end && is_time_noun(text_, first + 1);
        return token(first).is(wc::weekday) && token(first).pos == Pos::proper;
    }

    // The first chunk of [start, end) is the phrase, the rest hangs on it.
    std::optional<NounPhrase> phrase_in(std::uint32_t start, std::uint32_t end) const {
        std::uint32_t head = no_token;
        std::uint32_t i = start;
        for (; i < end; ++i) {
            Pos const p = pos(i);
            if (is_word(text_, i, "per")) continue;
            if (p == Pos::preposition || p == Pos::to || p == Pos::subordinator || is_mark(token(i), '(')) break;
            if (is_name_or_noun(p)) head = i;
        }
        if (head == no_token) {
            for (std::uint32_t k = start; k < i; ++k)
                if (pos(k) == Pos::adjective || pos(k) == Pos::participle) head = k;
            if (head == no_token) return std::nullopt;
        }
        std::uint32_t last = i;  // "the company also"
        while (last > head + 1 && (pos(last - 1) == Pos::adverb || pos(last - 1) == Pos::conjunction || pos(last - 1) == Pos::negation || pos(last - 1) == Pos::mark)) --last;
        NounPhrase phrase{start, last, head, 0, 0};
        if (i < end) {
            phrase.of_first = i;
            phrase.of_last = end;
        }
        return phrase;
    }

    TokenText const& text_;
    std::uint32_t first_;
    std::uint32_t verb_;
    std::uint32_t at_;
};

}  // namespace

std::optional<NounPhrase> subject_between(TokenText const& text, std::uint32_t first, std::uint32_t verb, std::uint32_t at) {
    return SubjectReader(text, first, verb, at).find();
}

std::optional<NounPhrase> antecedent_before(TokenText const& text, std::uint32_t begin, std::uint32_t end) {
    auto const pos = [&text](std::uint32_t i) { return text.tokens[i].pos; };
    std::uint32_t first = end;
    while (first > begin && end - first < longest_phrase) {
        Pos const p = pos(first - 1);
        bool const joins = is_nominal(p) || is_joint(text, first - 1) || is_owner_mark(text, first - 1) ||
                           (p == Pos::numeral && first < end);
        if (!joins) break;
        --first;
    }
    while (first < end && (!is_nominal(pos(first)) || (pos(first) == Pos::participle && first > begin && pos(first - 1) == Pos::auxiliary))) ++first;
    if (first == end) return std::nullopt;
    if (pos(end - 1) == Pos::proper) {  // "their cousin Anna, who"
        std::uint32_t name = end - 1;
        while (name > first && pos(name - 1) == Pos::proper) --name;
        if (name > first && pos(name - 1) == Pos::noun) first = name;
    }
    return NounPhrase{first, end, end - 1, 0, 0};
}

bool refers_back(TokenText const& text, std::uint32_t first, std::uint32_t verb) {
    for (std::uint32_t i = verb; i > first && verb - i < 4; --i)
        if (is_word(text, i - 1, "it") || is_word(text, i - 1, "he") || is_word(text, i - 1, "she") || is_word(text, i - 1, "they")) return true;
    return false;
}

}  // namespace figtrail
