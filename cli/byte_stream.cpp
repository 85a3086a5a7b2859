#include "cli/byte_stream.hpp"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <istream>
#include <system_error>
#include <vector>

#include "cli/errors.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t piece = std::size_t{1} << 16;

}  // namespace

/// gzip from a stream; zlib's own reader wants a file.
struct ByteStream::Unpacker {
    z_stream state{};
    std::vector<char> packed = std::vector<char>(piece);
    bool ended = false;

    Unpacker() { inflateInit2(&state, 15 + 16); }
    ~Unpacker() { inflateEnd(&state); }
    Unpacker(Unpacker const&) = delete;
    Unpacker& operator=(Unpacker const&) = delete;
};

ByteStream::ByteStream(std::string const& path) : name_(path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) fail("is a folder, not a file");
    errno = 0;
    gzFile_s* const file = gzopen(path.c_str(), "rb");  // plain files are read as they are
    if (file == nullptr) fail(errno == ENOENT ? "no such file" : std::strerror(errno));
    gzbuffer(file, piece);
    file_ = file;
}

ByteStream::ByteStream(std::istream& in) : name_("stdin"), stream_(&in) {}

ByteStream::~ByteStream() {
    if (file_ != nullptr) gzclose(static_cast<gzFile>(file_));
}

void ByteStream::fail(std::string const& reason) const { throw InputError(name_ + ": " + reason + "."); }

std::size_t ByteStream::read_plain(char* to, std::size_t most) {
    if (!head_.empty()) {
        std::size_t const count = std::min(most, head_.size());
        std::memcpy(to, head_.data(), count);
        head_.erase(0, count);
        return count;
    }
    stream_->read(to, static_cast<std::streamsize>(most));
    return static_cast<std::size_t>(stream_->gcount());
}

std::size_t ByteStream::read(char* to, std::size_t most) {
    if (file_ != nullptr) {
        int const got =
            gzread(static_cast<gzFile>(file_), to, static_cast<unsigned>(std::min<std::size_t>(most, 1u << 30)));
        if (got >= 0) return static_cast<std::size_t>(got);
        int code = Z_OK;
        char const* const text = gzerror(static_cast<gzFile>(file_), &code);
        fail(code == Z_ERRNO ? std::strerror(errno) : std::string("cannot be unpacked (") + text + ")");
    }
    if (!begun_) {
        begun_ = true;
        head_.resize(2);
        stream_->read(head_.data(), 2);
        head_.resize(static_cast<std::size_t>(stream_->gcount()));
        if (head_ == "\x1F\x8B") unpacker_ = std::make_unique<Unpacker>();
    }
    if (!unpacker_) return read_plain(to, most);
    z_stream& state = unpacker_->state;
    state.next_out = reinterpret_cast<Bytef*>(to);
    state.avail_out = static_cast<uInt>(std::min<std::size_t>(most, 1u << 30));
    uInt const wanted = state.avail_out;
    while (state.avail_out == wanted) {
        if (state.avail_in == 0) {
            std::size_t const got = read_plain(unpacker_->packed.data(), piece);
            if (got == 0) {
                if (!unpacker_->ended) fail("cannot be unpacked (it ends too early)");
                return 0;
            }
            state.next_in = reinterpret_cast<Bytef*>(unpacker_->packed.data());
            state.avail_in = static_cast<uInt>(got);
        }
        if (unpacker_->ended) {  // another packed part follows
            if (*state.next_in != 0x1F) return 0;
            inflateReset(&state);
            unpacker_->ended = false;
        }
        int const code = inflate(&state, Z_NO_FLUSH);
        unpacker_->ended = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            fail(std::string("cannot be unpacked (") + (state.msg != nullptr ? state.msg : "damaged") + ")");
    }
    return wanted - state.avail_out;
}

std::string ByteStream::read_all(std::size_t most, std::string const& too_large) {
    std::string bytes;
    for (;;) {
        std::size_t const had = bytes.size();
        std::size_t const wanted = std::min(piece, had + 4096);  // most texts are short, and each fresh page costs
        bytes.resize(had + wanted);
        std::size_t const got = read(bytes.data() + had, wanted);
        bytes.resize(had + got);
        if (bytes.size() > most) fail(too_large);
        if (got == 0) return bytes;
    }
}

}  // namespace figtrail::cli
