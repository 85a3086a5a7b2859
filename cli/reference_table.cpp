#include "cli/reference_table.hpp"

#include <algorithm>
#include <set>

#include "claim/relate_words.hpp"
#include "cli/country_names.hpp"
#include "cli/csv_file.hpp"
#include "cli/errors.hpp"
#include "cli/table_cells.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

std::string folded(std::string_view heading) { return lower_case(trimmed(heading)); }

std::size_t column_named(CsvRow const& header, std::string const& name) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
        if (folded(header.cells[i]) == folded(name)) return i;
    return none;
}

struct Condition {
    std::string column, value;
};

std::vector<Condition> conditions_of(ReferenceOptions const& options) {
    std::vector<Condition> conditions;
    for (std::string const& where : options.where) {
        std::size_t const equals = where.find('=');
        conditions.push_back({where.substr(0, equals), where.substr(equals + 1)});
    }
    return conditions;
}

std::vector<std::string> named_columns(ReferenceOptions const& options) {
    std::vector<std::string> names = options.place_columns;
    for (std::string const* one : {&options.subject_column, &options.period_column, &options.value_column})
        if (!one->empty()) names.push_back(*one);
    for (Condition const& condition : conditions_of(options)) names.push_back(condition.column);
    return names;
}

/// The first row that has all columns that were named; tables of the World Bank begin with lines about themselves.
std::size_t header_row(CsvFile const& file, std::vector<std::string> const& names) {
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        CsvRow const& row = file.rows[i];
        bool const all = std::all_of(names.begin(), names.end(), [&](auto const& name) { return column_named(row, name) != none; });
        if (all && row.cells.size() > 1) return i;
    }
    for (std::string const& name : names) {
        bool const somewhere = std::any_of(file.rows.begin(), file.rows.end(),
                                           [&](CsvRow const& row) { return column_named(row, name) != none; });
        if (somewhere) continue;
        std::string headings;
        for (std::string const& cell : file.rows.front().cells) headings += (headings.empty() ? "" : ", ") + std::string(trimmed(cell));
        throw UsageError("no column \"" + name + "\"; the first line has: " + headings + ".");
    }
    throw UsageError("no line holds all of the columns that were named.");
}

class Reader {
public:
    Reader(CsvFile const& file, ReferenceOptions const& options, ReferenceMeasure const& measure, Catalog const& catalog)
        : options_(options), measure_(measure), catalog_(catalog), header_(file.rows[header_row(file, named_columns(options))]) {
        for (std::string const& name : options.place_columns) place_columns_.push_back(column_named(header_, name));
        if (!options.subject_column.empty()) subject_column_ = column_named(header_, options.subject_column);
        if (!options.period_column.empty()) period_column_ = column_named(header_, options.period_column);
        for (Condition const& condition : conditions_of(options))
            conditions_.push_back({column_named(header_, condition.column), condition.value});
        find_value_columns();
        for (CsvRow const& row : file.rows)
            if (row.line > header_.line) read(row);
    }

    ReferenceTable table;

private:
    struct ValueColumn {
        std::size_t column;
        std::string period;  ///< of its heading; empty in a long table
    };

    /// One column that was named, or every column whose heading is a period.
    void find_value_columns() {
        if (!options_.value_column.empty()) {
            values_.push_back({column_named(header_, options_.value_column), ""});
        } else {
            for (std::size_t i = 0; i < header_.cells.size(); ++i)
                if (auto const period = period_of_heading(header_.cells[i])) values_.push_back({i, *period});
            if (values_.empty())
                throw UsageError("no column is a year; say which holds the figures: --value-column NAME.");
        }
        for (ValueColumn const& value : values_) table.value_columns.emplace_back(trimmed(header_.cells[value.column]));
    }

    void complain(CsvRow const& row, std::string const& what) { table.complaints.push_back("line " + std::to_string(row.line) + ": " + what); }

    void read(CsvRow const& row) {
        for (auto const& [column, value] : conditions_) {
            if (folded(row.cell(column)) == folded(value)) continue;
            ++table.passed_over;
            return;
        }
        Claim claim;
        claim.measure = measure_.measure;
        claim.modality = *modality_from(options_.modality);
        claim.rule = "cell of an official table";
        if (!read_places(row, claim) || !read_period(row, claim)) return;
        for (ValueColumn const& value : values_) read_value(row, value, claim);
    }

    bool read_places(CsvRow const& row, Claim& claim) {
        for (std::string const& place : options_.places) add_place(place, claim);
        for (std::size_t const column : place_columns_) {
            std::string_view const cell = trimmed(undefused(row.cell(column)));
            if (cell.empty()) {
                complain(row, "no place in column " + header_.cells[column]);
                return false;
            }
            add_place(std::string(cell), claim);
        }
        if (subject_column_ != none && !trimmed(row.cell(subject_column_)).empty()) {
            claim.subjects.clear();
            claim.subjects.push_back({std::string(trimmed(undefused(row.cell(subject_column_)))), "org", "phrase", {}});
        }
        if (!options_.subject.empty()) claim.subjects = {{options_.subject, "org", "phrase", {}}};
        return true;
    }

    /// A country by its code and its name; any other place by its name alone.
    void add_place(std::string const& cell, Claim& claim) {
        auto const codes = countries_.find_all(cell);
        for (std::string const& code : codes) {
            if (std::find(claim.places.begin(), claim.places.end(), code) != claim.places.end()) continue;
            claim.places.push_back(code);
            CountryEntry const* const country = catalog_.country(code);
            claim.subjects.push_back({country != nullptr ? country->name : cell, "place", "phrase", {}});
        }
        if (!codes.empty()) return;
        claim.subjects.push_back({cell, "place", "phrase", {}});
        if (seen_.insert(cell).second) table.other_names.push_back(cell);
    }

    bool read_period(CsvRow const& row, Claim& claim) {
        std::string edtf = options_.period;
        if (period_column_ != none) {
            auto const period = period_of_heading(row.cell(period_column_));
            if (!period) {
                complain(row, "\"" + std::string(trimmed(row.cell(period_column_))) + "\" is no period");
                return false;
            }
            edtf = *period;
        }
        if (!edtf.empty()) claim.period = Period{edtf, PeriodOrigin::text, PeriodRole::during, edtf};
        return true;
    }

    void read_value(CsvRow const& row, ValueColumn const& column, Claim claim) {
        DecimalMark const mark = options_.decimal == "comma" ? DecimalMark::comma : DecimalMark::point;
        TableNumber const number = read_cell(row.cell(column.column), mark);
        std::string const heading(trimmed(header_.cells[column.column]));
        if (number.state == TableNumber::State::missing) {
            ++table.missing;
            return;
        }
        if (number.state == TableNumber::State::unreadable) {
            complain(row, "column " + heading + ": \"" + std::string(trimmed(row.cell(column.column))) + "\" is no number" +
                              (mark == DecimalMark::point ? "; where a comma is the decimal mark, say --decimal comma" : ""));
            return;
        }
        if (!column.period.empty()) claim.period = Period{column.period, PeriodOrigin::text, PeriodRole::during, column.period};
        Quantity& quantity = claim.quantity;
        quantity.interval = Interval::point(number.value.times_power_of_ten(measure_.power));
        quantity.unit = measure_.unit;
        quantity.written_digits = number.written_digits;
        claim.mention.quote = number.words + (measure_.scale_word.empty() ? "" : " " + measure_.scale_word) +
                              (measure_.unit_words.empty() ? "" : " " + measure_.unit_words);
        ReferenceFigure figure;
        figure.line = static_cast<std::uint32_t>(row.line);
        figure.column = heading;
        figure.claim = std::move(claim);
        table.figures.push_back(std::move(figure));
    }

    ReferenceOptions const& options_;
    ReferenceMeasure const& measure_;
    Catalog const& catalog_;
    CountryNames countries_;
    CsvRow const& header_;
    std::vector<std::size_t> place_columns_;
    std::size_t subject_column_ = none, period_column_ = none;
    std::vector<std::pair<std::size_t, std::string>> conditions_;
    std::vector<ValueColumn> values_;
    std::set<std::string> seen_;
};

}  // namespace

ReferenceTable read_reference_table(std::string_view bytes, ReferenceOptions const& options, ReferenceMeasure const& measure,
                                    Catalog const& catalog) {
    CsvFile const file = read_csv(bytes);
    if (file.rows.empty()) throw UsageError("holds no rows.");
    Reader reader(file, options, measure, catalog);
    return std::move(reader.table);
}

}  // namespace figtrail::cli
