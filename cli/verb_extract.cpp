#include "claim/outside.hpp"
#include "cli/filter.hpp"
#include "cli/read_input.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"

namespace figtrail::cli {
namespace {

std::string as_text(Extraction const& extraction, Terminal const& terminal) {
    std::string out = article_heading(extraction, terminal);
    std::vector<std::uint32_t> own;
    for (std::uint32_t i = 0; i < extraction.claims.size(); ++i)
        if (!is_outside(extraction.claims[i].block)) own.push_back(i);
    out += own.empty() ? "No figures.\n" : draw(figures_table(extraction, own), terminal);
    return out + surroundings_in_words(extraction) + ledger_in_words(extraction) + "\n";
}

std::string as_csv(Extraction const& extraction) {
    std::string out;
    for (Claim const& claim : extraction.claims) out += csv_row(figure_csv_cells(extraction, claim));
    return out;
}

std::string rendered(Extraction const& extraction, Format format, Terminal const& terminal) {
    switch (format) {
        case Format::json:
        case Format::jsonl:
            return extraction_json(extraction);
        case Format::csv:
            return as_csv(extraction);
        default:
            return as_text(extraction, terminal);
    }
}

}  // namespace

int run(ExtractOptions const& options, Session& session) {
    Extractor const extractor(session.lexicon());
    InputReader reader(options.texts, session.in);
    auto const result = filter(reader, options.format, csv_row(figure_csv_names()), session, [&](Input&& input) {
        auto read = read_input(input);
        if (auto const* error = std::get_if<RecordError>(&read)) return unreadable_piece(input, *error, options.format);
        auto& text = std::get<ReadText>(read);
        Extraction const extraction = extractor.extract(std::move(text.document), std::move(text.facts));
        return Piece{rendered(extraction, options.format, session.terminal), "", false};
    });
    return result.exit_code(false);
}

}  // namespace figtrail::cli
