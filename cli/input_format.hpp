// InputFormat: what a file holds, by --input or by the ending of its name.
//
//   input_format_of("2024-05-02.md") == InputFormat::markdown
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figtrail::cli {

enum class InputFormat : std::uint8_t { automatic, text, markdown, jsonl };

/// By the ending of the name; ".gz" at the end is passed over. nullopt: not an article.
std::optional<InputFormat> input_format_of(std::string_view file_name);
/// The values of --input: "text", "markdown", "jsonl", "auto".
std::optional<InputFormat> input_format_from(std::string_view word);
/// ".txt, .md, ...", for messages.
std::string known_endings();

}  // namespace figtrail::cli
