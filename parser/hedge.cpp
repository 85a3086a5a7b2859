#include "parser/hedge.hpp"

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

/// How strongly a hedge speaks: a bound over a blur over nothing.
int strength(Approximator kind) {
    switch (kind) {
        case Approximator::exact: return 0;
        case Approximator::about: return 1;
        case Approximator::nearly: return 2;
        default: return 3;
    }
}

/// The approximator phrase before the number that ends right at token `end`, the longest one.
PhraseHit const* phrase_ending_at(TokenText const& text, std::uint32_t sentence_first, std::uint32_t end, Lexicon const& lexicon) {
    PhraseHit const* found = nullptr;
    for (std::uint32_t length = 1; length <= 6 && sentence_first + length <= end; ++length) {
        std::uint32_t const at = end - length;
        Token const& token = text.tokens[at];
        if (token.kind == TokenKind::mark && token.hit_count == 0 && token.mark != '-') break;
        for (std::uint32_t k = token.first_hit, n = k + token.hit_count; k < n; ++k) {
            PhraseHit const& hit = text.hits[k];
            if (hit.kind == PhraseKind::approximator && hit.tokens == length && lexicon.approximator(hit.entry).before) found = &hit;
        }
        if (token.has(token_flag::paragraph_before)) break;
    }
    return found;
}

/// The approximator phrase behind a number that ends before token `at`, the longest one.
PhraseHit const* phrase_beginning_at(TokenText const& text, std::uint32_t at, std::uint32_t sentence_last, Lexicon const& lexicon) {
    if (at >= sentence_last) return nullptr;
    Token const& token = text.tokens[at];
    for (std::uint32_t k = token.first_hit, n = k + token.hit_count; k < n; ++k) {
        PhraseHit const& hit = text.hits[k];
        std::uint32_t const next = at + hit.tokens;
        if (hit.kind != PhraseKind::approximator || !lexicon.approximator(hit.entry).after || next > sentence_last) continue;
        // "below 70 % and over 218 reviews", "to 32 and more than 115 hurt": the hedge is the next number's
        if (next < sentence_last && (text.tokens[next].kind == TokenKind::digits || text.tokens[next].is(word_class::cardinal) || is_word(text, next, "than"))) continue;
        return &hit;
    }
    return nullptr;
}

/// "above", "under" and the like hedge a number only where they are no comparison with it: "the highest since 5" never, but
/// "over the 5 years" neither, which the article in between already tells.
bool speaks_of_number(TokenText const& text, std::uint32_t sentence_first, PhraseHit const& hit, std::uint32_t at) {
    static constexpr RuleWords topics{"story", "stories", "book", "books", "film", "movie", "tale", "talk", "talks", "talking", "talked", "talks", "question", "questions", "debate",
                                      "news", "report", "reports", "complained", "complaints", "worried", "worries", "think", "thinking", "thought", "know", "knows", "knew",
                                      "concerns", "concerned", "learn", "learned", "information", "details", "joke", "jokes", "song", "documentary", "series"};
    if (at > sentence_first && is_word(text, at, "about") && is_any_word(text, at - 1, topics)) return false;  // "a story about two sisters"
    static constexpr RuleWords sums{"add", "adds", "added", "adding"};
    if (hit.tokens == 2 && at > sentence_first && is_word(text, at, "up") && is_any_word(text, at - 1, sums)) return false;  // "adding up to $8 billion"
    if (hit.tokens > 1) return true;
    bool const one_of = is_word(text, at + 1, "one") && is_word(text, at + 2, "of");  // "leaned over one of the beds"
    if (one_of && is_any_word(text, at, {"over", "under", "about", "around", "above", "below"})) return false;
    // "the some 50 islands", "this over 50 group": fine. "turned around 5 p.m." is a time and never comes here.
    std::string_view const word = text.word(at);
    if (word == "just" || word == "only") return true;
    if (word == "some" && at > sentence_first && text.tokens[at - 1].is(word_class::determiner)) return false;
    return true;
}

/// "up to a 70 percent drop", "at least a 5-point lead": the hedge stands before the article of what the number measures. One word alone
/// ("about a 5-year-old boy", "over a 10-year period") is mostly a preposition.
void hedge_before_article(TokenText const& text, Sentence const& sentence, Hedge& hedge, Lexicon const& lexicon) {
    if (hedge.first < sentence.first + 3 || !text.tokens[hedge.first - 1].is(word_class::indefinite)) return;
    PhraseHit const* const hit = phrase_ending_at(text, sentence.first, hedge.first - 1, lexicon);
    if (hit == nullptr || hit->tokens < 2 || !speaks_of_number(text, sentence.first, *hit, hedge.first - 1 - hit->tokens)) return;
    Approximator const kind = lexicon.approximator(hit->entry).kind;
    if (strength(kind) < 3) return;
    hedge.kind = kind;
    hedge.first -= 1 + hit->tokens;
    hedge.before = true;
}

}  // namespace

Interval hedged(Number const& value, Approximator hedge) {
    switch (hedge) {
        case Approximator::more_than: return Interval::more_than(value);
        case Approximator::at_least: return Interval::at_least(value);
        case Approximator::less_than: return Interval::less_than(value);
        case Approximator::up_to: return Interval::up_to(value);
        default: return Interval::point(value);
    }
}

Hedge hedge_around(TokenText const& text, Sentence const& sentence, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon) {
    Hedge hedge;
    hedge.first = first;
    hedge.last = last;
    bool const hyphen_before = first > sentence.first + 1 && text.tokens[first].glued() && text.tokens[first - 1].mark == '-' && text.tokens[first - 1].glued();
    if (hyphen_before) {  // "sub-300": the hedge is glued on
        PhraseHit const* prefix = phrase_ending_at(text, sentence.first, first - 1, lexicon);
        if (prefix != nullptr && prefix->tokens == 1 && is_any_word(text, first - 2, {"sub", "over", "under", "near"})) {
            hedge.kind = lexicon.approximator(prefix->entry).kind;
            hedge.first = first - 2;
            hedge.before = true;
            return hedge;
        }
    }
    for (int rounds = 0; rounds < 3; ++rounds) {
        PhraseHit const* hit = phrase_ending_at(text, sentence.first, hedge.first, lexicon);
        if (hit == nullptr || !speaks_of_number(text, sentence.first, *hit, hedge.first - hit->tokens)) break;
        Approximator const kind = lexicon.approximator(hit->entry).kind;
        if (strength(hedge.kind) == 3 && strength(kind) == 3) break;  // "averaged over fewer than 132": the first word is no hedge
        if (hedge.kind == Approximator::nearly && strength(kind) == 3 && hit->tokens == 1) break;  // "got under nearly two years ago"
        hedge.first -= hit->tokens;
        hedge.before = true;
        if (strength(kind) >= strength(hedge.kind)) hedge.kind = kind;
    }
    if (hedge.first == first) hedge_before_article(text, sentence, hedge, lexicon);
    PhraseHit const* const behind = phrase_beginning_at(text, last, sentence.last, lexicon);
    if (behind != nullptr && strength(lexicon.approximator(behind->entry).kind) >= strength(hedge.kind)) {
        hedge.kind = lexicon.approximator(behind->entry).kind;
        hedge.last = last + behind->tokens;
    }
    return hedge;
}

Approximator hedge_behind_noun(TokenText const& text, Sentence const& sentence, std::uint32_t last, Lexicon const& lexicon) {
    if (last >= sentence.last || !is_any_word(text, last, {"or", "at"})) return Approximator::exact;
    PhraseHit const* const hit = phrase_beginning_at(text, last, sentence.last, lexicon);
    return hit == nullptr || hit->tokens < 2 ? Approximator::exact : lexicon.approximator(hit->entry).kind;
}

}  // namespace figtrail
