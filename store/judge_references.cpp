#include "store/judge_references.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "claim/relate_wording.hpp"
#include "store/alias_keys.hpp"
#include "store/articles_to_judge.hpp"
#include "store/keys.hpp"
#include "store/references.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

std::string bound(std::optional<Number> const& number) { return number ? number->to_string() : "-"; }

StoredFinding finding_of(StoredClaim const& figure, OfficialConflict const& word, JudgeOptions const& options) {
    StoredFinding finding;
    finding.kind = to_string(word.relation.kind);
    finding.finding_key = finding_key("reference " + finding.kind, {figure.claim_key, word.figure_key});
    finding.severity = word.relation.severity;
    finding.because = word.relation.because;
    finding.apart_percent = word.relation.apart_percent;
    finding.measure = measure_words(figure.claim);
    finding.keys = word.relation.keys;
    finding.assumed = word.relation.assumed;
    finding.policy = options.policy;
    finding.ruleset = options.ruleset;
    finding.reference = word.figure_id;
    return finding;
}

/// Gathers the figures that give one value against one cell. The earliest of them speaks for all.
class Conflicts {
public:
    Conflicts(Store const& store, AskTables const& ask, JudgeOptions const& options) : impl_(store.impl()), ask_(ask), options_(options) {}

    void ask(std::int64_t claim_id) {
        auto const figure = impl_.claims.by_id(claim_id);
        if (!figure || !figure->latest || figure->claim.repeats) return;
        for (OfficialConflict const& word : ask_(*figure)) {
            Cluster& cluster = cluster_of(place_of(*figure, word.figure_id, to_string(word.relation.kind)));
            cluster.claims.insert(claim_id);
            if (*cluster.claims.begin() != claim_id) continue;
            cluster.spoken_by = claim_id;
            cluster.finding = finding_of(*figure, word, options_);
        }
    }

    /// What a finding says of the figures that were not touched still holds.
    void keep(StoredFinding const& before, std::set<std::int64_t> const& touched) {
        Cluster* cluster = nullptr;
        for (std::int64_t const claim : before.a) {
            if (touched.contains(claim)) continue;
            auto const place = cluster == nullptr ? place_of(before, claim) : std::nullopt;
            if (place) cluster = &cluster_of(*place);
            if (cluster != nullptr) cluster->claims.insert(claim);
        }
    }

    /// Findings that are not among `gone`, and that say of other figures what is said here: they are one with it.
    void join_with_known(std::set<std::int64_t>& gone) {
        for (std::size_t i = 0; i < places_.size(); ++i) {  // NOLINT(modernize-loop-convert): what is kept may bring in more of them
            Place const place = places_[i];
            for (std::int64_t const id : impl_.findings.against_reference(std::get<0>(place))) {
                if (gone.contains(id)) continue;
                auto const known = impl_.findings.by_id(id);
                if (!known || known->a.empty() || place_of(*known, known->a.front()) != place) continue;
                gone.insert(id);
                keep(*known, {});
            }
        }
    }

    std::vector<StoredFinding> findings() && {
        std::vector<StoredFinding> findings;
        for (Place const& place : places_) {
            Cluster& cluster = clusters_.at(place);
            while (!cluster.claims.empty() && cluster.spoken_by != *cluster.claims.begin())
                if (!let_speak(*cluster.claims.begin(), place, cluster)) cluster.claims.erase(cluster.claims.begin());
            if (cluster.claims.empty()) continue;
            findings.push_back(std::move(cluster.finding));
            findings.back().a.assign(cluster.claims.begin(), cluster.claims.end());
        }
        return findings;
    }

private:
    /// The cell, the kind, and the value of the articles.
    using Place = std::tuple<std::int64_t, std::string, std::string, std::string>;
    struct Cluster {
        std::set<std::int64_t> claims;
        std::int64_t spoken_by = 0;
        StoredFinding finding;  ///< in the words of that claim
    };

    static Place place_of(StoredClaim const& figure, std::int64_t cell, std::string_view kind) {
        Interval const& value = figure.claim.quantity.interval;
        return {cell, std::string(kind), bound(value.lower), bound(value.upper)};
    }
    std::optional<Place> place_of(StoredFinding const& finding, std::int64_t claim) {
        auto const figure = impl_.claims.by_id(claim);
        return figure ? std::optional(place_of(*figure, finding.reference.value_or(0), finding.kind)) : std::nullopt;
    }

    Cluster& cluster_of(Place const& place) {
        auto const [entry, is_new] = clusters_.try_emplace(place);
        if (is_new) places_.push_back(place);
        return entry->second;
    }

    /// False: it says so no longer.
    bool let_speak(std::int64_t claim_id, Place const& place, Cluster& cluster) {
        auto const figure = impl_.claims.by_id(claim_id);
        if (!figure) return false;
        for (OfficialConflict const& word : ask_(*figure)) {
            if (place_of(*figure, word.figure_id, to_string(word.relation.kind)) != place) continue;
            cluster.spoken_by = claim_id;
            cluster.finding = finding_of(*figure, word, options_);
            return true;
        }
        return false;
    }

    Store::Impl& impl_;
    AskTables const& ask_;
    JudgeOptions const& options_;
    std::map<Place, Cluster> clusters_;
    std::vector<Place> places_;  ///< in the order in which they came up
};

/// Row ids of the editions in use, "3 7".
std::string tables_in_use(Database& database) {
    std::string tables;
    Statement in_use(database, "SELECT id FROM reference_edition WHERE withdrawn_at IS NULL ORDER BY id");
    for (auto row = in_use.use(); row.next();) tables += (tables.empty() ? "" : " ") + std::to_string(row.integer(0));
    return tables;
}

/// Figures that were part of what changed.
std::set<std::int64_t> touched_figures(Store const& store, Unjudged const& waiting) {
    Store::Impl& impl = store.impl();
    Touched const touched = impl.touched.read();
    auto figures = figures_of_ruled_names(impl, touched);
    Statement of_article(*impl.database, "SELECT claim.id FROM snapshot JOIN claim ON claim.snapshot_id = snapshot.id WHERE snapshot.article_id = ?");
    auto articles = articles_to_judge(impl, waiting, touched);
    articles.insert(touched.moved.begin(), touched.moved.end());
    for (std::int64_t const article : articles)
        for (auto row = of_article.use(article); row.next();) figures.insert(row.integer(0));
    each_claim_beside(store, touched.groups, [&](std::int64_t claim) { figures.insert(claim); });
    return figures;
}

}  // namespace

RenewedFindings find_against_references(Store const& store, AskTables const& ask, JudgeOptions const& options) {
    RenewedFindings renewed;
    renewed.tables = tables_in_use(*store.impl().database);
    Conflicts conflicts(store, ask, options);
    each_claim_with_references(store, [&](std::int64_t claim) { conflicts.ask(claim); });
    renewed.findings = std::move(conflicts).findings();
    return renewed;
}

RenewedFindings find_against_references_anew(Store const& store, AskTables const& ask, JudgeOptions const& options, Unjudged const& waiting) {
    Store::Impl& impl = store.impl();
    std::string tables = tables_in_use(*impl.database);
    if (tables != impl.judged.tables()) return find_against_references(store, ask, options);
    RenewedFindings renewed;
    renewed.tables = std::move(tables);
    renewed.gone.emplace();
    if (renewed.tables.empty()) return renewed;
    auto const touched = touched_figures(store, waiting);
    std::set<std::int64_t> gone;
    Conflicts conflicts(store, ask, options);
    for (std::int64_t const claim : touched) {
        for (std::int64_t const finding : impl.findings.against_references_of_claim(claim)) gone.insert(finding);
        conflicts.ask(claim);
    }
    for (std::int64_t const finding : gone)
        if (auto const before = impl.findings.by_id(finding)) conflicts.keep(*before, touched);
    conflicts.join_with_known(gone);
    renewed.findings = std::move(conflicts).findings();
    renewed.gone->assign(gone.begin(), gone.end());
    return renewed;
}

}  // namespace figtrail
