#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/findings_json.hpp"
#include "cli/findings_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/progress.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/finding_list.hpp"
#include "store/review_book.hpp"
#include "store/without_key.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t shown_without_all = 20;

std::vector<FindingHead> wanted(Store const& store, FindingsOptions const& options) {
    std::optional<bool> between;
    if (options.between || options.contradictions) between = true;
    if (options.within) between = false;
    std::vector<FindingHead> heads = finding_heads(store, between);
    if (options.contradictions)
        std::erase_if(heads, [](FindingHead const& head) { return head.kind != to_string(RelationKind::contradiction); });
    return heads;
}

struct Hidden {
    std::size_t muted = 0, settled = 0;
};

/// Takes out what people muted or settled: it is counted, not shown.
void take_out_settled(std::vector<FindingHead>& heads, Store const& store, bool all, Hidden& hidden) {
    ReviewBook const book(store);
    std::erase_if(heads, [&](FindingHead const& head) {
        if (!book.may_be_marked(head.id, head.finding_key, head.kind)) return false;
        FindingState const state = book.state_of(store.find_finding(head.finding_key)).state;
        hidden.muted += state == FindingState::muted ? 1 : 0;
        hidden.settled += state == FindingState::settled ? 1 : 0;
        return !all && state != FindingState::fresh && state != FindingState::seen;
    });
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

std::string finding_row(Desk const& desk, FindingStanding& standing, StoredFinding const& finding) {
    OriginCounts const a = standing.count(finding.between ? finding.a : std::vector<std::int64_t>{}),
                       b = standing.count(finding.b);
    auto const count = [&](std::size_t number) { return finding.between ? std::to_string(number) : std::string(); };
    return csv_row({finding.finding_key, std::string(to_string(finding.severity)), std::string(to_string(standing.mark(finding).state)),
                    finding.kind, finding.measure, csv_side(desk, finding.a, false), csv_side(desk, finding.a, true),
                    count(a.articles), count(a.independent), csv_other_side(desk, finding, false),
                    csv_other_side(desk, finding, true), count(b.articles), count(b.independent),
                    finding.apart_percent ? fmt::format("{:.2f}", *finding.apart_percent) : "", finding.because,
                    listed(finding.keys)});
}

/// What is written gathers, so that progress on a terminal and a list on the same one do not cross.
class Page {
public:
    Page(std::ostream& out, Progress& progress) : out_(out), progress_(progress) {}
    ~Page() { flush(); }
    Page(Page const&) = delete;
    Page& operator=(Page const&) = delete;

    void add(std::string const& text) {
        text_ += text;
        if (text_.size() >= size) flush();
    }

private:
    static constexpr std::size_t size = 1 << 16;
    void flush() {
        progress_.clear();
        out_ << text_;
        text_.clear();
    }
    std::ostream& out_;
    Progress& progress_;
    std::string text_;
};

void write(Desk const& desk, FindingStanding& standing, std::vector<StoredFinding> const& findings, FindingsOptions const& options,
           Session& session, Progress& progress) {
    FindingJson json(desk, standing);
    Page page(session.out, progress);
    if (options.format == Format::csv)
        page.add(csv_row({"finding", "severity", "state", "kind", "what", "a", "published_by_a", "articles_a",
                          "witnesses_a", "b", "published_by_b", "articles_b", "witnesses_b", "apart_percent", "because",
                          "keys"}));
    if (options.format == Format::json) page.add("[\n");
    for (StoredFinding const& finding : findings) {
        bool const first = &finding == &findings.front();
        progress.step();
        switch (options.format) {
            case Format::json:
                page.add((first ? "" : ",\n") + json(finding));
                break;
            case Format::jsonl:
                page.add(json(finding) + '\n');
                break;
            case Format::csv:
                page.add(finding_row(desk, standing, finding));
                break;
            default:
                page.add((first ? "" : "\n") + finding_block(desk, standing, finding, session.terminal));
                break;
        }
    }
    if (options.format == Format::json) page.add(findings.empty() ? "]\n" : "\n]\n");
}

/// "2 muted and 1 settled by a verdict; --all shows them."
void say_hidden(Hidden const& hidden, Session const& session) {
    if (hidden.muted + hidden.settled == 0) return;
    std::string const muted = hidden.muted == 0 ? "" : std::to_string(hidden.muted) + " muted";
    std::string const settled = hidden.settled == 0 ? "" : std::to_string(hidden.settled) + " settled by a verdict";
    session.say(muted + (muted.empty() || settled.empty() ? "" : ", ") + settled + "; --all shows them.");
}

/// What was not compared, and why: pairs that were looked at, and figures that stand in no pair.
void say_why(Desk const& desk, Refreshed const& looked_at, Session const& session) {
    std::size_t pairs = 0;
    for (auto const& [reason, number] : looked_at.not_compared) pairs += number;
    std::string const reasons = pairs == 0 ? "" : ": " + reasons_in_words(looked_at.not_compared);
    session.say(counted(looked_at.pairs, "pair") + " of values of one kind looked at, " + std::to_string(pairs) + " not compared" + reasons + ".");
    if (looked_at.passed_over > 0)
        session.say("Of things with more than 16 values each value was held against those next to it and what most say: " +
                    counted(looked_at.passed_over, "pair") + " passed over.");
    WithoutKey const alone = count_without_key(desk.store);
    std::size_t const without = alone.unreadable + alone.no_measure + alone.no_subject;
    if (without == 0) return;
    std::vector<std::string> parts;
    auto const add = [&](std::size_t number, char const* why) {
        if (number > 0) parts.push_back(std::string(why) + " (" + std::to_string(number) + ")");
    };
    add(alone.no_subject, "nobody named in full and no country");
    add(alone.no_measure, "nothing known that is measured");
    add(alone.unreadable, "no number that can be read in one way");
    std::string list;
    for (std::string const& part : parts) list += (list.empty() ? "" : "; ") + part;
    session.say(std::to_string(without) + " of " + counted(alone.figures, "figure") + (without == 1 ? " stands" : " stand") + " in no pair but with reports of the same event: " + list + ".");
}

/// One finding, with all that stands on either side.
int show_one(FindingsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    StoredFinding const finding = desk.store.find_finding(options.finding);
    FindingStanding standing(desk);
    Progress progress(session, "findings");
    if (options.format == Format::table)
        session.out << finding_in_full(desk, standing, finding, session.terminal);
    else
        write(desk, standing, {finding}, options, session, progress);
    return exit_done;
}

}  // namespace

int run(FindingsOptions const& options, Session& session) {
    if (!options.finding.empty()) return show_one(options, session);
    Desk desk(session, options.why ? OpenMode::write : OpenMode::read);
    Refreshed looked_at;
    if (options.why) looked_at = refresh_findings(desk, session);
    Hidden hidden;
    std::vector<FindingHead> heads = wanted(desk.store, options);
    take_out_settled(heads, desk.store, options.all, hidden);
    std::size_t const all = heads.size();
    bool const cut = !options.all && all > shown_without_all;
    std::size_t const shown = cut ? shown_without_all : all;
    FindingStanding standing(desk);
    Progress ranking(session, "findings ranked", shown), writing(session, "findings written", shown);
    auto const findings = first_findings(desk.store, standing.origins(), heads, shown, [&] { ranking.step(); });
    ranking.clear();
    write(desk, standing, findings, options, session, writing);
    std::string const noun = options.contradictions ? "contradiction" : "finding";
    session.say(all == 0
                    ? "no " + noun + "s."
                    : counted(all, noun) +
                          (cut ? "; " + std::to_string(shown_without_all) + " shown, --all shows the rest." : "."));
    if (!options.all) say_hidden(hidden, session);
    if (options.why) say_why(desk, looked_at, session);
    return options.exit_code && all > 0 ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
