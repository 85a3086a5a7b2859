#include "cli/render_text.hpp"

#include <algorithm>
#include <map>

#include "claim/outside.hpp"
#include "cli/judgement_words.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

std::string page_of(Claim const& claim) { return claim.mention.page == 0 ? "" : std::to_string(claim.mention.page); }

std::string bound(std::optional<Number> const& number) { return number ? number->to_string() : ""; }

}  // namespace

std::string article_in_words(ArticleFacts const& facts) {
    std::string const name = !facts.title.empty() ? facts.title
                             : !facts.url.empty() ? facts.url
                             : !facts.key.empty() ? facts.key
                                                  : facts.id;
    std::string const date = facts.published.substr(0, 10);
    std::string const where = facts.source + (facts.source.empty() || date.empty() ? "" : ", ") + date;
    return where.empty() ? name : name + " (" + where + ")";
}

std::string article_heading(Extraction const& extraction, Terminal const& terminal) {
    std::string out = styled(harmless(article_in_words(extraction.facts)), Style::heading, terminal) + "\n";
    for (std::string const& note : extraction.document.notes) out += "  note: " + harmless(note) + ".\n";
    return out;
}

std::size_t counted_figures(Extraction const& extraction) {
    return static_cast<std::size_t>(std::count_if(extraction.claims.begin(), extraction.claims.end(),
                                                  [](Claim const& claim) { return !is_outside(claim.block); }));
}

std::string surroundings_in_words(Extraction const& extraction) {
    std::map<std::string_view, std::size_t> kinds;
    for (Claim const& claim : extraction.claims)
        if (is_outside(claim.block)) ++kinds[to_string(claim.block)];
    if (kinds.empty()) return "";
    std::string list;
    for (auto const& [kind, number] : kinds)
        list += (list.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(kind);
    return "Around the article, not counted: " +
           counted(extraction.claims.size() - counted_figures(extraction), "figure") + " (" + list + ").\n";
}

Table figures_table(Extraction const& extraction, std::vector<std::uint32_t> const& claims) {
    Table table{{{"figure", Align::left, true},
                 {"value", Align::right},
                 {"unit", Align::left, true},
                 {"of what", Align::left, true},
                 {"of whom", Align::left, true},
                 {"when"},
                 {"how sure"},
                 {"who says so", Align::left, true},
                 {"page", Align::right}},
                {}};
    for (std::uint32_t const index : claims) {
        Claim const& claim = extraction.claims[index];
        table.rows.push_back({{claim.mention.quote, Style::figure},
                              {moved_value_in_words(claim.quantity)},
                              {claim.quantity.unit.name},
                              {measure_in_words(claim)},
                              {subjects_in_words(claim)},
                              {period_in_words(claim)},
                              {modality_in_words(claim), Style::warning},
                              {attribution_in_words(claim)},
                              {page_of(claim)}});
    }
    return table;
}

std::vector<std::string> figure_csv_names() {
    return {"article", "title",        "source",  "published", "quote",   "start",   "end",      "lower",
            "upper",   "approximator", "trend",   "unit",      "unit_id", "measure", "subjects", "places",
            "period",  "modality",     "speaker", "agency",    "block",   "sentence", "page"};
}

std::vector<std::string> figure_csv_cells(Extraction const& extraction, Claim const& claim) {
    ArticleFacts const& facts = extraction.facts;
    Quantity const& quantity = claim.quantity;
    return {!facts.url.empty()   ? facts.url
            : !facts.key.empty() ? facts.key
                                 : facts.id,
            facts.title,
            facts.source,
            facts.published,
            claim.mention.quote,
            std::to_string(claim.mention.span.begin),
            std::to_string(claim.mention.span.end),
            bound(quantity.interval.lower),
            bound(quantity.interval.upper),
            std::string(to_string(quantity.approximator)),
            std::string(to_string(quantity.trend)),
            quantity.unit.name,
            quantity.unit.id,
            claim.measure.id.empty() ? claim.measure.phrase : claim.measure.id,
            subjects_in_words(claim),
            joined(claim.places),
            claim.period ? claim.period->edtf : "",
            std::string(to_string(claim.modality)),
            claim.attribution.speaker.value_or(""),
            claim.attribution.agency.value_or(""),
            std::string(to_string(claim.block)),
            harmless(slice(extraction.document.text, claim.sentence)),
            page_of(claim)};
}

std::string finding_in_words(Extraction const& extraction, Finding const& finding, Terminal const& terminal) {
    std::string const word = std::string(to_string(finding.severity));
    std::string out =
        "  " + styled(word, severity_style(finding.severity), terminal) + ": " + harmless(finding.because) + "\n";
    for (std::uint32_t const index : finding.claims)
        out += indented_quote(extraction, extraction.claims[index], "", terminal);
    return out;
}

std::string indented_quote(Extraction const& extraction, Claim const& claim, std::string const& label,
                           Terminal const& terminal) {
    std::size_t const width = static_cast<std::size_t>(terminal.width) - 6 - text_width(label);
    return "      " + label +
           marked_quote(extraction.document.text, claim.sentence, claim.mention.span, width, terminal) + "\n";
}

}  // namespace figtrail::cli
