#include "store/claim_row.hpp"

#include <array>
#include <cmath>
#include <optional>

#include "store/lists.hpp"

namespace figtrail {
namespace {

constexpr std::array<std::string_view, 52> columns{
    "claim_key", "snapshot_id", "run_id", "ordinal",
    "span_begin", "span_end", "source_begin", "source_end", "sentence_begin", "sentence_end", "quote", "prefix", "suffix", "block", "paragraph",
    "lower", "upper", "lower_open", "upper_open", "lower_base", "upper_base", "approximator", "trend",
    "unit_id", "unit_name", "dimension", "unreadable", "other_reading", "written_digits",
    "measure_id", "measure_phrase", "measure_head", "measure_role", "measure_of", "concepts", "modifiers",
    "period", "period_origin", "period_role", "period_words", "first_day", "last_day",
    "modality", "speaker", "agency", "rule", "inferred", "repeats", "refers_to", "main_event", "page", "id"};
constexpr std::size_t inserted = columns.size() - 1;  // SQLite gives the id

std::optional<std::string> written(std::optional<Number> const& number) {
    return number ? std::optional(number->to_string()) : std::nullopt;
}

std::optional<double> finite(double bound) {
    return std::isinf(bound) ? std::nullopt : std::optional(bound);
}

std::optional<std::string_view> viewed(std::optional<std::string> const& text) {
    return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

/// Reads columns one after the other.
class Cursor {
public:
    Cursor(Statement::Use const& row, int first) : row_(row), at_(first) {}
    void skip(int count) { at_ += count; }
    std::string string() { return row_.string(at_++); }
    std::string_view text() { return row_.text(at_++); }
    std::optional<std::string> optional_string() { return row_.optional_string(at_++); }
    std::uint32_t offset() { return row_.offset(at_++); }
    bool flag() { return row_.integer(at_++) != 0; }
    int integer() { return static_cast<int>(row_.integer(at_++)); }
    std::optional<std::uint32_t> optional_offset() {
        auto const value = row_.optional_integer(at_++);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }
    std::optional<Number> number() {
        auto const value = text();
        return value.empty() ? std::nullopt : Number::parse(value);
    }
    Span span() {
        auto const begin = offset();
        return {begin, offset()};
    }

private:
    Statement::Use const& row_;
    int at_;
};

}  // namespace

std::string insert_claim_sql() {
    std::string names, marks;
    for (std::size_t i = 0; i < inserted; ++i) {
        names += (i == 0 ? "" : ", ") + std::string(columns[i]);
        marks += i == 0 ? "?" : ", ?";
    }
    return "INSERT INTO claim (" + names + ") VALUES (" + marks + ")";
}

std::string const& claim_select_columns() {
    static std::string const list = [] {
        std::string names;
        for (auto const column : columns) names += (names.empty() ? "claim." : ", claim.") + std::string(column);
        return names;
    }();
    return list;
}

int claim_column_count() { return static_cast<int>(columns.size()); }

void insert_claim_row(Statement& insert, ClaimRowHead const& head, Claim const& claim, IndexBounds bounds) {
    Quantity const& q = claim.quantity;
    Measure const& m = claim.measure;
    // Bound text must live until the row is written.
    auto const lower = written(q.interval.lower), upper = written(q.interval.upper), other = written(q.other_reading);
    auto const concepts = json_of(m.concepts), modifiers = json_of(m.modifiers), inferred = json_of(claim.inferred);
    auto const days = claim.period ? days_of(claim.period->edtf) : std::nullopt;

    auto row = insert.use(head.claim_key, head.snapshot_id, head.run_id, head.ordinal);
    row.bind(claim.mention.span.begin).bind(claim.mention.span.end).bind(claim.mention.source.begin).bind(claim.mention.source.end);
    row.bind(claim.sentence.begin).bind(claim.sentence.end);
    row.bind(claim.mention.quote).bind(claim.mention.prefix).bind(claim.mention.suffix);
    row.bind(to_string(claim.block)).bind(claim.paragraph);

    row.bind(lower).bind(upper).bind(q.interval.lower_open).bind(q.interval.upper_open);
    row.bind(finite(bounds.lower)).bind(finite(bounds.upper));
    row.bind(to_string(q.approximator)).bind(to_string(q.trend));
    row.bind_text_or_null(q.unit.id).bind(q.unit.name).bind(q.unit.dimension);
    row.bind_text_or_null(q.unreadable).bind(other).bind(q.written_digits);

    row.bind_text_or_null(m.id).bind_text_or_null(m.phrase).bind_text_or_null(m.head).bind_text_or_null(m.role).bind_text_or_null(m.of);
    row.bind(concepts).bind(modifiers);

    if (claim.period) {
        row.bind(claim.period->edtf).bind(to_string(claim.period->origin)).bind(to_string(claim.period->role)).bind(claim.period->words);
    } else {
        for (int i = 0; i < 4; ++i) row.bind(std::nullopt);
    }
    row.bind(days ? std::optional(days->first) : std::nullopt).bind(days ? std::optional(days->last) : std::nullopt);
    row.bind(to_string(claim.modality)).bind(viewed(claim.attribution.speaker)).bind(viewed(claim.attribution.agency));
    row.bind(claim.rule).bind(inferred).bind(claim.repeats).bind(claim.refers_to).bind(claim.main_event);
    row.bind(claim.mention.page == 0 ? std::nullopt : std::optional(claim.mention.page));
    row.run();
}

Claim claim_from(Statement::Use const& row, int first) {
    Cursor at(row, first);
    at.skip(claim_head_columns);
    Claim claim;
    claim.mention.span = at.span();
    claim.mention.source = at.span();
    claim.sentence = at.span();
    claim.mention.quote = at.string();
    claim.mention.prefix = at.string();
    claim.mention.suffix = at.string();
    claim.block = block_kind_from(at.text()).value_or(BlockKind::body);
    claim.paragraph = at.offset();

    Quantity& q = claim.quantity;
    q.interval.lower = at.number();
    q.interval.upper = at.number();
    q.interval.lower_open = at.flag();
    q.interval.upper_open = at.flag();
    at.skip(2);  // the index columns
    q.approximator = approximator_from(at.text()).value_or(Approximator::exact);
    q.trend = trend_from(at.text()).value_or(Trend::none);
    q.unit.id = at.string();
    q.unit.name = at.string();
    q.unit.dimension = at.string();
    q.unreadable = at.string();
    q.other_reading = at.number();
    q.written_digits = at.integer();

    Measure& m = claim.measure;
    m.id = at.string();
    m.phrase = at.string();
    m.head = at.string();
    m.role = at.string();
    m.of = at.string();
    m.concepts = strings_from(at.text());
    m.modifiers = strings_from(at.text());

    if (auto edtf = at.optional_string()) {
        Period period;
        period.edtf = std::move(*edtf);
        period.origin = period_origin_from(at.text()).value_or(PeriodOrigin::text);
        period.role = period_role_from(at.text()).value_or(PeriodRole::during);
        period.words = at.string();
        claim.period = std::move(period);
    } else {
        at.skip(3);
    }
    at.skip(2);  // its days
    claim.modality = modality_from(at.text()).value_or(Modality::actual);
    claim.attribution.speaker = at.optional_string();
    claim.attribution.agency = at.optional_string();
    claim.rule = at.string();
    claim.inferred = strings_from(at.text());
    claim.repeats = at.optional_offset();
    claim.refers_to = at.optional_offset();
    claim.main_event = at.flag();
    claim.mention.page = at.optional_offset().value_or(0);
    return claim;
}

}  // namespace figtrail
