// is_web_address: may a report link to it? Addresses come from articles: "javascript:..." is one that must not.
//
//   is_web_address("https://example.org/a")
#pragma once

#include <string_view>

namespace figtrail::cli {

/// http or https, of one word.
inline bool is_web_address(std::string_view url) {
    bool const web = url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
    return web && url.find_first_of(" <>\"\n\r\t") == std::string_view::npos;
}

}  // namespace figtrail::cli
