#include "cli/dates_said.hpp"
#include "cli/html_page.hpp"
#include "cli/html_quote.hpp"
#include "cli/html_series.hpp"
#include "cli/html_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/report.hpp"
#include "cli/review_target.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// "land border, IR and IQ, 2023, forecast": of what, of whom, when, how sure.
std::string about(Claim const& claim) {
    std::vector<std::string> parts;
    Unit const& unit = claim.quantity.unit;
    bool const counts =
        unit.dimension == dimension::count && measure_in_words(claim).find(unit.name) == std::string::npos;
    if (counts) parts.push_back(html_text(unit.name));  // the quote of a count goes without what is counted
    for (std::string const& part :
         {measure_in_words(claim), subjects_in_words(claim), period_in_words(claim), modality_in_words(claim)})
        if (!part.empty()) parts.push_back(html_text(part));
    std::string out;
    for (std::string const& part : parts) out += (out.empty() ? "" : " · ") + part;
    return out;
}

/// How it stands, in two sentences at most.
std::string standing(Provenance const& p) {
    std::size_t conflicts = 0;
    for (ComparedFigure const& other : p.comparable) conflicts += is_conflict(other.relation.kind) ? 1 : 0;
    std::size_t const others = p.corroboration.reports.size() - 1, origins = p.corroboration.origins.size();
    std::string out =
        conflicts == 0 ? "No figure on file contradicts it. "
                       : counted(conflicts, "other figure") + (conflicts == 1 ? " does" : " do") + " not fit with it. ";
    if (others == 0) return out + "No other article on file bears it out.";
    return out + counted(others, "other article") + (others == 1 ? " bears" : " bear") + " it out: " +
           counted(origins, "independent origin") + " in all.";
}

std::string header(Provenance const& p) {
    Claim const& claim = p.figure.claim;
    return "<header>\n" +
           html_element("p", "kicker",
                        "Provenance of a figure, " + html_element("code", "", short_key(p.figure.claim_key))) +
           "\n" + html_foreign("h1", "", html_text(claim.mention.quote)) + "\n" +
           html_foreign("p", "about", about(claim)) + "\n" + html_element("p", "standfirst", standing(p)) +
           "\n</header>\n";
}

std::string lead(Provenance const& p) {
    std::string_view const text = p.snapshot.quotes_only ? "" : std::string_view(p.article.document.text);
    ArticleFacts const& facts = p.figure.facts;
    std::string const title = facts.title.empty() ? facts.url : facts.title;
    std::string const link = deep_link(p.figure);
    std::string source = html_foreign("cite", "", html_link(html_text(title), facts.url)) + " " +
                         html_foreign("span", "outlet", html_text(outlet_and_date(facts)));
    if (std::string const open = html_link("Open the page at these words", link);
        open != "Open the page at these words")
        source += html_element("span", "deep", open);
    return "<div class=\"lead\">\n" +
           html_foreign("blockquote", "", "<p>" + html_quote(text, p.figure.claim) + "</p>") + "\n" +
           html_element("p", "source", source) + "\n</div>\n";
}

std::string what_it_says(Claim const& claim) {
    Quantity const& quantity = claim.quantity;
    auto const& [speaker, agency] = claim.attribution;
    std::string const unit = quantity.unit.name + in_brackets(quantity.unit.id);
    std::string out = html_fact("value", html_text(moved_value_in_words(quantity) + " " + unit));
    out += html_fact("of what", html_text(measure_in_words(claim))) +
           html_fact("of whom", html_text(subjects_in_words(claim)));
    out += html_fact("when", claim.period ? html_text(period_in_words(claim)) : "not said");
    out += html_fact("how sure", to_string(claim.modality));
    out += html_fact("who says so", speaker ? html_text(*speaker) : "the article itself");
    out += html_fact("whom they cite", agency ? html_text(*agency) : "");
    out += html_fact("inferred", html_text(listed(claim.inferred)));
    return html_section("What it says", "facts", "<dl>\n" + out + "</dl>\n");
}

std::string where_it_stands(Provenance const& p) {
    StoredSnapshot const& snapshot = p.snapshot;
    Mention const& mention = p.figure.claim.mention;
    std::string const archive = archive_link(p.figure.facts.url, snapshot.retrieved_at);
    std::string const published = snapshot.published_at.empty()
                                      ? "undated"
                                      : snapshot.published_at + in_brackets("from the " + snapshot.published_origin);
    std::string out = html_fact("address", html_link(html_text(p.figure.facts.url), p.figure.facts.url));
    out += html_fact("published", html_text(published)) + html_fact("retrieved", html_text(snapshot.retrieved_at));
    out += html_fact("dates differ", html_text(listed(dates_in_words(snapshot.dates))));
    out += html_fact("SHA-256", html_element("code", "hash", snapshot.sha256));
    out += html_fact("size", html_text(std::to_string(snapshot.bytes) + " bytes, " + snapshot.media_type));
    out += html_fact("place", place_in_words(mention));
    if (!archive.empty()) out += html_fact("archive", html_link("look for it in the Internet Archive", archive));
    out +=
        html_fact("not before", snapshot.embargo_until.empty() ? "" : html_text(snapshot.embargo_until + " (embargo)"));
    RunFacts const& run = snapshot.run;
    out += html_fact("read by", html_text("figtrail " + run.tool_version + ", grammar " + run.grammar_version +
                                          ", lexicon " + run.lexicon_hash + ", rule: " + p.figure.claim.rule));
    return html_section("Where it stands", "facts", "<dl>\n" + out + "</dl>\n");
}

std::string officials(Provenance const& p) {
    std::string out;
    for (OfficialWord const& word : p.officials.words) {
        std::string const heading = std::string(relation_word(word.relation.kind)) + ": " + word.figure->claim.mention.quote;
        out += html_element("article", "compared severity-" + std::string(to_string(word.relation.severity)),
                            "\n" + html_element("h3", "", html_text(heading)) + "\n" +
                                html_foreign("p", "source", html_text(official_place(*word.figure))) + "\n" +
                                html_foreign("p", "because", html_text(word.relation.because)) + "\n") +
               "\n";
    }
    return out.empty() ? "" : html_section("Official figures", "", out);
}

std::string witnesses(Provenance const& p) {
    auto const& [reports, origins] = p.corroboration;
    if (reports.size() < 2)
        return html_section("Who bears it out", "", html_element("p", "quiet", "Only the article itself.") + "\n");
    std::string out = html_element("p", "",
                                   "<b>" + std::to_string(origins.size()) + "</b> independent of <b>" +
                                       std::to_string(reports.size()) +
                                       "</b> articles that bear it out. Copies of one text, reports of one outlet, and "
                                       "those who cite one speaker or agency count once.") +
                      "\n<ol class=\"origins\">\n";
    for (Witness const& origin : origins) {
        std::vector<std::string> names;
        for (std::size_t const report : origin.testimonies)
            names.push_back(html_link(html_text(outlet_and_date(reports[report].facts)), reports[report].facts.url));
        out += html_foreign("li", "", listed(names) + html_element("span", "why", html_text(origin_in_words(origin)))) +
               "\n";
    }
    return html_section("Who bears it out", "", out + "</ol>\n");
}

std::string other_articles(Provenance const& p, Desk const& desk) {
    std::string out;
    Shown const others = shown(p.comparable);
    for (ComparedFigure const* other : others.figures) out += html_compared(desk, *other);
    if (!others.rest.empty()) out += html_element("p", "quiet", html_text(others.rest)) + "\n";
    if (!p.not_compared.empty())
        out +=
            html_element(
                "p", "quiet",
                "Not compared: " + html_text(reasons_in_words(p.not_compared)) + ".") +
            "\n";
    if (out.empty()) out = html_element("p", "quiet", "No figure of another article is about the same thing.") + "\n";
    return html_section("Other articles", "", out);
}

std::string arithmetic(Provenance const& p) {
    std::string out;
    for (Finding const& finding : p.arithmetic)
        out += html_element("li", "severity-" + std::string(to_string(finding.severity)),
                            html_element("b", "", to_string(finding.severity)) + " " + html_text(finding.because)) +
               "\n";
    return out.empty() ? ""
                       : html_section("Arithmetic of its article", "", "<ul class=\"findings\">\n" + out + "</ul>\n");
}

/// What people said of the figure as it stood then.
std::string verdicts_then(VersionOfFigure const& version) {
    std::string out;
    for (Review const& review : version.reviews) out += html_element("span", "why", html_text("verdict then: " + verdict_in_words(review)));
    return out;
}

std::string versions(Provenance const& p) {
    if (p.versions.size() < 2) return "";
    std::string rows;
    for (VersionOfFigure const& version : p.versions)
        rows += "<tr>" + html_element("td", "value", html_text(version.snapshot.retrieved_at)) +
                html_element("td", "", html_element("code", "", short_key(version.snapshot.sha256))) +
                html_foreign(
                    "td", "",
                    version.figure ? "<b>" + html_text(version.figure->claim.mention.quote) + "</b>" : "not there") +
                html_foreign("td", "", (version.change ? html_text(change_in_words(*version.change)) : "first seen") + verdicts_then(version)) +
                "</tr>\n";
    return html_section("Versions of the article", "",
                        html_table({"retrieved", "version", "the figure", "what happened"}, rows));
}

std::string where_proved(Review const& review) {
    if (review.evidence.empty()) return "";
    return html_element("span", "why", html_text("found in " + review.evidence + (review.locator.empty() ? "" : ", " + review.locator)));
}

std::string verdicts(Provenance const& p) {
    std::string out;
    for (Review const& review : p.reviews)
        out += html_foreign("li", "",
                            "<b>" + html_text(review.verdict) + "</b> " + html_text(review.note) + where_proved(review) +
                                html_element("span", "why", html_text(review.reviewer + ", " + review.reviewed_at))) +
               "\n";
    return out.empty() ? "" : html_section("Verdicts of people", "", "<ol class=\"verdicts\">\n" + out + "</ol>\n");
}

}  // namespace

std::string figure_report_html(Provenance const& p, Desk const& desk) {
    std::string const key(short_key(p.figure.claim_key));
    std::string const body = header(p) + "<div class=\"columns\">\n" + lead(p) + "<aside>\n" +
                             what_it_says(p.figure.claim) + where_it_stands(p) + "</aside>\n<div class=\"rest\">\n" +
                             officials(p) + witnesses(p) + other_articles(p, desk) + arithmetic(p) + html_series(p.figure, desk) +
                             versions(p) + verdicts(p) + "</div>\n</div>\n";
    return html_page({"Figure " + key + ": " + p.figure.claim.mention.quote, "figure", body,
                      "figtrail report " + key + " --format html", p.policy.to_string()});
}

}  // namespace figtrail::cli
