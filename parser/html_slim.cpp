#include "parser/html_slim.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "parser/html_tag_text.hpp"
#include "parser/limits.hpp"
#include "parser/mapped_writer.hpp"
#include "parser/word_set.hpp"

namespace figtrail {
namespace {

/// Tags of letters and words, and some that HTML's rules would nest without end: the tag goes, its content stays.
constexpr WordSet dropped{
    "abbr",  "acronym", "b",        "bdi",      "bdo",      "big",    "cite",    "code",      "del",    "dfn",
    "em",    "font",    "frameset", "i",        "img",      "input",  "ins",     "isindex",   "kbd",    "label",
    "mark",  "math",    "nobr",     "noframes", "optgroup", "option", "picture", "plaintext", "q",      "rb",
    "rp",    "rt",      "rtc",      "ruby",     "s",        "samp",   "small",   "source",    "strike", "strong",
    "track", "tt",      "u",        "var",      "wbr",      "embed",  "param",   "keygen",    "image",
};
/// Their content is no text of the page, whatever stands in it, to the end of the page where they are not closed.
constexpr WordSet opaque{"iframe", "noembed", "script", "style", "textarea", "xmp"};
/// Their content is no text of the article; the tag alone goes where they are not closed.
constexpr WordSet skipped{"audio", "button", "canvas", "noscript", "select", "svg", "template", "video"};
/// HTML closes these by itself, or they have no content: they do not count towards the depth.
constexpr WordSet uncounted{
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt",    "head",  "hr", "html",
    "li",   "link", "meta", "p",  "tbody",   "td",  "tfoot",    "th", "thead", "title", "tr",
};

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

class Slimmer {
public:
    explicit Slimmer(std::string_view page) : page_(page), out_(page) {}

    SlimHtml run() {
        while (at_ < page_.size()) {
            std::size_t const tag = std::min(page_.find('<', at_), page_.size());
            copy_text(at_, tag);
            at_ = tag;
            if (at_ < page_.size()) markup();
        }
        close_link();
        SlimHtml slim;
        slim.text = out_.take_text();
        slim.offsets = out_.take_pieces();
        slim.links = std::move(links_);
        slim.metadata = std::move(metadata_);
        slim.flattened = flattened_;
        return slim;
    }

private:
    /// Without NUL bytes, which no page means.
    void copy_text(std::size_t begin, std::size_t end) {
        while (begin < end) {
            std::size_t const nul = begin + std::min(page_.substr(begin, end - begin).find('\0'), end - begin);
            out_.copy(begin, nul);
            begin = nul + 1;
        }
    }

    void markup() {
        std::string_view const rest = page_.substr(at_, 4);
        if (rest == "<!--") return comment();
        char const next = at_ + 1 < page_.size() ? page_[at_ + 1] : '\0';
        if (next == '!' || next == '?') {
            std::size_t const end = page_.find('>', at_);
            bool const doctype = same_ignoring_case(page_.substr(at_ + 2, 7), "doctype");
            if (doctype && out_.size() == 0 && end != std::string_view::npos && end < at_ + 400)
                out_.copy(at_, end + 1);
            at_ = end == std::string_view::npos ? page_.size() : end + 1;
            return;
        }
        TagText const tag = read_tag(page_, at_, limits::html_attributes);
        if (tag.name.empty()) {  // a lone "<" is text
            copy_text(at_, at_ + 1);
            ++at_;
            return;
        }
        if (!tag.whole) {
            at_ = page_.size();
            return;
        }
        tag.closing ? end_tag(tag) : start_tag(tag);
    }

    void comment() {
        // "<!-->" and "<!--->" are whole.
        if (page_.substr(at_ + 4, 1) == ">" || page_.substr(at_ + 4, 2) == "->") {
            at_ = page_.find('>', at_) + 1;
            return;
        }
        std::size_t const end = page_.find("-->", at_ + 4);
        at_ = end == std::string_view::npos ? page_.size() : end + 3;
    }

    void start_tag(TagText const& tag) {
        std::size_t const begin = at_;
        at_ = tag.end;
        std::string_view const name = tag.name;
        if (opaque.holds(name)) return skip_opaque(tag);
        if (skipped.holds(name)) {
            if (std::size_t const close = closing_tag(name, at_); close != std::string_view::npos)
                at_ = std::min(page_.find('>', close), page_.size() - 1) + 1;
            return;
        }
        if (name == "a") {
            close_link();
            if (tag.has_link) link_begin_ = out_.size() + 1;
            return;
        }
        if (dropped.holds(name)) return;
        if (name == "html" || name == "body" || name == "head") {  // another one adds attributes to the first
            bool& seen = name == "html" ? has_html_ : name == "body" ? has_body_ : has_head_;
            if (std::exchange(seen, true)) return;
        }
        bool const counts = !uncounted.holds(name);
        if (counts && is_heading(name) && !open_.empty() && is_heading(open_.back())) open_.pop_back();
        if (counts && open_.size() >= limits::html_depth) {
            flattened_ = true;
            ++dropped_open_[std::string(name)];
            return;
        }
        if (counts) open_.emplace_back(name);
        out_.copy(begin, tag.attributes_end);
        if (tag.attributes_end < tag.end) out_.put(">", tag.attributes_end, tag.end);
    }

    void end_tag(TagText const& tag) {
        std::size_t const begin = at_;
        at_ = tag.end;
        std::string_view const name = tag.name;
        if (name == "a") return close_link();
        if (dropped.holds(name) || opaque.holds(name) || skipped.holds(name)) return;
        if (name == "html" || name == "body" || name == "head") return;
        if (!uncounted.holds(name)) {
            if (flattened_) {
                auto const found = dropped_open_.find(std::string(name));
                if (found != dropped_open_.end() && found->second > 0) {
                    --found->second;
                    return;
                }
            }
            for (std::size_t i = open_.size(); i > 0; --i)
                if (open_[i - 1] == name) {
                    open_.resize(i - 1);
                    break;
                }
        }
        out_.copy(begin, tag.attributes_end);
        if (tag.attributes_end < tag.end) out_.put(">", tag.attributes_end, tag.end);
    }

    void skip_opaque(TagText const& tag) {
        std::size_t const close = closing_tag(tag.name, at_);
        std::size_t const end = std::min(close, page_.size());
        if (tag.name == "script" && tag.is_json_ld && end - at_ <= limits::json_ld_bytes && metadata_.size() < 32)
            metadata_.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)});
        at_ = close == std::string_view::npos ? page_.size() : std::min(page_.find('>', close), page_.size() - 1) + 1;
    }

    /// The next "</name" at or after `from`. Each name's search goes over the page once: an earlier find that is still
    /// ahead is given again.
    std::size_t closing_tag(std::string_view name, std::size_t from) {
        auto const [found, is_new] = next_close_.try_emplace(std::string(name), 0);
        std::size_t& next = found->second;
        if (!is_new && (next == std::string_view::npos || next >= from)) return next;
        for (next = page_.find("</", from); next != std::string_view::npos; next = page_.find("</", next + 2)) {
            if (!same_ignoring_case(page_.substr(next + 2, name.size()), name)) continue;
            std::string_view const behind = page_.substr(next + 2 + name.size(), 1);
            if (behind.empty() || behind.find_first_of(" \t\r\n\f/>") == 0) break;
        }
        return next;
    }

    void close_link() {
        if (link_begin_ == 0) return;
        if (out_.size() > link_begin_ - 1) links_.push_back({link_begin_ - 1, out_.size()});
        link_begin_ = 0;
    }

    std::string_view page_;
    MappedWriter out_;
    std::size_t at_ = 0;
    std::vector<Span> links_, metadata_;
    std::vector<std::string> open_;
    std::map<std::string, std::size_t> dropped_open_;
    std::map<std::string, std::size_t> next_close_;
    std::uint32_t link_begin_ = 0;  ///< one more than where the open link's words begin; 0: none is open
    bool has_html_ = false, has_body_ = false, has_head_ = false, flattened_ = false;
};

}  // namespace

SlimHtml slim_html(std::string_view page) { return Slimmer(page).run(); }

}  // namespace figtrail
