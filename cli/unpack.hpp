// unpack: gzip, zlib or raw deflate in memory, up to a bound.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace figtrail::cli {

/// What is packed in `bytes`. Throws std::runtime_error with the reason: damaged, or larger than `most`.
std::string unpacked(std::string_view bytes, std::size_t most);

}  // namespace figtrail::cli
