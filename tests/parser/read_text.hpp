// A text cut with the builtin lexicon, kept alive together, for tests of the stages that read tokens.
#pragma once

#include <memory>
#include <string>

#include "claim/document.hpp"
#include "parser/cut.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {

class ReadText {
public:
    explicit ReadText(std::string text) {
        document_.text = std::move(text);
        document_.blocks.push_back({BlockKind::body, {0, static_cast<std::uint32_t>(document_.text.size())}});
        tokens = cut(document_, *lexicon());
        Sentence all;
        all.last = static_cast<std::uint32_t>(tokens.tokens.size());
        all.span = document_.blocks.front().span;
        tokens.sentences.push_back(all);
    }
    ReadText(ReadText const&) = delete;
    ReadText& operator=(ReadText const&) = delete;

    static std::shared_ptr<Lexicon const> const& lexicon() {
        static std::shared_ptr<Lexicon const> const builtin = Lexicon::builtin();
        return builtin;
    }

    /// The first token whose text is `word`; the number of tokens when there is none.
    std::uint32_t find(std::string_view word, std::uint32_t from = 0) const {
        std::uint32_t i = from;
        while (i < tokens.tokens.size() && tokens.word(i) != word) ++i;
        return i;
    }

    TokenText tokens;

private:
    Document document_;
};

}  // namespace figtrail
