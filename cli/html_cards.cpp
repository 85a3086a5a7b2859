#include "cli/html_cards.hpp"

#include "cli/html_text.hpp"
#include "cli/provenance.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// "trade volume, Iran and Iraq, 2023": what is known of it, in a line.
std::string meaning(Claim const& claim) {
    std::string out;
    for (std::string const& part : {measure_in_words(claim), subjects_in_words(claim), period_in_words(claim)})
        if (!part.empty()) out += (out.empty() ? "" : " · ") + html_text(part);
    return out;
}

std::string value(Quantity const& quantity) {
    std::string const unit = quantity.unit.name == "-" ? "" : " " + quantity.unit.name;
    return html_text(moved_value_in_words(quantity) + unit);
}

}  // namespace

std::string html_card(StoredClaim const& figure, int number, std::vector<std::string> const& notes,
                      std::vector<Review> const& verdicts) {
    Claim const& claim = figure.claim;
    std::string const n = std::to_string(number);
    std::string out = "<h3><a class=\"back\" href=\"#n" + n + "\" aria-label=\"back to figure " + n +
                      " in the text\">" + n + "</a> " + html_foreign("span", "", html_text(claim.mention.quote)) +
                      "</h3>\n";
    out += html_foreign("p", "value", value(claim.quantity)) + "\n";
    if (std::string const words = meaning(claim); !words.empty()) out += html_foreign("p", "", words) + "\n";
    if (claim.modality != Modality::actual) out += html_element("p", "sure", to_string(claim.modality)) + "\n";
    if (std::string const who = attribution_in_words(claim); !who.empty())
        out += html_foreign("p", "who", "says " + html_text(who)) + "\n";
    for (std::string const& note : notes) out += html_foreign("p", "note", html_text(note)) + "\n";
    if (!verdicts.empty()) {
        Review const& last = verdicts.back();
        out += html_foreign(
                   "p", "verdict",
                   "<b>" + html_text(last.verdict) + "</b> " +
                       html_text(last.note + in_brackets(last.reviewer + ", " + last.reviewed_at.substr(0, 10)))) +
               "\n";
    }
    std::string const open = html_link("at the quote", deep_link(figure));
    std::string const page = page_in_words(claim.mention);
    out += html_element(
               "p", "key",
               html_element("code", "", short_key(figure.claim_key)) + (page.empty() ? "" : " " + page) + (open == "at the quote" ? "" : " " + open)) +
           "\n";
    return "<section class=\"card" + std::string(notes.empty() ? "" : " conflict") + "\" id=\"c" + n +
           "\" aria-label=\"Figure " + n + "\">\n" + out + "</section>\n";
}

}  // namespace figtrail::cli
