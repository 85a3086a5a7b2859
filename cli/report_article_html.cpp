#include <map>
#include <set>

#include "claim/outside.hpp"
#include "cli/article_report.hpp"
#include "cli/dates_said.hpp"
#include "cli/html_cards.hpp"
#include "cli/html_numerals.hpp"
#include "cli/html_page.hpp"
#include "cli/html_quote.hpp"
#include "cli/html_text.hpp"
#include "cli/html_versions.hpp"
#include "cli/judgement_words.hpp"
#include "cli/provenance.hpp"
#include "cli/report.hpp"
#include "cli/shell_word.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// What the cards need to know of the findings: the sentences, by ordinal of the claim.
using Notes = std::map<std::uint32_t, std::vector<std::string>>;

bool is_shown(Severity severity) { return severity != Severity::note; }

Notes notes_of(ArticleReport const& report) {
    std::map<std::int64_t, std::uint32_t> ordinal;
    for (StoredClaim const& claim : report.claims) ordinal.emplace(claim.id, claim.ordinal);
    Notes notes;
    for (Finding const& finding : report.arithmetic)
        if (is_shown(finding.severity))
            for (std::uint32_t const claim : finding.claims) notes[claim].push_back(finding.because);
    for (StoredFinding const& finding : report.between)
        if (is_shown(finding.severity))
            for (auto const* side : {&finding.a, &finding.b})
                for (std::int64_t const id : *side)
                    if (auto const found = ordinal.find(id); found != ordinal.end())
                        notes[found->second].push_back(finding.because);
    return notes;
}

std::string card_link(int card) {
    return "<a href=\"#c" + std::to_string(card) + "\">figure " + std::to_string(card) + "</a>";
}

std::string finding_item(Severity severity, std::string const& kind, std::string const& because,
                         std::set<int> const& cards, std::string const& more) {
    std::vector<std::string> links;
    links.reserve(cards.size());
    for (int const card : cards) links.push_back(card_link(card));
    return "<li class=\"severity-" + std::string(to_string(severity)) + "\"><b>" +
           html_text(finding_kind_in_words(kind)) + "</b> " + html_element("small", "", to_string(severity)) + "<br>" +
           html_text(because) + " " + html_element("span", "why", listed(links) + more) + "</li>\n";
}

/// The witness of the side that is not of this article.
std::string other_side(Desk const& desk, ArticleReport const& report, StoredFinding const& finding) {
    for (auto const* side : {&finding.a, &finding.b}) {
        auto const figure = side->empty() ? std::nullopt : desk.store.claim(side->front());
        if (!figure || figure->article_id == report.article.id) continue;
        std::string const link = deep_link(*figure);
        return " against " +
               html_link(html_text("«" + figure->claim.mention.quote + "», " + outlet_and_date(figure->facts)),
                         link.empty() ? figure->facts.url : link);
    }
    return "";
}

/// A figure that became another one without a word is as good as a finding.
std::string silent_changes(Desk const& desk, ArticleReport const& report) {
    std::string out;
    for (std::size_t i = 1; i < report.snapshots.size(); ++i)
        for (StoredChange const& stored : desk.store.changes(report.snapshots[i].id)) {
            bool const silent = stored.change.kind == ChangeKind::changed && !stored.change.declared;
            auto const before = silent && stored.from_id ? desk.store.claim(*stored.from_id) : std::nullopt;
            auto const after = silent && stored.to_id ? desk.store.claim(*stored.to_id) : std::nullopt;
            if (!before || !after || is_outside(after->claim.block)) continue;
            out += "<li class=\"severity-warn\"><b>changed silently</b> " + html_element("small", "", "warn") + "<br>" +
                   html_text("«" + before->claim.mention.quote + "» became «" + after->claim.mention.quote + "» in the version retrieved " +
                             report.snapshots[i].retrieved_at + "; no correction says so.") +
                   "</li>\n";
        }
    return out;
}

std::string findings(Desk const& desk, ArticleReport const& report, std::vector<int> const& cards) {
    std::map<std::int64_t, int> card_of;
    for (StoredClaim const& claim : report.claims) card_of.emplace(claim.id, cards[claim.ordinal]);
    std::string out;
    for (Finding const& finding : report.arithmetic) {
        if (!is_shown(finding.severity)) continue;
        std::set<int> numbers;
        for (std::uint32_t const claim : finding.claims) numbers.insert(cards[claim]);
        out += finding_item(finding.severity, finding.kind, finding.because, numbers, "");
    }
    for (StoredFinding const& finding : report.between) {
        if (!is_shown(finding.severity)) continue;
        std::set<int> numbers;
        for (auto const* side : {&finding.a, &finding.b})
            for (std::int64_t const id : *side)
                if (auto const found = card_of.find(id); found != card_of.end()) numbers.insert(found->second);
        out += finding_item(finding.severity, finding.kind, finding.because, numbers,
                            other_side(desk, report, finding) + html_verdicts(desk.store.reviews(finding.finding_key)));
    }
    out += silent_changes(desk, report);
    out = out.empty()
              ? html_element("p", "quiet", "None: its figures fit together, and with what else is on file.") + "\n"
              : "<ul class=\"findings\">\n" + out + "</ul>\n";
    return html_section("Findings", "top", out);
}

std::string differing_dates(ArticleReport const& report) {
    auto const dates = dates_in_words(report.latest.document.dates);
    return dates.empty() ? "" : html_foreign("p", "quiet", "Its dates differ: " + html_text(listed(dates)) + ".") + "\n";
}

std::string header(ArticleReport const& report) {
    StoredArticle const& article = report.article;
    std::string const date = article.published.empty() ? "undated" : article.published.substr(0, 10);
    std::string const outlet = article.source.empty() ? date : article.source + ", " + date;
    return "<header>\n" + html_element("p", "kicker", "Every figure of an article") + "\n" +
           html_foreign("h1", "", html_text(name_of(article))) + "\n" +
           html_foreign("p", "about", html_link(html_text(outlet), article.url)) + "\n" + differing_dates(report) +
           html_element("p", "standfirst", html_text(ledger_in_words(report.latest))) + "\n</header>\n";
}

/// The element that suits a block.
std::string_view element_of(BlockKind kind) {
    if (kind == BlockKind::title || kind == BlockKind::heading) return "h2";
    return kind == BlockKind::quote ? "blockquote" : "p";
}

/// The cards of the figures that begin before `end`, from `next` on.
std::string cards_until(Desk const& desk, ArticleReport const& report, std::uint32_t end, std::vector<int> const& cards,
                        Notes const& notes, std::size_t& next) {
    std::string out;
    for (; next < report.claims.size() && report.claims[next].claim.mention.span.begin < end; ++next) {
        StoredClaim const& figure = report.claims[next];
        auto const found = notes.find(figure.ordinal);
        if (!figure.claim.repeats)
            out += html_card(figure, cards[next], found == notes.end() ? std::vector<std::string>{} : found->second,
                             desk.store.reviews(figure.claim_key));
    }
    return out;
}

bool is_quotes_only(ArticleReport const& report) {
    return !report.snapshots.empty() && report.snapshots.back().quotes_only;
}

std::string text(Desk const& desk, ArticleReport const& report, std::vector<int> const& cards, Notes const& notes) {
    std::vector<bool> conflict(report.claims.size());
    for (auto const& [ordinal, sentences] : notes)
        if (ordinal < conflict.size()) conflict[ordinal] = true;
    std::string rows;
    std::size_t next = 0;
    BlockKind last = BlockKind::body;
    for (Block const& block : report.latest.document.blocks) {
        std::string const margin = cards_until(desk, report, block.span.end, cards, notes, next);
        if (is_outside(block.kind) && last != block.kind)
            rows +=
                html_element("p", "around", "Around the article, not of it: " + std::string(to_string(block.kind))) +
                "\n";
        last = block.kind;
        rows += "<div class=\"row\">\n" +
                html_foreign(element_of(block.kind), "block " + std::string(to_string(block.kind)),
                             html_numerals(report.latest, block.span, cards, conflict)) +
                "\n" + (margin.empty() ? "" : "<div class=\"notes\">\n" + margin + "</div>\n") + "</div>\n";
    }
    std::string out = "<section class=\"text\">\n" + html_element("h2", "spoken", "The text") + "\n" + html_legend();
    if (is_quotes_only(report))
        out += html_element("p", "quiet", "Of this text only the quotes with the words around them were kept.") + "\n" +
               html_gaps(rows);
    else
        out += rows;
    return out + "</section>\n";
}

std::string snapshots(ArticleReport const& report) {
    std::string rows;
    for (StoredSnapshot const& snapshot : report.snapshots) {
        std::string const archive = archive_link(report.article.url, snapshot.retrieved_at);
        rows +=
            "<tr>" + html_element("td", "value", html_text(snapshot.retrieved_at)) +
            html_element("td", "value", html_text(snapshot.published_at.empty() ? "undated" : snapshot.published_at)) +
            html_element("td", "", std::to_string(snapshot.bytes)) +
            html_element("td", "", html_element("code", "hash", snapshot.sha256)) +
            html_element("td", "", archive.empty() ? "" : html_link("look for it", archive)) + "</tr>\n";
    }
    return html_section("Stored versions", "",
                        html_table({"retrieved", "published", "bytes", "SHA-256", "Internet Archive"}, rows));
}

std::string versions(Desk const& desk, ArticleReport const& report) {
    std::string out;
    for (std::size_t i = 1; i < report.snapshots.size(); ++i) {
        std::vector<Change> changes;
        for (StoredChange const& stored : desk.store.changes(report.snapshots[i].id)) changes.push_back(stored.change);
        bool const gaps = report.snapshots[i - 1].quotes_only || report.snapshots[i].quotes_only;
        out += html_versions(desk.store.extraction(report.snapshots[i - 1].id), desk.store.extraction(report.snapshots[i].id), changes, gaps);
    }
    return html_section("What changed between the versions", "changes", out);
}

}  // namespace

std::string article_report_html(Desk const& desk, std::int64_t article_id) {
    ArticleReport const report = article_report(desk, article_id);
    std::vector<int> const cards = card_numbers(report.latest.claims);
    Notes const notes = notes_of(report);
    std::string const body = header(report) + findings(desk, report, cards) + text(desk, report, cards, notes) +
                             html_section("Numerals that are no figures", "", html_explained(report.latest)) +
                             versions(desk, report) + snapshots(report);
    std::string const known_by = report.article.url.empty() ? report.article.key : report.article.url;
    return html_page({name_of(report.article), "article", body,
                      "figtrail report " + shell_word(known_by) + " --format html", Policy{}.to_string()});
}

}  // namespace figtrail::cli
