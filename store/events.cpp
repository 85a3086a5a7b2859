#include "store/events.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

#include "claim/relate_words.hpp"
#include "store/hash.hpp"
#include "store/keys.hpp"
#include "store/lists.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

struct Report {
    std::int64_t article_id = 0;
    std::string sha256;
    MainEvent event;
    Day day = 0;
    std::vector<std::uint32_t> names;  ///< sorted
    std::vector<std::uint32_t> lead;   ///< those in title or lead, sorted
};

/// All dated reports with their names as numbers.
class Reports {
public:
    explicit Reports(Database& database) {
        Statement latest(database,
                         "SELECT id, article_id, sha256, event_kind, event_place, event_day, published_at FROM snapshot WHERE latest = 1 ORDER BY id");
        Statement names(database, "SELECT name, in_lead FROM snapshot_name WHERE snapshot_id = ? ORDER BY ordinal");
        for (auto row = latest.use(); row.next();) {
            ++articles;
            Report report;
            report.article_id = row.integer(1);
            report.sha256 = row.string(2);
            report.event.kind = row.string(3);
            report.event.place = row.string(4);
            auto const day = row.null(5) ? day_from_iso(row.text(6)) : std::optional(static_cast<Day>(row.integer(5)));
            std::set<std::uint32_t> all, lead;
            for (auto name = names.use(row.integer(0)); name.next();) {
                auto const number = number_of(name.text(0));
                all.insert(number);
                if (name.integer(1) != 0) lead.insert(number);
            }
            for (auto const number : all) ++documents[number];
            if (!day) continue;  // its names count for rarity, but it can be joined to nothing
            report.day = *day;
            report.names.assign(all.begin(), all.end());
            report.lead.assign(lead.begin(), lead.end());
            reports.push_back(std::move(report));
        }
    }

    std::size_t articles = 0;
    std::vector<Report> reports;
    std::vector<std::string> spelled;            ///< name by number
    std::vector<std::size_t> documents;          ///< how many articles have it, by number

private:
    std::uint32_t number_of(std::string_view name) {
        std::string folded;
        for (std::string const& word : words_of(name)) folded += (folded.empty() ? "" : " ") + word;
        auto const [entry, is_new] = numbers_.try_emplace(folded, static_cast<std::uint32_t>(spelled.size()));
        if (is_new) {
            spelled.emplace_back(name);
            documents.push_back(0);
        }
        return entry->second;
    }

    std::unordered_map<std::string, std::uint32_t> numbers_;
};

bool share_any(std::vector<std::uint32_t> const& a, std::vector<std::uint32_t> const& b) {
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

/// Two places without a word in common are two places, unless one report names the other's too (a dateline and a scene).
bool places_contradict(Report const& a, Report const& b, std::vector<std::string> const& spelled) {
    if (a.event.place.empty() || b.event.place.empty()) return false;
    if (shared_count(senses_of(a.event.place), senses_of(b.event.place)) > 0) return false;
    auto const named_in = [&](std::string const& place, Report const& report) {
        return std::any_of(report.names.begin(), report.names.end(), [&](std::uint32_t n) { return lower_case(spelled[n]) == lower_case(place); });
    };
    return !named_in(a.event.place, b) && !named_in(b.event.place, a);
}

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

using Pair = std::pair<std::size_t, std::size_t>;

/// Pairs of reports near in time with the rare names they share.
std::map<Pair, std::vector<std::uint32_t>> pairs_by_rare_names(Reports const& all, EventRules const& rules) {
    auto const rare = std::max(rules.rare_documents, static_cast<std::size_t>(std::floor(rules.rare_share * static_cast<double>(all.articles))));
    std::vector<std::vector<std::size_t>> with_name(all.spelled.size());
    for (std::size_t i = 0; i < all.reports.size(); ++i)
        for (auto const name : all.reports[i].names)
            if (all.documents[name] <= rare) with_name[name].push_back(i);

    std::map<Pair, std::vector<std::uint32_t>> shared;
    for (std::uint32_t name = 0; name < with_name.size(); ++name) {
        auto& reports = with_name[name];
        std::sort(reports.begin(), reports.end(), [&](std::size_t a, std::size_t b) { return std::tie(all.reports[a].day, a) < std::tie(all.reports[b].day, b); });
        for (std::size_t i = 0; i < reports.size(); ++i)
            for (std::size_t k = i + 1; k < reports.size() && all.reports[reports[k]].day - all.reports[reports[i]].day <= rules.days_apart; ++k)
                shared[std::minmax(reports[i], reports[k])].push_back(name);
    }
    return shared;
}

std::map<std::size_t, Joined> join(Reports const& all, EventRules const& rules) {
    Sets sets(all.reports.size());
    std::vector<std::pair<std::size_t, std::vector<std::uint32_t>>> reasons;
    for (auto const& [pair, names] : pairs_by_rare_names(all, rules)) {
        Report const &a = all.reports[pair.first], &b = all.reports[pair.second];
        if (names.size() < rules.rare_names_shared || !share_any(a.lead, b.lead) || places_contradict(a, b, all.spelled)) continue;
        sets.join(pair.first, pair.second);
        reasons.emplace_back(pair.first, names);
    }
    std::map<std::size_t, Joined> joined;
    for (auto const& [report, names] : reasons) joined[sets.root(report)].shared.insert(names.begin(), names.end());
    for (std::size_t i = 0; i < all.reports.size(); ++i)
        if (auto const found = joined.find(sets.root(i)); found != joined.end()) found->second.reports.push_back(i);
    return joined;
}

/// What most reports say; among equals the first by spelling.
std::string most_frequent(Reports const& all, Joined const& joined, std::string MainEvent::*field) {
    std::map<std::string, std::size_t> counts;
    for (auto const i : joined.reports)
        if (auto const& text = all.reports[i].event.*field; !text.empty()) ++counts[text];
    auto const best = std::max_element(counts.begin(), counts.end(), [](auto const& a, auto const& b) { return a.second < b.second; });
    return best == counts.end() ? std::string() : best->first;
}

}  // namespace

std::size_t join_events(Store& store, EventRules const& rules) {
    Store::Impl& impl = store.impl();
    Database& database = *impl.database;
    Reports const all(database);
    auto const joined = join(all, rules);

    Transaction transaction(database);
    database.execute("DELETE FROM article_event; DELETE FROM event");
    Statement insert(database, "INSERT INTO event (event_key, kind, place, day) VALUES (?, ?, ?, ?)");
    Statement insert_article(database, "INSERT INTO article_event (article_id, event_id, shared) VALUES (?, ?, ?)");
    for (auto const& [root, event] : joined) {
        std::vector<std::string> hashes, shared;
        Day day = all.reports[event.reports.front()].day;
        for (auto const i : event.reports) {
            hashes.push_back(all.reports[i].sha256 + std::to_string(all.reports[i].day));
            day = std::min(day, all.reports[i].day);
        }
        for (auto const name : event.shared) shared.push_back(all.spelled[name]);
        std::sort(shared.begin(), shared.end());
        auto const kind = most_frequent(all, event, &MainEvent::kind), place = most_frequent(all, event, &MainEvent::place);
        auto const key = finding_key("event", hashes);
        auto const names = json_of(shared);
        {
            auto row = insert.use(key);
            row.bind_text_or_null(kind).bind_text_or_null(place).bind(day).run();
        }
        auto const id = database.last_id();
        for (auto const i : event.reports) insert_article.use(all.reports[i].article_id, id, names).run();
    }
    transaction.commit();
    impl.claims.forget_articles();
    return joined.size();
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
