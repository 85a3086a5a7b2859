#include "cli/article_report.hpp"
#include "cli/dates_said.hpp"
#include "cli/findings_json.hpp"
#include "cli/json_object.hpp"
#include "cli/judgement_words.hpp"
#include "cli/markdown_text.hpp"
#include "cli/render_json.hpp"
#include "cli/report.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string findings(ArticleReport const& report) {
    std::string out;
    for (Finding const& finding : report.arithmetic)
        if (finding.severity != Severity::note)
            out += "- " + std::string(to_string(finding.severity)) + ": " + markdown_escaped(finding.because) + "\n";
    for (StoredFinding const& finding : report.between)
        out += "- " + std::string(to_string(finding.severity)) + ": " + markdown_escaped(finding.because) + "\n";
    return "\n## Findings\n\n" + (out.empty() ? "None.\n" : out);
}

std::string changes(Desk const& desk, ArticleReport const& report) {
    std::string out;
    for (std::size_t i = 1; i < report.snapshots.size(); ++i) {
        for (StoredChange const& stored : desk.store.changes(report.snapshots[i].id)) {
            Change const& change = stored.change;
            if (change.kind == ChangeKind::kept || change.kind == ChangeKind::moved ||
                change.kind == ChangeKind::reworded)
                continue;
            auto const quote = [&](std::optional<std::int64_t> claim) {
                auto const figure = claim ? desk.store.claim(*claim) : std::nullopt;
                return figure ? markdown_escaped(figure->claim.mention.quote) : std::string();
            };
            std::string const declared = change.kind != ChangeKind::changed ? "" : change.declared ? "yes" : "no";
            out += "| " + markdown_escaped(report.snapshots[i].retrieved_at) + " | " +
                   std::string(change_word(change.kind)) + " | " + quote(stored.from_id) + " | " + quote(stored.to_id) +
                   " | " + declared + " |\n";
        }
    }
    if (report.snapshots.size() < 2) return "";
    std::string const head = "\n## Changes between versions\n\n";
    return out.empty()
               ? head + "No figure changed.\n"
               : head + "| retrieved | what happened | before | after | declared |\n| --- | --- | --- | --- | --- |\n" +
                     out;
}

std::string figures(ArticleReport const& report) {
    if (report.claims.empty()) return "\n## Figures\n\nNone.\n";
    Table table{stored_figure_columns(), {}};
    for (StoredClaim const& claim : report.claims) table.rows.push_back(stored_figure_cells(claim));
    return "\n## Figures\n\n" + markdown_table(table);
}

}  // namespace

std::string article_report_markdown(Desk const& desk, std::int64_t article_id) {
    ArticleReport const report = article_report(desk, article_id);
    StoredArticle const& article = report.article;
    std::string out = "# " + markdown_escaped(name_of(article)) + "\n\n";
    out += markdown_item("address", markdown_link(article.url, article.url)) +
           markdown_item("published by", markdown_escaped(article.source));
    out += markdown_item("published", article.published.empty() ? "undated" : markdown_escaped(article.published));
    if (auto const dates = dates_in_words(report.latest.document.dates); !dates.empty())
        out += markdown_item("dates differ", markdown_escaped(listed(dates)));
    for (StoredSnapshot const& snapshot : report.snapshots)
        out += markdown_item("version", "SHA-256 `" + snapshot.sha256 + "`, " + std::to_string(snapshot.bytes) +
                                            " bytes, retrieved " + markdown_escaped(snapshot.retrieved_at));
    return out + findings(report) + changes(desk, report) + figures(report) + "\n" +
           ledger_in_words(report.latest) + "\n";
}

std::string article_report_json(Desk const& desk, std::int64_t article_id) {
    ArticleReport const report = article_report(desk, article_id);
    std::vector<std::string> versions, between;
    for (std::size_t i = 0; i < report.snapshots.size(); ++i) {
        StoredSnapshot const& snapshot = report.snapshots[i];
        std::vector<std::string> changed;
        if (i > 0) {
            Extraction const before = desk.store.extraction(report.snapshots[i - 1].id),
                             after = desk.store.extraction(snapshot.id);
            for (StoredChange const& stored : desk.store.changes(snapshot.id)) {
                if (stored.change.kind == ChangeKind::kept) continue;
                std::string out;
                write_json(out, stored.change, before, after);
                changed.push_back(std::move(out));
            }
        }
        versions.push_back(JsonObject()
                               .text("sha256", snapshot.sha256)
                               .number("bytes", static_cast<std::int64_t>(snapshot.bytes))
                               .text("retrieved", snapshot.retrieved_at)
                               .text_or_null("published", snapshot.published_at)
                               .raw("dates", dates_json(snapshot.dates))
                               .raw("changes", json_array(changed))
                               .str());
    }
    FindingStanding standing(desk);
    FindingJson json(desk, standing);
    for (StoredFinding const& finding : report.between) between.push_back(json(finding));
    StoredArticle const& article = report.article;
    return JsonObject()
               .text_or_null("url", article.url)
               .text_or_null("key", article.key)
               .text_or_null("title", article.title)
               .text_or_null("source", article.source)
               .text_or_null("published", article.published)
               .raw("versions", json_array(versions))
               .raw("audit", audit_json(report.latest, report.arithmetic))
               .raw("findings", json_array(between))
               .str() +
           "\n";
}

}  // namespace figtrail::cli
