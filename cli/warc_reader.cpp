#include "cli/warc_reader.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "cli/http_message.hpp"
#include "parser/limits.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t piece = std::size_t{1} << 16;
constexpr std::string_view opening = "WARC/";

bool is_page_type(std::string_view media_type) {
    std::string_view const type = media_type.substr(0, media_type.find_first_of("; "));
    return type.empty() || type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" ||
           type == "text/markdown" || type == "application/pdf" || type == "application/rss+xml" ||
           type == "application/atom+xml" || type == "text/xml" || type == "application/xml" ||
           type == "application/octet-stream";
}

/// The page of a record's block; false: there is none in it.
bool read_block(std::string_view kind, std::string_view header, std::string&& block, WarcPage& page) {
    if (kind == "response" && block.compare(0, 5, "HTTP/") == 0) {
        HttpResponse response = read_http_response(block);
        page.media_type = std::move(response.media_type);
        page.bytes = std::move(response.body);
        return response.status == 200 && !page.bytes.empty() && is_page_type(page.media_type);
    }
    page.media_type = header_value(header, "content-type");
    page.bytes = std::move(block);
    return !page.bytes.empty() && is_page_type(page.media_type);
}

}  // namespace

bool WarcReader::refill() {
    if (ended_) return false;
    buffer_.erase(0, position_);
    position_ = 0;
    std::size_t const had = buffer_.size();
    buffer_.resize(had + piece);
    std::size_t const got = in_->read(buffer_.data() + had, piece);
    buffer_.resize(had + got);
    ended_ = got == 0;
    return !ended_;
}

/// Goes to the next line that opens a record.
bool WarcReader::find_record() {
    for (;;) {
        while (buffer_.size() - position_ < opening.size())
            if (!refill()) return false;
        if (buffer_.compare(position_, opening.size(), opening) == 0) return true;
        std::size_t const line = buffer_.find('\n', position_);
        position_ = line == std::string::npos ? buffer_.size() : line + 1;
    }
}

/// The lines up to the empty one; nullopt: it has no end within bounds.
std::optional<std::string> WarcReader::header() {
    for (std::size_t seen = 0;;) {
        std::string_view const rest = std::string_view(buffer_).substr(position_);
        std::size_t const with_return = rest.find("\r\n\r\n", seen), bare = rest.find("\n\n", seen);
        if (std::size_t const end = std::min(with_return, bare); end != std::string_view::npos) {
            std::string text(rest.substr(0, end));
            position_ += end + (with_return < bare ? 4 : 2);
            return text;
        }
        seen = rest.size() < 3 ? 0 : rest.size() - 3;
        if (rest.size() > limits::header_bytes || !refill()) return std::nullopt;
    }
}

/// The next `count` bytes, into a string or over them. False: the file ends before.
bool WarcReader::take(std::size_t count, std::string* into) {
    while (count > 0) {
        if (position_ == buffer_.size() && !refill()) return false;
        std::size_t const here = std::min(count, buffer_.size() - position_);
        if (into != nullptr) into->append(buffer_, position_, here);
        position_ += here;
        count -= here;
    }
    return true;
}

std::optional<WarcPage> WarcReader::next() {
    while (find_record()) {
        WarcPage page;
        page.record = ++record_;
        auto const complain = [&](std::string reason) {
            page.complaint = std::move(reason);
            return page;
        };
        std::optional<std::string> const lines = header();
        if (!lines) {
            position_ = std::min(position_ + opening.size(), buffer_.size());
            return complain("has a header that does not end");
        }
        page.url = header_value(*lines, "warc-target-uri");
        if (page.url.size() > 1 && page.url.front() == '<') page.url = page.url.substr(1, page.url.size() - 2);
        page.retrieved = header_value(*lines, "warc-date");
        std::string_view const length = header_value(*lines, "content-length"),
                               kind = header_value(*lines, "warc-type");
        std::size_t size = 0;
        auto const read = std::from_chars(length.data(), length.data() + length.size(), size);
        if (read.ec != std::errc{} || read.ptr != length.data() + length.size())
            return complain("does not say how long it is");
        bool const holds_page = kind == "response" || kind == "resource" || kind == "conversion";
        bool const too_large = size > limits::record_bytes;
        std::string block;
        if (!take(size, holds_page && !too_large ? &block : nullptr)) {
            if (holds_page) return complain("is cut off: the file ends inside it");
            return std::nullopt;
        }
        if (!holds_page) continue;
        if (too_large) return complain("is larger than " + std::to_string(limits::record_bytes >> 20) + " MB");
        try {
            if (read_block(kind, *lines, std::move(block), page)) return page;
        } catch (std::runtime_error const& error) {
            return complain(error.what());
        }
    }
    return std::nullopt;
}

}  // namespace figtrail::cli
