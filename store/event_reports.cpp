#include "store/event_reports.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr char select_report[] =
    "SELECT s.id, s.article_id, s.sha256, s.event_kind, s.event_place, j.day, s.event_day IS NOT NULL, j.names, j.lead"
    " FROM joined_report AS j JOIN snapshot AS s ON s.id = j.snapshot_id WHERE j.day IS NOT NULL";

std::uint64_t beginning_of(std::string_view sha256) {
    std::uint64_t value = 0;
    std::from_chars(sha256.data(), sha256.data() + std::min<std::size_t>(16, sha256.size()), value, 16);
    return value;
}

}  // namespace

std::uint32_t NumberedTexts::number_of(std::string_view text) {
    auto const [entry, is_new] = numbers_.try_emplace(std::string(text), static_cast<std::uint32_t>(texts_.size()));
    if (is_new) texts_.push_back(&entry->first);
    return entry->second;
}

EventReports::EventReports(Database& database, JoinedReports& joined, std::optional<std::vector<std::int64_t>> const& only) {
    texts.number_of("");
    if (only) {
        Statement one(database, std::string(select_report) + " AND j.article_id = ?");
        for (std::int64_t const article : *only)
            if (auto row = one.use(article); row.next()) read(row, joined);
    } else {
        reports.reserve(static_cast<std::size_t>(database.integer("SELECT count(*) FROM article").value_or(0)));
        Statement all(database, select_report);
        for (auto row = all.use(); row.next();) read(row, joined);
    }
    std::sort(reports.begin(), reports.end(), [](StoredReport const& a, StoredReport const& b) {
        return std::tie(a.day, a.hash, a.article_id) < std::tie(b.day, b.hash, b.article_id);
    });
    count_names(joined);
}

void EventReports::read(Statement::Use& row, JoinedReports const& joined) {
    StoredReport report;
    report.snapshot_id = row.integer(0);
    report.article_id = row.integer(1);
    report.hash = beginning_of(row.text(2));
    report.kind = texts.number_of(row.text(3));
    report.place = texts.number_of(row.text(4));
    report.day = static_cast<Day>(row.integer(5));
    report.names_its_day = row.integer(6) != 0;
    if (report.place != 0) learn_place(report.place, joined);
    StoredHashes const names(row.bytes(7)), lead(row.bytes(8));
    report.names = static_cast<std::uint32_t>(names_.size());
    report.name_count = static_cast<std::uint32_t>(names.size());
    report.lead_count = static_cast<std::uint32_t>(lead.size());
    read_names(names);
    read_names(lead);
    reports.push_back(report);
}

/// In the order of their numbers.
void EventReports::read_names(StoredHashes hashes) {
    auto const begin = static_cast<std::ptrdiff_t>(names_.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) names_.push_back(learn_name(hashes[i]));
    std::sort(names_.begin() + begin, names_.end());
}

std::uint32_t EventReports::learn_name(std::uint64_t hash) {
    return numbers_.try_emplace(hash, static_cast<std::uint32_t>(numbers_.size())).first->second;
}

void EventReports::learn_place(std::uint32_t text, JoinedReports const& joined) {
    auto const [entry, is_new] = places_.try_emplace(text);
    if (!is_new) return;
    Place& place = entry->second;
    place.name = learn_name(joined.hash_of(texts[text]));
    for (std::string const& sense : senses_of(texts[text])) place.senses.push_back(senses_.number_of(sense));
    std::sort(place.senses.begin(), place.senses.end());
    place.senses.erase(std::unique(place.senses.begin(), place.senses.end()), place.senses.end());
}

void EventReports::count_names(JoinedReports& joined) {
    documents.assign(numbers_.size(), 0);
    joined.each([&](std::int64_t /*article*/, std::optional<Day> /*day*/, StoredHashes names, StoredHashes /*lead*/) {
        ++articles;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (auto const number = number_of(names[i])) ++documents[*number];
    });
}

std::optional<std::uint32_t> EventReports::number_of(std::uint64_t hash) const {
    auto const found = numbers_.find(hash);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

EventReport EventReports::report(std::size_t i) const {
    StoredReport const& stored = reports[i];
    std::span const all(names_);
    EventReport report{stored.kind, stored.day, stored.names_its_day, {}, all.subspan(stored.names, stored.name_count), {}, {}};
    report.lead = all.subspan(stored.names + stored.name_count, stored.lead_count);
    if (stored.place == 0) return report;
    Place const& place = places_.at(stored.place);
    report.place = place.name;
    report.place_senses = place.senses;
    return report;
}

}  // namespace figtrail
