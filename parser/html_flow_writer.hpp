// html_flow_writer: text nodes -> the flow's text. White space is joined as a browser does, characters without width
// are left out, blocks are kept apart, and every byte is led back to the markup.
#pragma once

#include <cstddef>
#include <string_view>

#include "parser/html_flow.hpp"
#include "parser/html_slim.hpp"
#include "parser/mapped_writer.hpp"

struct GumboInternalNode;

namespace figtrail {

class HtmlFlowWriter {
public:
    HtmlFlowWriter(SlimHtml const& slim, HtmlFlow& flow) : slim_(slim), flow_(flow), out_(slim.text) {}

    /// What follows belongs to a new block.
    void open(HtmlBlockKind kind, std::uint32_t region);
    void mark_title() { from_title_ = true; }
    /// The text of a node, `decoded` from bytes [begin, end) of the markup. `preserve`: line ends and blanks count.
    void text(std::size_t begin, std::size_t end, std::string_view decoded, bool preserve);
    /// The same of a text node under the parsed page.
    void text_node(GumboInternalNode const& node, bool preserve);
    /// Words that stand for bytes [begin, end) of the markup: a line break, what parts two cells.
    void stand_in(std::string_view words, std::size_t begin, std::size_t end);
    void close();
    void finish();

    bool is_full() const { return flow_.cut_off; }
    /// The end of what stands in the block so far.
    std::string_view written() const { return std::string_view(out_.text()).substr(begin_); }
    /// Where in the markup the last words came from.
    std::size_t position() const { return position_; }
    std::uint32_t region() const { return region_; }
    HtmlBlockKind kind() const { return kind_; }

private:
    void piece(std::string_view text, std::size_t begin, std::size_t end, bool preserve);
    void flush_blank();
    void count_links(std::size_t begin, std::size_t end);

    SlimHtml const& slim_;
    HtmlFlow& flow_;
    MappedWriter out_;
    HtmlBlockKind kind_ = HtmlBlockKind::text;
    std::uint32_t region_ = 0;
    std::uint32_t begin_ = 0;
    std::uint32_t link_bytes_ = 0;
    bool from_title_ = false;
    bool blank_ = false;  ///< white space waits for the next word
    std::size_t blank_begin_ = 0, blank_end_ = 0;
    std::size_t position_ = 0;
};

}  // namespace figtrail
