#include "cli/unpack.hpp"

#define ZLIB_CONST  // what is unpacked is not written to
#include <zlib.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace figtrail::cli {
namespace {

constexpr int any_header = 15 + 32;  ///< zlib or gzip
constexpr int no_header = -15;       ///< what some servers call deflate

/// False: the bytes are not packed in this way.
bool unpack_as(int window, std::string_view bytes, std::size_t most, std::string& out) {
    z_stream state{};
    if (inflateInit2(&state, window) != Z_OK) throw std::runtime_error("zlib gives no memory");
    std::unique_ptr<z_stream, decltype(&inflateEnd)> const guard(&state, &inflateEnd);
    state.next_in = reinterpret_cast<Bytef const*>(bytes.data());
    state.avail_in = static_cast<uInt>(bytes.size());
    for (int code = Z_OK; code != Z_STREAM_END;) {
        std::size_t const had = out.size();
        out.resize(had + std::clamp<std::size_t>(had, 1u << 16, 1u << 24));
        state.next_out = reinterpret_cast<Bytef*>(out.data() + had);
        state.avail_out = static_cast<uInt>(out.size() - had);
        code = inflate(&state, Z_NO_FLUSH);
        out.resize(out.size() - state.avail_out);
        if (out.size() > most) throw std::runtime_error("unpacks to more than " + std::to_string(most >> 20) + " MB");
        if (code == Z_DATA_ERROR && out.empty()) return false;
        if (code != Z_OK && code != Z_STREAM_END)
            throw std::runtime_error("cannot be unpacked (it is damaged or ends too early)");
    }
    return true;
}

}  // namespace

std::string unpacked(std::string_view bytes, std::size_t most) {
    std::string out;
    if (unpack_as(any_header, bytes, most, out)) return out;
    out.clear();
    if (unpack_as(no_header, bytes, most, out)) return out;
    throw std::runtime_error("cannot be unpacked (it is neither gzip nor deflate)");
}

}  // namespace figtrail::cli
