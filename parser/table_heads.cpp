#include "parser/table_heads.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "parser/article_text.hpp"
#include "parser/document.hpp"
#include "parser/finder.hpp"
#include "parser/limits.hpp"
#include "parser/table_head.hpp"

namespace figtrail {
namespace {

constexpr std::size_t most_head_rows = 3;

struct Row {
    std::vector<Span> cells;
    std::vector<std::uint32_t> claims;  ///< indices, in text order
};

class TableReader {
public:
    TableReader(std::vector<Claim>& claims, Document const& document, Lexicon const& lexicon)
        : claims_(claims), document_(document), lexicon_(lexicon) {}

    void run() {
        std::size_t claim = 0;
        std::vector<Block> const& blocks = document_.blocks;
        for (std::size_t first = 0; first < blocks.size();) {
            if (!is_row(blocks[first])) {
                ++first;
                continue;
            }
            std::size_t last = first;
            while (last < blocks.size() && is_row(blocks[last])) ++last;
            while (claim < claims_.size() && claims_[claim].paragraph < first) ++claim;
            bool const framed = is_framed(first, last);
            std::vector<Row> rows;
            for (std::size_t b = first; b < last; ++b) {
                rows.push_back(row_of(blocks[b].span, framed));
                for (; claim < claims_.size() && claims_[claim].paragraph == b; ++claim)
                    rows.back().claims.push_back(static_cast<std::uint32_t>(claim));
            }
            Head caption;
            if (first > 0 && blocks[first - 1].kind == BlockKind::caption)
                caption = caption_head(document_.text, blocks[first - 1].span);
            table(rows, caption);
            first = last;
        }
    }

private:
    bool is_row(Block const& block) const {
        return block.kind == BlockKind::table && slice(document_.text, block.span).find('|') != std::string_view::npos;
    }

    /// Markdown sets bars at both ends of every row.
    bool is_framed(std::size_t first, std::size_t last) const {
        return std::all_of(document_.blocks.begin() + static_cast<std::ptrdiff_t>(first),
                           document_.blocks.begin() + static_cast<std::ptrdiff_t>(last), [&](Block const& block) {
                               std::string_view const row = slice(document_.text, block.span);
                               return row.size() > 1 && row.front() == '|' && row.back() == '|';
                           });
    }

    Row row_of(Span span, bool framed) const {
        Row row;
        if (framed) ++span.begin, --span.end;
        std::string_view const text = slice(document_.text, span);
        for (std::size_t at = 0; at <= text.size() && row.cells.size() < limits::table_columns;) {
            std::size_t const end = std::min(text.find('|', at), text.size());
            row.cells.push_back(trimmed(document_.text, {span.begin + static_cast<std::uint32_t>(at),
                                                         span.begin + static_cast<std::uint32_t>(end)}));
            at = end + 1;
        }
        return row;
    }

    void table(std::vector<Row> const& rows, Head const& caption) {
        std::size_t heads = 0;
        while (heads < rows.size() && rows[heads].claims.empty()) ++heads;
        if (heads == rows.size()) return;
        // Rows of words that come before figures are heads, if there are few.
        if (heads > most_head_rows) heads = 0;
        for (std::size_t r = heads; r < rows.size(); ++r) {
            Row const& row = rows[r];
            for (std::uint32_t const index : row.claims) {
                Claim& claim = claims_[index];
                std::size_t column = 0;
                while (column < row.cells.size() && !row.cells[column].contains(claim.mention.span)) ++column;
                if (column == row.cells.size()) continue;
                bool const alone = row.cells[column] == claim.mention.span;
                Head const above = column_head(rows, heads, column, row.cells.size());
                Head const beside = column > 0 && !holds_claim(row, 0) ? head_of(document_.text, row.cells[0]) : Head{};
                complete(claim, above, beside, caption, alone);
            }
        }
    }

    bool holds_claim(Row const& row, std::size_t column) const {
        return std::any_of(row.claims.begin(), row.claims.end(),
                           [&](std::uint32_t c) { return row.cells[column].contains(claims_[c].mention.span); });
    }

    /// The heads above a column, from the top; only of head rows that have as many cells as the row.
    Head column_head(std::vector<Row> const& rows, std::size_t heads, std::size_t column, std::size_t cells) const {
        Head all;
        for (std::size_t r = 0; r < heads; ++r) {
            if (rows[r].cells.size() != cells) return {};
            std::size_t at = column;
            // A head over several columns stands in the first of them, where a lower row tells them apart.
            bool const lower = r + 1 < heads && column < rows[r + 1].cells.size() && !rows[r + 1].cells[column].empty();
            while (lower && at > 0 && rows[r].cells[at].empty()) --at;
            if (rows[r].cells[at].empty()) continue;
            Head const head = head_of(document_.text, rows[r].cells[at]);
            if (!head.words.empty()) all.words += (all.words.empty() ? "" : " ") + head.words;
            if (!head.unit.empty()) all.unit = head.unit;
            if (!head.year.empty()) all.year = head.year;
        }
        return all;
    }

    void complete(Claim& claim, Head const& above, Head const& beside, Head const& caption, bool alone) {
        bool const bare = claim.quantity.unit.dimension == dimension::index && alone;
        bool const row_is_name = is_name(beside.words);
        if (bare) {
            bool done = take_unit(claim, above.unit);
            if (!done && !row_is_name) done = take_unit(claim, beside.unit);
            // The caption's unit is of all columns only where these tell nothing but years apart.
            if (!done && !has_letter(above.words) && above.unit.empty()) done = take_unit(claim, caption.unit);
            if (!done && above.words.size() <= 3) take_unit(claim, above.words);  // "%", "km"
        }
        if (claim.measure.phrase.empty() && claim.measure.id.empty()) {
            std::string const& words = has_letter(above.words) && above.words.size() > 3 ? above.words
                                       : !row_is_name && has_letter(beside.words) && !sums_up(beside.words)
                                           ? beside.words
                                           : caption.words;
            if (has_letter(words)) {
                claim.measure.phrase = small_initial(words);
                claim.measure.concepts = {words};
                claim.inferred.emplace_back("measure");
            }
        }
        std::string const& year = above.year.empty() ? beside.year : above.year;
        if (!claim.period && !year.empty()) {
            claim.period = Period{year, PeriodOrigin::text, PeriodRole::during, year};
            claim.inferred.emplace_back("period");
        }
        if (claim.subjects.empty() && row_is_name) {
            claim.subjects.push_back({beside.words, "group", "phrase", beside.span});
            claim.inferred.emplace_back("subject");
        }
    }

    /// Reads the number together with the unit as if they stood side by side; it has to make one figure.
    bool take_unit(Claim& claim, std::string const& unit) {
        if (unit.empty() || unit.size() > longest_head) return false;
        std::string const& number = claim.mention.quote;
        std::string phrase = begins_with_symbol(unit) ? unit : number + (unit == "%" ? "" : " ") + unit;
        if (begins_with_symbol(unit)) {
            std::size_t const behind = std::min(phrase.find(' '), phrase.size());
            phrase.insert(behind, number);
        }
        Document document;
        document.text = phrase;
        ArticleFacts const facts;
        ArticleText article = read_article(document, facts, lexicon_);
        Found const found = find_figures(article.text, document, article.dates, lexicon_);
        if (found.readings.size() != 1) return false;
        Reading const& reading = found.readings.front().reading;
        bool const whole = article.text.tokens[reading.first].span.begin == 0 &&
                           article.text.tokens[reading.last - 1].span.end == phrase.size();
        bool const scaled = reading.scale != 0;
        if (!whole || (!reading.has_unit && !scaled) || !reading.quantity.unreadable.empty()) return false;
        claim.quantity = reading.quantity;
        claim.inferred.emplace_back("unit");
        return true;
    }

    std::vector<Claim>& claims_;
    Document const& document_;
    Lexicon const& lexicon_;
};

}  // namespace

void read_table_heads(std::vector<Claim>& claims, Document const& document, Lexicon const& lexicon) {
    bool const any =
        std::any_of(claims.begin(), claims.end(), [](Claim const& c) { return c.block == BlockKind::table; });
    if (any) TableReader(claims, document, lexicon).run();
}

}  // namespace figtrail
