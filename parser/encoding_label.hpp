// encoding_label: the names that pages give encodings, as the WHATWG Encoding Standard reads them.
//
//   encoding_of("ISO-8859-1")->name == "windows-1252"   // what browsers take it for
#pragma once

#include <optional>
#include <string_view>

namespace figtrail {

struct Encoding {
    std::string_view name;  ///< for a reader: "windows-1256"
    std::string_view icu;   ///< what ICU calls it; empty for UTF-8 and UTF-16, which need no converter
};

/// nullopt: unknown, or one that hides markup from whoever looks at the bytes (UTF-7, HZ, SCSU).
std::optional<Encoding> encoding_of(std::string_view label);

}  // namespace figtrail
