#include "parser/feed.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "parser/document.hpp"
#include "parser/html.hpp"
#include "parser/html_charset.hpp"
#include "parser/limits.hpp"
#include "parser/mapped_writer.hpp"
#include "parser/page_facts.hpp"
#include "parser/xml_reader.hpp"

namespace figtrail {
namespace {

bool is_entry(std::string_view name) { return name == "entry" || name == "item"; }

/// Where the entries stand, and the title of the whole.
class Splitter : public XmlHandler {
public:
    void open(std::string_view, std::string_view name, std::size_t begin) override {
        if (entry_depth_ == 0 && is_entry(name)) {
            entry_depth_ = depth_ + 1;
            begin_ = begin;
        }
        ++depth_;
        in_title_ = entry_depth_ == 0 && name == "title" && title.empty() && depth_ <= 3;
        is_feed = is_feed || (depth_ == 1 && (name == "rss" || name == "feed" || name == "RDF"));
    }
    void attribute(std::string_view, std::string_view) override {}
    void close(std::string_view, std::size_t end) override {
        if (depth_ == entry_depth_) {
            if (entries.size() < limits::feed_entries)
                entries.push_back({static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end)});
            else
                too_many = true;
            entry_depth_ = 0;
        }
        --depth_;
        in_title_ = false;
    }
    void text(std::string_view decoded, std::size_t, std::size_t) override {
        if (in_title_ && title.size() < limits::fact_bytes) title += decoded;
    }

    std::vector<Span> entries;
    std::string title;
    bool is_feed = false, too_many = false;

private:
    std::size_t depth_ = 0, entry_depth_ = 0, begin_ = 0;
    bool in_title_ = false;
};

/// What an element of an entry is to an article.
enum class Part { none, title, link, guid, published, modified, author, content, summary };

struct PartName {
    std::string_view name;
    Part part;
};
constexpr std::array part_names{
    PartName{"title", Part::title},         PartName{"link", Part::link},
    PartName{"guid", Part::guid},           PartName{"id", Part::guid},
    PartName{"published", Part::published}, PartName{"issued", Part::published},
    PartName{"pubDate", Part::published},   PartName{"date", Part::published},
    PartName{"updated", Part::modified},    PartName{"modified", Part::modified},
    PartName{"creator", Part::author},      PartName{"name", Part::author},
    PartName{"encoded", Part::content},     PartName{"content", Part::content},
    PartName{"summary", Part::summary},     PartName{"description", Part::summary},
};

Part part_of(std::string_view prefix, std::string_view name) {
    if (prefix == "media" || prefix == "itunes" || prefix == "thr" || prefix == "slash") return Part::none;
    auto const found =
        std::find_if(part_names.begin(), part_names.end(), [&](PartName const& p) { return p.name == name; });
    return found == part_names.end() ? Part::none : found->part;
}

/// The markup of one element, unescaped, with the way back to the entry.
struct Markup {
    explicit Markup(std::string_view entry) : writer(entry) {}
    MappedWriter writer;
    bool is_html = true;
    std::string text;
    std::vector<OffsetPiece> offsets;
};

class EntryReader : public XmlHandler {
public:
    explicit EntryReader(std::string_view entry) : entry_(entry), content(entry), summary(entry), title(entry) {}

    void open(std::string_view prefix, std::string_view name, std::size_t begin) override {
        if (inner_depth_ > 0) {  // XHTML inside a text: its markup is taken as it stands
            ++inner_depth_;
            if (inner_depth_ == 2) inner_begin_ = begin;
            return;
        }
        ++depth_;
        type_.clear();
        href_.clear();
        relation_ = "alternate";
        part_ = depth_ >= 2 && depth_ <= 3 ? part_of(prefix, name) : Part::none;
        is_permalink_ = true;
        value_.clear();
    }
    void attribute(std::string_view name, std::string_view value) override {
        if (inner_depth_ > 0) return;
        if (name == "type") type_ = value;
        if (name == "href") href_ = value;
        if (name == "rel") relation_ = value;
        if (name == "isPermaLink") is_permalink_ = value != "false";
        if (name == "type" && value == "xhtml" && markup() != nullptr) inner_depth_ = 1;
    }
    void close(std::string_view name, std::size_t end) override {
        if (inner_depth_ > 1) {
            if (--inner_depth_ == 1) markup()->writer.copy(inner_begin_, end);
            return;
        }
        inner_depth_ = 0;
        if (Markup* const m = markup(); m != nullptr && part_of({}, name) == part_) {
            m->is_html = type_ != "text" && type_ != "text/plain";
        } else if (part_ == Part::link) {
            if (relation_ == "alternate") note("url", href_.empty() ? value_ : href_, "feed link");
        } else if (part_ == Part::guid) {
            if (is_permalink_ && name == "guid") note("url", value_, "feed guid");
            identity = value_.substr(0, limits::fact_bytes);
        } else if (part_ == Part::published) {
            note("published", value_, "feed " + std::string(name));
        } else if (part_ == Part::modified) {
            // Atom demands no more of an entry than when it was updated.
            note("modified", value_, "feed " + std::string(name));
            updated_ = value_;
        } else if (part_ == Part::author) {
            note("author", value_, "feed " + std::string(name));
        }
        part_ = Part::none;
        if (--depth_ == 0 && !updated_.empty() && !is_dated()) note("published", updated_, "feed updated");
    }
    void text(std::string_view decoded, std::size_t begin, std::size_t end) override {
        if (inner_depth_ > 0) return;
        if (Markup* const m = markup()) {
            bool const as_it_stands = entry_.substr(begin, end - begin) == decoded;
            as_it_stands ? m->writer.copy(begin, end) : m->writer.put(decoded, begin, end);
        } else if (part_ != Part::none && value_.size() < limits::fact_bytes) {
            value_ += decoded;
        }
    }

private:
    Markup* markup() {
        if (part_ == Part::content) return &content;
        if (part_ == Part::summary) return &summary;
        return part_ == Part::title && depth_ == 2 ? &title : nullptr;
    }
    bool is_dated() const {
        return std::any_of(stated.begin(), stated.end(),
                           [](StatedFact const& fact) { return fact.name == "published"; });
    }
    void note(char const* name, std::string_view value, std::string origin) {
        std::size_t const first = value.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos || stated.size() >= limits::stated_facts) return;
        stated.push_back(
            {name, std::string(value.substr(first, value.find_last_not_of(" \t\r\n") - first + 1)), std::move(origin)});
    }

    std::string_view entry_;
    std::size_t depth_ = 0, inner_depth_ = 0, inner_begin_ = 0;
    Part part_ = Part::none;
    std::string type_, href_, relation_, value_, updated_;
    bool is_permalink_ = true;

public:
    std::vector<StatedFact> stated;
    std::string identity;  ///< what the feed calls the entry
    Markup content, summary, title;
};

/// The words of a title, which may be HTML.
std::string plain_words(std::string_view markup) {
    ArticleFacts facts;
    std::vector<StatedFact> stated;
    std::string text = html_document(markup, facts, stated).text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Text that is not markup, as if it were.
Document plain_document(std::string text) {
    Document document;
    auto const size = static_cast<std::uint32_t>(text.size());
    if (Span const words = trimmed(text, {0, size}); !words.empty())
        document.blocks.push_back({BlockKind::body, words});
    document.text = std::move(text);
    document.offsets.push_back({0, 0});
    return document;
}

}  // namespace

Feed split_feed(std::string_view bytes) {
    Feed feed;
    feed.declared = declared_encodings(bytes);
    Decoded decoded = decode(bytes, feed.declared);
    if (bytes.substr(0, 2) == "\xFF\xFE") feed.declared = {{"utf-16le", "the feed's byte order mark"}};
    if (bytes.substr(0, 2) == "\xFE\xFF") feed.declared = {{"utf-16be", "the feed's byte order mark"}};
    Splitter splitter;
    feed.complaint = read_xml(decoded.text, splitter);
    if (feed.complaint.empty() && !splitter.is_feed) feed.complaint = "is neither an Atom nor an RSS feed";
    if (splitter.too_many && feed.complaint.empty())
        feed.complaint = "has more than " + std::to_string(limits::feed_entries) + " entries; the rest is left out";
    feed.title = std::move(splitter.title);
    Document map;
    map.offsets = std::move(decoded.offsets);
    for (Span const entry : splitter.entries) feed.entries.push_back(source_span(map, entry));
    return feed;
}

Document read_feed_entry(std::string_view bytes, std::vector<DeclaredEncoding> const& declared, ArticleFacts& facts) {
    Decoded decoded = decode(bytes, declared);
    EntryReader entry(decoded.text);
    std::string const problem = read_xml(decoded.text, entry);
    std::string origins = believe(entry.stated, facts);
    // An entry without an address is known by what its feed calls it.
    if (facts.url.empty() && facts.key.empty()) facts.key = entry.identity;
    if (facts.title.empty()) facts.title = plain_words(entry.title.writer.text());
    Markup& body = entry.content.writer.size() > 0 ? entry.content : entry.summary;
    std::string const markup = body.writer.take_text();
    ArticleFacts inner = facts;
    Document document = body.is_html ? html_document(markup, inner, entry.stated) : plain_document(markup);
    document.offsets = through(through(std::move(document.offsets), body.writer.take_pieces(), document.text.size()),
                               decoded.offsets, document.text.size());
    document.notes.insert(document.notes.begin(), decoded.notes.begin(), decoded.notes.end());
    if (!origins.empty()) document.notes.push_back(std::move(origins));
    if (!problem.empty()) document.notes.push_back("the entry " + problem);
    if (!body.is_html) put_title_in_front(document, facts.title);
    document.dates = dates_in(entry.stated);
    return document;
}

}  // namespace figtrail
