// http_message: an HTTP response as crawlers store it: status, the headers that matter, and the body as the reader
// would have got it (pieces joined, unpacked).
//
//   read_http_response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>13").body == "<p>13"
#pragma once

#include <string>
#include <string_view>

namespace figtrail::cli {

struct HttpResponse {
    int status = 0;
    std::string media_type;  ///< of Content-Type, with its parameters
    std::string body;
};

/// Header names are found in any case. Throws std::runtime_error with the reason where this is no response, or its body
/// cannot be unpacked.
HttpResponse read_http_response(std::string_view message);

/// The value of a header in a block of lines, without white space around it; empty when it is not there.
std::string_view header_value(std::string_view block, std::string_view lower_name);

}  // namespace figtrail::cli
