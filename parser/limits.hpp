// limits: how much of anything is read. Whatever goes beyond is left out and said in one line; the rest goes on.
// docs/design.md says what each is for; tests/cli/limits_test.cpp, tests/cli/pdf_test.cpp, tests/cli/warc_test.cpp,
// tests/parser/feed_test.cpp and tests/parser/html_hostile_test.cpp hold them.
#pragma once

#include <cstddef>

namespace figtrail::limits {

// Files. Spans count in 32 bits, so nothing is larger than the first.
inline constexpr std::size_t text_bytes = std::size_t{1} << 30;    ///< a text or Markdown file, unpacked
inline constexpr std::size_t page_bytes = std::size_t{64} << 20;   ///< an HTML page or a feed, unpacked
inline constexpr std::size_t pdf_bytes = std::size_t{256} << 20;   ///< a PDF file
inline constexpr std::size_t line_bytes = std::size_t{256} << 20;  ///< a line of JSONL

// XML.
inline constexpr std::size_t xml_depth = 200;        ///< open elements
inline constexpr std::size_t feed_entries = 20'000;  ///< of one file; the rest is left out

// Archives and packed files.
inline constexpr std::size_t record_bytes = page_bytes;            ///< of a WARC record, and of what unpacks from it
inline constexpr std::size_t header_bytes = std::size_t{1} << 16;  ///< of a record or an HTTP response

// pdftotext.
inline constexpr std::size_t pdf_text_bytes = std::size_t{64} << 20;
inline constexpr int pdf_seconds = 60;

// HTML.
inline constexpr std::size_t html_depth = 200;  ///< open elements; tags of deeper ones are dropped, their text stays
inline constexpr std::size_t html_attributes = 64;                  ///< of one tag; the rest is dropped
inline constexpr std::size_t html_blocks = 200'000;                 ///< paragraphs of a page; the rest is dropped
inline constexpr std::size_t table_columns = 200;                   ///< cells of a row that are given their heads
inline constexpr std::size_t json_ld_bytes = std::size_t{1} << 20;  ///< of one script with metadata
inline constexpr std::size_t json_depth = 64;                       ///< objects and lists inside one another
inline constexpr std::size_t stated_facts = 64;                     ///< what a page says of itself
inline constexpr std::size_t fact_bytes = 2048;                     ///< one of these

}  // namespace figtrail::limits
