// pairs: two texts at a time, read and extracted, for the verbs that judge two texts: two files, or --pairs JSONL.
//
//   return filter_pairs(options.pairs, {"claim", "evidence"}, options.facts, options.format, "", session, extractor,
//   judge);
#pragma once

#include <functional>
#include <string>

#include "cli/filter.hpp"

namespace figtrail {
class Extractor;
}

namespace figtrail::cli {

struct ReadPair {
    std::string id;
    Extraction first;
    Extraction second;
    bool quotes_only = false;  ///< of a stored version only the quotes were kept
};

struct PairNames {
    char const* first;
    char const* second;
};

/// Reads the file at `path` ("-" is stdin). Throws InputError: a pair needs both.
Extraction extract_file(std::string const& path, ArticleFacts const& facts, Extractor const& extractor,
                        Session& session);

/// One record of --pairs a piece.
FilterResult filter_pairs(std::string const& path, PairNames names, ArticleFacts const& facts, Format format,
                          std::string const& csv_heading, Session& session, Extractor const& extractor,
                          std::function<Piece(ReadPair const&)> const& judge);

}  // namespace figtrail::cli
