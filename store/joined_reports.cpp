#include "store/joined_reports.hpp"

#include <algorithm>

#include "claim/relate_words.hpp"
#include "store/hash.hpp"

namespace figtrail {
namespace {

constexpr unsigned bits_of_byte = 8;

void sort_unique(std::vector<std::uint64_t>& hashes) {
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// The lowest byte first, on every machine.
std::string bytes_of(std::vector<std::uint64_t> const& hashes) {
    std::string bytes;
    bytes.reserve(hashes.size() * StoredHashes::width);
    for (std::uint64_t hash : hashes)
        for (std::size_t i = 0; i < StoredHashes::width; ++i, hash >>= bits_of_byte) bytes += static_cast<char>(hash & 0xff);
    return bytes;
}

std::vector<std::uint64_t> hashes_from(StoredHashes const& stored) {
    std::vector<std::uint64_t> hashes(stored.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) hashes[i] = stored[i];
    return hashes;
}

}  // namespace

std::uint64_t StoredHashes::operator[](std::size_t i) const {
    std::uint64_t hash = 0;
    for (std::size_t byte = width; byte-- > 0;) hash = hash << bits_of_byte | static_cast<unsigned char>(bytes_[i * width + byte]);
    return hash;
}

JoinedReports::JoinedReports(Database& database, NameAliases const* aliases)
    : aliases_(aliases), snapshot_(database, "SELECT id, event_day, published_at FROM snapshot WHERE article_id = ? AND latest = 1"),
      names_(database, "SELECT name, in_lead FROM snapshot_name WHERE snapshot_id = ?"),
      one_(database, "SELECT snapshot_id, day, names, lead FROM joined_report WHERE article_id = ?"),
      put_(database, "INSERT OR REPLACE INTO joined_report (article_id, snapshot_id, day, names, lead) VALUES (?, ?, ?, ?, ?)"),
      remove_(database, "DELETE FROM joined_report WHERE article_id = ?"),
      all_(database, "SELECT article_id, day, names, lead FROM joined_report ORDER BY article_id") {}

std::string_view JoinedReports::meant_by(std::string_view name) const {
    auto const* const group = aliases_ == nullptr ? nullptr : aliases_->class_of(name);
    return group == nullptr ? name : std::string_view(group->means);
}

std::uint64_t JoinedReports::hash_of(std::string_view name) const {
    std::string folded;
    for (std::string const& word : words_of(meant_by(name))) folded += (folded.empty() ? "" : " ") + word;
    return hash64(folded);
}

std::optional<JoinedReport> JoinedReports::latest(std::int64_t article_id) {
    JoinedReport report;
    {
        auto row = snapshot_.use(article_id);
        if (!row.next()) return std::nullopt;
        report.article_id = article_id;
        report.snapshot_id = row.integer(0);
        auto const own_day = row.optional_integer(1);
        report.day = own_day ? static_cast<Day>(*own_day) : day_from_iso(row.text(2));
    }
    for (auto name = names_.use(report.snapshot_id); name.next();) {
        report.names.push_back(hash_of(name.text(0)));
        if (name.integer(1) != 0) report.lead.push_back(report.names.back());
    }
    sort_unique(report.names);
    sort_unique(report.lead);
    return report;
}

std::optional<JoinedReport> JoinedReports::joined(std::int64_t article_id) {
    auto row = one_.use(article_id);
    if (!row.next()) return std::nullopt;
    JoinedReport report{article_id, row.integer(0), std::nullopt, hashes_from(StoredHashes(row.bytes(2))), hashes_from(StoredHashes(row.bytes(3)))};
    if (auto const day = row.optional_integer(1)) report.day = static_cast<Day>(*day);
    return report;
}

void JoinedReports::put(JoinedReport const& report) {
    auto const names = bytes_of(report.names), lead = bytes_of(report.lead);
    auto row = put_.use(report.article_id, report.snapshot_id);
    row.bind(report.day).bind_bytes(names).bind_bytes(lead).run();
}

}  // namespace figtrail
