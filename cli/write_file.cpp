#include "cli/write_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "cli/errors.hpp"

namespace figtrail::cli {

void write_file(std::string const& path, std::string_view bytes) {
    std::string const beside = path + ".part";
    auto const failed = [&](int reason) {
        std::remove(beside.c_str());
        throw OutputError(path + ": cannot be written (" + std::strerror(reason) + ").");
    };
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    if (!out) failed(errno);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) failed(errno);
    if (std::rename(beside.c_str(), path.c_str()) != 0) failed(errno);
}

}  // namespace figtrail::cli
