#include <ostream>

#include "cli/errors.hpp"
#include "cli/exported.hpp"
#include "cli/exports.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/whole_file.hpp"

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
    for (StoredEdition const& edition : reference_editions(desk.store))
        take(reference_line(edition, reference_figures(desk.store, edition.edition.id)) + '\n');
    for (Review const& review : desk.store.reviews()) take(review_line(review) + '\n');
}

/// Hands everything to `take`, piece by piece.
template <class Take>
void each_piece(Desk const& desk, ExportOptions const& options, Take const& take) {
    switch (options.kind) {
        case ExportKind::jsonl:
            return each_line(desk, take);
        case ExportKind::csv:
            return take(figures_csv(desk, selected_figures(desk, options.subject)));
        case ExportKind::web_annotation:
            return take(web_annotations(desk, selected_figures(desk, options.subject)));
        case ExportKind::prov:
            return take(prov_document(desk, selected_figures(desk, options.subject, true)));
        case ExportKind::claim:
            return take(schema_org_claims(desk, selected_figures(desk, options.subject)));
        case ExportKind::claim_review:
            return take(schema_org_reviews(desk, selected_figures(desk, options.subject)));
    }
}

std::string name_in_folder(std::string const& path) { return path.substr(path.rfind('/') + 1); }

void write_to_file(Desk const& desk, ExportOptions const& options) {
    WholeFile file(options.to);
    each_piece(desk, options, [&](std::string const& piece) { file.write(piece); });
    if (options.kind == ExportKind::csv) {
        WholeFile description(options.to + "-metadata.json");
        description.write(csvw_metadata(name_in_folder(options.to)));
        description.finish();
    }
    file.finish();
}

}  // namespace

int run(ExportOptions const& options, Session& session) {
    Desk desk(session, OpenMode::read);
    // JSONL is for colleagues and carries the embargo along; the others are for the world.
    if (options.kind != ExportKind::jsonl) desk.hold_back(session.now());
    if (options.to.empty())
        each_piece(desk, options, [&](std::string const& piece) { session.out << piece; });
    else
        write_to_file(desk, options);
    return exit_done;
}

}  // namespace figtrail::cli
