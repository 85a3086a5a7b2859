#include "cli/exports.hpp"
#include "cli/json_object.hpp"
#include "cli/render_text.hpp"
#include "schema/embedded.hpp"

namespace figtrail::cli {

std::string figures_csv(Desk const& desk, std::vector<StoredClaim> const& figures) {
    std::vector<std::string> names = figure_csv_names();
    names.insert(names.begin(), "figure");
    std::string out = csv_row(names);
    Extraction article;
    std::int64_t snapshot = 0;
    for (StoredClaim const& figure : figures) {
        if (figure.snapshot_id != snapshot) article = desk.store.extraction(snapshot = figure.snapshot_id);
        std::vector<std::string> cells = figure_csv_cells(article, figure.claim);
        cells.insert(cells.begin(), figure.claim_key);
        out += csv_row(cells);
    }
    return out;
}

std::string csvw_metadata(std::string_view name) {
    std::string quoted;
    write_json_string(quoted, name);
    std::string out(embedded_file("csvw/figures.json"));
    std::string const placeholder = "\"figures.csv\"";
    out.replace(out.find(placeholder), placeholder.size(), quoted);
    return out;
}

}  // namespace figtrail::cli
