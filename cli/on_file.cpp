#include "cli/on_file.hpp"

#include <algorithm>

#include "cli/judgement_words.hpp"
#include "store/candidates.hpp"

namespace figtrail::cli {
namespace {

/// More figures of one thing than this are not compared one by one.
constexpr std::size_t most_candidates = 5000;

/// Conflicts first, then what agrees, then other periods.
int rank(RelationKind kind) { return is_conflict(kind) ? static_cast<int>(kind) - 100 : static_cast<int>(kind); }

}  // namespace

Setting setting_of_stored(StoredClaim const& figure) {
    Extraction const* const article = figure.article.get();
    return {&figure.facts,    &figure.event,          article ? &article->claims : nullptr,
            figure.incident, &figure.incident_words, article ? &article->document.text : nullptr};
}

std::vector<ComparedFigure> on_file(Desk const& desk, Setting const& setting, Claim const& claim,
                                    std::function<bool(StoredClaim const&)> const& wanted, Policy const& policy,
                                    std::map<std::string, std::size_t>& not_compared) {
    std::vector<ComparedFigure> found;
    for (StoredClaim& other : comparable(desk.store, claim, most_candidates)) {
        if (!wanted(other)) continue;
        Relation relation = relate(claim, setting, other.claim, setting_of_stored(other), policy, desk.catalog());
        if (relation.kind == RelationKind::not_comparable)
            ++not_compared[std::string(to_string(relation.reason))];
        else
            found.push_back({std::move(other), std::move(relation)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](auto const& a, auto const& b) { return rank(a.relation.kind) < rank(b.relation.kind); });
    return found;
}

}  // namespace figtrail::cli
