#include "parser/html_headline.hpp"

#include <algorithm>
#include <string_view>

namespace figtrail {
namespace {

constexpr std::size_t least_paragraph = 80;  ///< bytes
constexpr std::size_t longest_headline = 200;

class Chooser {
public:
    Chooser(HtmlFlow const& flow, std::string const& stated, std::vector<bool> const& in_scope)
        : flow_(flow), stated_title_(stated), in_scope_(in_scope) {}

    std::optional<std::size_t> choose(std::vector<BlockKind>& kinds) const {
        std::optional<std::size_t> stated, inside, before, page;
        bool body_begun = false;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            HtmlBlock const& block = flow_.blocks[i];
            if (block.from_title) {
                if (!page) page = i;
                continue;
            }
            bool const may_be_head = !mostly_links(block) && block.span.size() <= longest_headline;
            if (!stated && may_be_head && !stated_title_.empty() && same_words(words(block), stated_title_)) stated = i;
            if (block.kind == HtmlBlockKind::heading1 && kinds[i] == BlockKind::heading) {
                if (!inside && in_scope_[block.region]) inside = i;
                if (!before && !body_begun) before = i;
            }
            body_begun = body_begun || (kinds[i] == BlockKind::body && block.span.size() >= least_paragraph);
        }
        auto chosen = stated ? stated : inside ? inside : before;
        if (!chosen) chosen = opening_line(kinds, page);
        if (!chosen) chosen = page;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (kinds[i] == BlockKind::heading && !in_scope_[flow_.blocks[i].region]) kinds[i] = BlockKind::navigation;
        if (chosen) kinds[*chosen] = BlockKind::title;
        return chosen;
    }

private:
    std::string_view words(HtmlBlock const& block) const { return slice(flow_.text, block.span); }

    static bool same_words(std::string_view a, std::string_view b) {
        if (a.size() != b.size()) return false;
        return std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
    }

    /// Old pages set their headline in large letters and no more: a short line without a stop at the head of the
    /// article, which is the headline where it is a heading, or where the page's own name speaks of something else.
    std::optional<std::size_t> opening_line(std::vector<BlockKind> const& kinds,
                                            std::optional<std::size_t> page) const {
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            HtmlBlock const& block = flow_.blocks[i];
            bool const counts = kinds[i] == BlockKind::body || kinds[i] == BlockKind::heading;
            if (!counts || !in_scope_[block.region]) continue;
            std::string_view const line = words(block);
            if (line.size() > longest_headline || line.find('\n') != std::string_view::npos) return std::nullopt;
            if (kinds[i] == BlockKind::heading) return i;
            char const last = line.back();
            bool const sentence = last == '.' || last == '!' || last == ':' || last == ',' ||
                                  (line.front() >= 'a' && line.front() <= 'z');
            return sentence || !page || speaks_of_article(*page, kinds) ? std::nullopt : std::optional(i);
        }
        return std::nullopt;
    }

    /// Half of the longer words of the page's name stand in the article.
    bool speaks_of_article(std::size_t page, std::vector<BlockKind> const& kinds) const {
        std::string text;
        for (std::size_t i = 0; i < kinds.size() && text.size() < 20'000; ++i)
            if (kinds[i] == BlockKind::body) text.append(words(flow_.blocks[i])).append(" ");
        std::size_t all = 0, found = 0;
        std::string_view const name = words(flow_.blocks[page]);
        for (std::size_t at = 0; at < name.size();) {
            std::size_t const end = std::min(name.find(' ', at), name.size());
            std::string_view const word = name.substr(at, end - at);
            if (word.size() >= 4) {
                ++all;
                found += text.find(word.substr(1)) != std::string::npos;
            }
            at = end + 1;
        }
        return found * 2 >= all && all > 0;
    }

    HtmlFlow const& flow_;
    std::string const& stated_title_;
    std::vector<bool> const& in_scope_;
};

}  // namespace

std::optional<std::size_t> choose_headline(HtmlFlow const& flow, std::string const& stated,
                                           std::vector<bool> const& in_scope, std::vector<BlockKind>& kinds) {
    return Chooser(flow, stated, in_scope).choose(kinds);
}

}  // namespace figtrail
