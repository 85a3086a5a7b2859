#include "cli/render_json.hpp"

#include "cli/json_object.hpp"

namespace figtrail::cli {
namespace {

ClaimView view(Extraction const& extraction, std::uint32_t index) {
    return {&extraction.claims[index], title_bytes(extraction.document), nullptr};
}

std::string claim_or_null(Extraction const& extraction, std::optional<std::uint32_t> index) {
    if (!index) return "null";
    std::string out;
    write_json(out, view(extraction, *index));
    return out;
}

std::string figure_json(Extraction const& statement, Extraction const& evidence, FigureVerdict const& figure) {
    return JsonObject()
        .text("verdict", to_string(figure.verdict))
        .text("relation", to_string(figure.relation.kind))
        .text_or_null("reason", to_string(figure.relation.reason))
        .text("because", figure.relation.because)
        .texts("assumed", figure.relation.assumed)
        .text("quote", slice(statement.document.text, figure.statement_span))
        .text_or_null("evidence_quote", slice(evidence.document.text, figure.evidence_span))
        .raw("claim", claim_or_null(statement, figure.statement))
        .raw("evidence", claim_or_null(evidence, figure.evidence))
        .str();
}

}  // namespace

std::string extraction_json(Extraction const& extraction) {
    std::string out;
    write_json(out, extraction);
    return out;
}

std::string audit_json(Extraction const& extraction, std::vector<Finding> const& findings) {
    std::string out;
    write_json(out, extraction, findings);
    return out;
}

std::string verdict_json(std::string const& id, Extraction const& statement, Extraction const& evidence, Verdict const& verdict,
                         Policy const& policy) {
    std::vector<std::string> figures;
    for (FigureVerdict const& figure : verdict.figures) figures.push_back(figure_json(statement, evidence, figure));
    return JsonObject()
        .text("id", id)
        .text("verdict", to_string(verdict.verdict))
        .text_or_null("reason", to_string(verdict.reason))
        .text("because", verdict.because)
        .text("policy", policy.to_string())
        .raw("figures", json_array(figures))
        .str();
}

std::string relations_json(std::string const& id, Extraction const& a, Extraction const& b, std::vector<ComparedPair> const& pairs,
                           Policy const& policy) {
    std::vector<std::string> relations;
    for (ComparedPair const& pair : pairs) {
        std::string out;
        write_json(out, pair.relation, view(a, pair.a), view(b, pair.b));
        relations.push_back(std::move(out));
    }
    return JsonObject().text("id", id).text("policy", policy.to_string()).raw("relations", json_array(relations)).str();
}

std::string changes_json(std::string const& id, Extraction const& before, Extraction const& after, std::vector<Change> const& changes) {
    std::vector<std::string> listed;
    for (Change const& change : changes) {
        std::string out;
        write_json(out, change, before, after);
        listed.push_back(std::move(out));
    }
    return JsonObject().text("id", id).raw("changes", json_array(listed)).str();
}

}  // namespace figtrail::cli
