// Files: which files a path names, and lines of a file. Folders become the article files inside them, in name order.
//
//   for (std::string const& path : article_files("fixtures/articles")) ByteStream(path).read_all(...);
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/byte_stream.hpp"

namespace figtrail::cli {

/// The bytes of a file, unpacked where they are gzip. Throws InputError naming the path and the reason.
std::string read_file(std::string const& path);
/// The same; "-" is `in`.
std::string read_file_or(std::string const& path, std::istream& in);

/// Bytes that these files and folders hold; 0 when that cannot be known (stdin, packed files).
std::uint64_t bytes_of(std::vector<std::string> const& paths);

/// A regular file is itself; a folder gives the article files below it, sorted by path: those whose ending or whose
/// first bytes say so (see input_format_of, sniffed). What a browser saved beside a page (page_files/) is no article.
/// Throws InputError when there is nothing of that name, or no article in the folder.
std::vector<std::string> article_files(std::string const& path);

/// Opens a file of lines, packed or not. Lines come without their end of line.
class LineReader {
public:
    explicit LineReader(std::string const& path) : in_(path) {}
    explicit LineReader(std::istream& in) : in_(in) {}

    /// False at the end. Throws InputError when the bytes cannot be read or unpacked, or a line is too long.
    bool next(std::string& line);

private:
    ByteStream in_;
    std::string buffer_;
    std::size_t position_ = 0;
    bool ended_ = false;

    bool refill();
};

}  // namespace figtrail::cli
