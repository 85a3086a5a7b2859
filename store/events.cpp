#include "store/events.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "claim/signature.hpp"
#include "store/event_reports.hpp"
#include "store/keys.hpp"
#include "store/lists.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

constexpr std::size_t least_key = 4;

/// Union-find over reports.
class Sets {
public:
    explicit Sets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t root(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

private:
    std::vector<std::size_t> parent_;
};

struct Joined {
    std::vector<std::size_t> reports;
    std::set<std::uint32_t> shared;
};

using Names = std::vector<std::uint32_t>;

/// The names that join each report to later ones.
class Reasons {
public:
    /// Reports come in order, so that those of one stand together.
    void note(std::uint32_t report, Names const& names) {
        if (all_.empty() || all_.back().first != report) all_.emplace_back(report, Names());
        Names& known = all_.back().second;
        auto const middle = static_cast<std::ptrdiff_t>(known.size());
        known.insert(known.end(), names.begin(), names.end());
        std::inplace_merge(known.begin(), known.begin() + middle, known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
    }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::vector<std::pair<std::uint32_t, Names>> all_;
};

/// The dated reports that have each name which no more than `most` articles have, by day. In one row, for all articles take part.
class ReportsByName {
public:
    using List = std::span<std::uint32_t const> EventReport::*;

    ReportsByName(EventReports const& all, List list, std::size_t most) : begin_(all.spelled.size() + 1) {
        auto const each = [&](auto const& take) {
            for (std::uint32_t i = 0; i < all.reports.size(); ++i) {
                EventReport const report = all.report(i);
                for (auto const name : report.*list)
                    if (all.documents[name] <= most) take(name, i);
            }
        };
        each([&](std::uint32_t name, std::uint32_t) { ++begin_[name + 1]; });
        std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
        reports_.resize(begin_.back());
        auto next = begin_;
        each([&](std::uint32_t name, std::uint32_t report) { reports_[next[name]++] = report; });
    }

    std::span<std::uint32_t const> operator[](std::uint32_t name) const {
        return std::span(reports_).subspan(begin_[name], begin_[name + 1] - begin_[name]);
    }

private:
    std::vector<std::uint32_t> begin_, reports_;
};

/// For each report the later ones that come within `days` and have one of the names of its list, with these names.
template <class Take>
void each_pair_of_reports(EventReports const& all, ReportsByName::List list, std::size_t most, int days, Take const& take) {
    ReportsByName const with_name(all, list, most);
    std::map<std::uint32_t, Names> shared;
    for (std::uint32_t i = 0; i < all.reports.size(); ++i) {
        shared.clear();
        EventReport const report = all.report(i);
        for (auto const name : report.*list) {
            auto const others = with_name[name];
            auto other = std::upper_bound(others.begin(), others.end(), i);
            for (; other != others.end() && all.reports[*other].day - report.day <= days; ++other) shared[*other].push_back(name);
        }
        for (auto const& [other, names] : shared) take(i, other, names);
    }
}

/// Signatures of texts, each read when it is first asked for.
class Signatures {
public:
    explicit Signatures(Database& database) : text_(database, "SELECT text FROM snapshot WHERE id = ?") {}
    TextSignature const& of(std::int64_t snapshot) {
        auto const [entry, is_new] = known_.try_emplace(snapshot);
        if (is_new)
            if (auto row = text_.use(snapshot); row.next()) entry->second = signature_of(row.text(0));
        return entry->second;
    }

private:
    Statement text_;
    std::unordered_map<std::int64_t, TextSignature> known_;
};

/// Joins copies of one text that their names leave apart.
void join_copies(EventReports const& all, EventRules const& rules, Database& database, Sets& sets, Reasons& reasons) {
    Signatures signatures(database);
    auto const text = [&](std::uint32_t i) -> TextSignature const& { return signatures.of(all.reports[i].snapshot_id); };
    each_pair_of_reports(all, &EventReport::lead, rules.copied_documents, rules.days_of_follow_up,
                         [&](std::uint32_t i, std::uint32_t other, Names const& names) {
                             EventReport const a = all.report(i), b = all.report(other);
                             if (!may_be_copies(a, b) || !one_incident_of_copies(a, b, rules) || !are_copies(text(i), text(other))) return;
                             sets.join(i, other);
                             reasons.note(i, names);
                         });
}

std::map<std::size_t, Joined> join(EventReports const& all, EventRules const& rules, Database& database) {
    int const reach = std::max(rules.days_apart, rules.days_of_follow_up);
    Sets sets(all.reports.size());
    Reasons reasons;
    each_pair_of_reports(all, &EventReport::names, rules.rare_up_to(all.articles), reach,
                         [&](std::uint32_t i, std::uint32_t other, Names const& names) {
                             if (!one_incident(all.report(i), all.report(other), names, rules)) return;
                             sets.join(i, other);
                             reasons.note(i, names);
                         });
    join_copies(all, rules, database, sets, reasons);
    std::map<std::size_t, Joined> joined;
    for (auto const& [report, names] : reasons) joined[sets.root(report)].shared.insert(names.begin(), names.end());
    for (std::size_t i = 0; i < all.reports.size(); ++i)
        if (auto const found = joined.find(sets.root(i)); found != joined.end()) found->second.reports.push_back(i);
    return joined;
}

/// What most reports say; among equals the first by spelling.
std::string most_frequent(EventReports const& all, Joined const& joined, std::uint32_t StoredReport::*field) {
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

EventRow row_of(EventReports const& all, Joined const& joined, Statement& sha256) {
    EventRow event;
    std::vector<std::string> hashes, shared;
    event.day = all.reports[joined.reports.front()].day;
    for (auto const i : joined.reports) {
        StoredReport const& report = all.reports[i];
        auto row = sha256.use(report.article_id);
        hashes.push_back((row.next() ? row.string(0) : "") + std::to_string(report.day));
        event.day = std::min(event.day, report.day);
        event.articles.push_back(report.article_id);
    }
    std::sort(event.articles.begin(), event.articles.end());
    for (auto const name : joined.shared) shared.push_back(all.spelled[name]);
    std::sort(shared.begin(), shared.end());
    event.kind = most_frequent(all, joined, &StoredReport::kind);
    event.place = most_frequent(all, joined, &StoredReport::place);
    event.key = finding_key("event", hashes);
    event.shared = json_of(shared);
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

    void keep(std::vector<EventRow> const& events) {
        std::unordered_map<std::string, std::uint64_t> now;
        for (EventRow const& event : events) now.emplace(event.key, event.fingerprint());
        std::unordered_set<std::string> kept;
        for (auto const& [id, event] : stored()) {
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
    std::vector<std::pair<std::int64_t, EventRow>> stored() const {
        std::vector<std::pair<std::int64_t, EventRow>> events;
        Statement all(*store_.database,
                      "SELECT event.id, event_key, kind, place, day, article_id, shared FROM event"
                      " LEFT JOIN article_event ON article_event.event_id = event.id ORDER BY event.id, article_id");
        for (auto row = all.use(); row.next();) {
            if (events.empty() || events.back().first != row.integer(0))
                events.push_back({row.integer(0), {row.string(1), row.string(2), row.string(3), row.string(6), static_cast<Day>(row.integer(4)), {}}});
            if (!row.null(5)) events.back().second.articles.push_back(row.integer(5));
        }
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

std::size_t join_events(Store& store, EventRules const& rules) {
    Store::Impl& impl = store.impl();
    Database& database = *impl.database;
    Transaction transaction(database);  // around the reading too: an article that another program removes meanwhile joins nothing
    impl.learn_aliases();
    EventReports const all(database, impl.aliases.get());
    Statement sha256(database, "SELECT sha256 FROM snapshot WHERE article_id = ? AND latest = 1");
    std::vector<EventRow> events;
    for (auto const& [root, event] : join(all, rules, database)) events.push_back(row_of(all, event, sha256));
    EventWriter(impl).keep(events);
    transaction.commit();
    impl.claims.forget_articles();
    return events.size();
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
