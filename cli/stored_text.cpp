#include "cli/stored_text.hpp"

#include <filesystem>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/read_input.hpp"
#include "cli/session.hpp"
#include "parser/extractor.hpp"
#include "store/error.hpp"

namespace figtrail::cli {
namespace {

/// The version whose hash begins like this, else the latest.
std::int64_t version_named(Store const& store, std::int64_t article, std::string const& name) {
    for (StoredSnapshot const& snapshot : store.snapshots(article))
        if (name.size() >= 6 && snapshot.sha256.compare(0, name.size(), name) == 0) return snapshot.id;
    auto const known = store.article(article);
    return known ? known->snapshot_id : 0;
}

}  // namespace

std::optional<StoredText> stored_text(std::string const& name, Session& session) {
    std::error_code ignored;
    if (name == "-" || std::filesystem::exists(name, ignored) || !session.has_database()) return std::nullopt;
    Desk const desk(session, OpenMode::read);
    try {
        std::int64_t const snapshot = version_named(desk.store, desk.store.find_article(name), name);
        auto const version = desk.store.snapshot(snapshot);
        if (!version) return std::nullopt;  // another program has just removed it
        return StoredText{desk.store.extraction(snapshot), version->sha256};
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::not_found) throw;
        return std::nullopt;
    }
}

Extraction stored_or_file(std::string const& name, TextOptions const& texts, Session& session, Extractor const& extractor) {
    if (auto stored = stored_text(name, session)) return std::move(stored->extraction);
    TextOptions older = texts;
    older.paths = {name};
    InputReader reader(older, session.in);
    auto input = reader.next();
    if (!input) throw InputError(name + ": holds no text.");
    auto read = read_input(*input);
    if (auto const* error = std::get_if<RecordError>(&read)) {
        std::string const advice = session.has_database() ? "; no article of the database has that name either" : "";
        throw InputError((input->complaint.empty() ? name + ": " + error->reason : input->complaint.substr(0, input->complaint.find_last_not_of('.') + 1)) +
                         advice + ".");
    }
    auto& text = std::get<ReadText>(read);
    return extractor.extract(std::move(text.document), std::move(text.facts));
}

}  // namespace figtrail::cli
