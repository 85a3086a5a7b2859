#include "cli/same_text.hpp"

#include <algorithm>

#include "cli/stored_figures.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t most_named = 3;

}  // namespace

std::vector<StoredClaim> same_text(Desk const& desk, StoredFinding const& finding) {
    std::vector<StoredClaim> copies;
    std::int64_t snapshot = 0;
    for (std::int64_t const id : finding.copies) {
        auto figure = desk.store.claim(id);
        if (!figure || figure->snapshot_id == snapshot || desk.embargo.holds(figure->article_id)) continue;
        snapshot = figure->snapshot_id;
        copies.push_back(std::move(*figure));
    }
    return copies;
}

std::string same_text_in_words(Desk const& desk, StoredFinding const& finding) {
    auto const copies = same_text(desk, finding);
    if (copies.empty()) return "";
    std::string words = "the same text: ";
    for (std::size_t i = 0; i < std::min(copies.size(), most_named); ++i) words += (i == 0 ? "" : "; ") + outlet_and_date(copies[i].facts);
    return words + (copies.size() > most_named ? " and " + std::to_string(copies.size() - most_named) + " more" : "");
}

}  // namespace figtrail::cli
