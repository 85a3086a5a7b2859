// Cutter: the walk over a text's bytes that finds its tokens; cut.hpp says what they are. Knows nothing of words' meanings.
//
//   Cutter("13bn euros").run([](Token const& token, Spelling const& spelling) { ... });
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/characters.hpp"
#include "parser/letters.hpp"
#include "parser/token.hpp"

namespace figtrail {
/// Walks the bytes once and hands each token to `sink`, with its spelling.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    template <typename Sink>
    void run(Sink&& sink) {
        while (skip_space()) {
            Token token;
            token.flags = pending_;
            token.span.begin = static_cast<std::uint32_t>(at_);
            pending_ = 0;
            Spelling spelling;
            if (PlainWord const plain = plain_word_here(); plain.spelling.size != 0) {  // nearly every word of a text
                if (plain.capitalised) token.flags |= token_flag::capitalised;
                if (plain.all_caps) token.flags |= token_flag::all_caps;
                at_ += plain.spelling.size;
                spelling = plain.spelling;
            } else {
                read(token);
                spelling = spelling_of(text_.data() + token.span.begin, at_ - token.span.begin, text_.size() - token.span.begin);
            }
            token.span.end = static_cast<std::uint32_t>(at_);
            sink(token, spelling);  // the one place: the compiler puts its body here
        }
    }

private:
    /// To the next byte that belongs to a token, remembering what lay between; false at the end.
    bool skip_space() {
        while (at_ < text_.size()) {
            if (is_letter_ascii(text_[at_])) return true;
            if (text_[at_] == ' ') {  // every fifth byte of a text
                ++at_;
                pending_ |= token_flag::space_before;
                continue;
            }
            Character const c = classify(text_, at_);
            if (c.kind == CharacterKind::newline) pending_ |= token_flag::newline_before;
            else if (c.kind != CharacterKind::space) return true;
            else if (c.fold != 0) pending_ |= token_flag::space_before;
            at_ += c.size;
        }
        return false;
    }

    PlainWord plain_word_here() const {
        bool const may = is_letter_ascii(text_[at_]) && text_.size() - at_ >= Spelling::longest;
        return may ? plain_word(text_.data() + at_) : PlainWord{};
    }

    /// Any other token: its kind and flags, and at_ behind it.
    void read(Token& token) {
        Character const c = classify(text_, at_);
        if (c.kind == CharacterKind::letter) word(token, c);
        else if (c.kind == CharacterKind::digit) digits(token, c);
        else mark(token, c);
    }

    unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }
    char peek(std::size_t offset = 0) const { return at_ + offset < text_.size() ? text_[at_ + offset] : '\0'; }

    void word(Token& token, Character first) {
        if (peek(1) == '.' && is_dotted_abbreviation()) return dotted(token);
        unsigned cases = 0;
        std::size_t letters = 0;
        token.flags |= first.size > 1 ? token_flag::not_ascii : token_flag::Mask{0};
        if (is_upper_ascii(text_[at_]) || is_upper_latin(at_)) token.flags |= token_flag::capitalised;
        for (;; ++letters) {
            std::size_t const begin_of_run = at_;
            at_ = end_of_letters(at_, cases);
            letters += at_ - begin_of_run;
            if (at_ >= text_.size()) break;
            if (byte(at_) >= 0x80) {
                Character const ch = classify(text_, at_);
                if (ch.kind == CharacterKind::letter) {
                    token.flags |= token_flag::not_ascii;
                    if (!is_upper_latin(at_)) cases |= small_letter;
                } else if (ch.fold != '\'' || !keeps_apostrophe(ch.size)) {
                    break;
                }
                at_ += ch.size;
            } else if (text_[at_] == '\'' && keeps_apostrophe(1)) {
                ++at_;
            } else {
                break;
            }
        }
        if (cases == capital_letter && letters >= 2) token.flags |= token_flag::all_caps;
    }

    /// What a word holds: small letters, capitals.
    static constexpr unsigned small_letter = 1, capital_letter = 2;

    /// Behind the ASCII letters that begin at `at`; adds their cases.
    std::size_t end_of_letters(std::size_t at, unsigned& cases) const {
        for (; at < text_.size() && is_letter_ascii(text_[at]); ++at) cases |= is_upper_ascii(text_[at]) ? capital_letter : small_letter;
        return at;
    }

    /// Inside a word an apostrophe stays in "O'Brien" and "don't"; before s, ll, re, ve, d, m it begins a word of its own.
    bool keeps_apostrophe(std::size_t size) const {
        char const next = peek(size);
        if (!is_letter_ascii(next)) return false;
        if (at_ == 0 || !is_letter_ascii(text_[at_ - 1])) return false;
        std::size_t length = 1;
        while (is_letter_ascii(peek(size + length))) ++length;
        if (length == 1) return next == 't';
        if (length == 2) {
            std::string_view const tail = text_.substr(at_ + size, 2);
            return !(tail == "ll" || tail == "re" || tail == "ve" || tail == "LL" || tail == "RE" || tail == "VE");
        }
        return true;
    }

    bool is_upper_latin(std::size_t at) const {
        return at + 1 < text_.size() && static_cast<unsigned char>(text_[at]) == 0xC3 &&
               static_cast<unsigned char>(text_[at + 1]) >= 0x80 && static_cast<unsigned char>(text_[at + 1]) <= 0x9E;
    }

    /// "U.S.", "p.m.", "U.S" - single letters with dots between them.
    bool is_dotted_abbreviation() const {
        return is_letter_ascii(peek(0)) && peek(1) == '.' && is_letter_ascii(peek(2)) && !is_letter_ascii(peek(3)) &&
               (at_ == 0 || !is_letter_ascii(text_[at_ - 1]));
    }

    void dotted(Token& token) {
        bool upper = true;
        while (is_letter_ascii(peek(0)) && peek(1) == '.') {
            upper = upper && is_upper_ascii(peek(0));
            at_ += 2;
        }
        if (is_letter_ascii(peek(0)) && !is_letter_ascii(peek(1)) && !is_digit_ascii(peek(1))) ++at_;  // "U.S"
        token.flags |= token_flag::has_dots;
        if (upper) token.flags |= token_flag::capitalised | token_flag::all_caps;
    }

    void digits(Token& token, Character first) {
        token.kind = TokenKind::digits;
        at_ += first.size;
        while (at_ < text_.size()) {
            Character const c = classify(text_, at_);
            if (c.kind == CharacterKind::digit) {
                at_ += c.size;
                continue;
            }
            bool const separator = c.fold == ',' || c.fold == '.' || c.fold == '\'' || is_replacement();
            if (c.kind != CharacterKind::mark || !separator || at_ + c.size >= text_.size()) break;
            if (classify(text_, at_ + c.size).kind != CharacterKind::digit) break;
            if (c.fold == '\'' && !three_digits_follow(c.size)) break;
            at_ += c.size;
        }
        if (static_cast<unsigned char>(text_[token.span.begin]) >= 0x80) token.flags |= token_flag::not_ascii;
    }

    /// U+FFFD, which stands for an invalid byte: what it parts was one number once.
    bool is_replacement() const { return text_.compare(at_, 3, "\xEF\xBF\xBD") == 0; }

    bool three_digits_follow(std::size_t offset) const {
        return is_digit_ascii(peek(offset)) && is_digit_ascii(peek(offset + 1)) && is_digit_ascii(peek(offset + 2)) &&
               !is_digit_ascii(peek(offset + 3));
    }

    void mark(Token& token, Character c) {
        token.kind = TokenKind::mark;
        token.mark = c.fold;
        bool const clitic = c.fold == '\'' && token.glued() && at_ > 0 && (is_letter_ascii(text_[at_ - 1]) || is_digit_ascii(text_[at_ - 1]) || byte(at_ - 1) >= 0x80) && is_letter_ascii(peek(c.size));
        at_ += c.size;
        if (clitic) {  // "'s", "'ll"
            std::size_t length = 1;
            while (is_letter_ascii(peek(length))) ++length;
            if (length <= 2) {
                token.kind = TokenKind::word;
                token.mark = 0;
                at_ += length;
                return;
            }
        }
        if (static_cast<unsigned char>(text_[token.span.begin]) >= 0x80) token.flags |= token_flag::not_ascii;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    token_flag::Mask pending_ = 0;
};

}  // namespace figtrail
