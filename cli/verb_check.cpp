#include <ostream>

#include "claim/check.hpp"
#include "cli/check_database.hpp"
#include "cli/errors.hpp"
#include "cli/judgement_words.hpp"
#include "cli/pairs.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"

namespace figtrail::cli {
namespace {

std::string span_quote(Extraction const& text, std::optional<std::uint32_t> claim, Span span, std::string const& label,
                       Terminal const& terminal) {
    if (claim) return indented_quote(text, text.claims[*claim], label, terminal);
    if (span.empty()) return "";
    return "      " + label + "«" + harmless(slice(text.document.text, span)) + "»\n";
}

std::string as_text(Extraction const& statement, Extraction const& evidence, Verdict const& verdict,
                    Policy const& policy, Terminal const& terminal) {
    Style const style = verdict.verdict == VerdictKind::contradicts ? Style::bad
                        : verdict.verdict == VerdictKind::agrees    ? Style::good
                                                                    : Style::quiet;
    std::string out = styled(verdict_word(verdict.verdict), style, terminal) + ": " + harmless(verdict.because) + "\n";
    for (FigureVerdict const& figure : verdict.figures) {
        out += "\n  " + relation_heading(figure.relation, terminal) + "\n";
        out += span_quote(statement, figure.statement, figure.statement_span, "statement  ", terminal);
        out += span_quote(evidence, figure.evidence, figure.evidence_span, "evidence   ", terminal);
        out += relation_footing(figure.relation);
    }
    return out + "\nPolicy: " + policy.to_string() + ".\n";
}

Piece judged(Extraction const& statement, Extraction const& evidence, Catalog const& catalog, Format format,
             Terminal const& terminal) {
    Policy const policy{Policy::Slots::paired};
    Verdict const verdict = check(statement, evidence, policy, catalog);
    std::string data = format == Format::table ? as_text(statement, evidence, verdict, policy, terminal)
                                               : verdict_json(statement, evidence, verdict);
    return {std::move(data), "", verdict.verdict == VerdictKind::contradicts};
}

}  // namespace

int run(CheckOptions const& options, Session& session) {
    if (options.pairs.empty() && options.against.empty()) return check_against_database(options, session);
    Extractor const extractor(session.lexicon());
    Catalog const& catalog = extractor.lexicon().catalog();
    if (!options.pairs.empty()) {
        auto const result =
            filter_pairs(options.pairs, {"claim", "evidence"}, options.facts, options.format, "", session, extractor,
                         [&](ReadPair const& pair) {
                             return judged(pair.first, pair.second, catalog, options.format, session.terminal);
                         });
        return result.exit_code(options.exit_code);
    }
    Extraction const evidence = extract_file(options.against, options.facts, extractor, session);
    ArticleFacts facts = evidence.facts;
    facts.title.clear();
    Extraction const statement = extractor.extract_text(options.statement, facts);
    Piece const piece = judged(statement, evidence, catalog, options.format, session.terminal);
    session.out << piece.data << (options.format == Format::table ? "" : "\n");
    return options.exit_code && piece.found ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
