// official: what official tables say of a figure, for people and as JSON. An anchor: it never counts as a witness.
//
//   Officials const found = officials_on(desk, setting, claim, policy);
//   for (OfficialWord const& word : found.words) out += official_heading(word, terminal);
#pragma once

#include <string>
#include <vector>

#include "cli/desk.hpp"
#include "cli/session.hpp"
#include "store/references.hpp"

namespace figtrail::cli {

/// Moves, but is never copied: `words` point into `figures`.
struct Officials {
    std::vector<ReferenceFigure> figures;
    std::vector<OfficialWord> words;  ///< one a table, conflicts first

    Officials() = default;
    ~Officials() = default;
    Officials(Officials&&) = default;
    Officials& operator=(Officials&&) = default;
    Officials(Officials const&) = delete;
    Officials& operator=(Officials const&) = delete;
};

Officials officials_on(Desk const& desk, Setting const& setting, Claim const& claim, Policy const& policy);

/// "World Bank, population, edition July 2024 (table.csv, line 12, column 2023)" without the file.
std::string official_place(ReferenceFigure const& figure);
/// "official: cannot both hold, 9.7 % apart: «1,599 km» World Factbook, ..."; relation_footing() goes below.
std::string official_heading(OfficialWord const& word, Terminal const& terminal);

/// {"key","source","table","edition","published","quote","value","unit","period","line","column"}
std::string reference_json(ReferenceFigure const& figure);
/// {"relation","severity","because","reference","superseded"}
std::string official_json(OfficialWord const& word);

}  // namespace figtrail::cli
