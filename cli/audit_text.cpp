#include "cli/audit_text.hpp"

#include <algorithm>

#include "claim/outside.hpp"
#include "cli/hard_figure.hpp"
#include "cli/render_text.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "parser/inflect.hpp"

namespace figtrail::cli {
namespace {

/// Small figures are named up to this many, then counted.
constexpr std::size_t small_shown = 8;

/// " knives" of "three": what the quote leaves out; nothing behind a unit.
std::string counted_noun_behind(Claim const& claim) {
    std::string const& noun = claim.quantity.unit.name;
    if (claim.quantity.unit.dimension != dimension::count || noun.empty() || noun == "-") return "";
    Interval const& interval = claim.quantity.interval;
    bool const one = interval.is_point() && *interval.lower == Number(1);
    std::size_t const head = noun.rfind(' ') == std::string::npos ? 0 : noun.rfind(' ') + 1;
    return " " + (one ? noun : noun.substr(0, head) + plural_of(noun.substr(head)));
}

std::string folded(Extraction const& extraction, std::vector<std::uint32_t> const& small) {
    if (small.empty()) return "";
    std::vector<std::string> quotes;
    for (std::size_t i = 0; i < small.size() && i < small_shown; ++i) {
        Claim const& claim = extraction.claims[small[i]];
        quotes.push_back(harmless(claim.mention.quote + counted_noun_behind(claim)));
    }
    std::string const more =
        small.size() > small_shown ? " and " + std::to_string(small.size() - small_shown) + " more" : "";
    std::string list;
    for (std::string const& quote : quotes) list += (list.empty() ? "" : ", ") + quote;
    return counted(small.size(), "small figure") + ": " + list + more + " (--all opens them).\n";
}

/// Every numeral that was not understood, where it stands: the second sin is silence.
std::string not_understood(Extraction const& extraction, Terminal const& terminal) {
    std::string out;
    std::string const& text = extraction.document.text;
    auto const size = static_cast<std::uint32_t>(text.size());
    for (LedgerItem const& item : extraction.ledger.items)
        if (item.kind == NumeralKind::not_understood)
            out += "      " +
                   marked_quote(text, {0, size}, item.span, static_cast<std::size_t>(terminal.width) - 6, terminal) +
                   "\n";
    return out.empty() ? out : "  Not understood:\n" + out;
}

/// What an older text had already, and what it had that is gone.
std::string since_in_words(Since const& since) {
    std::string out;
    for (auto const& [was, is] : since.became) out += "  changed since: «" + harmless(was) + "» became «" + harmless(is) + "»\n";
    for (std::string const& quote : since.gone) out += "  gone since: «" + harmless(quote) + "»\n";
    return out + counted(since.as_before, "figure") + " as before, not shown.\n";
}

}  // namespace

std::string audit_text(Extraction const& extraction, std::vector<Finding> const& findings, Catalog const& catalog,
                       Archive const* archive, Since const* since, bool all, Terminal const& terminal) {
    std::vector<bool> const wanted = since != nullptr ? since->wanted : std::vector<bool>();
    std::string out = article_heading(extraction, terminal);
    std::size_t notes = 0;
    for (Finding const& finding : findings) {
        if (finding.severity == Severity::note && !all)
            ++notes;
        else
            out += finding_in_words(extraction, finding, terminal);
    }
    if (archive != nullptr) out += archive->said(extraction, wanted);
    std::vector<std::uint32_t> hard, small;
    for (std::uint32_t i = 0; i < extraction.claims.size(); ++i) {
        if (is_outside(extraction.claims[i].block) || (!wanted.empty() && !wanted[i])) continue;
        (all || is_hard(extraction.claims[i], catalog) ? hard : small).push_back(i);
    }
    if (!hard.empty()) out += "\n" + draw(figures_table(extraction, hard), terminal);
    out += folded(extraction, small);
    if (since == nullptr) out += surroundings_in_words(extraction) + not_understood(extraction, terminal);
    if (notes > 0) out += counted(notes, "note") + " on its arithmetic (--all shows them).\n";
    return out + (since != nullptr ? since_in_words(*since) : ledger_in_words(extraction) + "\n");
}

std::vector<std::string> audit_csv_names() {
    std::vector<std::string> names = figure_csv_names();
    names.insert(names.end(), {"severity", "finding"});
    return names;
}

std::string audit_csv(Extraction const& extraction, std::vector<Finding> const& findings, std::vector<bool> const& wanted) {
    std::string out;
    for (std::uint32_t i = 0; i < extraction.claims.size(); ++i) {
        if (!wanted.empty() && !wanted[i]) continue;
        auto const found = std::find_if(findings.begin(), findings.end(), [i](Finding const& finding) {
            return std::find(finding.claims.begin(), finding.claims.end(), i) != finding.claims.end();
        });
        std::vector<std::string> cells = figure_csv_cells(extraction, extraction.claims[i]);
        cells.push_back(found == findings.end() ? "" : std::string(to_string(found->severity)));
        cells.push_back(found == findings.end() ? "" : found->because);
        out += csv_row(cells);
    }
    return out;
}

}  // namespace figtrail::cli
