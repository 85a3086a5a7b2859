// judge_by_references: a figure against official tables. A reference is an anchor and never a witness: the current edition of a
// table contradicts or bears out; one that was superseded is only named, since a figure may come from it.
//
//   for (OfficialWord const& word : judge_by_references(claim, setting, figures, Policy{}, catalog)) ...
//   // word.relation.kind == RelationKind::contradiction, word.superseded.front()->edition.name == "1995"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/relate.hpp"

namespace figtrail {

/// One edition of a table, as its publisher put it out. Editions of one table share source and table.
struct Edition {
    std::int64_t id = 0;
    std::string key;        ///< hash of the file and of how it was read
    std::string source;     ///< "World Bank"
    std::string table;      ///< "population"
    std::string name;       ///< "July 2024"
    std::string published;  ///< ISO 8601 day
};

/// A cell of the table, as a claim whose quote is the cell with scale and unit.
struct ReferenceFigure {
    std::int64_t id = 0;
    std::string key;
    Edition edition;
    std::uint32_t line = 0;  ///< of the file, from 1
    std::string column;      ///< heading of the cell's column
    Claim claim;
};

/// What one table says of a claim, by the newest edition that holds a comparable figure.
struct OfficialWord {
    ReferenceFigure const* figure = nullptr;
    Relation relation;
    std::vector<ReferenceFigure const*> superseded;  ///< of older editions that agree with the claim where this one does not; newest first
};

/// Conflicts first. A table without a comparable figure is left out. Points into `figures`.
std::vector<OfficialWord> judge_by_references(Claim const& claim, Setting const& setting, std::vector<ReferenceFigure> const& figures,
                                              Policy const& policy, Catalog const& catalog);

/// Same, same after rounding, or compatible.
bool agrees(RelationKind kind);
/// Contradiction or one of the three suspects.
bool conflicts(RelationKind kind);

/// "World Bank, population, July 2024 edition".
std::string edition_words(Edition const& edition);

}  // namespace figtrail
