#include "parser/results_table.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t longest_row = 16;  ///< tokens
constexpr std::uint32_t longest_table = 160;

bool starts_line(TokenText const& text, std::uint32_t i) {
    return i == 0 || text.tokens[i].has(token_flag::newline_before | token_flag::paragraph_before);
}

class Results {
public:
    Results(TokenText const& text, Lexicon const& lexicon) : text_(text), lexicon_(lexicon) {}

    std::optional<Unit> unit_of(std::uint32_t at) const {
        static constexpr RuleWords of_money{"net",    "revs",      "rev",     "revenue",  "revenues", "sales",
                                            "sale",   "profit",    "profits", "loss",     "oper",     "turnover",
                                            "income", "earnings",  "pretax",  "assets",   "deposits", "loans",
                                            "total",  "operating", "gross",   "dividends"};
        std::uint32_t const head = row_of(at);
        if (head == no_row || !compares(head)) return std::nullopt;
        if (counts_shares(head)) return Unit{"", "share", dimension::count};
        if (!is_any_word(text_, head, of_money)) return std::nullopt;
        return money_of_table(head);
    }

private:
    static constexpr std::uint32_t no_row = 0xFFFFFFFFu;

    std::uint32_t row_of(std::uint32_t at) const {
        for (std::uint32_t i = at; at - i < longest_row; --i) {
            if (starts_line(text_, i)) return i < at && text_.tokens[i].kind == TokenKind::word ? i : no_row;
        }
        return no_row;
    }

    std::uint32_t row_end(std::uint32_t head) const {
        std::uint32_t const stop =
            std::min<std::uint32_t>(static_cast<std::uint32_t>(text_.tokens.size()), head + longest_row);
        std::uint32_t end = head + 1;
        while (end < stop && !starts_line(text_, end)) ++end;
        return end;
    }

    bool compares(std::uint32_t head) const {
        for (std::uint32_t i = head + 1, end = row_end(head); i < end; ++i)
            if (is_any_word(text_, i, {"vs", "versus", "against"})) return true;
        return false;
    }

    /// "Avg shrs", "Average shares outstanding"
    bool counts_shares(std::uint32_t head) const {
        return is_any_word(text_, head, {"avg", "average"}) && is_any_word(text_, head + 1, {"shrs", "shares", "shr"});
    }

    /// "Shr 15 cts vs nine cts", "Oper shr loss 30 cts"
    bool tells_money(std::uint32_t head) const {
        bool const of_a_share =
            is_any_word(text_, head, {"shr", "share"}) ||
            (is_any_word(text_, head + 1, {"shr", "share"}) && !is_any_word(text_, head, {"avg", "average"}));
        return of_a_share && compares(head);
    }

    std::optional<Unit> money_of_table(std::uint32_t row) const {
        std::uint32_t const first = row > longest_table ? row - longest_table : 0;
        auto const last = std::min<std::uint32_t>(static_cast<std::uint32_t>(text_.tokens.size()), row + longest_table);
        std::uint32_t above = row;  // the nearest row above, else below
        while (above > first) {
            --above;
            if (starts_line(text_, above) && tells_money(above))
                if (auto unit = money_in(above)) return unit;
        }
        for (std::uint32_t below = row + 1; below < last; ++below)
            if (starts_line(text_, below) && tells_money(below)) return money_in(below);
        return std::nullopt;
    }

    std::optional<Unit> money_in(std::uint32_t head) const {
        for (std::uint32_t i = head + 1, end = row_end(head); i < end; ++i) {
            PhraseHit const* hit = longest_hit(text_, i, PhraseKind::minor_unit);
            if (hit == nullptr) hit = longest_hit(text_, i, PhraseKind::minor_symbol);
            if (hit == nullptr) hit = longest_hit(text_, i, PhraseKind::currency);
            if (hit == nullptr || text_.tokens[i - 1].kind == TokenKind::mark) continue;
            CurrencyEntry const& money = lexicon_.catalog().currencies[hit->entry];
            return Unit{money.id, money.name, dimension::money};
        }
        return std::nullopt;
    }

    TokenText const& text_;
    Lexicon const& lexicon_;
};

}  // namespace

std::optional<Unit> unit_in_results(TokenText const& text, std::uint32_t at, Lexicon const& lexicon) {
    return Results(text, lexicon).unit_of(at);
}

}  // namespace figtrail
