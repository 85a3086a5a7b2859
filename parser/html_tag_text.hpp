// html_tag_text: one tag as it stands in a page: its name, its end, and how far its attributes are worth reading.
//
//   read_tag("<a href='x>y'>z", 0, 64).end == 14
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace figtrail {

struct TagText {
    std::string name;                ///< small letters; empty: no tag begins here
    std::size_t end = 0;             ///< behind its ">"
    std::size_t attributes_end = 0;  ///< `end`, or behind the last attribute that is to be kept
    bool closing = false;            ///< "</p>"
    bool whole = false;              ///< its ">" was found
    bool has_link = false;           ///< has an href
    bool is_json_ld = false;         ///< has type application/ld+json
};

/// The tag that begins with the "<" at `at`. Quotes around values are heeded; attributes after `most` are not.
TagText read_tag(std::string_view page, std::size_t at, std::size_t most);

/// ASCII letters alike; `lower` is in small letters.
bool same_ignoring_case(std::string_view text, std::string_view lower);

}  // namespace figtrail
