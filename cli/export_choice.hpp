// ExportChoice: what leaves the database. Each kind has a file of its own, export_*.cpp.
//
//   export_kind_from("web-annotation") == ExportKind::web_annotation
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace figtrail::cli {

enum class ExportKind : std::uint8_t {
    jsonl,           ///< everything, for import
    csv,             ///< the figures as a table
    web_annotation,  ///< W3C Web Annotation, JSON-LD
    prov,            ///< W3C PROV-JSON
    claim,           ///< schema.org Claim
    claim_review     ///< schema.org ClaimReview, of people's verdicts
};

constexpr std::optional<ExportKind> export_kind_from(std::string_view word) {
    if (word == "jsonl") return ExportKind::jsonl;
    if (word == "csv") return ExportKind::csv;
    if (word == "web-annotation") return ExportKind::web_annotation;
    if (word == "prov") return ExportKind::prov;
    if (word == "claim") return ExportKind::claim;
    if (word == "claimreview") return ExportKind::claim_review;
    return std::nullopt;
}

}  // namespace figtrail::cli
