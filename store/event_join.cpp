#include "store/event_join.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <unordered_map>
#include <utility>

#include "claim/signature.hpp"

namespace figtrail {
namespace {

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

    ReportsByName(EventReports const& all, List list, std::size_t most) : begin_(all.documents.size() + 1) {
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

}  // namespace

std::vector<JoinedEvent> join(EventReports const& all, EventRules const& rules, Database& database) {
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
    std::map<std::size_t, JoinedEvent> joined;
    for (auto const& [report, names] : reasons) joined[sets.root(report)].shared.insert(names.begin(), names.end());
    for (std::size_t i = 0; i < all.reports.size(); ++i)
        if (auto const found = joined.find(sets.root(i)); found != joined.end()) found->second.reports.push_back(i);
    std::vector<JoinedEvent> events;
    events.reserve(joined.size());
    for (auto& [root, event] : joined) events.push_back(std::move(event));
    return events;
}

}  // namespace figtrail
