// ArticleReport: everything the database knows of one article, gathered for its report in any format.
//
//   ArticleReport const report = article_report(desk, desk.store.find_article("https://example.org/trade"));
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

struct ArticleReport {
    StoredArticle article;
    std::vector<StoredSnapshot> snapshots;  ///< in the order they were retrieved
    Extraction latest;
    std::vector<StoredClaim> claims;     ///< of the latest snapshot; the index is the ordinal
    std::vector<Finding> arithmetic;     ///< of the latest snapshot, notes too
    std::vector<StoredFinding> between;  ///< where it stands against other articles
};

ArticleReport article_report(Desk const& desk, std::int64_t article_id);

/// Its title, else its address, else its key.
std::string name_of(StoredArticle const& article);

}  // namespace figtrail::cli
