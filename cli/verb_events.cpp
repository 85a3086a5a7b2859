#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/events.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string name_of(Store const& store, std::int64_t article_id, bool for_people) {
    auto const article = store.article(article_id);
    if (!article) return "";
    if (!for_people) return article->key.empty() ? article->url : article->key;
    std::string const title = article->title.empty() ? article->url + article->key : article->title;
    return article->source.empty() ? title : title + " (" + article->source + ")";
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
    for (StoredEvent const& event : events(desk.store)) {
        std::vector<std::string> keys, names;
        for (std::int64_t const article : event.articles) {
            keys.push_back(name_of(desk.store, article, false));
            names.push_back(name_of(desk.store, article, true));
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
    listing.write(options.format, session, "no two articles report the same event.");
    return exit_done;
}

}  // namespace figtrail::cli
