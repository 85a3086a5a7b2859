#include "cli/worksheet.hpp"

#include <algorithm>
#include <climits>
#include <tuple>

#include "cli/judgement_words.hpp"
#include "cli/render_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/table.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"
#include "store/keys.hpp"

namespace figtrail::cli {
namespace {

constexpr int sentence_width = 400;
/// Around a date, whose sentence nobody looked for.
constexpr int date_width = 160;

std::string& cell(SheetRow& row, SheetColumn column) { return row[static_cast<std::size_t>(column)]; }

std::string around(std::string const& text, Span sentence, Span quote, int width) {
    return marked_quote(text, sentence, quote, static_cast<std::size_t>(width), Terminal{false, false, width});
}

/// "age", "money, forecast".
std::string kind_of(Claim const& claim) {
    std::string const modality = modality_in_words(claim);
    return claim.quantity.unit.dimension + (modality.empty() ? "" : ", " + modality) + (claim.repeats ? ", repeated" : "");
}

std::string on_file_words(OnFile const& found) {
    std::string out;
    auto const add = [&](std::string const& words) { out += (out.empty() ? "" : "; ") + words; };
    for (OfficialWord const& word : found.officials.words)
        add("official, " + std::string(relation_word(word.relation.kind)) + ": " + word.figure->claim.mention.quote + ", " + official_place(*word.figure));
    if (found.others.empty()) return out;
    ComparedFigure const& first = found.others.front();
    add(std::string(relation_word(first.relation.kind)) + ": " + first.figure.claim.mention.quote + ", " + outlet_and_date(first.figure.facts) + " (" +
        std::string(short_key(first.figure.claim_key)) + ")");
    if (found.others.size() > 1) add("and " + std::to_string(found.others.size() - 1) + " more on the same thing");
    return out;
}

std::string finding_words(std::vector<Finding> const& findings, std::uint32_t claim) {
    std::string out;
    for (Finding const& finding : findings) {
        if (finding.severity == Severity::note) continue;
        if (std::find(finding.claims.begin(), finding.claims.end(), claim) == finding.claims.end()) continue;
        out += (out.empty() ? "" : "; ") + std::string(to_string(finding.severity)) + ": " + finding.because;
    }
    return out;
}

std::string tick_of(std::string const& verdict) {
    return verdict == "ok" ? "yes" : verdict == "wrong" ? "no" : verdict == "unclear" ? "?" : "";
}

/// The last word goes into the cells; that of others is said behind what is on file, so that it is not signed anew.
void fill_verdict(SheetRow& row, std::vector<Review> const& words) {
    if (words.empty()) return;
    Review const& last = words.back();
    cell(row, SheetColumn::ok) = tick_of(last.verdict);
    cell(row, SheetColumn::source) = last.evidence;
    cell(row, SheetColumn::locator) = last.locator;
    cell(row, SheetColumn::by) = last.reviewer;
    cell(row, SheetColumn::note) = last.note;
    std::string& on_file = cell(row, SheetColumn::on_file);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        on_file += (on_file.empty() ? "" : "; ") + words[i].reviewer + " says " + words[i].verdict;
}

std::string_view date_word(NumeralKind kind) {
    switch (kind) {
        case NumeralKind::date:
            return "date";
        case NumeralKind::year:
            return "year";
        case NumeralKind::time:
            return "time";
        case NumeralKind::not_understood:
            return "not understood";
        default:
            return "";
    }
}

class Maker {
public:
    Maker(Extraction const& text, std::vector<Finding> const& findings, std::string const& sha256, Archive const* archive)
        : text_(text), findings_(findings), sha256_(sha256), archive_(archive) {}

    SheetRow claim_row(std::uint32_t index) {
        Claim const& claim = text_.claims[index];
        SheetRow row;
        cell(row, SheetColumn::quote) = harmless(claim.mention.quote);
        cell(row, SheetColumn::sentence) = around(text_.document.text, claim.sentence, claim.mention.span, sentence_width);
        cell(row, SheetColumn::kind) = kind_of(claim);
        cell(row, SheetColumn::finding) = harmless(finding_words(findings_, index));
        std::string const key = claim_key(hash_, sha256_, claim.mention.source, index);
        if (archive_ != nullptr) {
            if (!claim.repeats) cell(row, SheetColumn::on_file) = harmless(on_file_words(archive_->about(text_, claim)));
            fill_verdict(row, archive_->last_words(text_.facts, claim, key));
        }
        cell(row, SheetColumn::key) = "fig:" + key;
        return row;
    }

    SheetRow date_row(LedgerItem const& item) {
        SheetRow row;
        std::string const& text = text_.document.text;
        cell(row, SheetColumn::quote) = harmless(slice(text, item.span));
        cell(row, SheetColumn::sentence) = around(text, block_of(item.span), item.span, date_width);
        cell(row, SheetColumn::kind) = date_word(item.kind);
        std::string const key = claim_key(hash_, sha256_, item.span, UINT_MAX);
        cell(row, SheetColumn::key) = "date:" + key;
        if (archive_ == nullptr) return row;
        std::vector<Review> words;
        for (Review& review : archive_->reviews_of_date(key)) words.push_back(std::move(review));
        fill_verdict(row, words);
        return row;
    }

private:
    Span block_of(Span span) const {
        for (Block const& block : text_.document.blocks)
            if (block.span.contains(span)) return block.span;
        return span;
    }

    Extraction const& text_;
    std::vector<Finding> const& findings_;
    std::string const& sha256_;
    Archive const* archive_;
    Sha256 hash_;
};

}  // namespace

Worksheet worksheet(Extraction const& text, std::vector<Finding> const& findings, std::string const& sha256, Archive const* archive,
                    std::vector<bool> const& wanted) {
    Maker maker(text, findings, sha256, archive);
    Worksheet sheet;
    sheet.heading = article_in_words(text.facts);
    std::vector<std::tuple<std::uint32_t, SheetRow>> rows;
    for (std::uint32_t i = 0; i < text.claims.size(); ++i)
        if (wanted.empty() || wanted[i]) rows.emplace_back(text.claims[i].mention.span.begin, maker.claim_row(i));
    for (LedgerItem const& item : text.ledger.items)
        if (wanted.empty() && !date_word(item.kind).empty()) rows.emplace_back(item.span.begin, maker.date_row(item));
    std::stable_sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) { return std::get<0>(a) < std::get<0>(b); });
    for (auto& [place, row] : rows) {
        cell(row, SheetColumn::no) = std::to_string(sheet.rows.size() + 1);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::string sheet_csv_heading() { return csv_row({sheet_columns.begin(), sheet_columns.end()}); }

std::string sheet_csv(Worksheet const& sheet) {
    std::string out;
    for (SheetRow const& row : sheet.rows) out += csv_row({row.begin(), row.end()});
    return out;
}

}  // namespace figtrail::cli
