#include "store/event_reports.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

void sort_unique(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    numbers.shrink_to_fit();  // a database's reports are in memory together
}

std::uint64_t beginning_of(std::string_view sha256) {
    std::uint64_t value = 0;
    std::from_chars(sha256.data(), sha256.data() + std::min<std::size_t>(16, sha256.size()), value, 16);
    return value;
}

}  // namespace

std::uint32_t EventReports::number_of(std::string_view name, NameAliases const* aliases) {
    if (aliases != nullptr)
        if (auto const* const group = aliases->class_of(name)) name = group->means;
    std::string folded;
    for (std::string const& word : words_of(name)) folded += (folded.empty() ? "" : " ") + word;
    auto const [entry, is_new] = numbers_.try_emplace(folded, static_cast<std::uint32_t>(spelled.size()));
    if (is_new) {
        spelled.emplace_back(name);
        documents.push_back(0);
    } else if (name > spelled[entry->second]) {  // small letters come later
        spelled[entry->second] = name;
    }
    return entry->second;
}

EventReports::EventReports(Database& database, NameAliases const* aliases) {
    Statement latest(database,
                     "SELECT id, article_id, sha256, event_kind, event_place, event_day, published_at FROM snapshot "
                     "WHERE latest = 1 ORDER BY id");
    Statement names(database, "SELECT name, in_lead FROM snapshot_name WHERE snapshot_id = ? ORDER BY ordinal");
    reports.reserve(static_cast<std::size_t>(database.integer("SELECT count(*) FROM article").value_or(0)));
    for (auto row = latest.use(); row.next();) {
        ++articles;
        StoredReport report;
        report.snapshot_id = row.integer(0);
        report.article_id = row.integer(1);
        report.hash = beginning_of(row.text(2));
        report.event.kind = row.string(3);
        report.event.place = row.string(4);
        if (!row.null(5)) report.event.day = static_cast<Day>(row.integer(5));
        for (auto name = names.use(row.integer(0)); name.next();) {
            report.names.push_back(number_of(name.text(0), aliases));
            if (name.integer(1) != 0) report.lead.push_back(report.names.back());
        }
        sort_unique(report.names);
        sort_unique(report.lead);
        for (auto const number : report.names) ++documents[number];
        auto const day = report.event.day ? report.event.day : day_from_iso(row.text(6));
        if (!day) continue;  // its names count for rarity, but it can be joined to nothing
        report.day = *day;
        if (!report.event.place.empty()) {
            report.place = number_of(report.event.place, aliases);
            report.place_senses = senses_of(report.event.place);
        }
        reports.push_back(std::move(report));
    }
    std::sort(reports.begin(), reports.end(), [](StoredReport const& a, StoredReport const& b) {
        return std::tie(a.day, a.hash, a.article_id) < std::tie(b.day, b.hash, b.article_id);
    });
}

}  // namespace figtrail
