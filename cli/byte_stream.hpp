// ByteStream: the bytes of a file or of a stream, one piece after the other, unpacked where they are gzip (several
// packed parts after one another too).
//
//   ByteStream in("news.warc.gz");
//   while (std::size_t const got = in.read(buffer, sizeof buffer)) ...
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>

namespace figtrail::cli {

class ByteStream {
public:
    explicit ByteStream(std::string const& path);
    explicit ByteStream(std::istream& in);
    ~ByteStream();
    ByteStream(ByteStream const&) = delete;
    ByteStream& operator=(ByteStream const&) = delete;

    /// 0 at the end. Throws InputError naming the file when the bytes cannot be read or unpacked.
    std::size_t read(char* to, std::size_t most);
    /// Up to `most` bytes; throws InputError with `too_large` when there are more.
    std::string read_all(std::size_t most, std::string const& too_large);
    std::string const& name() const { return name_; }

private:
    struct Unpacker;
    std::string name_;
    void* file_ = nullptr;  ///< gzFile
    std::istream* stream_ = nullptr;
    std::unique_ptr<Unpacker> unpacker_;
    bool begun_ = false;
    std::string head_;  ///< read from the stream to see what it is, and not handed on yet

    std::size_t read_plain(char* to, std::size_t most);
    [[noreturn]] void fail(std::string const& reason) const;
};

}  // namespace figtrail::cli
