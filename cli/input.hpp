// Input: the texts that a verb was told to read, one by one, in order: files, the files of a folder, stdin, each record
// of a JSONL or WARC file, each entry of a feed. What cannot be opened comes as an Input with a complaint, so that the
// rest goes on.
//
//   InputReader reader(options.texts, session.in);
//   while (std::optional<Input> input = reader.next()) ...
#pragma once

#include <cstddef>
#include <deque>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "cli/jsonl.hpp"
#include "cli/verbs.hpp"
#include "cli/warc_reader.hpp"
#include "parser/decode.hpp"

namespace figtrail::cli {

struct Input {
    InputFormat format = InputFormat::text;
    std::string path;                        ///< "stdin" for -
    std::size_t line = 0;                    ///< of a JSONL record, from 1; 0 for a whole file
    std::string part;                        ///< of a file that holds several: "entry 3", "record 12"
    std::string bytes;                       ///< of the file, the line, the entry, the record's page
    std::vector<DeclaredEncoding> declared;  ///< what server or feed say of its encoding
    ArticleFacts facts;                      ///< from the command line
    std::string complaint;                   ///< why the file could not be read; empty when it was
    FieldNames fields = {};
    DateOrder date_order = DateOrder::unknown;

    /// "page.md", "articles.jsonl:3", "crawl.warc, record 12".
    std::string where() const;
};

using InputBatch = std::vector<Input>;

class InputReader {
public:
    InputReader(TextOptions options, std::istream& in);
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
    std::unique_ptr<WarcReader> records_;
    std::deque<Input> parts_;             ///< of a feed that is cut up
    std::unique_ptr<std::istream> kept_;  ///< bytes of stdin that turned out to be a WARC file or JSONL

    Input made(InputFormat format, std::string const& path) const;
    std::optional<Input> next_line();
    std::optional<Input> next_record();
    Input complain(std::string const& path, std::string const& complaint) const;
    /// A file that holds one text; nullopt: it holds several, and they come next.
    std::optional<Input> open(std::string const& path);
    std::optional<Input> open_stdin();
    std::optional<Input> whole(Input&& input);
    void cut_up(Input&& file);
};

}  // namespace figtrail::cli
