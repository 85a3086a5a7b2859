#include "cli/on_file.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <tuple>

#include "claim/figure_scope.hpp"
#include "cli/judgement_words.hpp"
#include "store/candidates.hpp"

namespace figtrail::cli {
namespace {

/// More figures of one thing than this are not compared one by one.
constexpr std::size_t most_candidates = 5000;

// What a page shows of one relation, before it counts the rest.
constexpr std::size_t most_of_a_kind = 30;
constexpr std::size_t most_of_other_periods = 6;

/// Conflicts first, then what agrees, then other periods.
int rank(RelationKind kind) { return is_conflict(kind) ? static_cast<int>(kind) - 100 : static_cast<int>(kind); }

/// Days between the beginnings of two periods; a figure without one is far from every other.
Day distance(std::optional<Period> const& a, std::optional<Period> const& b) {
    auto const days_a = a ? days_of(a->edtf) : std::nullopt, days_b = b ? days_of(b->edtf) : std::nullopt;
    return days_a && days_b ? std::abs(days_a->first - days_b->first) : std::numeric_limits<Day>::max();
}

/// Near periods before far ones, late articles before early ones; the same whatever came into the database first.
bool comes_before(ComparedFigure const& a, ComparedFigure const& b, Claim const& claim) {
    auto const order = [&](ComparedFigure const& other) {
        bool const series = other.relation.kind == RelationKind::series;
        return std::make_tuple(rank(other.relation.kind), series ? distance(claim.period, other.figure.claim.period) : 0);
    };
    auto const name = [](ComparedFigure const& other) {
        ArticleFacts const& facts = other.figure.facts;
        return std::tie(other.figure.claim_key, facts.url, facts.key);
    };
    if (order(a) != order(b)) return order(a) < order(b);
    if (a.figure.facts.published != b.figure.facts.published) return a.figure.facts.published > b.figure.facts.published;
    return name(a) < name(b);
}

}  // namespace

Shown shown(std::vector<ComparedFigure> const& figures) {
    Shown out;
    std::map<RelationKind, std::size_t> seen, more;
    for (ComparedFigure const& figure : figures) {
        RelationKind const kind = figure.relation.kind;
        std::size_t const most = kind == RelationKind::series ? most_of_other_periods : most_of_a_kind;
        if (++seen[kind] <= most)
            out.figures.push_back(&figure);
        else
            ++more[kind];
    }
    for (auto const& [kind, count] : more)
        out.rest += (out.rest.empty() ? "And more of the same: " : "; ") + std::string(relation_word(kind)) + " (" + std::to_string(count) + ")";
    if (!out.rest.empty()) out.rest += ".";
    return out;
}

Setting setting_of_stored(StoredClaim const& figure) {
    Setting setting{&figure.facts, &figure.event, nullptr, figure.incident, &figure.incident_words, nullptr, figure.aliases.get()};
    if (figure.siblings) setting.claims = &figure.siblings;
    if (figure.article) setting.text = &figure.article->document.text;
    setting.scopes = figure.scopes.get();
    return setting;
}

std::vector<ComparedFigure> on_file(Desk const& desk, Setting const& setting, Claim const& claim,
                                    std::function<bool(StoredClaim const&)> const& wanted, Policy const& policy,
                                    std::map<std::string, std::size_t>& not_compared) {
    std::vector<ComparedFigure> found;
    ScopeBook scopes;
    Setting own = setting;
    if (own.scopes == nullptr) own.scopes = &scopes;
    for (StoredClaim& other : comparable(desk.store, claim, most_candidates)) {
        if (!wanted(other)) continue;
        Relation relation = relate(claim, own, other.claim, setting_of_stored(other), policy, desk.catalog());
        if (relation.kind == RelationKind::not_comparable)
            ++not_compared[std::string(to_string(relation.reason))];
        else
            found.push_back({std::move(other), std::move(relation)});
    }
    std::sort(found.begin(), found.end(), [&](auto const& a, auto const& b) { return comes_before(a, b, claim); });
    return found;
}

}  // namespace figtrail::cli
