#include <algorithm>
#include <map>
#include <ostream>

#include "claim/revise.hpp"
#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/html_page.hpp"
#include "cli/html_text.hpp"
#include "cli/html_versions.hpp"
#include "cli/judgement_words.hpp"
#include "cli/pairs.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/shell_word.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"

namespace figtrail::cli {
namespace {

using Changes = std::vector<Change>;

std::string quote_of(Extraction const& text, std::optional<std::uint32_t> claim) {
    return claim ? harmless(text.claims[*claim].mention.quote) : "";
}

std::string sentence_of(Extraction const& text, std::optional<std::uint32_t> claim) {
    return claim ? harmless(slice(text.document.text, text.claims[*claim].sentence)) : "";
}

/// "changed: about $13 billion → about $12 billion, declared by a correction".
std::string change_heading(Extraction const& before, Extraction const& after, Change const& change,
                           Terminal const& terminal) {
    bool const matters = change.kind == ChangeKind::changed || change.kind == ChangeKind::scope_changed;
    std::string out = styled(change_word(change.kind), matters ? Style::warning : Style::quiet, terminal) + ": ";
    std::string const from = quote_of(before, change.from), to = quote_of(after, change.to);
    out += from.empty() || to.empty() || from == to
               ? styled(from.empty() ? to : from, Style::figure, terminal)
               : styled(from, Style::figure, terminal) + " → " + styled(to, Style::figure, terminal);
    if (change.kind == ChangeKind::changed) out += change.declared ? ", declared by a correction" : ", undeclared";
    return out + "\n";
}

std::string summary(Changes const& changes) {
    std::map<ChangeKind, std::size_t> counts;
    std::size_t declared = 0;
    for (Change const& change : changes) {
        ++counts[change.kind];
        declared += change.kind == ChangeKind::changed && change.declared ? 1 : 0;
    }
    std::vector<std::string> parts;
    for (auto const& [kind, number] : counts) {
        std::string part = std::to_string(number) + " " + std::string(change_word(kind));
        if (kind == ChangeKind::changed) part += " (" + std::to_string(number - declared) + " undeclared)";
        parts.push_back(std::move(part));
    }
    return parts.empty() ? "No figures in either version.\n" : "Figures: " + listed(parts) + ".\n";
}

std::string version_heading(std::string const& label, Extraction const& version, Terminal const& terminal) {
    std::string const& retrieved = version.facts.retrieved;
    return label + "  " + (retrieved.empty() ? "" : retrieved + "  ") + article_heading(version, terminal);
}

std::string as_text(Extraction const& before, Extraction const& after, Changes const& changes, bool all,
                    Terminal const& terminal) {
    std::string out = version_heading("OLD", before, terminal) + version_heading("NEW", after, terminal) + "\n";
    for (Change const& change : changes) {
        if (change.kind == ChangeKind::kept && !all) continue;
        out += "  " + change_heading(before, after, change, terminal);
        if (change.from) out += indented_quote(before, before.claims[*change.from], "old  ", terminal);
        if (change.to) out += indented_quote(after, after.claims[*change.to], "new  ", terminal);
        if (!change.because.empty()) out += "      " + harmless(change.because) + "\n";
        out += "\n";
    }
    return out + summary(changes);
}

std::vector<std::string> csv_names() {
    return {"id", "kind", "declared", "from", "to", "because", "sentence_from", "sentence_to"};
}

std::string as_csv(std::string const& id, Extraction const& before, Extraction const& after, Changes const& changes) {
    std::string out;
    for (Change const& change : changes)
        out += csv_row({id, std::string(to_string(change.kind)), change.declared ? "yes" : "no",
                        quote_of(before, change.from), quote_of(after, change.to), change.because,
                        sentence_of(before, change.from), sentence_of(after, change.to)});
    return out;
}

bool any_changed(Changes const& changes) {
    return std::any_of(changes.begin(), changes.end(), [](Change const& c) { return c.kind == ChangeKind::changed; });
}

Piece judged(ReadPair const& pair, DiffOptions const& options, Terminal const& terminal) {
    Changes changes = revise(pair.first, pair.second);
    bool const found = any_changed(changes);
    if (options.format == Format::table)
        return {as_text(pair.first, pair.second, changes, options.all, terminal), "", found};
    if (!options.all)
        changes.erase(
            std::remove_if(changes.begin(), changes.end(), [](Change const& c) { return c.kind == ChangeKind::kept; }),
            changes.end());
    if (options.format == Format::csv) return {as_csv(pair.id, pair.first, pair.second, changes), "", found};
    return {changes_json(pair.id, pair.first, pair.second, changes), "", found};
}

/// Two files.
std::vector<ReadPair> files_to_compare(DiffOptions const& options, Extractor const& extractor, Session& session) {
    ReadPair pair{"", extract_file(options.before, options.facts, extractor, session),
                  extract_file(options.after, options.facts, extractor, session)};
    std::string const &old_url = pair.first.facts.url, &new_url = pair.second.facts.url;
    if (!old_url.empty() && !new_url.empty() && old_url != new_url)
        session.say("these are two articles (" + old_url + " and " + new_url +
                    "), not two versions of one; figtrail compare judges such.");
    std::vector<ReadPair> pairs;
    pairs.push_back(std::move(pair));
    return pairs;
}

/// The snapshots of an article, each with the one before.
std::vector<ReadPair> versions_to_compare(DiffOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    auto const snapshots = desk.store.snapshots(desk.store.find_article(options.before));
    if (snapshots.size() < 2) session.say("only one version of this article was taken in.");
    std::vector<ReadPair> pairs;
    for (std::size_t i = 1; i < snapshots.size(); ++i)
        pairs.push_back(
            {snapshots[i].sha256, desk.store.extraction(snapshots[i - 1].id), desk.store.extraction(snapshots[i].id),
             snapshots[i - 1].quotes_only || snapshots[i].quotes_only});
    return pairs;
}

/// All pairs of versions in one page.
std::string as_page(std::vector<ReadPair> const& pairs, DiffOptions const& options, bool& found) {
    std::string body, title;
    for (ReadPair const& pair : pairs) {
        Changes const changes = revise(pair.first, pair.second);
        found |= any_changed(changes);
        title = article_in_words(pair.second.facts);
        body += html_section("What changed between the versions", "changes",
                             html_versions(pair.first, pair.second, changes, pair.quotes_only));
    }
    std::string const header = "<header>\n" + html_element("p", "kicker", "Two versions of a text") + "\n" +
                               html_foreign("h1", "", html_text(title)) + "\n</header>\n";
    std::string const texts =
        shell_word(options.before) + (options.after.empty() ? "" : " " + shell_word(options.after));
    return html_page({title, "changes", header + body, "figtrail diff " + texts + " --format html", ""});
}

}  // namespace

int run(DiffOptions const& options, Session& session) {
    Extractor const extractor(session.lexicon());
    if (!options.pairs.empty()) {
        auto const result = filter_pairs(options.pairs, {"before", "after"}, options.facts, options.format,
                                         csv_row(csv_names()), session, extractor,
                                         [&](ReadPair const& pair) { return judged(pair, options, session.terminal); });
        return result.exit_code(options.exit_code);
    }
    auto const pairs =
        options.after.empty() ? versions_to_compare(options, session) : files_to_compare(options, extractor, session);
    bool found = false;
    if (options.format == Format::html) {
        session.out << as_page(pairs, options, found);
        return options.exit_code && found ? exit_findings : exit_done;
    }
    if (options.format == Format::csv) session.out << csv_row(csv_names());
    for (ReadPair const& pair : pairs) {
        Piece const piece = judged(pair, options, session.terminal);
        bool const lines = options.format == Format::table || options.format == Format::csv;
        session.out << piece.data << (lines ? "" : "\n");
        found |= piece.found;
    }
    return options.exit_code && found ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
