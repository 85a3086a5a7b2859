// filter: texts in, data out, in the order of the input, on all threads; what cannot be read is reported in its place
// and the rest goes on. The frame of extract, audit and of every --pairs.
//
//   return filter(reader, Format::jsonl, session, [&](Input&& input) { return Piece{json_of(input)}; });
#pragma once

#include <functional>
#include <string>

#include "cli/format.hpp"
#include "cli/input.hpp"

namespace figtrail::cli {

/// What became of one input.
struct Piece {
    std::string data;       ///< without the separator of its format: a JSON object, lines of a table, CSV rows
    std::string complaint;  ///< one line for stderr; makes the exit code 3
    bool found = false;     ///< there is something that --exit-code should tell
};

struct FilterResult {
    bool unreadable = false;
    bool found = false;
    /// 3 before 1 before 0.
    int exit_code(bool findings_matter) const;
};

/// `csv_heading` is the first line of CSV.
FilterResult filter(InputReader& reader, Format format, std::string const& csv_heading, Session& session,
                    std::function<Piece(Input&&)> const& work);

/// The piece of an input that could not be read: an error object in the JSON formats, nothing in the others.
Piece unreadable_piece(Input const& input, RecordError const& error, Format format);

}  // namespace figtrail::cli
