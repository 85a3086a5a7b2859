#include "cli/findings_json.hpp"
#include "cli/json_object.hpp"
#include "cli/markdown_text.hpp"
#include "cli/official.hpp"
#include "cli/report.hpp"
#include "cli/same_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/finding_order.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string side(Desk const& desk, std::vector<std::int64_t> const& claims) {
    auto const figure = claims.empty() ? std::nullopt : desk.store.claim(claims.front());
    return figure ? markdown_escaped(figure->claim.mention.quote) + ", " +
                        markdown_link(outlet_and_date(figure->facts), figure->facts.url)
                  : "";
}

std::string finding_section(Desk const& desk, StoredFinding const& finding) {
    std::string out = "\n### " + std::string(short_key(finding.finding_key)) + ": " + markdown_escaped(finding.kind) +
                      (finding.measure.empty() ? "" : ", " + markdown_escaped(finding.measure)) + "\n\n";
    for (auto const* claims : {&finding.a, &finding.b})
        if (std::string const words = side(desk, *claims); !words.empty()) out += "- " + words + "\n";
    if (std::string const words = same_text_in_words(desk, finding); !words.empty()) out += "- " + markdown_escaped(words) + "\n";
    if (auto const official = finding.reference ? reference_figure(desk.store, *finding.reference) : std::nullopt)
        out += "- official: " + markdown_escaped(official->claim.mention.quote + ", " + official_place(*official)) + "\n";
    out += "\n" + markdown_escaped(finding.because) + "\n";
    return out;
}

}  // namespace

std::vector<StoredFinding> findings_to_report(Desk const& desk, Told const& tell) {
    std::vector<StoredFinding> findings;
    desk.store.findings(std::nullopt, [&](StoredFinding const& finding) {
        if (!desk.embargo.holds(finding, desk.store)) findings.push_back(finding);
        return true;
    });
    OriginReader origins(desk.store);
    sort_findings(findings, origins, findings.size(), tell);
    return findings;
}

std::string database_report_markdown(Desk const& desk, Told const& tell) {
    StoreStats const stats = desk.store.stats();
    std::string out = "# What the articles say\n\n" + counted(stats.articles, "article") + " (" +
                      std::to_string(stats.undated_articles) + " undated), " + counted(stats.snapshots, "version") +
                      ", " + counted(stats.claims, "figure") + ". Of " + counted(stats.numerals, "numeral") + " " +
                      std::to_string(stats.explained) + " are explained and " + std::to_string(stats.not_understood) +
                      " not understood.\n\n## Findings\n";
    auto const findings = findings_to_report(desk, tell);
    if (findings.empty()) out += "\nNone.\n";
    for (StoredFinding const& finding : findings) out += finding_section(desk, finding);
    Table table{{{"title"},
                 {"published by"},
                 {"versions", Align::right},
                 {"figures", Align::right},
                 {"not understood", Align::right}},
                {}};
    desk.store.articles([&](StoredArticle const& article) {
        if (desk.embargo.holds(article.id)) return true;
        std::string const where =
            article.source + (article.published.empty() ? "" : ", " + article.published.substr(0, 10));
        table.rows.push_back({{article.title.empty() ? article.url + article.key : article.title},
                              {where},
                              {std::to_string(article.snapshots)},
                              {std::to_string(article.claims - desk.store.claims_around(article.snapshot_id))},
                              {std::to_string(article.not_understood)}});
        return true;
    });
    return out + "\n## Articles\n\n" + markdown_table(table);
}

std::string database_report_json(Desk const& desk, Told const& tell) {
    StoreStats const stats = desk.store.stats();
    auto const count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    FindingStanding standing(desk);
    FindingJson json(desk, standing);
    std::vector<std::string> findings;
    for (StoredFinding const& finding : findings_to_report(desk, tell)) findings.push_back(json(finding));
    return JsonObject()
               .number("articles", count(stats.articles))
               .number("undated_articles", count(stats.undated_articles))
               .number("snapshots", count(stats.snapshots))
               .number("figures", count(stats.claims))
               .number("numerals", count(stats.numerals))
               .number("explained", count(stats.explained))
               .number("not_understood", count(stats.not_understood))
               .raw("findings", json_array(findings))
               .str() +
           "\n";
}

}  // namespace figtrail::cli
