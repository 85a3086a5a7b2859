#include <ostream>

#include "cli/errors.hpp"
#include "cli/named_figure.hpp"
#include "cli/progress.hpp"
#include "cli/report.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {
namespace {

std::string database_report(Desk const& desk, Format format, Session const& session) {
    Progress progress(session, "findings ranked");
    auto const tell = [&] { progress.step(); };
    if (format == Format::html) return database_report_html(desk, tell);
    return format == Format::json ? database_report_json(desk, tell) : database_report_markdown(desk, tell);
}

std::string figure_report(Desk const& desk, StoredClaim figure, Format format) {
    desk.embargo.require_free(figure.article_id);
    Provenance const provenance = provenance_of(desk, std::move(figure));
    if (format == Format::html) return figure_report_html(provenance, desk);
    return format == Format::json ? figure_report_json(provenance, desk) : figure_report_markdown(provenance);
}

std::string article_report(Desk const& desk, std::int64_t article, Format format) {
    desk.embargo.require_free(article);
    if (format == Format::html) return article_report_html(desk, article);
    return format == Format::json ? article_report_json(desk, article) : article_report_markdown(desk, article);
}

}  // namespace

int run(ReportOptions const& options, Session& session) {
    Desk desk(session, OpenMode::read);
    desk.hold_back(session.now());
    if (options.all)
        session.out << database_report(desk, options.format, session);
    else if (auto figure = named_figure(desk.store, options.subject))
        session.out << figure_report(desk, std::move(*figure), options.format);
    else
        session.out << article_report(desk, desk.store.find_article(options.subject), options.format);
    return exit_done;
}

}  // namespace figtrail::cli
