// feed: Atom and RSS files. The file is cut into its entries; each entry is an article of its own, whose bytes are
// those of its element, so that a new entry in the feed makes no new version of the others.
//
//   Feed const feed = split_feed(bytes);
//   read_feed_entry(slice(bytes, feed.entries[0]), feed, facts);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"
#include "parser/decode.hpp"

namespace figtrail {

inline constexpr std::string_view feed_cleaner = "feed 1, html 1";

struct Feed {
    std::vector<Span> entries;               ///< bytes of the file
    std::string title;                       ///< of the whole feed: the outlet
    std::vector<DeclaredEncoding> declared;  ///< what the file said of its encoding; an entry's bytes no longer do
    std::string complaint;                   ///< why the rest was not read; entries before it were
};

/// Entities that a document type declares are refused.
Feed split_feed(std::string_view bytes);

/// Title, address, date and text of one entry. Its text is HTML, escaped or not, or plain.
Document read_feed_entry(std::string_view bytes, std::vector<DeclaredEncoding> const& declared, ArticleFacts& facts);

}  // namespace figtrail
