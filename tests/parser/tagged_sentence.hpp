// A sentence, cut and tagged, for tests of syntax.
#pragma once

#include <stdexcept>
#include <string>

#include "parser/cut.hpp"
#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"
#include "parser/tagger.hpp"

namespace figtrail {

struct TaggedSentence {
    Document document;
    TokenText text;
    Sentence sentence;

    explicit TaggedSentence(std::string words) {
        document.text = std::move(words);
        auto const size = static_cast<std::uint32_t>(document.text.size());
        Block block;
        block.span = {0, size};
        document.blocks.push_back(block);
        text = cut(document, *Lexicon::builtin());
        sentence = {0, static_cast<std::uint32_t>(text.tokens.size()), {0, size}, 0};
        tag(text, sentence);
    }
    TaggedSentence(TaggedSentence const&) = delete;
    TaggedSentence& operator=(TaggedSentence const&) = delete;

    /// The first token that is `word`.
    std::uint32_t token(std::string_view word) const {
        for (std::uint32_t i = 0; i < text.tokens.size(); ++i)
            if (text.word(i) == word) return i;
        throw std::invalid_argument("no token " + std::string(word));
    }
    /// The bytes under tokens [first, last).
    std::string words(std::uint32_t first, std::uint32_t last) const {
        if (first >= last) return {};
        return std::string(text.text.substr(text.tokens[first].span.begin, text.tokens[last - 1].span.end - text.tokens[first].span.begin));
    }
};

}  // namespace figtrail
