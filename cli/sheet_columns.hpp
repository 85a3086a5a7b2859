// The columns of a desk's worksheet, in their order: what audit --worksheet writes and review --from reads.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figtrail::cli {

enum class SheetColumn : std::uint8_t { no, quote, sentence, kind, on_file, finding, ok, source, locator, by, note, key };

inline constexpr std::array<std::string_view, 12> sheet_columns{"no", "quote",  "sentence", "kind", "on file", "finding",
                                                               "ok", "source", "locator",  "by",   "note",    "key"};

}  // namespace figtrail::cli
