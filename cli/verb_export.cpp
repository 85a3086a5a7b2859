#include <ostream>

#include "cli/errors.hpp"
#include "cli/exported.hpp"
#include "cli/exports.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/write_file.hpp"

namespace figtrail::cli {
namespace {

/// The whole database, a line at a time.
template <class Take>
void each_line(Desk const& desk, Take const& take) {
    std::vector<std::int64_t> articles;
    desk.store.articles([&](StoredArticle const& article) {
        articles.push_back(article.id);
        return true;
    });
    StoredClaimJson json(desk.store);
    for (std::int64_t const id : articles)
        for (StoredSnapshot const& snapshot : desk.store.snapshots(id))
            take(snapshot_line(desk, snapshot, json) + '\n');
    for (Review const& review : desk.store.reviews()) take(review_line(review) + '\n');
}

std::string document(Desk const& desk, ExportOptions const& options) {
    switch (options.kind) {
        case ExportKind::csv:
            return figures_csv(desk, selected_figures(desk, options.subject));
        case ExportKind::web_annotation:
            return web_annotations(desk, selected_figures(desk, options.subject));
        case ExportKind::prov:
            return prov_document(desk, selected_figures(desk, options.subject, true));
        case ExportKind::claim:
            return schema_org_claims(desk, selected_figures(desk, options.subject));
        case ExportKind::claim_review:
            return schema_org_reviews(desk, selected_figures(desk, options.subject));
        case ExportKind::jsonl:
            break;
    }
    std::string lines;
    each_line(desk, [&](std::string const& line) { lines += line; });
    return lines;
}

std::string name_in_folder(std::string const& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

int run(ExportOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    if (!options.to.empty()) {
        write_file(options.to, document(desk, options));
        if (options.kind == ExportKind::csv)
            write_file(options.to + "-metadata.json", csvw_metadata(name_in_folder(options.to)));
    } else if (options.kind == ExportKind::jsonl) {
        each_line(desk, [&](std::string const& line) { session.out << line; });
    } else {
        session.out << document(desk, options);
    }
    return exit_done;
}

}  // namespace figtrail::cli
