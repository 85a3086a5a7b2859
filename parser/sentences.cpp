#include "parser/sentences.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "parser/abbreviations.hpp"

namespace figtrail {
namespace {

using Index = std::uint32_t;

bool is_closing(char mark) { return mark == '"' || mark == '\'' || mark == ')' || mark == ']'; }

/// Words that begin sentences and are no part of names: "The", "He", "In", "But", "However".
constexpr word_class::Mask opening_words = word_class::article | word_class::determiner | word_class::possessive |
                                           word_class::pronoun | word_class::preposition | word_class::conjunction |
                                           word_class::subordinator | word_class::auxiliary | word_class::wh;

class Splitter {
public:
    Splitter(TokenText& text, Document const& document) : text_(text), tokens_(text.tokens), document_(document) {}

    void run() {
        auto const count = static_cast<Index>(tokens_.size());
        text_.sentences.clear();
        text_.sentences.reserve(count / 16 + document_.blocks.size() + 1);
        lower_case_ = is_lower_case();
        Index first = 0;
        for (Index i = 0; i < count;) {
            Token const& token = tokens_[i];
            bool const plain = token.kind != TokenKind::mark && !token.has(token_flag::paragraph_before | token_flag::has_dots);
            if (plain) {
                ++i;
                continue;
            }
            if (i != first && token.has(token_flag::paragraph_before)) {
                close(first, i);
                first = i;
            }
            bool const stop = token.mark == '.' || token.mark == '?' || token.mark == '!' ||
                              token.has(token_flag::has_dots) || is_ellipsis(i);
            if (!stop) {
                ++i;
                continue;
            }
            Index const after = behind_stop(i);
            if (after < count && !tokens_[after].has(token_flag::paragraph_before) && ends(first, i, after)) {
                close(first, after);
                first = after;
            }
            i = after;
        }
        if (first < count) close(first, count);
    }

private:
    /// Text scraped without capitals: then a stop before a lower-case word ends a sentence too.
    bool is_lower_case() const {
        std::size_t words = 0, capitals = 0;
        for (Token const& token : tokens_) {
            if (token.kind != TokenKind::word) continue;
            ++words;
            capitals += token.has(token_flag::capitalised);
            if (words == 400) break;
        }
        return capitals * 40 < words;
    }

    std::string_view word(Index i) const { return text_.word(i); }
    bool is_ellipsis(Index i) const {
        return tokens_[i].kind == TokenKind::mark && tokens_[i].mark == 0 && word(i) == "…";
    }
    bool is_curly_opening(Index i) const { return word(i) == "“" || word(i) == "‘" || word(i) == "«"; }

    /// Behind the stop at `i`, further stops and closing quotes and brackets: where the next sentence would begin.
    Index behind_stop(Index i) const {
        auto const count = static_cast<Index>(tokens_.size());
        Index next = i + 1;
        for (; next < count && !tokens_[next].has(token_flag::paragraph_before); ++next) {
            Token const& token = tokens_[next];
            bool const more_stops = token.mark == '.' || token.mark == '?' || token.mark == '!';
            if (more_stops && token.glued()) continue;
            if (!is_closing(token.mark) || is_curly_opening(next)) break;
            // A straight quote after a blank closes only when another blank follows it.
            bool const blank_follows = next + 1 >= count || !tokens_[next + 1].glued();
            if (!token.glued() && !blank_follows) break;
        }
        return next;
    }

    bool begins_upper(Index i) const {
        Token const& token = tokens_[i];
        if (token.has(token_flag::capitalised)) return true;
        // "iPhone", "eBay": a capital inside.
        return token.kind == TokenKind::word &&
               std::any_of(word(i).begin(), word(i).end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    /// A capitalised word that begins a sentence rather than goes on with a name.
    bool opens_sentence(Index i) const {
        Token const& token = tokens_[i];
        if (token.mark == '"' || is_curly_opening(i)) return true;
        if (token.kind != TokenKind::word || !token.has(token_flag::capitalised)) return false;
        if (token.is(opening_words)) return true;
        return token.is(word_class::adverb) && !token.is(word_class::noun | word_class::adjective | word_class::verb);
    }

    /// Does the sentence that began at `first` end with the stop at `stop`, before `next`?
    bool ends(Index first, Index stop, Index next) const {
        if (tokens_[stop].has(token_flag::has_dots)) return after_dotted(stop, next);
        bool const glued = next == stop + 1 && tokens_[next].glued();
        if (glued) return glued_end(stop, next);
        if (tokens_[next].glued() && next > stop + 1 && tokens_[next].kind == TokenKind::mark) return false;  // `."),`
        bool const quote_closed = next > stop + 1 && is_closing(tokens_[next - 1].mark);
        bool const several = next > stop + 1 && tokens_[stop + 1].mark == '.';
        if (tokens_[stop].mark != '.' || several) return soft_end(next, quote_closed);
        if (quote_closed) return soft_end(next, true);
        return after_word(first, stop, next);
    }

    /// After "?", "!", "..." or a quotation: what follows decides.
    bool soft_end(Index next, bool quote_closed) const {
        Token const& token = tokens_[next];
        if (token.kind == TokenKind::word) return begins_upper(next) || (lower_case_ && !quote_closed);
        return token.kind == TokenKind::digits || token.mark == '"' || token.mark == '(' || token.mark == '\'' ||
               token.mark == 0 || token.mark == '$';
    }

    /// "Iran.Consequently": a missing blank. "example.Com" and "St.Louis" stay whole.
    bool glued_end(Index stop, Index next) const {
        Token const& token = tokens_[next];
        if (token.kind != TokenKind::word || !token.has(token_flag::capitalised) || token.span.size() < 2) return false;
        if (stop == 0 || tokens_[stop].mark == 0) return false;
        Index const prior = stop - 1;
        if (tokens_[prior].kind == TokenKind::digits) return token.span.size() > 2 && !token.has(token_flag::all_caps);
        if (tokens_[prior].kind != TokenKind::word) return is_closing(tokens_[prior].mark);
        bool const short_or_caps = tokens_[prior].span.size() < 3 || tokens_[prior].has(token_flag::all_caps);
        if (short_or_caps && !token.is(opening_words)) return false;
        if (tokens_[prior].has(token_flag::capitalised) &&
            (word(next) == "Com" || word(next) == "Net" || word(next) == "Org"))
            return false;
        return abbreviation_of(word(prior)) == Abbreviation::none || token.is(opening_words);
    }

    /// "U.S.", "p.m.", "J.K.": the stop may be the sentence's too.
    bool after_dotted(Index dotted, Index next) const {
        std::string_view const dots = word(dotted);
        if (next > dotted + 1) return soft_end(next, true);  // `U.S." The`
        if (dots.back() != '.' || tokens_[next].glued()) return false;
        if (opens_sentence(next)) return true;
        bool const clock = dots == "p.m." || dots == "a.m." || dots == "P.M." || dots == "A.M.";
        if (!clock) return false;
        // "5 p.m. EST", "5 p.m. Eastern", "5 p.m. Monday" go on; "5 p.m. Police said" does not.
        Token const& token = tokens_[next];
        if (!token.has(token_flag::capitalised) || token.has(token_flag::all_caps)) return false;
        if (token.is(word_class::weekday | word_class::month)) return false;
        std::string_view const zone = word(next);
        return zone != "Eastern" && zone != "Central" && zone != "Pacific" && zone != "Mountain" &&
               zone != "Greenwich" && zone != "Beijing" && zone != "London" && zone != "Moscow";
    }

    /// A single stop after a word or a number, a blank behind it.
    bool after_word(Index first, Index stop, Index next) const {
        Token const& follower = tokens_[next];
        bool const lower = follower.kind == TokenKind::word && !begins_upper(next);
        if (follower.kind == TokenKind::mark &&
            (follower.mark == ',' || follower.mark == ';' || follower.mark == ':' || follower.mark == ')'))
            return false;
        if (stop == first) return false;
        Index const prior = stop - 1;
        if (!tokens_[stop].glued() && lower && !lower_case_) return false;
        if (tokens_[prior].kind == TokenKind::digits) {
            bool const list_label = prior == first && tokens_[prior].span.size() <= 2;
            return !list_label && (!lower || lower_case_);
        }
        if (tokens_[prior].kind != TokenKind::word) return !lower || lower_case_;
        if (is_single_letter(prior)) return after_letter(prior, next);
        switch (abbreviation_of(word(prior))) {
            case Abbreviation::before_name:
                return opens_sentence(next) && word(prior).substr(1) == "t";  // "Main St. The"
            case Abbreviation::before_number:
                return follower.kind != TokenKind::digits && !lower;
            case Abbreviation::anywhere:
                return opens_sentence(next);
            case Abbreviation::none:
                break;
        }
        if (!lower || lower_case_) return true;
        // A stop after a word that is known to be whole ends the sentence, whatever the case of the next.
        return tokens_[prior].span.size() >= 4 && tokens_[prior].classes != 0 && tokens_[stop].glued();
    }

    bool is_single_letter(Index i) const { return tokens_[i].span.size() == 1 && tokens_[i].kind == TokenKind::word; }

    /// "George W. Bush", "J. K. Rowling" go on; "Plan B. The" and "vitamin C. It" do not.
    bool after_letter(Index letter, Index next) const {
        Token const& token = tokens_[letter];
        if (token.has(token_flag::capitalised)) return opens_sentence(next) && !is_single_letter(next);
        return begins_upper(next) && !is_single_letter(next) &&
               !token.is(word_class::pronoun | word_class::indefinite);
    }

    void close(Index first, Index last) {
        while (block_ + 1 < document_.blocks.size() &&
               document_.blocks[block_ + 1].span.begin <= tokens_[first].span.begin)
            ++block_;
        Sentence sentence;
        sentence.first = first;
        sentence.last = last;
        sentence.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
        sentence.block = block_;
        text_.sentences.push_back(sentence);
        flag_start(first, last);
    }

    /// The first word, or the first number when one stands before it; a list's label ("1.", "2)") is skipped.
    void flag_start(Index first, Index last) {
        for (Index i = first; i < last; ++i) {
            Token& token = tokens_[i];
            if (token.kind == TokenKind::mark) continue;
            bool const label_mark =
                i + 1 < last && (tokens_[i + 1].mark == '.' || tokens_[i + 1].mark == ')') && tokens_[i + 1].glued();
            bool const label = i == first && label_mark && token.span.size() <= 2 &&
                               (token.kind == TokenKind::digits || token.span.size() == 1);
            if (label) continue;
            token.flags |= token_flag::sentence_start;
            return;
        }
    }

    TokenText& text_;
    std::vector<Token>& tokens_;
    Document const& document_;
    Index block_ = 0;
    bool lower_case_ = false;
};

}  // namespace

void split_sentences(TokenText& text, Document const& document) { Splitter(text, document).run(); }

}  // namespace figtrail
