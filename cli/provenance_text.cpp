#include "cli/provenance_text.hpp"

#include "cli/dates_said.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/render_text.hpp"
#include "cli/review_target.hpp"
#include "cli/stored_figures.hpp"
#include "cli/style.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string line(std::string const& label, std::string const& text) {
    if (text.empty()) return "";
    std::string const gap(label.size() < 14 ? 14 - label.size() : 1, ' ');
    return "  " + label + gap + harmless(text) + "\n";
}

std::string bytes_of(Span span) { return std::to_string(span.begin) + " to " + std::to_string(span.end); }

std::string what_it_says(Claim const& claim) {
    Quantity const& quantity = claim.quantity;
    std::string out =
        line("value", moved_value_in_words(quantity) + " " + quantity.unit.name + in_brackets(quantity.unit.id));
    out += line("of what", measure_at_length(claim));
    out += line("of whom", subjects_in_words(claim) + in_brackets(joined(claim.places)));
    out += line("when", period_in_words(claim));
    out += line("how sure", std::string(to_string(claim.modality)));
    out += line("who says so", attribution_in_words(claim));
    out += line("read as", claim.rule);
    return out + line("inferred", listed(claim.inferred));
}

std::string where_it_stands(Provenance const& p) {
    ArticleFacts const& facts = p.figure.facts;
    StoredSnapshot const& snapshot = p.snapshot;
    Mention const& mention = p.figure.claim.mention;
    std::string out =
        line("article", facts.title) + line("published", outlet_and_date(facts));
    auto const dates = dates_in_words(snapshot.dates);
    for (std::string const& date : dates) out += line(&date == &dates.front() ? "dates differ" : "", date);
    if (dates.empty() && !snapshot.published_header.empty())  // stored before all dates were kept
        out += line("", "by its dateline; header or record say " + snapshot.published_header);
    out += line("address", facts.url);
    if (!snapshot.embargo_until.empty()) out += line("embargo", "not to be quoted before " + snapshot.embargo_until);
    out += line("deep link", deep_link(p.figure));
    out += line("snapshot", "SHA-256 " + snapshot.sha256);
    out += line("", std::to_string(snapshot.bytes) + " bytes from " + snapshot.location + ", retrieved " +
                        snapshot.retrieved_at);
    out += line("place",
                page_in_words(mention, ", ") + "bytes " + bytes_of(mention.source) + " of the snapshot, " + bytes_of(mention.span) + " of its text");
    RunFacts const& run = snapshot.run;
    return out + line("read by", "figtrail " + run.tool_version + ", grammar " + run.grammar_version + ", lexicon " +
                                     run.lexicon_hash);
}

std::string versions_text(Provenance const& p, Terminal const& terminal) {
    if (p.versions.size() < 2) return "";
    std::string out = "\n" + styled("Versions of the article", Style::heading, terminal) + "\n";
    for (VersionOfFigure const& version : p.versions) {
        std::string const quote = version.figure ? "«" + version.figure->claim.mention.quote + "»" : "not there";
        std::string const how = version.change ? ", " + change_in_words(*version.change) : "";
        out += "  " + version.snapshot.retrieved_at + "  " + std::string(short_key(version.snapshot.sha256)) + "  " +
               harmless(quote) + how + "\n";
        for (Review const& review : version.reviews) out += "                                  " + harmless(verdict_in_words(review)) + "\n";
    }
    return out;
}

std::string compared_text(Provenance const& p, Terminal const& terminal) {
    std::string out;
    if (!p.officials.words.empty()) out += "\n" + styled("Official figures", Style::heading, terminal) + "\n";
    for (OfficialWord const& word : p.officials.words) out += "  " + official_heading(word, terminal) + relation_footing(word.relation);
    if (!p.comparable.empty())
        out += "\n" + styled("Other articles on the same thing", Style::heading, terminal) + "\n";
    Shown const others = shown(p.comparable);
    for (ComparedFigure const* other : others.figures) {
        StoredClaim const& figure = other->figure;
        out += "  " + relation_heading(other->relation, terminal) + ": «" + harmless(figure.claim.mention.quote) + "» " +
               harmless(outlet_and_date(figure.facts)) + " (" + std::string(short_key(figure.claim_key)) + ")\n" +
               relation_footing(other->relation);
    }
    if (!others.rest.empty()) out += "  " + others.rest + "\n";
    if (!p.not_compared.empty())
        out += "\nNot compared: " + reasons_in_words(p.not_compared) + ".\n";
    return out;
}

std::string corroboration_text(Provenance const& p, Terminal const& terminal) {
    Corroboration const& c = p.corroboration;
    if (c.reports.size() < 2) return "";
    std::string out = "\n" + styled("Who bears it out: " + independence_in_words(c), Style::heading, terminal) + "\n";
    for (Witness const& origin : c.origins) {
        std::vector<std::string> outlets;
        for (std::size_t const report : origin.testimonies) outlets.push_back(outlet_and_date(c.reports[report].facts));
        out += "  " + harmless(listed(outlets) + ": " + origin_in_words(origin)) + "\n";
    }
    return out;
}

std::string arithmetic_text(Provenance const& p, Terminal const& terminal) {
    if (p.arithmetic.empty()) return "";
    std::string out = "\n" + styled("Arithmetic of its article", Style::heading, terminal) + "\n";
    for (Finding const& finding : p.arithmetic) out += finding_in_words(p.article, finding, terminal);
    return out;
}

std::string reviews_text(Provenance const& p, Terminal const& terminal) {
    if (p.reviews.empty()) return "";
    std::string out = "\n" + styled("Verdicts", Style::heading, terminal) + "\n";
    for (Review const& review : p.reviews)
        out += "  " + harmless(verdict_in_words(review)) + "\n";
    return out;
}

}  // namespace

std::string provenance_text(Provenance const& p, Terminal const& terminal) {
    Claim const& claim = p.figure.claim;
    std::string out = styled("figure " + std::string(short_key(p.figure.claim_key)), Style::heading, terminal) + "\n";
    std::string const& text = p.article.document.text;
    out += text.empty() ? "  " + harmless(claim.mention.prefix) + " «" + harmless(claim.mention.quote) + "» " +
                              harmless(claim.mention.suffix) + "\n"
                        : "  " +
                              marked_quote(text, claim.sentence, claim.mention.span,
                                           static_cast<std::size_t>(terminal.width) * 3, terminal) +
                              "\n";
    out += "\n" + what_it_says(claim) + "\n" + where_it_stands(p);
    out += versions_text(p, terminal) + corroboration_text(p, terminal) + compared_text(p, terminal) +
           arithmetic_text(p, terminal) + reviews_text(p, terminal);
    return out + "\nPolicy: " + p.policy.to_string() + ".\n";
}

}  // namespace figtrail::cli
