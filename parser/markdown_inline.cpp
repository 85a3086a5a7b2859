#include "parser/markdown_inline.hpp"

#include <algorithm>

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_word(char c) { return is_letter(c) || is_digit(c); }
bool is_punctuation(char c) { return c > ' ' && c < 0x7F && !is_word(c); }

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {
    {"&amp;", "&"},         {"&lt;", "<"},          {"&gt;", ">"},         {"&quot;", "\""},
    {"&#39;", "'"},         {"&nbsp;", "\u00A0"},   {"&pound;", "\u00A3"}, {"&euro;", "\u20AC"},
    {"&ndash;", "\u2013"},  {"&mdash;", "\u2014"},  {"&rsquo;", "\u2019"}, {"&lsquo;", "\u2018"},
    {"&ldquo;", "\u201C"},  {"&rdquo;", "\u201D"},  {"&deg;", "\u00B0"},   {"&hellip;", "\u2026"},
    {"&thinsp;", "\u2009"}, {"&frac12;", "\u00BD"}, {"&yen;", "\u00A5"},
};

/// Writes the words of source bytes [begin, end), a run of inline Markdown.
class Inline {
public:
    Inline(MappedWriter& out, std::size_t begin, std::size_t end)
        : out_(out), s_(out.source()), begin_(begin), end_(end) {}

    void write() {
        std::size_t copied = begin_;
        for (std::size_t at = begin_; at < end_;) {
            std::size_t const next = special(at);
            if (next == at) {
                ++at;
                continue;
            }
            // special() consumed [at, next): flush what stands before it, then write what it left of it.
            out_.copy(copied, at);
            write_special(at, next);
            at = copied = next;
        }
        out_.copy(copied, end_);
    }

private:
    char at_or(std::size_t i, char other) const { return i >= begin_ && i < end_ ? s_[i] : other; }

    /// Where the markup that begins at `at` ends; `at` when it is none.
    std::size_t special(std::size_t at) {
        switch (s_[at]) {
            case '\\':
                return at + 1 < end_ && is_punctuation(s_[at + 1]) ? at + 2 : at;
            case '*':
            case '_':
            case '~':
            case '`':
                return emphasis(at);
            case '!':
                return at_or(at + 1, ' ') == '[' && link(at + 1) != at + 1 ? at + 2 : at;
            case '[':
                return link(at) != at ? at + 1 : at;
            case ']':
                return !targets_.empty() && targets_.back().first == at ? targets_.back().second : at;
            case '<':
                return autolink(at);
            case '&':
                return entity(at) != nullptr ? at + entity(at)->name.size() : at;
            case '\r':
                return at_or(at + 1, ' ') == '\n' ? at + 1 : at;
            default:
                return at;
        }
    }

    void write_special(std::size_t at, std::size_t next) {
        switch (s_[at]) {
            case '\\':
                out_.copy(at + 1, next);
                break;
            case '&':
                out_.put(entity(at)->text, at, next);
                break;
            case ']':
                targets_.pop_back();
                break;
            default:
                break;  // dropped
        }
    }

    /// A run of * _ ~ ` that opens or closes; "2 * 3", "snake_case" and "5*4" keep theirs.
    std::size_t emphasis(std::size_t at) const {
        char const mark = s_[at];
        std::size_t end = at;
        while (end < end_ && s_[end] == mark) ++end;
        if (mark == '~' && end - at != 2) return at;
        if (mark == '`') return end;
        char const before = at_or(at - 1, ' '), after = at_or(end, ' ');
        bool const spaced = (before == ' ' || before == '\n') && (after == ' ' || after == '\n');
        bool const inside_word = is_word(before) && is_word(after);
        bool const between_digits = is_digit(before) && is_digit(after);
        if (spaced || between_digits || (inside_word && (mark == '_' || end - at == 1))) return at;
        return end;
    }

    /// "[words](target)" or "[words][label]" at '[': remembers where the target ends. Looks a bounded way ahead.
    std::size_t link(std::size_t at) {
        constexpr std::size_t longest = 500;
        std::size_t const limit = std::min(end_, at + longest);
        std::size_t depth = 0, close = at;
        for (; close < limit; ++close) {
            if (s_[close] == '\\') {
                ++close;
                continue;
            }
            if (s_[close] == '[') ++depth;
            if (s_[close] == ']' && --depth == 0) break;
        }
        if (close >= limit) return at;
        char const open = at_or(close + 1, ' ');
        if (open != '(' && open != '[') return at;
        std::size_t const target = s_.substr(0, limit).find(open == '(' ? ')' : ']', close + 1);
        if (target == std::string_view::npos) return at;
        if (!targets_.empty() && targets_.back().first == close) return at + 1;
        targets_.emplace_back(close, target + 1);
        return at + 1;
    }

    /// "<https://...>" is dropped, and so are tags of HTML.
    std::size_t autolink(std::size_t at) const {
        constexpr std::size_t longest = 300;
        char const first = at_or(at + 1, ' ');
        if (!is_letter(first) && first != '/' && first != '!') return at;
        std::size_t const close = s_.substr(0, std::min(end_, at + longest)).find('>', at);
        if (close == std::string_view::npos) return at;
        std::string_view const inner = s_.substr(at + 1, close - at - 1);
        // "<PBY>" is a ticker, not a tag.
        bool const ticker =
            std::all_of(inner.begin(), inner.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
        return ticker || inner.find('\n') != std::string_view::npos ? at : close + 1;
    }

    Entity const* entity(std::size_t at) const {
        for (Entity const& e : entities)
            if (s_.substr(at, std::min(e.name.size(), end_ - at)) == e.name) return &e;
        return nullptr;
    }

    MappedWriter& out_;
    std::string_view s_;
    std::size_t begin_, end_;
    std::vector<std::pair<std::size_t, std::size_t>>
        targets_;  ///< of open links: where the words end, where the target ends
};

}  // namespace

void write_inline(MappedWriter& out, std::size_t begin, std::size_t end) { Inline(out, begin, end).write(); }

}  // namespace figtrail
