// stated_time: a time as a page, a feed or a server writes it -> ISO 8601 with no more precision than was stated.
//
//   stated_time("Thu, 02 May 2024 08:00:00 GMT") == "2024-05-02T08:00:00Z"
#pragma once

#include <string>
#include <string_view>

namespace figtrail {

/// ISO 8601 in its usual spellings, RFC 822, "20240502", "May 2, 2024", "2 May 2024". Empty: not understood.
std::string stated_time(std::string_view words);

}  // namespace figtrail
