#include "cli/files.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/errors.hpp"
#include "cli/input_format.hpp"
#include "parser/limits.hpp"

namespace figtrail::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = std::size_t{1} << 16;

[[noreturn]] void unreadable(std::string const& path, std::string const& reason) {
    throw InputError(path + ": " + reason + ".");
}

/// The first bytes of a file; empty where they cannot be read.
std::string head_of(std::string const& path) {
    std::string head(4096, '\0');
    try {
        ByteStream in(path);
        head.resize(in.read(head.data(), head.size()));
    } catch (InputError const&) {
        head.clear();
    }
    return head;
}

/// The folder of pictures and scripts that a browser saves beside "page.html".
bool belongs_to_a_page(fs::path const& folder) {
    std::string const name = folder.filename().string();
    constexpr std::string_view ending = "_files";
    if (name.size() <= ending.size() || name.compare(name.size() - ending.size(), ending.size(), ending) != 0)
        return false;
    fs::path const page = folder.parent_path() / name.substr(0, name.size() - ending.size());
    std::error_code error;
    return fs::exists(page.string() + ".html", error) || fs::exists(page.string() + ".htm", error);
}

std::string whole_text(ByteStream&& in) {
    return in.read_all(limits::text_bytes, "is larger than " + std::to_string(limits::text_bytes >> 20) + " MB");
}

}  // namespace

std::string read_file(std::string const& path) { return whole_text(ByteStream(path)); }

std::string read_file_or(std::string const& path, std::istream& in) {
    return path == "-" ? whole_text(ByteStream(in)) : read_file(path);
}

std::vector<std::string> article_files(std::string const& path) {
    std::error_code error;
    fs::file_status const status = fs::status(path, error);
    if (!fs::exists(status)) unreadable(path, "no such file or folder");
    if (!fs::is_directory(status)) return {path};
    std::vector<std::string> files;
    fs::recursive_directory_iterator entries(path, fs::directory_options::skip_permission_denied, error);
    if (error) unreadable(path, error.message());
    for (auto at = fs::begin(entries); at != fs::end(entries); at.increment(error)) {
        if (error) unreadable(path, error.message());
        std::string const name = at->path().filename().string();
        if (at->is_directory(error)) {
            if (name.front() == '.' || belongs_to_a_page(at->path())) at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file(error) || name.front() == '.') continue;
        if (input_format_of(name) || sniffed(head_of(at->path().string()))) files.push_back(at->path().string());
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

bool LineReader::refill() {
    if (ended_) return false;
    buffer_.erase(0, position_);
    position_ = 0;
    std::size_t const had = buffer_.size();
    buffer_.resize(had + piece);
    std::size_t const got = in_.read(buffer_.data() + had, piece);
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
        if (seen > limits::line_bytes)
            unreadable(in_.name(), "has a line of more than " + std::to_string(limits::line_bytes >> 20) +
                                       " MB; the rest is not read");
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
