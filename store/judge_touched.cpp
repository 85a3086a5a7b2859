#include "store/judge_touched.hpp"

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "store/articles_to_judge.hpp"
#include "store/finding_merge.hpp"
#include "store/group_judge.hpp"
#include "store/group_reader.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

// A sweep reads rows in their order, single groups are looked up and may be read twice: beyond this share of all figures it is cheaper.
constexpr std::int64_t share_of_all = 8;
constexpr std::int64_t never_too_many = 2000;

std::string rules_of(JudgeOptions const& options) { return options.ruleset + "; " + options.knowledge + "; " + options.policy; }

/// What one article touches is looked up all over the database, and the same pages again and again.
class RoomForPages {
public:
    explicit RoomForPages(Database& database) : database_(database), before_(database.integer("PRAGMA cache_size").value_or(0)) {
        database_.execute("PRAGMA cache_size = -65536", "PRAGMA");
    }
    ~RoomForPages() {
        try {
            database_.execute("PRAGMA cache_size = " + std::to_string(before_), "PRAGMA");
        } catch (StoreError const&) {
            // It is room and nothing else.
        }
    }
    RoomForPages(RoomForPages const&) = delete;
    RoomForPages& operator=(RoomForPages const&) = delete;

private:
    Database& database_;
    std::int64_t before_;
};

/// Judges the groups that are named to it, and every group whose reports have a claim in common with what is found in them. A group that
/// nothing touched reports what it did before, and that stands in findings with claims of the group on either side.
class Touching {
public:
    Touching(Store const& store, Relate const& relate, JudgeOptions const& options, std::int64_t most_rows)
        : impl_(store.impl()), reader_(store), judge_(store, relate, options, judged_), most_rows_(most_rows), progress_(options.progress) {}

    /// Whatever this claim was part of is found anew.
    void touch(StoredClaim const& claim) {
        for (GroupKey& key : reader_.groups_of(claim)) open(std::move(key));
        remove_findings_of(claim.id);
    }
    void touch(std::int64_t subject_key, std::int64_t measure_key) { open(reader_.group_under(subject_key, measure_key)); }

    /// Articles of incidents that changed: what two of them say of each other is found anew.
    void touch_between(std::vector<StoredClaim> const& claims) {
        constexpr std::int64_t several = 0;
        std::map<GroupKey, std::int64_t> groups;  // with the article that has figures there
        std::map<std::int64_t, unsigned> sides;
        for (StoredClaim const& claim : claims) {
            for (GroupKey& key : reader_.groups_of(claim)) {
                auto const [entry, is_new] = groups.try_emplace(std::move(key), claim.article_id);
                if (!is_new && entry->second != claim.article_id) entry->second = several;
            }
            for (auto const& [finding, side] : impl_.findings.between_of_claim(claim.id)) sides[finding] |= 1u << side;
        }
        for (auto const& [key, article] : groups)
            if (article == several) open(key);
        for (auto const& [finding, both] : sides)
            if (both == 3) remove(finding);
    }

    /// Nullopt: too much hangs together.
    std::optional<Judged> run() && {
        double shown = 0;
        while (!waiting_.empty()) {
            GroupKey const key = std::move(waiting_.front());
            waiting_.pop_front();
            judge(key);
            // More groups are named on the way: what was shown stands until it is true again.
            shown = std::max(shown, 1 - static_cast<double>(waiting_.size()) / static_cast<double>(known_.size()));
            if (progress_) progress_(shown);
            if (judged_.swept.rows > static_cast<std::size_t>(most_rows_)) return std::nullopt;
        }
        FindingMerge merge;
        for (auto& [key, reports] : reports_)
            for (StoredFinding& report : reports) merge.add(std::move(report));
        judged_.findings = std::move(merge).findings();
        judged_.gone.emplace(gone_.begin(), gone_.end());
        return std::move(judged_);
    }

private:
    using Groups = std::set<GroupKey>;

    void open(GroupKey key) {
        if (known_.insert(key).second) waiting_.push_back(std::move(key));
    }

    /// Most claims of a finding stand in the same groups, and many findings have the same claims.
    Groups const& groups_of(std::int64_t claim_id) {
        auto const [entry, is_new] = groups_of_claim_.try_emplace(claim_id, nullptr);
        if (!is_new) return *entry->second;
        Groups groups;
        if (auto const claim = impl_.claims.by_id(claim_id))
            for (GroupKey& key : reader_.groups_of(*claim)) groups.insert(std::move(key));
        return *(entry->second = &*known_groups_.insert(std::move(groups)).first);
    }

    /// Of the claim and of those of the same bytes elsewhere, which have its key.
    Groups groups_of_twins(std::int64_t claim_id) {
        Groups groups;
        if (auto const claim = impl_.claims.report_of(claim_id))
            for (std::int64_t const twin : impl_.claims.all_with_key(claim->claim_key)) add(groups_of(twin), groups);
        return groups;
    }

    static void add(Groups const& more, Groups& groups) { groups.insert(more.begin(), more.end()); }

    void open_common(Groups const& a, Groups const& b) {
        for (GroupKey const& key : a)
            if (b.contains(key)) open(key);
    }

    /// Only the first of two reports with one key becomes a finding: the others are held by no finding, and stand where both witnesses have twins.
    void open_twins(std::int64_t a, std::int64_t b) {
        Groups const groups = groups_of_twins(a);
        if (!all_known(groups)) open_common(groups, groups_of_twins(b));
    }

    void remove_findings_of(std::int64_t claim_id) {
        for (auto const& [finding, side] : impl_.findings.between_of_claim(claim_id)) remove(finding);
    }

    void remove(std::int64_t finding) {
        if (!gone_.insert(finding).second) return;
        std::vector<std::int64_t> sides[2];
        for (auto const& [claim, side] : impl_.findings.claims_of(finding)) sides[side].push_back(claim);
        if (sides[0].empty() || sides[1].empty()) return;
        open_twins(sides[0].front(), sides[1].front());
        // What most say has many claims, and its groups matter only where they are groups of the other side, and not open yet.
        auto const& [fewer, more] = sides[0].size() < sides[1].size() ? std::tie(sides[0], sides[1]) : std::tie(sides[1], sides[0]);
        Groups const groups = groups_of_all(fewer);
        if (!all_known(groups)) open_common(groups, groups_of_all(more));
    }

    Groups groups_of_all(std::vector<std::int64_t> const& claims) {
        Groups all;
        Groups const* last = nullptr;
        for (std::int64_t const claim : claims) {
            Groups const& groups = groups_of(claim);
            if (std::exchange(last, &groups) != &groups) add(groups, all);
        }
        return all;
    }

    bool all_known(Groups const& groups) const {
        return std::all_of(groups.begin(), groups.end(), [&](GroupKey const& key) { return known_.contains(key); });
    }

    void judge(GroupKey const& key) {
        ReadTransaction const one_state(*impl_.database);  // a lock for the group, instead of one for each of some thousand rows
        auto const rows = reader_.rows(key);
        judged_.swept.rows += rows.size();
        remove_findings_within(rows);
        if (rows.empty()) return;
        group_.begin(rows.front(), reader_.event_of(key));
        std::for_each(rows.begin() + 1, rows.end(), [&](ComparisonRow const& row) { group_.add(row); });
        if (!group_.can_differ()) return;
        ++judged_.swept.groups;
        judged_.swept.clusters += group_.group().clusters.size();
        auto reports = judge_.reports(group_.group());
        for (StoredFinding const& report : reports) {
            for (auto const* const side : {&report.a, &report.b})
                for (std::int64_t const claim : *side)
                    if (reported_.insert(claim).second) remove_findings_of(claim);
            open_twins(report.a.front(), report.b.front());
        }
        if (!reports.empty()) reports_.emplace(key, std::move(reports));
    }

    /// What the group may have found before has claims of its own on either side.
    void remove_findings_within(std::vector<ComparisonRow> const& rows) {
        std::map<std::int64_t, unsigned> sides;
        for (ComparisonRow const& row : rows)
            for (auto const& [finding, side] : impl_.findings.between_of_claim(row.claim_id)) sides[finding] |= 1u << side;
        for (auto const& [finding, both] : sides)
            if (both == 3) remove(finding);
    }

    Store::Impl& impl_;
    GroupReader reader_;
    GroupBuilder group_;
    Judged judged_;
    GroupJudge judge_;
    std::int64_t most_rows_;
    std::function<void(double)> const& progress_;
    std::deque<GroupKey> waiting_;
    Groups known_;                                ///< waiting, or judged
    std::set<Groups> known_groups_;               ///< each set of groups once
    std::unordered_map<std::int64_t, Groups const*> groups_of_claim_;
    std::unordered_set<std::int64_t> reported_;   ///< claims of reports
    std::set<std::int64_t> gone_;                 ///< findings that are made anew, or are no more
    std::map<GroupKey, std::vector<StoredFinding>> reports_;
};

std::optional<Judged> find_touched(Store const& store, Relate const& relate, JudgeOptions const& options, Unjudged const& waiting,
                                   Touched const& touched) {
    Store::Impl& impl = store.impl();
    if (impl.judged.rules() != rules_of(options)) return std::nullopt;
    auto const whole = articles_to_judge(impl, waiting, touched);
    auto articles = whole;
    articles.insert(touched.moved.begin(), touched.moved.end());
    auto const all = impl.database->integer("SELECT coalesce(max(id), 0) FROM claim").value_or(0);
    auto const most = std::max(never_too_many, all / share_of_all);
    Statement figures(*impl.database, "SELECT coalesce(sum(claims), 0) FROM snapshot WHERE article_id = ?");
    auto changed = static_cast<std::int64_t>(touched.groups.size());
    for (std::int64_t const article : articles) {
        if (auto row = figures.use(article); row.next()) changed += row.integer(0);
        if (changed > most) return std::nullopt;
    }
    auto const of_names = figures_of_ruled_names(impl, touched);
    if (changed + static_cast<std::int64_t>(of_names.size()) > most) return std::nullopt;
    RoomForPages const room(*impl.database);
    Touching touching(store, relate, options, most);
    Statement versions(*impl.database, "SELECT id FROM snapshot WHERE article_id = ? ORDER BY id");
    bool const narrow = !touched.moved.empty() && changed <= never_too_many;  // all of their claims are kept at hand
    std::vector<StoredClaim> claims;
    for (std::int64_t const article : articles)
        for (auto version = versions.use(article); version.next();)
            for (StoredClaim& claim : impl.claims.of_snapshot(version.integer(0))) {
                if (!narrow || whole.contains(article)) touching.touch(claim);
                if (narrow) claims.push_back(std::move(claim));
            }
    touching.touch_between(claims);
    for (auto const& [subject, measure] : touched.groups) touching.touch(subject, measure);
    for (std::int64_t const claim : of_names)
        if (auto const figure = impl.claims.by_id(claim)) touching.touch(*figure);
    return std::move(touching).run();
}

}  // namespace

Judged find_between_anew(Store const& store, Relate const& relate, JudgeOptions const& options, Unjudged const& waiting) {
    Touched const touched = store.impl().touched.read();
    std::optional<Judged> judged;
    if (!options.whole) judged = find_touched(store, relate, options, waiting, touched);
    if (!judged) judged = find_between(store, relate, options);
    judged->touched_through = touched.through;
    judged->rules = rules_of(options);
    return std::move(*judged);
}

}  // namespace figtrail
