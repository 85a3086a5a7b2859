// html_align: the text of an HTML text node, piece by piece, beside the markup that it was decoded from.
//
//   align_text("1 &lt; 2", 0, 8, "1 < 2", sink);   // sink("<", 2, 6) for the entity
#pragma once

#include <functional>
#include <string_view>

namespace figtrail {

/// One character of the decoded text and the bytes [begin, end) of the markup that stand for it; or a run of them that
/// stand there letter for letter.
using AlignedText = std::function<void(std::string_view text, std::size_t begin, std::size_t end)>;

/// `decoded` was read from bytes [begin, end) of `markup`, in which there may also be tags that HTML's rules pass over.
void align_text(std::string_view markup, std::size_t begin, std::size_t end, std::string_view decoded,
                AlignedText const& sink);

}  // namespace figtrail
