// Texts that try to be more than text: markup, formulas, links, terminal escapes, bidi overrides, SQL; and what each
// format may not hold where they come out inert.
//
//   EXPECT_EQ(what_is_live(Written::csv, output), "");
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace figtrail::test {

enum class Written : std::uint8_t { terminal, json, csv, markdown, html };

/// Where `output` could act instead of being read; empty when it is inert.
std::string what_is_live(Written format, std::string_view output);

/// One of each, in a string that JSON can carry after escaping.
inline constexpr std::string_view markup =
    "<script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1)";
inline constexpr std::string_view formula = "=HYPERLINK(\"http://evil.example/\",\"13\")";
inline constexpr std::string_view link = "[click](javascript:alert(1)) ![see](http://evil.example/p.png)";
inline constexpr std::string_view escape =
    "\x1b]0;owned\x07\x1b[2J\xC2\x9B"
    "31m\x7F";
inline constexpr std::string_view bidi = "\xE2\x80\xAEtxt.exe\xE2\x81\xA6";
inline constexpr std::string_view sql = "Robert'); DROP TABLE claim;--";

}  // namespace figtrail::test
