#include "cli/findings_text.hpp"

#include <fmt/format.h>

#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/origins_text.hpp"
#include "cli/render_text.hpp"
#include "cli/same_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/style.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// The sentence from the stored text; where only quotes are kept, the quote with its context.
std::string quote_line(Desk const& desk, StoredClaim const& figure, std::string const& label,
                       Terminal const& terminal) {
    Document const document = desk.store.document(figure.snapshot_id);
    Mention const& mention = figure.claim.mention;
    std::size_t const width = static_cast<std::size_t>(terminal.width) - 6 - text_width(label);
    std::string const quote = document.text.empty()
                                  ? harmless(mention.prefix) + " «" +
                                        styled(harmless(mention.quote), Style::figure, terminal) + "» " +
                                        harmless(mention.suffix)
                                  : marked_quote(document.text, figure.claim.sentence, mention.span, width, terminal);
    return "      " + label + quote + "\n";
}

/// The witness of one side, and how many articles say the same.
std::string side_lines(Desk const& desk, FindingStanding& standing, std::vector<std::int64_t> const& claims,
                       std::string const& name, Terminal const& terminal) {
    if (claims.empty()) return "";
    auto const witness = desk.store.claim(claims.front());
    if (!witness) return "";
    OriginCounts const origins = claims.size() > 1 ? standing.count(claims) : OriginCounts{};
    std::string const more = origins.articles > 1 ? "; " + witnesses_in_words(origins) : "";
    return quote_line(desk, *witness, name + "  ", terminal) + "         " + harmless(outlet_and_date(witness->facts)) +
           " (" + std::string(short_key(witness->claim_key)) + ")" + more + "\n";
}

/// The official figure that stands in B's place.
std::string reference_lines(Desk const& desk, std::int64_t figure) {
    auto const official = reference_figure(desk.store, figure);
    if (!official) return "";
    return "      official  «" + harmless(official->claim.mention.quote) + "»\n         " + harmless(official_place(*official)) + "\n";
}

/// All figures that take part, and the article they stand in.
std::string within_lines(Desk const& desk, std::vector<std::int64_t> const& claims, Terminal const& terminal) {
    std::string out;
    for (std::int64_t const id : claims) {
        auto const figure = desk.store.claim(id);
        if (!figure) continue;
        if (out.empty()) out += "      " + harmless(article_in_words(figure->facts)) + "\n";
        out += quote_line(desk, *figure, "", terminal);
    }
    return out;
}

}  // namespace

std::string finding_block(Desk const& desk, FindingStanding& standing, StoredFinding const& finding,
                          Terminal const& terminal) {
    FindingMark const mark = standing.mark(finding);
    std::string out = styled(std::string(short_key(finding.finding_key)), Style::quiet, terminal) + "  " +
                      styled(finding_kind_in_words(finding.kind), severity_style(finding.severity), terminal);
    if (finding.apart_percent && *finding.apart_percent > 0)
        out += fmt::format(", {:.1f} % apart", *finding.apart_percent);
    if (!finding.measure.empty()) out += ": " + harmless(finding.measure);
    out += " (" + std::string(to_string(finding.severity)) + ", " + std::string(to_string(mark.state)) + ")\n";
    if (finding.between) {
        out += side_lines(desk, standing, finding.a, "A", terminal) + side_lines(desk, standing, finding.b, "B", terminal);
        if (finding.reference) out += reference_lines(desk, *finding.reference);
    } else {
        out += within_lines(desk, finding.a, terminal);
        if (std::string const words = same_text_in_words(desk, finding); !words.empty()) out += "      " + harmless(words) + "\n";
    }
    out += "      " + harmless(finding.because) + "\n";
    if (!finding.assumed.empty()) out += "      Assumed to be the same: " + listed(finding.assumed) + ".\n";
    for (std::string const& key : finding.keys) out += "      " + harmless(key) + "\n";
    if (!mark.words.empty())
        out += "      " + styled(std::string(to_string(mark.state)), Style::warning, terminal) + ": " + harmless(mark.words) + "\n";
    return out;
}

std::string finding_in_full(Desk const& desk, FindingStanding& standing, StoredFinding const& finding,
                            Terminal const& terminal) {
    std::string out = finding_block(desk, standing, finding, terminal);
    if (!finding.between) return out;
    for (auto const& [name, claims] : {std::pair("A", &finding.a), std::pair("B", &finding.b)})
        out += "\n" + std::string(name) + ": " + origins_text(standing.side(*claims), terminal);
    return out + "\nPolicy: " + finding.policy + ".\n";
}

}  // namespace figtrail::cli
