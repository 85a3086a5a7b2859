#include "cli/exports.hpp"
#include "cli/named_figure.hpp"

namespace figtrail::cli {
namespace {

void append_figures(Desk const& desk, std::int64_t article, bool every_version, std::vector<StoredClaim>& figures) {
    for (StoredSnapshot const& snapshot : desk.store.snapshots(article))
        if (every_version || snapshot.latest)
            for (StoredClaim& figure : desk.store.claims(snapshot.id)) figures.push_back(std::move(figure));
}

}  // namespace

std::vector<StoredClaim> selected_figures(Desk const& desk, std::string const& subject, bool every_version) {
    std::vector<StoredClaim> figures;
    if (subject.empty()) {
        std::vector<std::int64_t> articles;
        desk.store.articles([&](StoredArticle const& article) {
            if (!desk.embargo.holds(article.id)) articles.push_back(article.id);
            return true;
        });
        for (std::int64_t const article : articles) append_figures(desk, article, every_version, figures);
    } else if (auto figure = named_figure(desk.store, subject)) {
        desk.embargo.require_free(figure->article_id);
        figures.push_back(std::move(*figure));
    } else {
        std::int64_t const article = desk.store.find_article(subject);
        desk.embargo.require_free(article);
        append_figures(desk, article, every_version, figures);
    }
    return figures;
}

}  // namespace figtrail::cli
