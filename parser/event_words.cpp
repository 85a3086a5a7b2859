#include "parser/event_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "parser/lexicon_aftermath.hpp"
#include "parser/word_match.hpp"

namespace figtrail {

namespace wc = word_class;

namespace {

/// A list of the lexicon with the keys by which tokens are compared.
class ListedWords {
public:
    explicit ListedWords(char const* name) : strings_(aftermath_list(name)) {
        for (std::string const& word : strings_) words_.push_back(RuleWord::at_run_time(word));
    }
    ~ListedWords() = default;
    ListedWords(ListedWords const&) = delete;
    ListedWords& operator=(ListedWords const&) = delete;

    bool hold(TokenText const& text, std::size_t i) const {
        if (i >= text.tokens.size()) return false;
        return std::any_of(words_.begin(), words_.end(), [&](RuleWord const& word) { return is_word(text, text.tokens[i], word); });
    }

private:
    std::vector<std::string> strings_;
    std::vector<RuleWord> words_;  ///< of strings_
};

}  // namespace

bool is_aftermath(std::string_view kind) {
    static std::vector<std::string> const kinds = aftermath_list("kinds");
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool is_event_trigger(TokenText const& text, std::uint32_t i, PhraseHit const& hit) {
    if (hit.tokens > 1) return true;
    Token const& t = text.tokens[i];
    if (t.pos != Pos::noun && t.pos != Pos::verb && t.pos != Pos::participle && t.pos != Pos::none &&
        t.pos != Pos::proper)
        return false;
    if (t.is(wc::month) && t.has(token_flag::capitalised)) return false;
    static ListedWords const of_names("of_names");
    return !of_names.hold(text, i + 1);
}

bool is_aftermath_word(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    if (t.kind != TokenKind::word || t.span.size() < 4 || !t.is(wc::noun | wc::verb | wc::adjective)) return false;
    static ListedWords const words("words");
    return words.hold(text, i);
}

}  // namespace figtrail
