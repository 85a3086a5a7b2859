// WarcReader: the pages of a WARC file, one by one, with address and time of retrieval. Records that hold no page
// (requests, pictures, redirects) are passed over; one that cannot be read comes as a complaint, and the rest goes on.
//
//   WarcReader reader(std::make_unique<ByteStream>("crawl.warc.gz"));
//   while (std::optional<WarcPage> page = reader.next()) ...
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "cli/byte_stream.hpp"

namespace figtrail::cli {

struct WarcPage {
    std::size_t record = 0;  ///< number of the record in the file, from 1
    std::string url;         ///< WARC-Target-URI
    std::string retrieved;   ///< WARC-Date
    std::string media_type;  ///< "text/html; charset=utf-8"
    std::string bytes;       ///< the body as it was served, unpacked
    std::string complaint;   ///< why there are none
};

class WarcReader {
public:
    explicit WarcReader(std::unique_ptr<ByteStream> in) : in_(std::move(in)) {}
    std::optional<WarcPage> next();

private:
    std::unique_ptr<ByteStream> in_;
    std::string buffer_;
    std::size_t position_ = 0;
    bool ended_ = false;
    std::size_t record_ = 0;

    bool refill();
    bool find_record();
    std::optional<std::string> header();
    bool take(std::size_t count, std::string* into);
};

}  // namespace figtrail::cli
