// exports: the figures in the forms that other tools read. One JSON document each, but for CSV.
//
//   out << web_annotations(desk, selected_figures(desk, "https://example.org/trade"));
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// The figures to export, article by article: of a figure or an article that a person names, or, for "", of the latest
/// version of every article. With `every_version` earlier versions of an article too.
std::vector<StoredClaim> selected_figures(Desk const& desk, std::string const& subject, bool every_version = false);

/// W3C Web Annotation: each figure on its article by its quote, by code points of the clean text and by bytes of the
/// stored version.
std::string web_annotations(Desk const& desk, std::vector<StoredClaim> const& figures);

/// PROV-JSON: figures quoted from versions of articles, versions revised from each other, who says, cites, publishes,
/// reads and reviews.
std::string prov_document(Desk const& desk, std::vector<StoredClaim> const& figures);

/// schema.org Claim, what the article says, without any judgement.
std::string schema_org_claims(Desk const& desk, std::vector<StoredClaim> const& figures);
/// schema.org ClaimReview, a person's latest verdict each. Throws UsageError where no figure has one: the program's own
/// comparisons are no verdicts.
std::string schema_org_reviews(Desk const& desk, std::vector<StoredClaim> const& figures);

/// A header line, then a line a figure.
std::string figures_csv(Desk const& desk, std::vector<StoredClaim> const& figures);
/// What the columns of that table are (CSV on the Web), for the file `name`.
std::string csvw_metadata(std::string_view name);

}  // namespace figtrail::cli
