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
}

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

void EventReports::learn_place(std::uint32_t text, NameAliases const* aliases) {
    auto const [entry, is_new] = places_.try_emplace(text);
    if (!is_new) return;
    Place& place = entry->second;
    place.name = number_of(texts[text], aliases);
    for (std::string const& sense : senses_of(texts[text])) place.senses.push_back(senses_.number_of(sense));
    sort_unique(place.senses);
}

EventReports::EventReports(Database& database, NameAliases const* aliases) {
    Statement latest(database,
                     "SELECT id, article_id, sha256, event_kind, event_place, event_day, published_at FROM snapshot "
                     "WHERE latest = 1 ORDER BY id");
    Statement names(database, "SELECT name, in_lead FROM snapshot_name WHERE snapshot_id = ? ORDER BY ordinal");
    reports.reserve(static_cast<std::size_t>(database.integer("SELECT count(*) FROM article").value_or(0)));
    texts.number_of("");
    std::vector<std::uint32_t> in_article, in_lead;
    for (auto row = latest.use(); row.next();) {
        ++articles;
        in_article.clear();
        in_lead.clear();
        for (auto name = names.use(row.integer(0)); name.next();) {
            in_article.push_back(number_of(name.text(0), aliases));
            if (name.integer(1) != 0) in_lead.push_back(in_article.back());
        }
        sort_unique(in_article);
        sort_unique(in_lead);
        for (auto const number : in_article) ++documents[number];
        auto const own_day = row.optional_integer(5);
        auto const day = own_day ? static_cast<Day>(*own_day) : day_from_iso(row.text(6));
        if (!day) continue;  // its names count for rarity, but it can be joined to nothing
        StoredReport report;
        report.snapshot_id = row.integer(0);
        report.article_id = row.integer(1);
        report.hash = beginning_of(row.text(2));
        report.day = *day;
        report.names_its_day = own_day.has_value();
        report.kind = texts.number_of(row.text(3));
        report.place = texts.number_of(row.text(4));
        if (report.place != 0) learn_place(report.place, aliases);
        report.names = static_cast<std::uint32_t>(names_.size());
        report.name_count = static_cast<std::uint32_t>(in_article.size());
        report.lead_count = static_cast<std::uint32_t>(in_lead.size());
        names_.insert(names_.end(), in_article.begin(), in_article.end());
        names_.insert(names_.end(), in_lead.begin(), in_lead.end());
        reports.push_back(report);
    }
    std::sort(reports.begin(), reports.end(), [](StoredReport const& a, StoredReport const& b) {
        return std::tie(a.day, a.hash, a.article_id) < std::tie(b.day, b.hash, b.article_id);
    });
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
