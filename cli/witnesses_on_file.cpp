#include "cli/witnesses_on_file.hpp"

#include <set>

#include "cli/words.hpp"
#include "store/origins.hpp"

namespace figtrail::cli {
namespace {

bool agrees(RelationKind kind) {
    return kind == RelationKind::same || kind == RelationKind::same_after_rounding || kind == RelationKind::compatible;
}

}  // namespace

Corroboration origins_of(Desk const& desk, std::vector<StoredClaim> const& reports) {
    std::vector<std::int64_t> ids;
    ids.reserve(reports.size());
    for (StoredClaim const& report : reports) ids.push_back(report.id);
    Origins folded = OriginReader(desk.store).of(ids);
    return {std::move(folded.reports), std::move(folded.witnesses)};
}

Corroboration corroboration(Desk const& desk, StoredClaim const& figure,
                            std::vector<ComparedFigure> const& comparable) {
    std::vector<StoredClaim> reports{figure};
    std::set<std::int64_t> articles{figure.article_id};
    for (ComparedFigure const& other : comparable)
        if (agrees(other.relation.kind) && articles.insert(other.figure.article_id).second)
            reports.push_back(other.figure);
    return origins_of(desk, reports);
}

std::string independence_in_words(Corroboration const& c) {
    return std::to_string(c.origins.size()) + " independent of " + counted(c.reports.size(), "article");
}

std::string origin_in_words(Witness const& witness) {
    if (witness.kind == "speaker") return "one speaker, " + witness.name;
    if (witness.kind == "agency") return "one agency, " + witness.name;
    if (witness.kind == "outlet") return "one outlet, " + witness.name;
    if (witness.kind == "text") return "copies of one text";
    if (witness.kind == "ruling") return "one origin, by a ruling";
    return "on its own";
}

}  // namespace figtrail::cli
