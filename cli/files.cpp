#include "cli/files.hpp"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <istream>
#include <iterator>
#include <system_error>

#include "cli/errors.hpp"
#include "cli/input_format.hpp"

namespace figtrail::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = std::size_t{1} << 16;

[[noreturn]] void unreadable(std::string const& path, std::string const& reason) {
    throw InputError(path + ": " + reason + ".");
}

/// zlib reads plain files as they are, so one way of reading serves both.
gzFile open(std::string const& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) unreadable(path, "is a folder, not a file");
    errno = 0;
    gzFile const file = gzopen(path.c_str(), "rb");
    if (file == nullptr) unreadable(path, errno == ENOENT ? "no such file" : std::strerror(errno));
    gzbuffer(file, piece);
    return file;
}

std::string reason_of(gzFile file) {
    int code = Z_OK;
    char const* const text = gzerror(file, &code);
    return code == Z_ERRNO ? std::strerror(errno) : std::string("cannot be unpacked (") + text + ")";
}

}  // namespace

std::string read_file(std::string const& path) {
    gzFile const file = open(path);
    std::string bytes;
    for (;;) {
        std::size_t const had = bytes.size();
        bytes.resize(had + piece);
        int const got = gzread(file, bytes.data() + had, static_cast<unsigned>(piece));
        bytes.resize(had + static_cast<std::size_t>(std::max(got, 0)));
        std::string const reason = got < 0 ? reason_of(file) : "";
        if (got <= 0 || bytes.size() > largest_file) gzclose(file);
        if (got < 0) unreadable(path, reason);
        if (bytes.size() > largest_file) unreadable(path, "is larger than 1 GB; split it, or give it as JSONL");
        if (got == 0) return bytes;
    }
}

std::string read_all(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> article_files(std::string const& path) {
    std::error_code error;
    fs::file_status const status = fs::status(path, error);
    if (!fs::exists(status)) unreadable(path, "no such file or folder");
    if (!fs::is_directory(status)) return {path};
    std::vector<std::string> files;
    fs::recursive_directory_iterator entries(path, fs::directory_options::skip_permission_denied, error);
    if (error) unreadable(path, error.message());
    for (fs::directory_entry const& entry : entries) {
        std::string const name = entry.path().filename().string();
        if (entry.is_regular_file(error) && name.front() != '.' && input_format_of(name))
            files.push_back(entry.path().string());
    }
    if (files.empty()) unreadable(path, "no articles in this folder (looked for " + known_endings() + ")");
    std::sort(files.begin(), files.end());
    return files;
}

std::uint64_t bytes_of(std::vector<std::string> const& paths) {
    std::uint64_t bytes = 0;
    std::error_code error;
    auto const is_packed = [](fs::path const& path) { return path.extension() == ".gz"; };
    for (std::string const& path : paths) {
        if (path == "-" || is_packed(path)) return 0;
        if (!fs::is_directory(path, error)) {
            auto const size = fs::file_size(path, error);
            bytes += error ? 0 : size;
            continue;
        }
        fs::recursive_directory_iterator entries(path, fs::directory_options::skip_permission_denied, error);
        if (error) continue;
        for (fs::directory_entry const& entry : entries) {
            if (is_packed(entry.path())) return 0;
            auto const size = entry.file_size(error);
            bytes += error ? 0 : size;
        }
    }
    return bytes;
}

LineReader::LineReader(std::string const& path) : path_(path), packed_(open(path)) {}
LineReader::LineReader(std::istream& in) : path_("stdin"), stream_(&in) {}
LineReader::~LineReader() {
    if (packed_ != nullptr) gzclose(static_cast<gzFile>(packed_));
}

bool LineReader::refill() {
    if (ended_) return false;
    buffer_.erase(0, position_);
    position_ = 0;
    std::size_t const had = buffer_.size();
    buffer_.resize(had + piece);
    std::size_t got = 0;
    if (packed_ != nullptr) {
        int const read = gzread(static_cast<gzFile>(packed_), buffer_.data() + had, static_cast<unsigned>(piece));
        if (read < 0) unreadable(path_, reason_of(static_cast<gzFile>(packed_)));
        got = static_cast<std::size_t>(read);
    } else {
        stream_->read(buffer_.data() + had, static_cast<std::streamsize>(piece));
        got = static_cast<std::size_t>(stream_->gcount());
    }
    buffer_.resize(had + got);
    ended_ = got == 0;
    return !ended_;
}

bool LineReader::next(std::string& line) {
    std::size_t from = position_;
    for (;;) {
        std::size_t const end = buffer_.find('\n', from);
        if (end != std::string::npos) {
            line.assign(buffer_, position_, end - position_);
            position_ = end + 1;
            break;
        }
        std::size_t const seen = buffer_.size() - position_;
        if (!refill()) {
            if (position_ == buffer_.size()) return false;
            line.assign(buffer_, position_);
            position_ = buffer_.size();
            break;
        }
        from = position_ + seen;
    }
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return true;
}

}  // namespace figtrail::cli
