#include "cli/article_report.hpp"

#include <set>

#include "claim/reckon.hpp"

namespace figtrail::cli {

ArticleReport article_report(Desk const& desk, std::int64_t article_id) {
    ArticleReport report;
    report.article = desk.store.article(article_id).value_or(StoredArticle{});
    report.snapshots = desk.store.snapshots(article_id);
    report.latest = desk.store.extraction(report.article.snapshot_id);
    report.claims = desk.store.claims(report.article.snapshot_id);
    report.arithmetic = reckon(report.latest, desk.catalog());
    std::set<std::int64_t> seen;
    for (StoredClaim const& claim : report.claims)
        for (StoredFinding& finding : desk.store.findings_of(claim.id))
            if (finding.between && seen.insert(finding.id).second && !desk.embargo.holds(finding, desk.store))
                report.between.push_back(std::move(finding));
    return report;
}

std::string name_of(StoredArticle const& article) {
    return !article.title.empty() ? article.title : !article.url.empty() ? article.url : article.key;
}

}  // namespace figtrail::cli
