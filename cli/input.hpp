// Input: the texts that a verb was told to read, one by one, in order: files, the files of a folder, stdin, each record
// of a JSONL file. What cannot be opened comes as an Input with a complaint, so that the rest goes on.
//
//   InputReader reader(options.texts, session.in);
//   while (std::optional<Input> input = reader.next()) ...
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/files.hpp"
#include "cli/jsonl.hpp"
#include "cli/verbs.hpp"

namespace figtrail {
class Extractor;
struct Document;
}  // namespace figtrail

namespace figtrail::cli {

struct Input {
    InputFormat format = InputFormat::text;
    std::string path;       ///< "stdin" for -
    std::size_t line = 0;   ///< of a JSONL record, from 1; 0 for a whole file
    std::string bytes;      ///< of the file, or the line
    ArticleFacts facts;     ///< from the command line
    std::string complaint;  ///< why the file could not be read; empty when it was
    FieldNames fields = {};
    DateOrder date_order = DateOrder::unknown;

    /// "page.md", or "articles.jsonl:3".
    std::string where() const;
};

using InputBatch = std::vector<Input>;

class InputReader {
public:
    InputReader(TextOptions const& options, std::istream& in);
    std::optional<Input> next();
    /// Small records together, as one piece of work for a thread.
    std::optional<InputBatch> next_batch();

private:
    TextOptions options_;
    std::istream& in_;
    std::size_t next_path_ = 0;
    std::vector<std::string> files_;  ///< of the current path, last one first
    std::unique_ptr<LineReader> lines_;
    std::string line_path_;
    std::size_t line_ = 0;

    Input made(InputFormat format, std::string const& path) const;
    std::optional<Input> next_line();
    Input open(std::string const& path);
    InputFormat format_of(std::string const& path) const;
};

/// A text and its facts, made a Document; or why it is none.
struct ReadText {
    Document document;
    ArticleFacts facts;
    std::string published_header = {};  ///< the date that header or record gave, where the text's dateline says another one
    std::string remark = {};            ///< a date that could not be read; the text is taken as undated
};
std::variant<ReadText, RecordError> read_input(Input const& input);

/// The text of one side of a pair.
ReadText read_side(TextRecord side);

}  // namespace figtrail::cli
