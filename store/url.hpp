// url_key: the address of an article without what does not name it: scheme, www, port, fragment, tracking parameters.
//
//   url_key("https://www.Example.org:443/a/?utm_source=x&id=7#top") == "example.org/a?id=7"
#pragma once

#include <string>
#include <string_view>

namespace figtrail {

/// Empty when `url` is. Remaining parameters keep their order. Percent-escapes are left as they are, save their case.
std::string url_key(std::string_view url);

}  // namespace figtrail
