#include "store/join_scope.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "store/hash.hpp"

namespace figtrail {
namespace {

// Beyond this share of all articles it is cheaper to join everything.
constexpr std::size_t share_of_all = 4;
constexpr std::size_t never_too_many = 500;

/// Of how names are told apart and hashed; raised when that changes.
constexpr char names_version[] = "1";

std::string rules_of(EventRules const& rules, NameAliases const* aliases) {
    std::string said;
    if (aliases != nullptr)
        for (NameAliases::Class const& group : aliases->classes()) {
            said += group.means + '\n';
            for (std::string const& name : group.names) said += '\t' + name + '\n';
        }
    return std::string("names ") + names_version + "; " + rules.to_string() + "; aliases " + std::to_string(hash64(said));
}

/// A name of articles that changed.
struct ChangedName {
    std::int64_t more = 0;        ///< articles that have it now and had it not, less those that had it
    std::size_t articles = 0;     ///< that have it now
    Day first = std::numeric_limits<Day>::max(), last = std::numeric_limits<Day>::min();  ///< of the changed articles, before and now
    bool leads = false;           ///< one of them has it in its lead
    std::vector<std::pair<std::int64_t, Day>> holders;  ///< dated articles that have it now; none when they are too many to count
};

class ChangedNames {
public:
    ChangedNames(EventRules const& rules, std::size_t changed) : rules_(rules), changed_(changed) {}

    void take_away(JoinedReport const& report) { note(report, -1); }
    void add(JoinedReport const& report) { note(report, 1); }

    /// The dated articles that may be joined otherwise than before, with those that changed themselves left to the caller.
    std::set<std::int64_t> neighbours(JoinedReports& reports, std::size_t rare_up_to) {
        auto const largest = std::max(rare_up_to, rules_.copied_documents) + changed_;
        reports.each([&](std::int64_t article, std::optional<Day> day, StoredHashes names, StoredHashes /*lead*/) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                auto const found = names_.find(names[i]);
                if (found == names_.end()) continue;
                ChangedName& name = found->second;
                if (++name.articles > largest) name.holders.clear();
                else if (day) name.holders.emplace_back(article, *day);
            }
        });
        std::set<std::int64_t> found;
        for (auto const& [hash, name] : names_) take_holders(name, rare_up_to, found);
        return found;
    }

private:
    void note(JoinedReport const& report, int by) {
        for (std::uint64_t const hash : report.names) {
            ChangedName& name = names_[hash];
            name.more += by;
            if (!report.day) continue;
            name.first = std::min(name.first, *report.day);
            name.last = std::max(name.last, *report.day);
            name.leads = name.leads || std::binary_search(report.lead.begin(), report.lead.end(), hash);
        }
    }

    void take_holders(ChangedName const& name, std::size_t rare_up_to, std::set<std::int64_t>& found) const {
        auto const before = static_cast<std::size_t>(static_cast<std::int64_t>(name.articles) - name.more);
        auto const joins = [&](std::size_t most) { return std::min(before, name.articles) <= most; };
        auto const turns = [&](std::size_t most) { return (before <= most) != (name.articles <= most); };
        bool const any_day = turns(rare_up_to) || turns(rules_.copied_documents);
        if (!any_day && !joins(rare_up_to) && !(name.leads && joins(rules_.copied_documents))) return;
        Day const reach = std::max(rules_.days_apart, rules_.days_of_follow_up);
        for (auto const& [article, day] : name.holders)
            if (any_day || (name.first <= name.last && day >= name.first - reach && day <= name.last + reach)) found.insert(article);
    }

    EventRules const& rules_;
    std::size_t changed_;
    std::unordered_map<std::uint64_t, ChangedName> names_;
};

/// With all articles of the events that these are in.
std::vector<std::int64_t> with_their_events(Database& database, std::set<std::int64_t> const& articles) {
    Statement event_of(database, "SELECT event_id FROM article_event WHERE article_id = ?");
    Statement members(database, "SELECT article_id FROM article_event WHERE event_id = ?");
    std::set<std::int64_t> events, all = articles;
    for (std::int64_t const article : articles)
        if (auto row = event_of.use(article); row.next()) events.insert(row.integer(0));
    for (std::int64_t const event : events)
        for (auto row = members.use(event); row.next();) all.insert(row.integer(0));
    return {all.begin(), all.end()};
}

}  // namespace

std::optional<std::vector<std::int64_t>> join_scope(Database& database, JoinedReports& reports, JoinedMark& mark, EventRules const& rules,
                                                    NameAliases const* aliases) {
    auto const by = rules_of(rules, aliases);
    bool const anew = mark.rules() != by;
    if (anew) database.execute("DELETE FROM joined_report");
    auto const changed = anew ? mark.all() : mark.changed();
    auto const articles = static_cast<std::size_t>(database.integer("SELECT count(*) FROM article").value_or(0));
    bool all = anew || changed.size() > std::max(never_too_many, articles / share_of_all);

    ChangedNames names(rules, changed.size());
    std::set<std::int64_t> concerned;
    std::size_t gone = 0, come = 0;
    for (std::int64_t const article : changed) {
        auto const before = reports.joined(article), now = reports.latest(article);
        now ? reports.put(*now) : reports.remove(article);
        if (all) continue;
        if (before) names.take_away(*before), ++gone;
        if (now) names.add(*now), ++come, concerned.insert(article);
    }
    mark.advance(by);
    all = all || rules.rare_up_to(articles) != rules.rare_up_to(articles + gone - come);
    if (all) return std::nullopt;
    concerned.merge(names.neighbours(reports, rules.rare_up_to(articles)));
    auto scope = with_their_events(database, concerned);
    if (scope.size() > std::max(never_too_many, articles / share_of_all)) return std::nullopt;
    return scope;
}

}  // namespace figtrail
