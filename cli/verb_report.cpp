#include <ostream>

#include "cli/errors.hpp"
#include "cli/report.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "store/error.hpp"

namespace figtrail::cli {
namespace {

/// A figure's key and an article's hash look alike: the figure is tried first.
std::optional<StoredClaim> figure_named(Store const& store, std::string const& name) {
    bool const may_be_key = name.size() >= 4 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!may_be_key) return std::nullopt;
    try {
        return store.find_claim(name);
    } catch (StoreError const& error) {
        if (error.fault() == StoreFault::not_found) return std::nullopt;
        throw;
    }
}

}  // namespace

int run(ReportOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    bool const json = options.format == Format::json;
    if (options.all) {
        session.out << (json ? database_report_json(desk) : database_report_markdown(desk));
    } else if (auto figure = figure_named(desk.store, options.subject)) {
        Provenance const provenance = provenance_of(desk, std::move(*figure));
        session.out << (json ? figure_report_json(provenance, desk) : figure_report_markdown(provenance));
    } else {
        std::int64_t const article = desk.store.find_article(options.subject);
        session.out << (json ? article_report_json(desk, article) : article_report_markdown(desk, article));
    }
    return exit_done;
}

}  // namespace figtrail::cli
