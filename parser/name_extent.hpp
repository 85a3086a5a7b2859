// name_extent: where a capitalised run begins and how far it reaches: particles, initials, "of", "and", "&", hyphens,
// suffixes of companies.
//
//   NameExtent extent(tokens);  extent.enter(sentence);
//   extent.end_of(i)   // i: "Bank" of "the Bank of England was" -> the token behind "England"
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/token.hpp"

namespace figtrail {

class NameExtent {
public:
    using Index = std::uint32_t;

    explicit NameExtent(TokenText const& text) : text_(text), tokens_(text.tokens.data()) {}
    /// From here on tokens of this sentence are meant.
    void enter(Sentence const& sentence) {
        begin_ = sentence.first;
        end_ = sentence.last;
    }

    /// May token `i` begin or go on with a name?
    bool is_capital_word(Index i) const;
    /// Does a name begin at token `i`?
    bool begins_name(Index i) const;
    /// Where the run that begins at `i` ends.
    Index end_of(Index i) const;
    /// A word that stands where every word has a capital: first in the sentence, after a colon or an opening quotation
    /// mark.
    bool stands_first(Index i) const;
    /// The longest place phrase at token `i`: country, demonym, capital, city, subdivision or region; nullptr when
    /// there is none.
    PhraseHit const* place_hit(Index i) const;

    std::string_view word(Index i) const { return text_.word(i); }
    bool inside(Index i) const { return i < end_; }
    bool is_mark_at(Index i, char c) const {
        return inside(i) && tokens_[i].kind == TokenKind::mark && tokens_[i].mark == c;
    }
    Index begin() const { return begin_; }
    Index end() const { return end_; }

private:
    Index step(Index first, Index last, bool suffix) const;
    Index step_over_mark(Index last, bool suffix) const;
    bool joins_of(Index first, Index last) const;
    bool joins_and(Index first, Index last, bool suffix) const;
    bool is_body_title(Index first, Index last) const;
    bool joins_aim(Index last) const;
    bool names_aim(Index first, Index last) const;
    bool names_office(Index owner) const;
    bool is_body(Index i) const;

    TokenText const& text_;
    Token const* tokens_;
    Index begin_ = 0, end_ = 0;
};

}  // namespace figtrail
