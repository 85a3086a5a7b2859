#include <algorithm>
#include <optional>

#include "claim/outside.hpp"
#include "claim/reckon.hpp"
#include "cli/archive.hpp"
#include "cli/audit_overview.hpp"
#include "cli/filter.hpp"
#include "cli/hard_figure.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

using Findings = std::vector<Finding>;

/// Small figures are named up to this many, then counted.
constexpr std::size_t small_shown = 8;

/// " knives" of "three": what the quote leaves out; nothing behind a unit.
std::string counted_noun_behind(Claim const& claim) {
    std::string const& noun = claim.quantity.unit.name;
    if (claim.quantity.unit.dimension != dimension::count || noun.empty() || noun == "-") return "";
    Interval const& interval = claim.quantity.interval;
    bool const one = interval.is_point() && *interval.lower == Number(1);
    std::size_t const head = noun.rfind(' ') == std::string::npos ? 0 : noun.rfind(' ') + 1;
    return " " + (one ? noun : noun.substr(0, head) + plural_of(noun.substr(head)));
}

std::string folded(Extraction const& extraction, std::vector<std::uint32_t> const& small) {
    if (small.empty()) return "";
    std::vector<std::string> quotes;
    for (std::size_t i = 0; i < small.size() && i < small_shown; ++i) {
        Claim const& claim = extraction.claims[small[i]];
        quotes.push_back(harmless(claim.mention.quote + counted_noun_behind(claim)));
    }
    std::string const more =
        small.size() > small_shown ? " and " + std::to_string(small.size() - small_shown) + " more" : "";
    std::string list;
    for (std::string const& quote : quotes) list += (list.empty() ? "" : ", ") + quote;
    return counted(small.size(), "small figure") + ": " + list + more + " (--all opens them).\n";
}

/// Every numeral that was not understood, where it stands: the second sin is silence.
std::string not_understood(Extraction const& extraction, Terminal const& terminal) {
    std::string out;
    std::string const& text = extraction.document.text;
    auto const size = static_cast<std::uint32_t>(text.size());
    for (LedgerItem const& item : extraction.ledger.items)
        if (item.kind == NumeralKind::not_understood)
            out += "      " +
                   marked_quote(text, {0, size}, item.span, static_cast<std::size_t>(terminal.width) - 6, terminal) +
                   "\n";
    return out.empty() ? out : "  Not understood:\n" + out;
}

std::string as_text(Extraction const& extraction, Findings const& findings, Catalog const& catalog, Archive* archive,
                    bool all, Terminal const& terminal) {
    std::string out = article_heading(extraction, terminal);
    std::size_t notes = 0;
    for (Finding const& finding : findings) {
        if (finding.severity == Severity::note && !all)
            ++notes;
        else
            out += finding_in_words(extraction, finding, terminal);
    }
    if (archive != nullptr) out += archive->said(extraction);
    std::vector<std::uint32_t> hard, small;
    for (std::uint32_t i = 0; i < extraction.claims.size(); ++i) {
        if (is_outside(extraction.claims[i].block)) continue;
        (all || is_hard(extraction.claims[i], catalog) ? hard : small).push_back(i);
    }
    if (!hard.empty()) out += "\n" + draw(figures_table(extraction, hard), terminal);
    out += folded(extraction, small) + surroundings_in_words(extraction) + not_understood(extraction, terminal);
    if (notes > 0) out += counted(notes, "note") + " on its arithmetic (--all shows them).\n";
    return out + ledger_in_words(extraction.ledger) + "\n";
}

std::vector<std::string> csv_names() {
    std::vector<std::string> names = figure_csv_names();
    names.insert(names.end(), {"severity", "finding"});
    return names;
}

/// A row a figure, with the worst finding that speaks of it.
std::string as_csv(Extraction const& extraction, Findings const& findings) {
    std::string out;
    for (std::uint32_t i = 0; i < extraction.claims.size(); ++i) {
        auto const found = std::find_if(findings.begin(), findings.end(), [i](Finding const& finding) {
            return std::find(finding.claims.begin(), finding.claims.end(), i) != finding.claims.end();
        });
        std::vector<std::string> cells = figure_csv_cells(extraction, extraction.claims[i]);
        cells.push_back(found == findings.end() ? "" : std::string(to_string(found->severity)));
        cells.push_back(found == findings.end() ? "" : found->because);
        out += csv_row(cells);
    }
    return out;
}

}  // namespace

int run(AuditOptions const& options, Session& session) {
    Extractor const extractor(session.lexicon());
    Catalog const& catalog = extractor.lexicon().catalog();
    if (options.format == Format::table && !options.all && names_a_folder(options.texts))
        return audit_overview(options, extractor, session).exit_code(options.exit_code);
    bool const looks_up = options.format == Format::table && session.has_database();
    std::optional<Archive> archive;
    if (looks_up) archive.emplace(session);
    InputReader reader(options.texts, session.in);
    auto const result = filter(reader, options.format, csv_row(csv_names()), session, [&](Input&& input) {
        auto read = read_input(input);
        if (auto const* error = std::get_if<RecordError>(&read)) return unreadable_piece(input, *error, options.format);
        auto& text = std::get<ReadText>(read);
        Extraction const extraction = extractor.extract(std::move(text.document), std::move(text.facts));
        Findings const findings = reckon(extraction, catalog);
        bool const found = !findings.empty() && findings.front().severity != Severity::note;
        switch (options.format) {
            case Format::table:
                return Piece{as_text(extraction, findings, catalog, archive ? &*archive : nullptr, options.all,
                                     session.terminal),
                             "", found};
            case Format::csv:
                return Piece{as_csv(extraction, findings), "", found};
            default:
                return Piece{audit_json(extraction, findings), "", found};
        }
    });
    return result.exit_code(options.exit_code);
}

}  // namespace figtrail::cli
