#include "cli/audit_overview.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <tuple>

#include "claim/outside.hpp"
#include "claim/reckon.hpp"
#include "cli/hard_figure.hpp"
#include "cli/pipeline.hpp"
#include "cli/read_input.hpp"
#include "cli/render_text.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

/// One text, counted.
struct Row {
    std::string where;
    std::string complaint;
    std::size_t figures = 0, hard = 0, errors = 0, on_file = 0, warnings = 0, not_understood = 0;

    auto badness() const { return std::make_tuple(errors + on_file, warnings, not_understood, hard); }
};

Row row_of(Input const& input, Extractor const& extractor, Archive const* archive) {
    Row row;
    row.where = input.where();
    auto read = read_input(input);
    if (auto const* error = std::get_if<RecordError>(&read)) {
        row.complaint = unreadable_piece(input, *error, Format::table).complaint;
        return row;
    }
    auto& text = std::get<ReadText>(read);
    Extraction const extraction = extractor.extract(std::move(text.document), std::move(text.facts));
    Catalog const& catalog = extractor.lexicon().catalog();
    row.figures = counted_figures(extraction);
    for (Claim const& claim : extraction.claims) row.hard += !is_outside(claim.block) && is_hard(claim, catalog) ? 1 : 0;
    for (Finding const& finding : reckon(extraction, catalog)) {
        row.errors += finding.severity == Severity::error ? 1 : 0;
        row.warnings += finding.severity == Severity::warn ? 1 : 0;
    }
    if (archive != nullptr) row.on_file = archive->conflicts(extraction);
    row.not_understood = extraction.ledger.not_understood();
    return row;
}

std::string count_or_blank(std::size_t number) { return number == 0 ? "" : std::to_string(number); }

}  // namespace

bool names_a_folder(TextOptions const& texts) {
    return std::any_of(texts.paths.begin(), texts.paths.end(), [](std::string const& path) {
        std::error_code ignored;
        return std::filesystem::is_directory(path, ignored);
    });
}

FilterResult audit_overview(AuditOptions const& options, Extractor const& extractor, Archive const* archive, Session& session) {
    InputReader reader(options.texts, session.in);
    FilterResult result;
    std::vector<Row> rows;
    in_order<InputBatch, std::vector<Row>>(
        session.settings.jobs, [&] { return reader.next_batch(); },
        [&](InputBatch&& batch) {
            std::vector<Row> read;
            read.reserve(batch.size());
            for (Input const& input : batch) read.push_back(row_of(input, extractor, archive));
            return read;
        },
        [&](std::vector<Row>&& read) {
            for (Row& row : read) {
                if (!row.complaint.empty()) session.say(row.complaint);
                result.unreadable |= !row.complaint.empty();
                if (row.complaint.empty()) rows.push_back(std::move(row));
            }
        });
    std::stable_sort(rows.begin(), rows.end(), [](Row const& a, Row const& b) { return a.badness() > b.badness(); });
    Table table{{{"errors", Align::right},
                 {"against what is on file", Align::right},
                 {"warnings", Align::right},
                 {"not understood", Align::right},
                 {"hard figures", Align::right},
                 {"all", Align::right},
                 {"text"}},
                {}};
    for (Row const& row : rows) {
        result.found |= row.errors + row.warnings + row.on_file > 0;
        table.rows.push_back({{count_or_blank(row.errors), Style::bad},
                              {count_or_blank(row.on_file), Style::bad},
                              {count_or_blank(row.warnings), Style::warning},
                              {count_or_blank(row.not_understood), Style::warning},
                              {std::to_string(row.hard)},
                              {std::to_string(row.figures)},
                              {row.where}});
    }
    if (!rows.empty()) session.out << draw(table, session.terminal);
    session.say(counted(rows.size(), "text") + "; figtrail audit FILE shows one, --all shows them all.");
    return result;
}

}  // namespace figtrail::cli
