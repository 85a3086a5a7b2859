#include "cli/html_page.hpp"
#include "cli/html_quote.hpp"
#include "cli/html_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/report.hpp"
#include "cli/same_text.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string finding(Desk const& desk, StoredFinding const& found) {
    std::string heading = finding_kind_in_words(found.kind);
    if (!found.measure.empty()) heading += ": " + found.measure;
    std::string out = html_element("h3", "",
                                   html_text(heading) + " " + html_element("small", "", to_string(found.severity)) +
                                       " " + html_element("code", "", short_key(found.finding_key))) +
                      "\n";
    out += html_foreign("p", "because", html_text(found.because)) + "\n";
    for (auto const* side : {&found.a, &found.b}) {
        // Between articles the first of each side is its witness; within one, all take part.
        std::size_t const shown = found.between ? std::min<std::size_t>(side->size(), 1) : side->size();
        for (std::size_t i = 0; i < shown; ++i)
            if (auto const figure = desk.store.claim((*side)[i])) out += html_cited(desk, *figure);
        if (shown < side->size())
            out += html_element("p", "quiet", "and " + counted(side->size() - shown, "more report") + " of the same") +
                   "\n";
    }
    if (std::string const words = same_text_in_words(desk, found); !words.empty()) out += html_foreign("p", "quiet", html_text(words)) + "\n";
    if (std::string const verdicts = html_verdicts(desk.store.reviews(found.finding_key)); !verdicts.empty())
        out += html_element("p", "source", verdicts) + "\n";
    if (auto const official = found.reference ? reference_figure(desk.store, *found.reference) : std::nullopt)
        out += html_foreign("p", "official", html_text("official: " + official->claim.mention.quote + ", " + official_place(*official))) + "\n";
    return html_element("article", "compared severity-" + std::string(to_string(found.severity)), "\n" + out) + "\n";
}

std::string findings(Desk const& desk, Told const& tell) {
    std::string out;
    for (StoredFinding const& found : findings_to_report(desk, tell)) out += finding(desk, found);
    return html_section("Findings, the worst first", "",
                        out.empty() ? html_element("p", "quiet", "None.") + "\n" : out);
}

std::string articles(Desk const& desk) {
    std::string rows;
    desk.store.articles([&](StoredArticle const& article) {
        if (desk.embargo.holds(article.id)) return true;
        std::string const title = article.title.empty() ? article.url + article.key : article.title;
        rows += "<tr>" + html_foreign("td", "", html_link(html_text(title), article.url)) +
                html_foreign("td", "", html_text(article.source)) +
                html_element("td", "value",
                             html_text(article.published.empty() ? "undated" : article.published.substr(0, 10))) +
                html_element("td", "value", std::to_string(article.snapshots)) +
                html_element("td", "value", std::to_string(article.claims - desk.store.claims_around(article.snapshot_id))) +
                html_element("td", "value", std::to_string(article.not_understood)) + "</tr>\n";
        return true;
    });
    return html_section(
        "Articles", "",
        html_table({"title", "published by", "published", "versions", "figures", "not understood"}, rows));
}

}  // namespace

std::string database_report_html(Desk const& desk, Told const& tell) {
    StoreStats const stats = desk.store.stats();
    std::string const header =
        "<header>\n" + html_element("p", "kicker", "Everything on file") + "\n" +
        html_element("h1", "", "What the articles say") + "\n" +
        html_element("p", "standfirst",
                     counted(stats.articles, "article") + " (" + std::to_string(stats.undated_articles) +
                         " undated), " + counted(stats.snapshots, "version") + ", " + counted(stats.claims, "figure") +
                         ". Of " + counted(stats.numerals, "numeral") + " " + std::to_string(stats.explained) +
                         " are explained and " + std::to_string(stats.not_understood) + " not understood.") +
        "\n</header>\n";
    return html_page({"What the articles say", "database", header + findings(desk, tell) + articles(desk),
                      "figtrail report --all --format html", Policy{}.to_string()});
}

}  // namespace figtrail::cli
