#include <filesystem>
#include <optional>
#include <ostream>

#include "claim/reckon.hpp"
#include "cli/archive.hpp"
#include "cli/audit_overview.hpp"
#include "cli/audit_text.hpp"
#include "cli/errors.hpp"
#include "cli/filter.hpp"
#include "cli/identity.hpp"
#include "cli/read_input.hpp"
#include "cli/render_json.hpp"
#include "cli/session.hpp"
#include "cli/stored_text.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/worksheet.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// What one audit works with; shared by the threads.
class Audit {
public:
    Audit(AuditOptions const& options, Session& session)
        : options_(options), session_(session), extractor_(session.lexicon()), catalog_(extractor_.lexicon().catalog()) {
        // JSON of a pipe says what the text says; people are told what is on file too.
        bool const for_people = options.format == Format::table || !options.worksheet.empty();
        if (for_people && session.has_database()) archive_.emplace(session);
        if (!options.since.empty()) before_ = stored_or_file(options.since, options.texts, session, extractor_);
    }

    Extractor const& extractor() const { return extractor_; }
    Archive const* archive() const { return archive_ ? &*archive_ : nullptr; }

    /// `sha256`: of the bytes that were read.
    Piece judge(Extraction const& text, std::string const& sha256) const {
        std::vector<Finding> findings = reckon(text, catalog_);
        std::optional<Since> since;
        if (before_) {
            since = since_older(*before_, text);
            keep_new(findings, reckon(*before_, catalog_), *since);
        }
        std::vector<bool> const wanted = since ? since->wanted : std::vector<bool>();
        bool const found = !findings.empty() && findings.front().severity != Severity::note;
        if (!options_.worksheet.empty()) {
            Worksheet const sheet = worksheet(text, findings, sha256, archive_ ? &*archive_ : nullptr, wanted);
            return {options_.worksheet == "csv" ? sheet_csv(sheet) : sheet_html(sheet), "", found};
        }
        switch (options_.format) {
            case Format::table:
                return {audit_text(text, findings, catalog_, archive(), since ? &*since : nullptr, options_.all, session_.terminal), "", found};
            case Format::csv:
                return {audit_csv(text, findings, wanted), "", found};
            default:
                return {since ? since_json(*since, *before_, text, findings) : audit_json(text, findings), "", found};
        }
    }

private:
    AuditOptions const& options_;
    Session& session_;
    Extractor extractor_;
    Catalog const& catalog_;
    std::optional<Archive> archive_;
    std::optional<Extraction> before_;
};

/// What stands before the first text.
std::string heading_of(AuditOptions const& options) {
    if (options.worksheet == "csv") return sheet_csv_heading();
    if (options.worksheet == "html") return sheet_html_head();
    return options.format == Format::csv ? csv_row(audit_csv_names()) : "";
}

FilterResult audit_files(AuditOptions const& options, Audit& audit, Session& session) {
    InputReader reader(options.texts, session.in);
    bool const sheet = !options.worksheet.empty();
    Format const format = sheet ? Format::csv : options.format;
    return filter(reader, format, heading_of(options), session, [&](Input&& input) {
        auto read = read_input(input);
        if (auto const* error = std::get_if<RecordError>(&read)) return unreadable_piece(input, *error, format);
        auto& text = std::get<ReadText>(read);
        std::string const sha256 = sheet ? sha256_hex(snapshot_bytes(input, text)) : "";
        if (sheet) identify(text.facts, input);
        return audit.judge(audit.extractor().extract(std::move(text.document), std::move(text.facts)), sha256);
    });
}

FilterResult audit_stored(StoredText const& stored, AuditOptions const& options, Audit& audit, Session& session) {
    Piece const piece = audit.judge(stored.extraction, stored.sha256);
    bool const json = options.worksheet.empty() && options.format == Format::json;
    session.out << heading_of(options) << (json ? "[\n" : "") << piece.data << (json ? "\n]\n" : options.format == Format::jsonl && options.worksheet.empty() ? "\n" : "");
    return {false, piece.found};
}

}  // namespace

int run(AuditOptions const& options, Session& session) {
    Audit audit(options, session);
    bool const overview = options.format == Format::table && options.worksheet.empty() && options.since.empty() && !options.all;
    if (overview && names_a_folder(options.texts))
        return audit_overview(options, audit.extractor(), audit.archive(), session).exit_code(options.exit_code);
    auto const stored = options.texts.paths.size() == 1 ? stored_text(options.texts.paths.front(), session) : std::nullopt;
    FilterResult const result = stored ? audit_stored(*stored, options, audit, session) : audit_files(options, audit, session);
    if (options.worksheet == "html") session.out << sheet_html_foot();
    return result.exit_code(options.exit_code);
}

}  // namespace figtrail::cli
