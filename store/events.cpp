#include "store/events.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "store/event_join.hpp"
#include "store/event_reports.hpp"
#include "store/join_scope.hpp"
#include "store/keys.hpp"
#include "store/lists.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

constexpr std::size_t least_key = 4;

/// What most reports say; among equals the first by spelling.
std::string most_frequent(EventReports const& all, JoinedEvent const& joined, std::uint32_t StoredReport::*field) {
    std::map<std::string, std::size_t> counts;
    for (auto const i : joined.reports)
        if (auto const text = all.reports[i].*field; text != 0) ++counts[all.texts[text]];
    auto const best = std::max_element(counts.begin(), counts.end(), [](auto const& a, auto const& b) { return a.second < b.second; });
    return best == counts.end() ? std::string() : best->first;
}

/// An event as it is stored.
struct EventRow {
    std::string key, kind, place, shared;
    Day day = 0;
    std::vector<std::int64_t> articles;  ///< ascending

    std::uint64_t fingerprint() const {
        std::string all = key + '\n' + kind + '\n' + place + '\n' + shared + '\n' + std::to_string(day);
        for (std::int64_t const article : articles) all += ' ' + std::to_string(article);
        return hash64(all);
    }
};

/// Of the names that joined an event, as its own articles write them.
class Spellings {
public:
    Spellings(Database& database, EventReports const& all, JoinedReports const& reports)
        : all_(all), reports_(reports), names_(database, "SELECT name FROM snapshot_name WHERE snapshot_id = ?") {}

    /// Sorted. Of several spellings of one name the last in the order of letters, so "Kent" rather than "KENT".
    std::vector<std::string> of(JoinedEvent const& event) {
        std::map<std::uint32_t, std::string> spelled;
        for (auto const i : event.reports)
            for (auto name = names_.use(all_.reports[i].snapshot_id); name.next();) {
                auto const number = all_.number_of(reports_.hash_of(name.text(0)));
                if (!number || !event.shared.contains(*number)) continue;
                std::string& known = spelled[*number];
                known = std::max(known, std::string(reports_.meant_by(name.text(0))));
            }
        std::vector<std::string> names;
        names.reserve(spelled.size());
        for (auto& [number, name] : spelled) names.push_back(std::move(name));
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    EventReports const& all_;
    JoinedReports const& reports_;
    Statement names_;
};

EventRow row_of(EventReports const& all, JoinedEvent const& joined, Spellings& spellings, Statement& sha256) {
    EventRow event;
    std::vector<std::string> hashes;
    event.day = all.reports[joined.reports.front()].day;
    for (auto const i : joined.reports) {
        StoredReport const& report = all.reports[i];
        auto row = sha256.use(report.article_id);
        hashes.push_back((row.next() ? row.string(0) : "") + std::to_string(report.day));
        event.day = std::min(event.day, report.day);
        event.articles.push_back(report.article_id);
    }
    std::sort(event.articles.begin(), event.articles.end());
    event.kind = most_frequent(all, joined, &StoredReport::kind);
    event.place = most_frequent(all, joined, &StoredReport::place);
    event.key = finding_key("event", hashes);
    event.shared = json_of(spellings.of(joined));
    return event;
}

/// Events that are stored as they are now stay. Of the others the articles are noted: their figures are to be judged again.
class EventWriter {
public:
    explicit EventWriter(Store::Impl& store)
        : store_(store),
          insert_(*store.database, "INSERT INTO event (event_key, kind, place, day) VALUES (?, ?, ?, ?)"),
          insert_article_(*store.database, "INSERT INTO article_event (article_id, event_id, shared) VALUES (?, ?, ?)"),
          leave_(*store.database, "DELETE FROM article_event WHERE event_id = ?"), remove_(*store.database, "DELETE FROM event WHERE id = ?") {}

    /// `scope`: of these articles; without one, of all.
    void keep(std::vector<EventRow> const& events, std::optional<std::vector<std::int64_t>> const& scope) {
        std::unordered_map<std::string, std::uint64_t> now;
        for (EventRow const& event : events) now.emplace(event.key, event.fingerprint());
        std::unordered_set<std::string> kept;
        for (auto const& [id, event] : scope ? stored_of(*scope) : stored()) {
            auto const same = now.find(event.key);
            if (same != now.end() && same->second == event.fingerprint()) {
                kept.insert(event.key);
                continue;
            }
            left_.insert(event.articles.begin(), event.articles.end());
            leave_.use(id).run();
            remove_.use(id).run();
        }
        for (EventRow const& event : events)
            if (!kept.contains(event.key)) insert(event);
        note_articles();
    }

private:
    using Stored = std::vector<std::pair<std::int64_t, EventRow>>;

    static constexpr char select_stored[] =
        "SELECT event.id, event_key, kind, place, day, article_id, shared FROM event LEFT JOIN article_event ON article_event.event_id = event.id";

    static void read(Statement::Use& row, Stored& events) {
        if (events.empty() || events.back().first != row.integer(0))
            events.push_back({row.integer(0), {row.string(1), row.string(2), row.string(3), row.string(6), static_cast<Day>(row.integer(4)), {}}});
        if (!row.null(5)) events.back().second.articles.push_back(row.integer(5));
    }

    Stored stored() const {
        Stored events;
        Statement all(*store_.database, std::string(select_stored) + " ORDER BY event.id, article_id");
        for (auto row = all.use(); row.next();) read(row, events);
        return events;
    }

    Stored stored_of(std::vector<std::int64_t> const& articles) const {
        std::set<std::int64_t> ids;
        Statement event_of(*store_.database, "SELECT event_id FROM article_event WHERE article_id = ?");
        for (std::int64_t const article : articles)
            if (auto row = event_of.use(article); row.next()) ids.insert(row.integer(0));
        Stored events;
        Statement one(*store_.database, std::string(select_stored) + " WHERE event.id = ? ORDER BY article_id");
        for (std::int64_t const id : ids)
            for (auto row = one.use(id); row.next();) read(row, events);
        return events;
    }

    void insert(EventRow const& event) {
        {
            auto row = insert_.use(event.key);
            row.bind_text_or_null(event.kind).bind_text_or_null(event.place).bind(event.day).run();
        }
        auto const id = store_.database->last_id();
        for (std::int64_t const article : event.articles) {
            insert_article_.use(article, id, event.shared).run();
            joined_.insert(article);
        }
    }

    void note_articles() {
        for (std::int64_t const article : left_)
            joined_.contains(article) ? store_.touched.note_moved(article) : store_.touched.note_article(article);
        for (std::int64_t const article : joined_)
            if (!left_.contains(article)) store_.touched.note_article(article);
    }

    Store::Impl& store_;
    Statement insert_, insert_article_, leave_, remove_;
    std::set<std::int64_t> left_, joined_;  ///< articles of events that are no more, and of new ones
};

}  // namespace

EventsJoined join_events(Store& store, EventRules const& rules) {
    Store::Impl& impl = store.impl();
    Database& database = *impl.database;
    Transaction transaction(database);  // around the reading too: an article that another program removes meanwhile joins nothing
    impl.learn_aliases();
    JoinedReports reports(database, impl.aliases.get());
    EventsJoined done;
    if (auto const scope = join_scope(database, reports, impl.joined, rules, impl.aliases.get()); !scope || !scope->empty()) {
        EventReports const all(database, reports, scope);
        Spellings spellings(database, all, reports);
        Statement sha256(database, "SELECT sha256 FROM snapshot WHERE article_id = ? AND latest = 1");
        std::vector<EventRow> events;
        for (JoinedEvent const& event : join(all, rules, database)) events.push_back(row_of(all, event, spellings, sha256));
        EventWriter(impl).keep(events, scope);
        done.reports = all.reports.size();
    }
    done.events = static_cast<std::size_t>(database.integer("SELECT count(*) FROM event").value_or(0));
    transaction.commit();
    impl.claims.forget_articles();
    return done;
}

StoredEvent find_event(Store const& store, std::string_view key) {
    std::vector<StoredEvent> found;
    if (key.size() >= least_key)
        for (StoredEvent& event : events(store))
            if (std::string_view(event.event_key).substr(0, key.size()) == key) found.push_back(std::move(event));
    std::string const name = "'" + std::string(key) + "'";
    if (found.empty()) throw StoreError(StoreFault::not_found, 0, store.path(), "look-up", "no event " + name + "; list them with: figtrail events");
    if (found.size() > 1) throw StoreError(StoreFault::ambiguous, 0, store.path(), "look-up", "several events answer to " + name + "; give more of it");
    return std::move(found.front());
}

std::vector<StoredEvent> events(Store const& store) {
    Database& database = *store.impl().database;
    std::vector<StoredEvent> found;
    Statement all(database, "SELECT id, event_key, kind, place, day FROM event ORDER BY day, event_key");
    Statement members(database, "SELECT article_id, shared FROM article_event WHERE event_id = ? ORDER BY article_id");
    for (auto row = all.use(); row.next();) {
        StoredEvent event;
        event.id = row.integer(0);
        event.event_key = row.string(1);
        event.event.kind = row.string(2);
        event.event.place = row.string(3);
        if (auto const day = row.optional_integer(4)) event.event.day = static_cast<Day>(*day);
        for (auto member = members.use(event.id); member.next();) {
            event.articles.push_back(member.integer(0));
            event.shared = strings_from(member.text(1));
        }
        found.push_back(std::move(event));
    }
    return found;
}

}  // namespace figtrail
