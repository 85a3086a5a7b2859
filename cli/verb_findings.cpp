#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/findings_json.hpp"
#include "cli/findings_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

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

/// What people muted is counted, not shown.
std::size_t take_muted_out(std::vector<StoredFinding>& findings, Store const& store) {
    Mutes const mutes(store);
    std::size_t const before = findings.size();
    findings.erase(
        std::remove_if(findings.begin(), findings.end(), [&](StoredFinding const& f) { return mutes.hides(f, store); }),
        findings.end());
    return before - findings.size();
}

std::string csv_side(Desk const& desk, std::vector<std::int64_t> const& claims, bool outlet) {
    auto const figure = claims.empty() ? std::nullopt : desk.store.claim(claims.front());
    return !figure ? "" : outlet ? outlet_and_date(figure->facts) : figure->claim.mention.quote;
}

std::string finding_row(Desk const& desk, FindingStanding& standing, StoredFinding const& finding) {
    Origins const a = standing.side(finding.between ? finding.a : std::vector<std::int64_t>{}),
                  b = standing.side(finding.b);
    auto const count = [&](std::size_t number) { return finding.between ? std::to_string(number) : std::string(); };
    return csv_row({finding.finding_key, std::string(to_string(finding.severity)), std::string(standing.state(finding)),
                    finding.kind, finding.measure, csv_side(desk, finding.a, false), csv_side(desk, finding.a, true),
                    count(a.reports.size()), count(a.witnesses.size()), csv_side(desk, finding.b, false),
                    csv_side(desk, finding.b, true), count(b.reports.size()), count(b.witnesses.size()),
                    finding.apart_percent ? fmt::format("{:.2f}", *finding.apart_percent) : "", finding.because,
                    listed(finding.keys)});
}

void write(Desk const& desk, std::vector<StoredFinding> const& findings, FindingsOptions const& options,
           Session& session) {
    FindingJson json(desk);
    FindingStanding standing(desk);
    std::ostream& out = session.out;
    if (options.format == Format::csv)
        out << csv_row({"finding", "severity", "state", "kind", "what", "a", "published_by_a", "articles_a",
                        "witnesses_a", "b", "published_by_b", "articles_b", "witnesses_b", "apart_percent", "because",
                        "keys"});
    if (options.format == Format::json) out << "[\n";
    for (StoredFinding const& finding : findings) {
        bool const first = &finding == &findings.front();
        switch (options.format) {
            case Format::json:
                out << (first ? "" : ",\n") << json(finding);
                break;
            case Format::jsonl:
                out << json(finding) << '\n';
                break;
            case Format::csv:
                out << finding_row(desk, standing, finding);
                break;
            default:
                out << (first ? "" : "\n") << finding_block(desk, standing, finding, session.terminal);
                break;
        }
    }
    if (options.format == Format::json) out << (findings.empty() ? "]\n" : "\n]\n");
}

/// One finding, with all that stands on either side.
int show_one(FindingsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    StoredFinding const finding = desk.store.find_finding(options.finding);
    FindingStanding standing(desk);
    if (options.format == Format::table)
        session.out << finding_in_full(desk, standing, finding, session.terminal);
    else
        write(desk, {finding}, options, session);
    return exit_done;
}

}  // namespace

int run(FindingsOptions const& options, Session& session) {
    if (!options.finding.empty()) return show_one(options, session);
    Desk desk(session, options.why ? OpenMode::write : OpenMode::read);
    std::map<std::string, std::size_t> not_compared;
    if (options.why) not_compared = refresh_findings(desk).not_compared;
    std::vector<StoredFinding> findings = wanted(desk.store, options);
    std::size_t const muted = options.all ? 0 : take_muted_out(findings, desk.store);
    std::size_t const all = findings.size();
    bool const cut = !options.all && all > shown_without_all;
    if (cut) findings.resize(shown_without_all);
    write(desk, findings, options, session);
    std::string const noun = options.contradictions ? "contradiction" : "finding";
    session.say(all == 0
                    ? "no " + noun + "s."
                    : counted(all, noun) +
                          (cut ? "; " + std::to_string(shown_without_all) + " shown, --all shows the rest." : "."));
    if (muted > 0) session.say(std::to_string(muted) + " muted; --all shows them.");
    if (options.why)
        session.say("pairs of figures of one kind that were not compared, by what differs or is not known: " +
                    (not_compared.empty() ? "none" : reasons_in_words(not_compared)) + ".");
    return options.exit_code && all > 0 ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
