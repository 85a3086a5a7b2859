#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/article_names.hpp"
#include "store/events.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string key_of(ArticleName const& article) { return article.key.empty() ? article.url : article.key; }

std::string for_people(ArticleName const& article) {
    std::string const title = article.title.empty() ? article.url + article.key : article.title;
    return article.source.empty() ? title : title + " (" + article.source + ")";
}

std::string day_of(StoredEvent const& event) { return event.event.day ? iso_date(*event.event.day) : ""; }

}  // namespace

int run(EventsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    Listing listing({{"event"},
                     {"kind"},
                     {"place"},
                     {"day"},
                     {"shared names", Align::left, true},
                     {"articles", Align::left, true}});
    ArticleNames name(desk.store);
    std::vector<StoredEvent> const all = events(desk.store);
    Progress progress(session, "events", all.size());
    for (StoredEvent const& event : all) {
        progress.step();
        std::vector<std::string> keys, names;
        for (std::int64_t const id : event.articles) {
            ArticleName const article = name(id);
            keys.push_back(key_of(article));
            names.push_back(for_people(article));
        }
        listing.add({{std::string(short_key(event.event_key)), Style::quiet},
                     {event.event.kind},
                     {event.event.place},
                     {day_of(event)},
                     {listed(event.shared)},
                     {listed(names)}},
                    JsonObject()
                        .text("event", event.event_key)
                        .text_or_null("kind", event.event.kind)
                        .text_or_null("place", event.event.place)
                        .text_or_null("day", day_of(event))
                        .texts("shared", event.shared)
                        .texts("articles", keys)
                        .str());
    }
    progress.clear();
    listing.write(options.format, session, "no two articles report the same event.");
    return exit_done;
}

}  // namespace figtrail::cli
