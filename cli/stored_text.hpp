// stored_text: a text that a person names: a file, or an article of the database where there is no such file.
//
//   if (auto const stored = stored_text("example.org/trade", session)) audit(stored->extraction);
#pragma once

#include <optional>
#include <string>

#include "claim/document.hpp"
#include "cli/verbs.hpp"

namespace figtrail {
class Extractor;
}

namespace figtrail::cli {

struct StoredText {
    Extraction extraction;
    std::string sha256;
};

/// The latest version of an article by key, URL, number or hash of a version; nullopt when `name` is a file, a folder or "-", or
/// there is no database or no such article. A hash names that very version.
std::optional<StoredText> stored_text(std::string const& name, Session& session);

/// A file's one text, or a stored one. Throws InputError when it is neither.
Extraction stored_or_file(std::string const& name, TextOptions const& texts, Session& session, Extractor const& extractor);

}  // namespace figtrail::cli
