#include <ostream>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/figures_around.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string json_of(StoredArticle const& a, std::size_t around) {
    return JsonObject()
        .number("id", a.id)
        .text_or_null("key", a.key)
        .text_or_null("url", a.url)
        .texts("urls", a.urls)
        .text_or_null("source", a.source)
        .text_or_null("country", a.country)
        .text_or_null("title", a.title)
        .text_or_null("published", a.published)
        .text("retrieved", a.retrieved)
        .text("sha256", a.sha256)
        .number("snapshots", static_cast<std::int64_t>(a.snapshots))
        .number("figures", static_cast<std::int64_t>(a.claims - around))
        .number("figures_around", static_cast<std::int64_t>(around))
        .number("numerals", static_cast<std::int64_t>(a.numerals))
        .number("not_understood", static_cast<std::int64_t>(a.not_understood))
        .text_or_null("embargo", a.embargo_until)
        .str();
}

int list_forgotten(Store const& store, Format format, Session& session) {
    Listing listing({{"forgotten"}, {"by"}, {"article", Align::left, true}, {"why", Align::left, true}, {"version"}});
    for (Tombstone const& t : store.tombstones())
        listing.add({{t.at.substr(0, 10)}, {t.by}, {t.article}, {t.why}, {std::string(short_key(t.sha256)), Style::quiet}},
                    JsonObject().text("sha256", t.sha256).text("article", t.article).text("why", t.why).text("by", t.by).text("at", t.at).str());
    listing.write(format, session, "nothing was forgotten.");
    return exit_done;
}

}  // namespace

int run(ArticlesOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    if (options.forgotten) return list_forgotten(desk.store, options.format, session);
    Listing listing({{"article", Align::right},
                     {"title", Align::left, true},
                     {"source"},
                     {"published"},
                     {"retrieved"},
                     {"versions", Align::right},
                     {"figures", Align::right},
                     {"around it", Align::right},
                     {"not understood", Align::right},
                     {"embargo until"}});
    StoreStats const stats = desk.store.stats();
    Progress progress(session, "articles", stats.articles);
    FiguresAround figures_around(desk.store);
    desk.store.articles([&](StoredArticle const& a) {
        progress.step();
        std::size_t const around = figures_around(a.snapshot_id);
        listing.add({{std::to_string(a.id)},
                     {!a.title.empty() ? a.title
                      : !a.url.empty() ? a.url
                                       : a.key},
                     {a.source},
                     {a.published.empty() ? "undated" : a.published.substr(0, 10), a.published.empty() ? Style::warning : Style::plain},
                     {a.retrieved.substr(0, 10), Style::quiet},
                     {std::to_string(a.snapshots)},
                     {std::to_string(a.claims - around)},
                     {around == 0 ? "" : std::to_string(around), Style::quiet},
                     {a.not_understood == 0 ? "" : std::to_string(a.not_understood), Style::warning},
                     {a.embargo_until.substr(0, 10), Style::warning}},
                    json_of(a, around));
        return true;
    });
    progress.clear();
    listing.write(options.format, session, "no articles yet; figtrail add takes them in.");
    session.say(counted(stats.articles, "article") + ", " + counted(stats.snapshots, "version") + ", " +
                counted(stats.claims, "figure") +
                (stats.claims_around == 0 ? "" : " (and " + std::to_string(stats.claims_around) + " around the articles, not counted)") + "; " + std::to_string(stats.undated_articles) + " undated.");
    return exit_done;
}

}  // namespace figtrail::cli
