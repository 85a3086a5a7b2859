// The files of schema/, embedded at build time: SQL migrations, JSON Schemas, the lexicon, the style
// of reports, the description of the CSV.
//
//   embedded_file("lexicon/en/units.json")
#pragma once

#include <span>
#include <string_view>

namespace figtrail {

struct EmbeddedFile {
    std::string_view name;  ///< path below schema/, with forward slashes
    std::string_view text;
};

/// All files, sorted by name.
std::span<EmbeddedFile const> embedded_files();
/// The text of one file; empty when there is none of that name.
std::string_view embedded_file(std::string_view name);

}  // namespace figtrail
