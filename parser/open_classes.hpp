// Open classes: which of its readings a noun, verb, adjective or adverb has here. The part of the tagger that weighs.
//
//   "prices rise": noun verb; "the rise in prices": noun
#pragma once

#include <algorithm>
#include <initializer_list>

#include "parser/syntax.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// What an unknown word is, by its ending.
word_class::Mask guess_by_ending(std::string_view word);

/// The place in a sentence that is being tagged from left to right, and what stands around it.
class TagContext {
protected:
    TagContext(TokenText const& text, Sentence const& sentence);

    Token const* next(std::uint32_t n = 1) const { return at_ + n < last_ ? &tokens_[at_ + n] : nullptr; }
    bool next_is(word_class::Mask mask) const { return next() != nullptr && next()->is(mask); }
    // NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): there may be no next token, but always this one
    bool is(RuleWord const& lower) const { return is_word(text_, tokens_[at_], lower); }
    // NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage): the same
    bool begins() const { return at_ == first_ || tokens_[at_].has(token_flag::sentence_start); }
    bool named(Token const& t) const { return capitals_tell_ && t.has(token_flag::capitalised); }

    // Can a noun phrase go on with token `t`?
    bool goes_on(Token const* t) const {
        if (t == nullptr) return false;
        if (t->kind == TokenKind::digits) return false;
        if (t->kind == TokenKind::mark) return false;
        if (named(*t)) return true;
        if (t->is(closed_classes)) return false;
        return t->is(word_class::noun | word_class::adjective | word_class::gerund | word_class::ordinal) || !t->is(open_classes | number_classes);
    }
    bool next_goes_on() const {
        if (next() != nullptr && is_joint(text_, at_ + 1)) return true;
        return goes_on(next());
    }
    bool next_begins_noun() const {
        Token const* n = next();
        if (n == nullptr) return false;
        if (n->kind == TokenKind::digits || n->is(number_classes | word_class::possessive | word_class::article)) return true;
        return goes_on(n);
    }
    bool after(std::initializer_list<Pos> list) const { return std::find(list.begin(), list.end(), before_) != list.end(); }
    bool next_of() const { return next() != nullptr && is_word(text_, at_ + 1, "of"); }

    TokenText const& text_;
    Token const* tokens_;
    std::uint32_t first_;
    std::uint32_t last_;
    std::uint32_t at_ = 0;
    std::uint32_t before_at_ = 0;               ///< the token that decided `before_`
    Pos before_ = Pos::none;                    ///< part of speech before, adverbs and quotation marks looked through
    Pos before_conjunction_ = Pos::none;
    bool verb_seen_ = false;                    ///< the clause has its finite verb
    bool capitals_tell_ = true;                 ///< capitals mean names, since small letters are the rule
};

class OpenClasses : protected TagContext {
protected:
    using TagContext::TagContext;

    /// The part of speech of the word at hand, whose readings are `c`.
    Pos choose(word_class::Mask c) const;

private:
    static Pos verb_or_participle(word_class::Mask c);
    static Pos verb_form(word_class::Mask c);
    Pos in_noun_phrase(word_class::Mask c) const;
    Pos after_auxiliary(word_class::Mask c) const;
    bool begins_amount() const;
    bool next_moves() const;
    std::uint32_t sign_of_money() const;
    bool follows_amount() const;
    bool is_only_verb_of_number() const;
    bool measures() const;
    bool joined_names() const;
    bool plural_before_place() const;
    bool ends_phrase_of_noun() const;
    Pos after_noun(word_class::Mask c) const;
    Pos after_verb(word_class::Mask c) const;
    bool takes_object() const;
    Pos at_start(word_class::Mask c) const;
};

}  // namespace figtrail
