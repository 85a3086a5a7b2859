#include "cli/review_sheet.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <optional>

#include "claim/relate_words.hpp"
#include "cli/csv_file.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/sheet_columns.hpp"
#include "cli/words.hpp"
#include "store/error.hpp"

namespace figtrail::cli {
namespace {

struct BadRow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What people write into a column that asks "ok?".
std::string verdict_of(std::string_view tick) {
    constexpr std::array<std::string_view, 9> yes{"ok", "yes", "y", "x", "1", "true", "right", "\xE2\x9C\x93", "\xE2\x9C\x94"};
    constexpr std::array<std::string_view, 8> no{"wrong", "no", "n", "0", "false", "not ok", "\xE2\x9C\x97", "\xE2\x9C\x98"};
    constexpr std::array<std::string_view, 4> open{"?", "unclear", "open", "??"};
    std::string const word = lower_case(tick);
    auto const is_one_of = [&](auto const& words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (is_one_of(yes)) return "ok";
    if (is_one_of(no)) return "wrong";
    if (is_one_of(open)) return "unclear";
    if (word.empty()) return "note";
    throw BadRow("ok: \"" + std::string(tick) + "\" is neither yes, no nor ?");
}

class Sheet {
public:
    explicit Sheet(CsvFile const& file) : file_(file) {
        for (std::size_t i = 0; i < file.rows.size() && !header_; ++i) {
            find_columns(file.rows[i]);
            if (column(SheetColumn::key) != none && column(SheetColumn::ok) != none) header_ = i;
        }
        if (!header_) throw InputError("is no worksheet: no line has the columns \"ok\" and \"key\"; make one with figtrail audit --worksheet csv.");
    }

    template <class Take>
    void each(Take take) const {
        for (std::size_t i = *header_ + 1; i < file_.rows.size(); ++i) take(file_.rows[i]);
    }

    std::string cell(CsvRow const& row, SheetColumn which) const { return std::string(trimmed(undefused(trimmed(row.cell(column(which)))))); }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void find_columns(CsvRow const& row) {
        for (std::size_t i = 0; i < sheet_columns.size(); ++i) {
            auto const found = std::find_if(row.cells.begin(), row.cells.end(),
                                            [&](std::string const& cell) { return lower_case(trimmed(cell)) == sheet_columns[i]; });
            columns_[i] = found == row.cells.end() ? none : static_cast<std::size_t>(found - row.cells.begin());
        }
    }
    std::size_t column(SheetColumn which) const { return columns_[static_cast<std::size_t>(which)]; }

    CsvFile const& file_;
    std::optional<std::size_t> header_;
    std::array<std::size_t, sheet_columns.size()> columns_{};
};

/// The figure on file; else what the sheet itself says of it, for a draft that is not in the database.
Review target_of_row(Store const& store, std::string const& key, std::string const& quote) {
    std::size_t const colon = key.find(':');
    std::string const kind = key.substr(0, colon), hash = colon == std::string::npos ? "" : key.substr(colon + 1);
    bool const sound = (kind == "fig" || kind == "date") && hash.size() >= 8 && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!sound) throw BadRow("key: \"" + key + "\" is none that a worksheet has");
    if (kind == "fig") {
        try {
            StoredClaim const figure = store.find_claim(hash);
            if (!quote.empty() && figure.claim.mention.quote != quote)
                throw BadRow("quote: \"" + quote + "\" stands where the figure of this key says \"" + figure.claim.mention.quote + "\"");
            return on_figure(figure);
        } catch (StoreError const& error) {
            if (error.fault() == StoreFault::ambiguous) throw BadRow("key: several figures answer to it");
            if (error.fault() != StoreFault::not_found) throw;
        }
    }
    Review review;
    review.target = kind == "fig" ? "claim" : "date";
    review.target_key = hash;
    review.anchors.push_back({0, hash, "", "", "", {}, "", quote});
    return review;
}

struct Counts {
    std::size_t recorded = 0, known = 0, untouched = 0, not_on_file = 0, bad = 0;
};

}  // namespace

int review_from_sheet(Desk& desk, std::string const& path, std::string const& by, Session& session) {
    std::string const bytes = path == "-" ? read_all(session.in) : read_file(path);
    std::string const name = path == "-" ? "stdin" : path;
    CsvFile const file = read_csv(bytes);
    std::optional<Sheet> sheet;
    try {
        sheet.emplace(file);
    } catch (InputError const& error) {
        throw InputError(name + ": " + error.what());
    }
    Counts counts;
    sheet->each([&](CsvRow const& row) {
        try {
            std::string const tick = sheet->cell(row, SheetColumn::ok), note = sheet->cell(row, SheetColumn::note);
            std::string const evidence = sheet->cell(row, SheetColumn::source), locator = sheet->cell(row, SheetColumn::locator);
            if (tick.empty() && note.empty() && evidence.empty() && locator.empty()) {
                ++counts.untouched;
                return;
            }
            std::string const signed_by = sheet->cell(row, SheetColumn::by);
            std::string const verdict = verdict_of(tick);
            if (signed_by.empty() && by.empty()) throw BadRow("by: nobody signed; say --by, or fill the column");
            Review review = target_of_row(desk.store, sheet->cell(row, SheetColumn::key), sheet->cell(row, SheetColumn::quote));
            review.verdict = verdict;
            review.note = note;
            review.evidence = evidence;
            review.locator = locator;
            review.reviewer = signed_by.empty() ? by : signed_by;
            review.reviewed_at = session.now();
            bool const on_file = review.target == "date" || !review.anchors.front().measure.empty();
            bool const recorded = record(desk.store, review).has_value();
            ++(recorded ? counts.recorded : counts.known);
            counts.not_on_file += recorded && !on_file ? 1 : 0;
        } catch (BadRow const& error) {
            session.say(name + ":" + std::to_string(row.line) + ": " + error.what() + "; the row is left out.");
            ++counts.bad;
        }
    });
    session.say(counted(counts.recorded, "verdict") + " recorded" + (counts.known > 0 ? ", " + std::to_string(counts.known) + " known already" : "") +
                "; " + counted(counts.untouched, "row") + " without one.");
    if (counts.not_on_file > 0)
        session.say(counted(counts.not_on_file, "verdict") + " on a text that is not on file; add the very same text, and they belong to it.");
    return counts.bad > 0 ? exit_unreadable : exit_done;
}

}  // namespace figtrail::cli
