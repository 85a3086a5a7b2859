#include "cli/html_quote.hpp"

#include <fmt/format.h>

#include "cli/html_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/provenance.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {

std::string html_quote(std::string_view text, Claim const& claim) {
    Mention const& mention = claim.mention;
    if (!text.empty()) return html_marked(text, claim.sentence, mention.span);
    return html_text(mention.prefix) + "<mark>" + html_text(mention.quote) + "</mark>" + html_text(mention.suffix);
}

std::string html_cited(Desk const& desk, StoredClaim const& figure) {
    std::string const quote = html_quote(desk.store.document(figure.snapshot_id).text, figure.claim);
    std::string const link = deep_link(figure);
    std::string const outlet = html_text(outlet_and_date(figure.facts));
    return html_foreign("blockquote", "", "<p>" + quote + "</p>") + "\n" +
           html_foreign("p", "source",
                        html_link(outlet, link.empty() ? figure.facts.url : link) + " " +
                            html_element("code", "", short_key(figure.claim_key))) +
           "\n";
}

std::string html_compared(Desk const& desk, ComparedFigure const& other) {
    Relation const& relation = other.relation;
    bool const conflict = is_conflict(relation.kind);
    std::string heading(relation_word(relation.kind));
    if (relation.apart_percent && *relation.apart_percent > 0)
        heading += fmt::format(", {:.1f} % apart", *relation.apart_percent);
    std::string out = html_element("h3", "", html_text(heading)) + "\n" + html_cited(desk, other.figure);
    out += html_element("p", "because", html_text(relation.because)) + "\n";
    std::string keys;
    for (std::string const& key : relation.keys) keys += html_foreign("li", "", html_text(key));
    if (!relation.assumed.empty())
        keys += "<li>assumed to be the same: " + html_text(listed(relation.assumed)) + "</li>";
    if (!keys.empty()) out += html_element("ul", "keys", keys) + "\n";
    return html_element("article", conflict ? "compared conflict" : "compared", "\n" + out) + "\n";
}

std::string html_verdicts(std::vector<Review> const& reviews) {
    std::string out;
    for (Review const& review : reviews)
        out += html_foreign("span", "verdict",
                            "<br><b>" + html_text(review.verdict) + "</b> " + html_text(review.note) + " " +
                                html_text(review.reviewer + ", " + review.reviewed_at.substr(0, 10)));
    return out;
}

std::string html_table(std::initializer_list<std::string_view> headings, std::string const& rows) {
    std::string head;
    for (std::string_view const heading : headings) head += "<th scope=\"col\">" + html_text(heading) + "</th>";
    return "<div class=\"scrolls\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead><tr>" + head +
           "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n";
}

}  // namespace figtrail::cli
