#include "cli/stored_figures.hpp"

#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {

std::vector<Column> stored_figure_columns() {
    return {{"figure"},
            {"quote", Align::left, true},
            {"value", Align::right},
            {"unit", Align::left, true},
            {"of what", Align::left, true},
            {"of whom", Align::left, true},
            {"when"},
            {"how sure"},
            {"published by", Align::left, true},
            {"page", Align::right}};
}

std::vector<Cell> stored_figure_cells(StoredClaim const& figure) {
    Claim const& claim = figure.claim;
    return {{std::string(short_key(figure.claim_key)), Style::quiet},
            {claim.mention.quote, Style::figure},
            {moved_value_in_words(claim.quantity)},
            {claim.quantity.unit.name},
            {measure_in_words(claim)},
            {subjects_in_words(claim)},
            {period_in_words(claim)},
            {modality_in_words(claim), Style::warning},
            {outlet_and_date(figure.facts)},
            {claim.mention.page == 0 ? "" : std::to_string(claim.mention.page)}};
}

std::string outlet_and_date(ArticleFacts const& facts) {
    std::string const file = facts.key.substr(facts.key.rfind('/') + 1);  // a text without outlet or address is known by its file
    std::string const outlet = !facts.source.empty() ? facts.source : !facts.url.empty() ? facts.url : file;
    std::string const date = facts.published.substr(0, 10);
    return date.empty() ? outlet : outlet + ", " + date;
}

}  // namespace figtrail::cli
