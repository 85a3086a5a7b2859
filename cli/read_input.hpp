// read_input: the bytes of an Input made a document with its facts, whatever format they are in, and its dates settled: the dateline
// before header and record, and what cannot be read is said.
//
//   auto read = read_input(*reader.next());
//   if (auto const* error = std::get_if<RecordError>(&read)) ...
#pragma once

#include <string>
#include <variant>

#include "cli/input.hpp"
#include "cli/jsonl.hpp"

namespace figtrail::cli {

/// A text and its facts, made a Document; or why it is none.
struct ReadText {
    Document document;
    ArticleFacts facts;
    std::string published_header = {};  ///< the date that header or record gave, where the text's dateline says another one
    std::string remark = {};            ///< a date that could not be read; the text is taken as undated
    std::string date_field = {};        ///< of a record: holds its date, it seems, and was not read
};
std::variant<ReadText, RecordError> read_input(Input const& input);

/// The text of one side of a pair.
ReadText read_side(TextRecord side);

}  // namespace figtrail::cli
