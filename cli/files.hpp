// Files: bytes from paths. Folders become the article files inside them, in name order; a name ending in .gz is
// unpacked.
//
//   for (std::string const& path : article_files("fixtures/articles")) read_file(path);
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace figtrail::cli {

/// Files larger than this are refused: no article is, and spans count in 32 bits.
inline constexpr std::size_t largest_file = std::size_t{1} << 30;

/// The bytes of a file, unpacked when its name ends in ".gz". Throws InputError naming the path and the reason.
std::string read_file(std::string const& path);

/// The rest of a stream.
std::string read_all(std::istream& in);

/// Bytes that these files and folders hold; 0 when that cannot be known (stdin, packed files).
std::uint64_t bytes_of(std::vector<std::string> const& paths);

/// A regular file is itself; a folder gives the article files below it (see input_format_of), sorted by path. Throws
/// InputError when there is nothing of that name, or no article in the folder.
std::vector<std::string> article_files(std::string const& path);

/// Opens a file of lines, packed or not. Lines come without their end of line.
class LineReader {
public:
    explicit LineReader(std::string const& path);
    explicit LineReader(std::istream& in);
    ~LineReader();
    LineReader(LineReader const&) = delete;
    LineReader& operator=(LineReader const&) = delete;

    /// False at the end. Throws InputError when the bytes cannot be read or unpacked.
    bool next(std::string& line);

private:
    std::string path_;
    std::istream* stream_ = nullptr;
    void* packed_ = nullptr;  ///< gzFile
    std::string buffer_;
    std::size_t position_ = 0;
    bool ended_ = false;

    bool refill();
};

}  // namespace figtrail::cli
