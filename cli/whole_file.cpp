#include "cli/whole_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/errors.hpp"

namespace figtrail::cli {

WholeFile::WholeFile(std::string path)
    : path_(std::move(path)), beside_(path_ + ".part"), out_(beside_, std::ios::binary | std::ios::trunc) {
    if (!out_) fail();
}

WholeFile::~WholeFile() {
    if (!beside_.empty()) static_cast<void>(std::remove(beside_.c_str()));  // what ended the writing was said already
}

void WholeFile::write(std::string_view bytes) {
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out_) fail();
}

void WholeFile::finish() {
    out_.close();
    if (!out_ || std::rename(beside_.c_str(), path_.c_str()) != 0) fail();
    beside_.clear();
}

void WholeFile::fail() const { throw OutputError(path_ + ": cannot be written (" + std::strerror(errno) + ")."); }

}  // namespace figtrail::cli
