#include "cli/official.hpp"

#include "cli/json_object.hpp"
#include "cli/judgement_words.hpp"
#include "cli/text_width.hpp"

namespace figtrail::cli {
namespace {

/// A table of every country and year holds few figures of one thing; more than this is a table mapped amiss.
constexpr std::size_t most_figures = 2000;

}  // namespace

Officials officials_on(Desk const& desk, Setting const& setting, Claim const& claim, Policy const& policy) {
    Officials found;
    found.figures = comparable_references(desk.store, claim, most_figures);
    found.words = judge_by_references(claim, setting, found.figures, policy, desk.catalog());
    return found;
}

std::string official_place(ReferenceFigure const& figure) {
    return edition_words(figure.edition) + " (line " + std::to_string(figure.line) + ", column " + figure.column + ")";
}

std::string official_heading(OfficialWord const& word, Terminal const& terminal) {
    return "official: " + relation_heading(word.relation, terminal) + ": «" + harmless(word.figure->claim.mention.quote) + "» " +
           harmless(official_place(*word.figure)) + "\n";
}

std::string reference_json(ReferenceFigure const& figure) {
    Claim const& claim = figure.claim;
    std::vector<std::string> subjects;
    for (Subject const& subject : claim.subjects) subjects.push_back(subject.name);
    return JsonObject()
        .text("reference", figure.edition.key)
        .text("figure", figure.key)
        .text("source", figure.edition.source)
        .text("table", figure.edition.table)
        .text("edition", figure.edition.name)
        .text("published", figure.edition.published)
        .text("quote", claim.mention.quote)
        .text("value", claim.quantity.interval.lower ? claim.quantity.interval.lower->to_string() : "")
        .text("unit", claim.quantity.unit.name)
        .text("measure", claim.measure.id.empty() ? claim.measure.phrase : claim.measure.id)
        .texts("subjects", subjects)
        .texts("places", claim.places)
        .text_or_null("period", claim.period ? claim.period->edtf : "")
        .number("line", figure.line)
        .text("column", figure.column)
        .str();
}

std::string official_json(OfficialWord const& word) {
    std::vector<std::string> superseded;
    for (ReferenceFigure const* older : word.superseded) superseded.push_back(reference_json(*older));
    return JsonObject()
        .text("relation", to_string(word.relation.kind))
        .text("severity", to_string(word.relation.severity))
        .text("because", word.relation.because)
        .raw("official", reference_json(*word.figure))
        .raw("superseded", json_array(superseded))
        .str();
}

}  // namespace figtrail::cli
