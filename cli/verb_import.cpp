#include "cli/complaints.hpp"
#include "cli/errors.hpp"
#include "cli/exported.hpp"
#include "cli/files.hpp"
#include "cli/patient_input.hpp"
#include "cli/progress.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/version.hpp"
#include "cli/version_changes.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "store/name_rulings.hpp"

namespace figtrail::cli {
namespace {

/// Texts are read by this program's rules; where only quotes were kept, the figures are taken as they come.
Extraction extraction_of(ExportedSnapshot&& line, Extractor const& extractor) {
    if (!line.document.text.empty()) return extractor.extract(std::move(line.document), std::move(line.facts));
    Extraction extraction;
    extraction.facts = std::move(line.facts);
    extraction.document = std::move(line.document);
    extraction.claims = std::move(line.claims);
    return extraction;
}

struct Counts {
    std::size_t versions = 0, known = 0, references = 0;
    bool names = false;  ///< what people said of names came in: findings rest on it
};

/// An edition that is new here, withdrawn where it was withdrawn there.
bool take_reference(Store& store, ExportedReference&& read) {
    std::string const why = read.edition.withdrawn_why, by = read.edition.withdrawn_by, at = read.edition.withdrawn_at;
    for (StoredEdition const& known : reference_editions(store))
        if (known.edition.key == edition_key(read.edition)) return false;
    add_reference(store, read.edition, read.figures);
    if (!at.empty()) withdraw_reference(store, read.edition.edition.id, why, by, at);
    return true;
}

void take(Desk& desk, ExportedLine&& line, std::string const& where,
          Extractor const& extractor, Complaints& complaints, Counts& counts) {
    if (auto const* error = std::get_if<RecordError>(&line)) {
        complaints.add(where + ": " + error->reason + ".");
    } else if (auto const* review = std::get_if<Review>(&line)) {
        desk.store.add_review(*review);
        counts.names |= review->target == name_target;
    } else if (auto* const reference = std::get_if<ExportedReference>(&line)) {
        counts.references += take_reference(desk.store, std::move(*reference)) ? 1 : 0;
    } else {
        auto& snapshot = std::get<ExportedSnapshot>(line);
        SnapshotFacts const facts = snapshot.snapshot;
        Extraction const extraction = extraction_of(std::move(snapshot), extractor);
        AddResult const result = desk.store.add(extraction, facts);
        bool const stored = result.status == AddStatus::added || result.status == AddStatus::new_version;
        ++(stored ? counts.versions : counts.known);
        if (result.status == AddStatus::new_version) write_version_changes(desk.store, result, extraction);
    }
}

}  // namespace

int run(ImportOptions const& options, Session& session) {
    Desk desk(session, OpenMode::create);
    Extractor const extractor(desk.lexicon);
    desk.store.begin_run(
        {version, std::string(Extractor::grammar_version()), desk.lexicon->hash(), "import", session.now()});
    desk.store.begin_batch();
    PatientInput bytes(session.in, [&] { desk.store.commit_so_far(); });
    std::istream in(&bytes);
    LineReader lines = options.path == "-" ? LineReader(in) : LineReader(options.path);
    std::string const name = options.path == "-" ? "stdin" : options.path;
    std::size_t const verdicts_before = desk.store.reviews().size();
    Counts counts;
    std::string text;
    Complaints complaints(session);
    Progress progress(session, "lines taken in");
    for (std::size_t line = 1; lines.next(text); ++line) {
        if (!text.empty())
            take(desk, read_exported(text), name + ":" + std::to_string(line), extractor, complaints, counts);
        progress.step();
    }
    desk.store.commit_batch();
    progress.clear();
    complaints.end();
    counts.names ? refresh_ruled_findings(desk, session) : refresh_new_findings(desk, session);
    if (counts.references > 0) refresh_references(desk);
    session.say(counted(counts.versions, "version") + " taken in, " + std::to_string(counts.known) +
                " known already; " +
                (counts.references > 0 ? counted(counts.references, "new reference") + ", " : "") + counted(desk.store.reviews().size() - verdicts_before, "new verdict") + ".");
    return complaints.any() ? exit_unreadable : exit_done;
}

}  // namespace figtrail::cli
