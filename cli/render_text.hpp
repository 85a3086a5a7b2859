// Claims as a reader sees them: tables of figures, a ledger line, findings as sentences.
//
//   session.out << figures_table(extraction, extraction.claims, terminal);
#pragma once

#include <string>
#include <vector>

#include "claim/document.hpp"
#include "claim/relation.hpp"
#include "cli/table.hpp"

namespace figtrail::cli {

/// "Neighbours trade more, but one way (Tigris Business Review, 2024-05-06)", else the id.
std::string article_in_words(ArticleFacts const& facts);
/// The same in bold, with what decoding reported below it.
std::string article_heading(Extraction const& extraction, Terminal const& terminal);

/// "Around the article, not counted: 3 figures (2 comment, 1 related).\n"; empty when nothing stands there.
std::string surroundings_in_words(Extraction const& extraction);
/// The article's own figures.
std::size_t counted_figures(Extraction const& extraction);

/// One row a claim: figure, value, unit, what, whose, when, how sure, who says so.
Table figures_table(Extraction const& extraction, std::vector<std::uint32_t> const& claims);
/// The same for spreadsheets, with the article and the sentence.
std::vector<std::string> figure_csv_names();
std::vector<std::string> figure_csv_cells(Extraction const& extraction, Claim const& claim);

/// "error: ...", with each figure's sentence below it.
std::string finding_in_words(Extraction const& extraction, Finding const& finding, Terminal const& terminal);
/// The sentence of a claim with its figure marked, indented.
std::string indented_quote(Extraction const& extraction, Claim const& claim, std::string const& label,
                           Terminal const& terminal);

}  // namespace figtrail::cli
