#include "parser/cut.hpp"

#include <algorithm>

#include "parser/characters.hpp"
#include "parser/cutter.hpp"
#include "parser/digits.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_cache.hpp"
#include "parser/word_key.hpp"

namespace figtrail {
namespace {

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

namespace {

void fold_beyond_ascii(std::string_view word, std::string& out) {
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

}  // namespace

void fold_word(std::string_view word, std::string& out) {
    out.resize(word.size());
    unsigned char seen = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto const c = static_cast<unsigned char>(word[i]);
        seen |= c;
        out[i] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    if (seen >= 0x80) fold_beyond_ascii(word, out);
}

std::vector<Token> cut_bare(std::string_view text) {
    std::vector<Token> tokens;
    Cutter(text).run([&](Token const& token, Spelling const&) { tokens.push_back(token); });
    return tokens;
}

TokenText cut(Document const& document, Lexicon const& lexicon, TokenText buffers) {
    TokenText out = std::move(buffers);
    out.text = document.text;
    out.tokens.clear();
    out.hits.clear();
    out.sentences.clear();
    out.tokens.reserve(document.text.size() / 5 + 8);
    BlockMarker mark_block(document);
    static thread_local WordCache cache;
    cache.attach(lexicon.hash());
    WordReader reader(lexicon);
    PointUse point_use;
    Cutter(document.text).run([&](Token const& cut_token, Spelling const& spelling) {
        Token& token = out.tokens.emplace_back(cut_token);
        mark_block(token);
        std::string_view const word = out.word(token);
        if (token.kind != TokenKind::digits) {
            KnownWord const known = cache.get(spelling, [&] { return reader.read(word, token.has(token_flag::has_dots)); });
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
