#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/findings_json.hpp"
#include "cli/findings_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t shown_without_all = 20;

std::vector<StoredFinding> wanted(Store const& store, FindingsOptions const& options) {
    std::optional<bool> between;
    if (options.between || options.contradictions) between = true;
    if (options.within) between = false;
    std::vector<StoredFinding> findings;
    store.findings(between, [&](StoredFinding const& finding) {
        if (!options.contradictions || finding.kind == to_string(RelationKind::contradiction))
            findings.push_back(finding);
        return true;
    });
    return findings;
}

/// A finding with what people said of it.
struct MarkedFinding {
    StoredFinding finding;
    FindingMark mark;
};

struct Hidden {
    std::size_t muted = 0, settled = 0;
};

/// What people muted or settled is counted, not shown.
std::vector<MarkedFinding> marked(std::vector<StoredFinding>&& findings, Store const& store, bool all, Hidden& hidden) {
    ReviewBook const book(store);
    std::vector<MarkedFinding> out;
    for (StoredFinding& finding : findings) {
        FindingMark mark = book.state_of(finding);
        hidden.muted += mark.state == FindingState::muted ? 1 : 0;
        hidden.settled += mark.state == FindingState::settled ? 1 : 0;
        bool const open = mark.state == FindingState::fresh || mark.state == FindingState::seen;
        if (all || open) out.push_back({std::move(finding), std::move(mark)});
    }
    return out;
}

std::string csv_side(Desk const& desk, std::vector<std::int64_t> const& claims, bool outlet) {
    auto const figure = claims.empty() ? std::nullopt : desk.store.claim(claims.front());
    return !figure ? "" : outlet ? outlet_and_date(figure->facts) : figure->claim.mention.quote;
}

/// The other side of a finding for a spreadsheet: an article's figure, or an official one.
std::string csv_other_side(Desk const& desk, StoredFinding const& finding, bool outlet) {
    auto const official = finding.reference ? reference_figure(desk.store, *finding.reference) : std::nullopt;
    if (!official) return csv_side(desk, finding.b, outlet);
    return outlet ? official_place(*official) : official->claim.mention.quote;
}

std::string finding_row(Desk const& desk, FindingStanding& standing, MarkedFinding const& marked) {
    StoredFinding const& finding = marked.finding;
    Origins const a = standing.side(finding.between ? finding.a : std::vector<std::int64_t>{}),
                  b = standing.side(finding.b);
    auto const count = [&](std::size_t number) { return finding.between ? std::to_string(number) : std::string(); };
    return csv_row({finding.finding_key, std::string(to_string(finding.severity)), std::string(to_string(marked.mark.state)),
                    finding.kind, finding.measure, csv_side(desk, finding.a, false), csv_side(desk, finding.a, true),
                    count(a.reports.size()), count(a.witnesses.size()), csv_other_side(desk, finding, false),
                    csv_other_side(desk, finding, true), count(b.reports.size()), count(b.witnesses.size()),
                    finding.apart_percent ? fmt::format("{:.2f}", *finding.apart_percent) : "", finding.because,
                    listed(finding.keys)});
}

void write(Desk const& desk, std::vector<MarkedFinding> const& findings, FindingsOptions const& options,
           Session& session) {
    FindingJson json(desk);
    FindingStanding standing(desk);
    std::ostream& out = session.out;
    if (options.format == Format::csv)
        out << csv_row({"finding", "severity", "state", "kind", "what", "a", "published_by_a", "articles_a",
                        "witnesses_a", "b", "published_by_b", "articles_b", "witnesses_b", "apart_percent", "because",
                        "keys"});
    if (options.format == Format::json) out << "[\n";
    for (MarkedFinding const& marked : findings) {
        StoredFinding const& finding = marked.finding;
        bool const first = &marked == &findings.front();
        switch (options.format) {
            case Format::json:
                out << (first ? "" : ",\n") << json(finding);
                break;
            case Format::jsonl:
                out << json(finding) << '\n';
                break;
            case Format::csv:
                out << finding_row(desk, standing, marked);
                break;
            default:
                out << (first ? "" : "\n") << finding_block(desk, standing, finding, session.terminal);
                break;
        }
    }
    if (options.format == Format::json) out << (findings.empty() ? "]\n" : "\n]\n");
}

/// "2 muted and 1 settled by a verdict; --all shows them."
void say_hidden(Hidden const& hidden, Session const& session) {
    if (hidden.muted + hidden.settled == 0) return;
    std::string const muted = hidden.muted == 0 ? "" : std::to_string(hidden.muted) + " muted";
    std::string const settled = hidden.settled == 0 ? "" : std::to_string(hidden.settled) + " settled by a verdict";
    session.say(muted + (muted.empty() || settled.empty() ? "" : ", ") + settled + "; --all shows them.");
}

/// One finding, with all that stands on either side.
int show_one(FindingsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    StoredFinding const finding = desk.store.find_finding(options.finding);
    FindingStanding standing(desk);
    if (options.format == Format::table)
        session.out << finding_in_full(desk, standing, finding, session.terminal);
    else
        write(desk, {{finding, standing.mark(finding)}}, options, session);
    return exit_done;
}

}  // namespace

int run(FindingsOptions const& options, Session& session) {
    if (!options.finding.empty()) return show_one(options, session);
    Desk desk(session, options.why ? OpenMode::write : OpenMode::read);
    std::map<std::string, std::size_t> not_compared;
    if (options.why) not_compared = refresh_findings(desk, session).not_compared;
    Hidden hidden;
    std::vector<MarkedFinding> findings = marked(wanted(desk.store, options), desk.store, options.all, hidden);
    std::size_t const all = findings.size();
    bool const cut = !options.all && all > shown_without_all;
    if (cut) findings.resize(shown_without_all);
    write(desk, findings, options, session);
    std::string const noun = options.contradictions ? "contradiction" : "finding";
    session.say(all == 0
                    ? "no " + noun + "s."
                    : counted(all, noun) +
                          (cut ? "; " + std::to_string(shown_without_all) + " shown, --all shows the rest." : "."));
    if (!options.all) say_hidden(hidden, session);
    if (options.why)
        session.say("pairs of figures of one kind that were not compared, by what differs or is not known: " +
                    (not_compared.empty() ? "none" : reasons_in_words(not_compared)) + ".");
    return options.exit_code && all > 0 ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
