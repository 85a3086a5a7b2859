#include "cli/dates_said.hpp"
#include "cli/judgement_words.hpp"
#include "cli/markdown_text.hpp"
#include "cli/provenance_json.hpp"
#include "cli/official.hpp"
#include "cli/report.hpp"
#include "cli/review_target.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string quote_block(Provenance const& p) {
    Claim const& claim = p.figure.claim;
    std::string const& text = p.article.document.text;
    std::string const quote = text.empty() ? markdown_escaped(claim.mention.prefix) + " **" +
                                                 markdown_escaped(claim.mention.quote) + "** " +
                                                 markdown_escaped(claim.mention.suffix)
                                           : marked_markdown(text, claim.sentence, claim.mention.span);
    return "> " + quote + "\n\n";
}

std::string meaning(Claim const& claim) {
    Quantity const& quantity = claim.quantity;
    std::string out = markdown_item("value", markdown_escaped(moved_value_in_words(quantity) + " " +
                                                              quantity.unit.name + in_brackets(quantity.unit.id)));
    out += markdown_item("of what", markdown_escaped(measure_at_length(claim)));
    out += markdown_item("of whom", markdown_escaped(subjects_in_words(claim)));
    out += markdown_item("when", markdown_escaped(period_in_words(claim)));
    out += markdown_item("how sure", to_string(claim.modality));
    return out + markdown_item("who says so", markdown_escaped(attribution_in_words(claim)));
}

std::string source(Provenance const& p) {
    ArticleFacts const& facts = p.figure.facts;
    StoredSnapshot const& snapshot = p.snapshot;
    Mention const& mention = p.figure.claim.mention;
    std::string out = "\n## Where it stands\n\n";
    out += markdown_item("article", markdown_link(facts.title.empty() ? facts.url : facts.title, facts.url));
    out += markdown_item("published by", markdown_escaped(outlet_and_date(facts)));
    if (auto const dates = dates_in_words(snapshot.dates); !dates.empty())
        out += markdown_item("dates differ", markdown_escaped(listed(dates)));
    if (std::string const link = deep_link(p.figure); !link.empty())
        out += markdown_item("the very words", markdown_link("open the page at the quote", link));
    out += markdown_item("stored version", "SHA-256 `" + snapshot.sha256 + "`, " + std::to_string(snapshot.bytes) +
                                               " bytes, retrieved " + markdown_escaped(snapshot.retrieved_at));
    out += markdown_item("place", place_in_words(mention));
    RunFacts const& run = snapshot.run;
    return out + markdown_item("read by",
                               markdown_escaped("figtrail " + run.tool_version + ", grammar " + run.grammar_version +
                                                ", lexicon " + run.lexicon_hash + ", rule: " + p.figure.claim.rule));
}

std::string versions(Provenance const& p) {
    if (p.versions.size() < 2) return "";
    std::string out =
        "\n## Versions of the article\n\n| retrieved | version | the figure | what happened |\n| --- | --- | --- | --- "
        "|\n";
    for (VersionOfFigure const& version : p.versions) {
        std::string how = version.change ? change_in_words(*version.change) : "";
        for (Review const& review : version.reviews)
            how += (how.empty() ? "" : "; ") + ("verdict then: " + markdown_escaped(verdict_in_words(review)));
        out += "| " + markdown_escaped(version.snapshot.retrieved_at) + " | `" +
               std::string(short_key(version.snapshot.sha256)) + "` | " +
               (version.figure ? markdown_escaped(version.figure->claim.mention.quote) : "not there") + " | " + how +
               " |\n";
    }
    return out;
}

std::string corroboration(Provenance const& p) {
    auto const& [reports, origins] = p.corroboration;
    if (reports.size() < 2) return "";
    std::string out = "\n## Who bears it out: " + independence_in_words(p.corroboration) + "\n\n";
    for (Witness const& origin : origins) {
        std::vector<std::string> outlets;
        for (std::size_t const report : origin.testimonies)
            outlets.push_back(markdown_link(outlet_and_date(reports[report].facts), reports[report].facts.url));
        out += "- " + listed(outlets) + ": " + markdown_escaped(origin_in_words(origin)) + "\n";
    }
    return out;
}

std::string official(Provenance const& p) {
    if (p.officials.words.empty()) return "";
    std::string out = "\n## Official figures\n\n";
    for (OfficialWord const& word : p.officials.words)
        out += "- **" + std::string(relation_word(word.relation.kind)) + "**: " + markdown_escaped(word.figure->claim.mention.quote) + ", " +
               markdown_escaped(official_place(*word.figure)) + ". " + markdown_escaped(word.relation.because) + "\n";
    return out;
}

std::string comparable(Provenance const& p) {
    if (p.comparable.empty() && p.not_compared.empty()) return "";
    std::string out = "\n## Other articles\n\n";
    Shown const others = shown(p.comparable);
    for (ComparedFigure const* other : others.figures)
        out += "- **" + std::string(relation_word(other->relation.kind)) +
               "**: " + markdown_escaped(other->figure.claim.mention.quote) + ", " +
               markdown_link(outlet_and_date(other->figure.facts), other->figure.facts.url) + ". " +
               markdown_escaped(other->relation.because) + "\n";
    if (!others.rest.empty()) out += "- " + markdown_escaped(others.rest) + "\n";
    if (p.not_compared.empty()) return out;
    return out + "- not compared: " + reasons_in_words(p.not_compared) + "\n";
}

std::string arithmetic(Provenance const& p) {
    if (p.arithmetic.empty()) return "";
    std::string out = "\n## Arithmetic of its article\n\n";
    for (Finding const& finding : p.arithmetic)
        out += "- " + std::string(to_string(finding.severity)) + ": " + markdown_escaped(finding.because) + "\n";
    return out;
}

std::string verdicts(Provenance const& p) {
    if (p.reviews.empty()) return "";
    std::string out = "\n## Verdicts\n\n";
    for (Review const& review : p.reviews)
        out += "- " + markdown_escaped(verdict_in_words(review)) + "\n";
    return out;
}

}  // namespace

std::string figure_report_markdown(Provenance const& p) {
    std::string const key(short_key(p.figure.claim_key));
    return "# Figure " + key + ": " + markdown_escaped(p.figure.claim.mention.quote) + "\n\n" + quote_block(p) +
           meaning(p.figure.claim) + source(p) + versions(p) + official(p) + corroboration(p) + comparable(p) + arithmetic(p) +
           verdicts(p) + "\nPolicy: " + p.policy.to_string() + ". To repeat: `figtrail report " + key + "`.\n";
}

std::string figure_report_json(Provenance const& p, Desk const& desk) { return provenance_json(p, desk.store) + "\n"; }

}  // namespace figtrail::cli
