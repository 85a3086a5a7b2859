#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/listing.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {

int run(FiguresOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    Searching const line(session, desk.store);
    FigureFilter filter = options.filter;
    if (!options.modality.empty()) filter.modality = modality_from(options.modality);
    if (!options.article.empty()) filter.article_id = desk.store.find_article(options.article);
    Listing listing(stored_figure_columns());
    StoredClaimJson json(desk.store);
    bool const wants_json = options.format == Format::json || options.format == Format::jsonl;
    desk.store.figures(filter, [&](StoredClaim const& figure) {
        listing.add(stored_figure_cells(figure), wants_json ? json.with_key(figure) : "");
        return true;
    });
    listing.write(options.format, session, "no figures of that kind.");
    return exit_done;
}

}  // namespace figtrail::cli
