#include <ostream>

#include "cli/errors.hpp"
#include "cli/exported.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {
namespace {

std::vector<std::int64_t> article_ids(Store const& store) {
    std::vector<std::int64_t> ids;
    store.articles([&](StoredArticle const& article) {
        ids.push_back(article.id);
        return true;
    });
    return ids;
}

void write_figures(Desk const& desk, std::ostream& out) {
    out << csv_row(figure_csv_names());
    for (std::int64_t const id : article_ids(desk.store)) {
        Extraction const latest = desk.store.extraction(desk.store.article(id)->snapshot_id);
        for (Claim const& claim : latest.claims) out << csv_row(figure_csv_cells(latest, claim));
    }
}

}  // namespace

int run(ExportOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    if (options.format == Format::csv) {
        write_figures(desk, session.out);
        return exit_done;
    }
    StoredClaimJson json(desk.store);
    for (std::int64_t const id : article_ids(desk.store))
        for (StoredSnapshot const& snapshot : desk.store.snapshots(id))
            session.out << snapshot_line(desk, snapshot, json) << '\n';
    for (Review const& review : desk.store.reviews()) session.out << review_line(review) << '\n';
    return exit_done;
}

}  // namespace figtrail::cli
