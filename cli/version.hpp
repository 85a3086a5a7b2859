// The program's version, as CMakeLists.txt and CHANGELOG.md have it.
#pragma once

namespace figtrail::cli {

inline constexpr char version[] = "0.1.0";

}  // namespace figtrail::cli
