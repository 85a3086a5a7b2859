// markdown_inline: the words of a run of inline Markdown, without its marks, with the source offset of everything
// written.
//
//   MappedWriter out("**13** [billion](https://example.org)");
//   write_inline(out, 0, 33);   // out.text() == "13 billion"
#pragma once

#include <cstddef>

#include "parser/mapped_writer.hpp"

namespace figtrail {

/// Writes the words of source bytes [begin, end): emphasis marks, link targets and tags are dropped, entities decoded.
void write_inline(MappedWriter& out, std::size_t begin, std::size_t end);

}  // namespace figtrail
