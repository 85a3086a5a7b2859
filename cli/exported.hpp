// Exported: a database as lines of JSON: each version of each article with its text and figures, then each edition of an
// official table, then each verdict.
//
//   session.out << snapshot_line(desk, snapshot, json) << '\n';
//   ExportedLine const line = read_exported(text);
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/desk.hpp"
#include "cli/jsonl.hpp"
#include "store/references.hpp"

namespace figtrail::cli {

struct ExportedSnapshot {
    ArticleFacts facts;
    SnapshotFacts snapshot;
    Document document;          ///< its text is empty where only quotes are kept
    std::vector<Claim> claims;  ///< as they were read when exported
};

struct ExportedReference {
    StoredEdition edition;
    std::vector<ReferenceFigure> figures;
};

using ExportedLine = std::variant<ExportedSnapshot, ExportedReference, Review, RecordError>;

std::string snapshot_line(Desk const& desk, StoredSnapshot const& snapshot, StoredClaimJson& json);
std::string review_line(Review const& review);

std::string reference_line(StoredEdition const& edition, std::vector<ReferenceFigure> const& figures);

/// One line of any kind.
ExportedLine read_exported(std::string_view line);

}  // namespace figtrail::cli
