#include "store/figure_filter.hpp"

#include "claim/outside.hpp"
#include "claim/period.hpp"
#include "store/error.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest_text = 10000;  // SQLite takes patterns of 50,000 bytes, and each may be escaped

/// A LIKE pattern for "contains", with \ as escape.
std::string containing(std::string const& text) {
    std::string pattern = "%";
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

class Conditions {
public:
    explicit Conditions(FigureFilter const& filter) {
        for (std::string const* const text : {&filter.measure, &filter.subject, &filter.place, &filter.period, &filter.source, &filter.dimension,
                                              &filter.unit, &filter.published_from, &filter.published_to})
            if (text->size() > longest_text)
                throw StoreError(StoreFault::refused, 0, {}, "filter", "a word of the filter is longer than 10,000 bytes; give less of it");
        if (!filter.every_version && !filter.snapshot_id) plain("snapshot.latest = 1");
        if (!filter.repeats) plain("claim.repeats IS NULL");
        if (!filter.outside) plain("NOT " + outside_blocks());
        if (filter.article_id) value("snapshot.article_id = ?", *filter.article_id);
        if (filter.snapshot_id) value("claim.snapshot_id = ?", *filter.snapshot_id);
        if (filter.event_id) value("claim.main_event = 1 AND snapshot.article_id IN (SELECT article_id FROM article_event WHERE event_id = ?)", *filter.event_id);
        if (!filter.measure.empty()) measure(filter.measure);
        // Reading the names of all figures takes a tenth of looking at each figure for its own; of few figures it does not.
        bool const few = filter.article_id || filter.snapshot_id || filter.event_id;
        if (!filter.subject.empty())
            value(few ? "EXISTS (SELECT 1 FROM claim_subject WHERE claim_id = claim.id AND name LIKE ? ESCAPE '\\')"
                      : "claim.id IN (SELECT claim_id FROM claim_subject WHERE name LIKE ? ESCAPE '\\')",
                  containing(filter.subject));
        if (!filter.place.empty()) value("claim.id IN (SELECT claim_id FROM claim_place WHERE place = upper(?))", filter.place);
        if (!filter.period.empty()) period(filter.period);
        if (!filter.source.empty())
            value("snapshot.article_id IN (SELECT article.id FROM article JOIN source ON source.id = article.source_id"
                  " WHERE source.name = ? COLLATE NOCASE)", filter.source);
        if (!filter.dimension.empty()) value("claim.dimension = ? COLLATE NOCASE", filter.dimension);
        if (!filter.unit.empty()) {
            value("(claim.unit_id = ? OR claim.unit_name = ? COLLATE NOCASE)", filter.unit);
            values_.emplace_back(filter.unit);
        }
        if (filter.modality) value("claim.modality = ?", std::string(to_string(*filter.modality)));
        if (!filter.published_from.empty()) value("snapshot.published_at >= ?", filter.published_from);
        // "~" sorts behind every time of that day.
        if (!filter.published_to.empty()) value("snapshot.published_at <= ?", filter.published_to + "~");
    }

    std::string joined() const { return "JOIN snapshot ON snapshot.id = claim.snapshot_id" + where_; }
    std::vector<std::variant<std::int64_t, std::string>> values_;

private:
    void plain(std::string const& condition) { where_ += (where_.empty() ? " WHERE " : " AND ") + condition; }

    template <class T>
    void value(std::string const& condition, T const& v) {
        plain(condition);
        values_.emplace_back(v);
    }

    void measure(std::string const& wanted) {
        std::string id;
        for (char const c : wanted) id += c == ' ' || c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        plain("(claim.measure_id = ? OR claim.measure_head = ? COLLATE NOCASE"
              " OR claim.measure_phrase LIKE ? ESCAPE '\\' OR claim.unit_name LIKE ? ESCAPE '\\')");
        for (std::string const& v : {id, wanted, containing(wanted), containing(wanted)}) values_.emplace_back(v);
    }

    void period(std::string const& edtf) {
        auto const days = days_of(edtf);
        if (!days)
            throw StoreError(StoreFault::refused, 0, {}, "period",
                             "the period '" + edtf + "' is not understood; write it as 2023, 2024-03, 2024-03-15 or 2022-03-21/2023-03-20");
        value("claim.first_day <= ?", std::int64_t{days->last});
        value("claim.last_day >= ?", std::int64_t{days->first});
    }

    std::string where_;
};

}  // namespace

FilterSql filter_sql(FigureFilter const& filter) {
    Conditions conditions(filter);
    std::string rest = conditions.joined() + " ORDER BY claim.id";
    if (filter.limit != 0 || filter.offset != 0) {
        rest += " LIMIT ? OFFSET ?";
        conditions.values_.emplace_back(filter.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(filter.limit));
        conditions.values_.emplace_back(static_cast<std::int64_t>(filter.offset));
    }
    return {std::move(rest), std::move(conditions.values_)};
}

FilterSql filter_count_sql(FigureFilter const& filter) {
    Conditions conditions(filter);
    return {"SELECT count(*) FROM claim " + conditions.joined(), std::move(conditions.values_)};
}

std::string outside_blocks() {
    std::string kinds;
    for (int i = 0; i <= static_cast<int>(BlockKind::furniture); ++i)
        if (auto const kind = static_cast<BlockKind>(i); is_outside(kind))
            kinds.append(kinds.empty() ? "'" : "', '").append(to_string(kind));
    return "claim.block IN (" + kinds + "')";
}

}  // namespace figtrail
