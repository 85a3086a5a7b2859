#include "cli/http_message.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

#include "cli/unpack.hpp"
#include "parser/limits.hpp"

namespace figtrail::cli {
namespace {

constexpr std::string_view blanks = " \t\r\n";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool same_ignoring_case(std::string_view text, std::string_view small) {
    return text.size() == small.size() &&
           std::equal(text.begin(), text.end(), small.begin(), [](char a, char b) { return lower(a) == b; });
}

std::string_view without_blanks(std::string_view text) {
    std::size_t const first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool mentions(std::string_view value, std::string_view small) {
    auto const found = std::search(value.begin(), value.end(), small.begin(), small.end(),
                                   [](char a, char b) { return lower(a) == b; });
    return found != value.end();
}

/// The pieces of a chunked body, joined; nullopt where it is not chunked, for crawlers often join and keep the header.
std::optional<std::string> joined_pieces(std::string_view body) {
    std::string out;
    for (std::size_t at = 0;;) {
        std::size_t const line_end = body.find('\n', at);
        if (line_end == std::string_view::npos) return out.empty() ? std::nullopt : std::optional(out);
        std::string_view const line = without_blanks(body.substr(at, line_end - at));
        std::size_t size = 0;
        auto const read = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        bool const is_size =
            read.ec == std::errc{} && (read.ptr == line.data() + line.size() || *read.ptr == ';' || *read.ptr == ' ');
        if (!is_size) return out.empty() ? std::nullopt : std::optional(out);
        if (size == 0) return out;
        std::size_t const begin = line_end + 1;
        out.append(body.substr(std::min(begin, body.size()), size));
        if (size > body.size() - std::min(begin, body.size())) return out;  // the record was cut
        at = begin + size;
        at = body.substr(at, 2) == "\r\n" ? at + 2 : body.substr(at, 1) == "\n" ? at + 1 : at;
    }
}

}  // namespace

std::string_view header_value(std::string_view block, std::string_view lower_name) {
    for (std::size_t at = 0; at < block.size();) {
        std::size_t const end = std::min(block.find('\n', at), block.size());
        std::string_view const line = block.substr(at, end - at);
        std::size_t const colon = line.find(':');
        if (colon != std::string_view::npos && same_ignoring_case(line.substr(0, colon), lower_name))
            return without_blanks(line.substr(colon + 1));
        at = end + 1;
    }
    return {};
}

HttpResponse read_http_response(std::string_view message) {
    if (message.substr(0, 5) != "HTTP/") throw std::runtime_error("holds no HTTP response");
    std::string_view const head = message.substr(0, limits::header_bytes);
    std::size_t end = head.find("\r\n\r\n");
    std::size_t skip = 4;
    if (std::size_t const bare = head.find("\n\n"); bare < end) {
        end = bare;
        skip = 2;
    }
    if (end == std::string_view::npos) throw std::runtime_error("has an HTTP header that does not end");
    std::string_view const headers = message.substr(0, end);
    HttpResponse response;
    std::size_t const space = std::min(headers.find(' '), headers.size());
    std::string_view const status = without_blanks(headers.substr(space, 5));
    std::from_chars(status.data(), status.data() + status.size(), response.status);
    response.media_type = header_value(headers, "content-type");
    std::string_view body = message.substr(end + skip);
    std::string pieces;
    if (mentions(header_value(headers, "transfer-encoding"), "chunked"))
        if (auto joined = joined_pieces(body)) body = pieces = std::move(*joined);
    std::string_view const packing = header_value(headers, "content-encoding");
    bool const looks_packed =
        body.substr(0, 2) == "\x1F\x8B" || (mentions(packing, "deflate") && !body.empty() && body[0] != '<');
    if (looks_packed && (mentions(packing, "gzip") || mentions(packing, "deflate"))) {
        response.body = unpacked(body, limits::record_bytes);
    } else if (mentions(packing, "br") || mentions(packing, "zstd")) {
        // Archivists may have unpacked it and kept the header.
        if (body.find('<') > 200)
            throw std::runtime_error("is packed as " + std::string(packing).substr(0, 20) + ", which is not read");
        response.body = body;
    } else {
        response.body = body;
    }
    return response;
}

}  // namespace figtrail::cli
