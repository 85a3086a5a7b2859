#include "parser/cut.hpp"

#include <algorithm>
#include <array>

#include "parser/characters.hpp"
#include "parser/digits.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_cache.hpp"
#include "parser/word_key.hpp"

namespace figtrail {
namespace {

bool is_upper_ascii(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower_ascii(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter_ascii(char c) { return is_upper_ascii(c) || is_lower_ascii(c); }
bool is_digit_ascii(char c) { return c >= '0' && c <= '9'; }

/// What a byte is in a word: the case of its letter, or 0.
constexpr std::uint8_t small_letter = 1, capital_letter = 2;
constexpr std::array<std::uint8_t, 256> letter_cases = [] {
    std::array<std::uint8_t, 256> cases{};
    for (int c = 'a'; c <= 'z'; ++c) cases[c] = small_letter;
    for (int c = 'A'; c <= 'Z'; ++c) cases[c] = capital_letter;
    return cases;
}();
bool is_part_of_word(char c) { return is_letter_ascii(c) || is_digit_ascii(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Walks the bytes once and hands each token to `sink`.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    template <typename Sink>
    void run(Sink&& sink) {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ') {  // every fifth byte of a text
                ++at_;
                pending_ |= token_flag::space_before;
                continue;
            }
            Character const c = classify(text_, at_);
            switch (c.kind) {
                case CharacterKind::space:
                    at_ += c.size;
                    if (c.fold != 0) pending_ |= token_flag::space_before;
                    break;
                case CharacterKind::newline:
                    at_ += c.size;
                    pending_ |= token_flag::newline_before;
                    break;
                default:
                    sink(c.kind == CharacterKind::letter ? word(c) : c.kind == CharacterKind::digit ? digits(c) : mark(c));
            }
        }
    }

private:
    Token begin(TokenKind kind) {
        Token token;
        token.kind = kind;
        token.span.begin = static_cast<std::uint32_t>(at_);
        token.flags = pending_;
        pending_ = 0;
        return token;
    }

    Token end(Token token) {
        token.span.end = static_cast<std::uint32_t>(at_);
        return token;
    }

    unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }
    char peek(std::size_t offset = 0) const { return at_ + offset < text_.size() ? text_[at_ + offset] : '\0'; }

    Token word(Character first) {
        Token token = begin(TokenKind::word);
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
        return end(token);
    }

    /// Behind the ASCII letters that begin at `at`; adds their cases.
    std::size_t end_of_letters(std::size_t at, unsigned& cases) const {
        char const* const bytes = text_.data();
        std::size_t const size = text_.size();
        unsigned seen = 0;
        for (; at < size; ++at) {
            unsigned const letter = letter_cases[static_cast<unsigned char>(bytes[at])];
            if (letter == 0) break;
            seen |= letter;
        }
        cases |= seen;
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

    Token dotted(Token token) {
        bool upper = true;
        while (is_letter_ascii(peek(0)) && peek(1) == '.') {
            upper = upper && is_upper_ascii(peek(0));
            at_ += 2;
        }
        if (is_letter_ascii(peek(0)) && !is_letter_ascii(peek(1)) && !is_digit_ascii(peek(1))) ++at_;  // "U.S"
        token.flags |= token_flag::has_dots;
        if (upper) token.flags |= token_flag::capitalised | token_flag::all_caps;
        return end(token);
    }

    Token digits(Character first) {
        Token token = begin(TokenKind::digits);
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
        return end(token);
    }

    /// U+FFFD, which stands for an invalid byte: what it parts was one number once.
    bool is_replacement() const { return text_.compare(at_, 3, "\xEF\xBF\xBD") == 0; }

    bool three_digits_follow(std::size_t offset) const {
        return is_digit_ascii(peek(offset)) && is_digit_ascii(peek(offset + 1)) && is_digit_ascii(peek(offset + 2)) &&
               !is_digit_ascii(peek(offset + 3));
    }

    Token mark(Character c) {
        Token token = begin(TokenKind::mark);
        token.mark = c.fold;
        bool const clitic = c.fold == '\'' && token.glued() && at_ > 0 && is_part_of_word(text_[at_ - 1]) && is_letter_ascii(peek(c.size));
        at_ += c.size;
        if (clitic) {  // "'s", "'ll"
            std::size_t length = 1;
            while (is_letter_ascii(peek(length))) ++length;
            if (length <= 2) {
                token.kind = TokenKind::word;
                token.mark = 0;
                at_ += length;
                return end(token);
            }
        }
        if (static_cast<unsigned char>(text_[token.span.begin]) >= 0x80) token.flags |= token_flag::not_ascii;
        return end(token);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    token_flag::Mask pending_ = 0;
};

/// Flags the first token of each block; blocks and tokens are both in text order.
class BlockMarker {
public:
    explicit BlockMarker(Document const& document) : next_(document.blocks.data()), end_(next_ + document.blocks.size()) {}
    void operator()(Token& token) {
        for (; next_ != end_ && next_->span.begin <= token.span.begin; ++next_) token.flags |= token_flag::paragraph_before;
    }

private:
    Block const* next_;
    Block const* end_;
};

/// What a text's numbers tell about its points: some group thousands and none is a decimal point.
class PointUse {
public:
    void operator()(std::string_view digits) {
        auto const points = std::count(digits.begin(), digits.end(), '.');
        if (points == 0) return;
        std::size_t const point = digits.rfind('.');
        std::size_t const comma = digits.find(',');
        if (points > 1 || comma != std::string_view::npos) groups_ = groups_ || groups_with_points(digits);
        if (points == 1) decimal_ = decimal_ || comma < point || (comma == std::string_view::npos && digits.size() - point != 4);
    }
    bool points_group() const { return groups_ && !decimal_; }

private:
    bool groups_ = false;
    bool decimal_ = false;
};

/// Looks words up as they are spelled; "U.S." also without its dots.
class WordReader {
public:
    explicit WordReader(Lexicon const& lexicon) : lexicon_(lexicon) {}

    KnownWord read(std::string_view word, bool dotted) {
        fold_word(word, folded_);
        WordLookup found = lexicon_.look_up(folded_);
        if (found.classes == 0 && dotted) {
            folded_.erase(std::remove(folded_.begin(), folded_.end(), '.'), folded_.end());
            found = lexicon_.look_up(folded_);
        }
        return {found.classes, found.word, word_key(word)};
    }

private:
    Lexicon const& lexicon_;
    std::string folded_;
};

}  // namespace

void fold_word(std::string_view word, std::string& out) {
    out.clear();
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto const c = static_cast<unsigned char>(word[i]);
        if (is_upper_ascii(word[i])) {
            out += static_cast<char>(c + 32);
        } else if (c == 0xC3 && i + 1 < word.size()) {
            auto const next = static_cast<unsigned char>(word[i + 1]);
            out += word[i];
            out += static_cast<char>(next >= 0x80 && next <= 0x9E && next != 0x97 ? next + 0x20 : next);
            ++i;
        } else if (c == 0xE2 && i + 2 < word.size() && static_cast<unsigned char>(word[i + 1]) == 0x80 &&
                   (static_cast<unsigned char>(word[i + 2]) & 0xFC) == 0x98) {
            out += '\'';
            i += 2;
        } else {
            out += word[i];
        }
    }
}

std::vector<Token> cut_bare(std::string_view text) {
    std::vector<Token> tokens;
    Cutter(text).run([&](Token&& token) { tokens.push_back(token); });
    return tokens;
}

TokenText cut(Document const& document, Lexicon const& lexicon) {
    TokenText out;
    out.text = document.text;
    out.tokens.reserve(document.text.size() / 5 + 8);
    BlockMarker mark_block(document);
    static thread_local WordCache cache;
    cache.attach(lexicon.hash());
    WordReader reader(lexicon);
    PointUse point_use;
    Cutter(document.text).run([&](Token&& cut_token) {
        Token& token = out.tokens.emplace_back(cut_token);
        mark_block(token);
        std::string_view const word = out.word(token);
        if (token.kind != TokenKind::digits) {
            bool const dotted = token.has(token_flag::has_dots);
            KnownWord const known = cache.get(word, out.text.size() - token.span.begin, [&](std::string_view spelled) { return reader.read(spelled, dotted); });
            token.word = known.word;
            token.classes = known.classes;
            token.key = known.key;
        } else {
            token.key = word_key(word);
            point_use(word);
            if (word.size() == 1 && token.glued()) token.word = lexicon.find(word);  // "km2"
        }
    });
    out.points_group = point_use.points_group();
    out.hits.reserve(out.tokens.size() / 4);
    for (std::size_t i = 0; i < out.tokens.size(); ++i) {
        Token& token = out.tokens[i];
        if (!token.is(word_class::phrase_start)) continue;
        token.first_hit = static_cast<std::uint32_t>(out.hits.size());
        lexicon.phrases_at(out, i, out.tokens.size(), out.hits);
        token.hit_count = static_cast<std::uint8_t>(std::min<std::size_t>(255, out.hits.size() - token.first_hit));
    }
    return out;
}

}  // namespace figtrail
