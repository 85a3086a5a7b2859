// Format: the shapes in which a verb can write its data.
//
//   format_from("jsonl") == Format::jsonl
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace figtrail::cli {

enum class Format : std::uint8_t { table, json, jsonl, csv, markdown, html };

/// The values of --format: "table", "json", "jsonl", "csv", "md", "html".
constexpr std::optional<Format> format_from(std::string_view word) {
    if (word == "table") return Format::table;
    if (word == "json") return Format::json;
    if (word == "jsonl") return Format::jsonl;
    if (word == "csv") return Format::csv;
    if (word == "md") return Format::markdown;
    if (word == "html") return Format::html;
    return std::nullopt;
}

}  // namespace figtrail::cli
