// JSONL in: one record a line, read into texts with what is known of them. The only file of this room that parses JSON.
//
//   std::get<TextRecord>(read_text_record(R"({"id": "a", "text": "13 ships", "published": "2024-05-02"})")).text == "13
//   ships"
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "claim/document.hpp"

namespace figtrail::cli {

/// A text with the facts that came with it.
struct TextRecord {
    ArticleFacts facts;
    std::string text;
    std::string date_field = {};  ///< where there is no "published": a field that looks like it, and was not read
};

/// Two texts to be judged together.
struct PairRecord {
    std::string id;
    TextRecord first;
    TextRecord second;
};

/// Why a line is none of the two. `id_json` is its id as JSON, "null" where it has none.
struct RecordError {
    std::string id_json = "null";
    std::string reason;
};

/// Where records keep a fact: our name -> theirs, dots between levels ("publisher.name"). What is not named has our name.
using FieldNames = std::map<std::string, std::string>;

/// Our names: text, id, key, url, title, published, retrieved, source, country.
bool is_field_name(std::string_view name);

/// {"id", "text", "title", "published", "source", "country", "key", "url", "retrieved"}; "text" is required. Facts that
/// the record does not give are those of `known`.
std::variant<TextRecord, RecordError> read_text_record(std::string_view line, ArticleFacts const& known = {},
                                                       FieldNames const& names = {});

/// {"id", first_name, second_name, ...}: each text a string, with the facts of the record, or an object as above.
std::variant<PairRecord, RecordError> read_pair_record(std::string_view line, std::string_view first_name,
                                                       std::string_view second_name, ArticleFacts const& known = {});

/// {"id": ..., "error": {"line": 3, "reason": "..."}}
std::string error_line(RecordError const& error, std::size_t line);

}  // namespace figtrail::cli
