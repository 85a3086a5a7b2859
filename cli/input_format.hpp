// InputFormat: what a file holds, by --input, by the ending of its name, or by its first bytes.
//
//   input_format_of("2024-05-02.md") == InputFormat::markdown
//   sniffed("%PDF-1.7") == InputFormat::pdf
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail::cli {

/// feed_entry: one article of a feed; never said by a user.
enum class InputFormat : std::uint8_t { automatic, text, markdown, jsonl, html, pdf, feed, warc, feed_entry };

/// By the ending of the name; ".gz" at the end is passed over. nullopt: the ending says nothing.
std::optional<InputFormat> input_format_of(std::string_view file_name);
/// By what a file begins with; nullopt: it may be text, or nothing that is read.
std::optional<InputFormat> sniffed(std::string_view head);
/// "a picture", "a Zip archive (or a Word, EPUB or OpenDocument file)", ...; empty when the bytes are nothing of the kind.
std::string_view foreign_kind(std::string_view head);

/// The values of --input; the first is "auto".
std::vector<std::string> input_words();
std::optional<InputFormat> input_format_from(std::string_view word);
/// ".txt, .md, ...", for messages.
std::string known_endings();

/// What the snapshot of such a file is recorded as: "text/html".
std::string_view media_type_of(InputFormat format);
/// The version of the way from bytes to text; empty: the text is the bytes.
std::string_view cleaner_of(InputFormat format);

}  // namespace figtrail::cli
