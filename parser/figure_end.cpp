#include "parser/figure_end.hpp"

#include "parser/grammar/figures.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

using grammar::Amount;
using grammar::none;

class EndReader {
public:
    EndReader(TokenText const& text, Sentence const& sentence, Lexicon const& lexicon) : text_(text), sentence_(sentence), lexicon_(lexicon) {}

    std::optional<FigureEnd> read(Amount const& amount, FigureEnd const* left) {
        auto const value = numeral_value(text_, amount.numeral, lexicon_);
        if (!value) return std::nullopt;
        FigureEnd end;
        end.value = *value;
        end.last = amount.numeral.last;
        end.negative = (amount.sign != none && at(amount.sign).mark != '+') || amount.inner_sign != none;
        if (amount.currency != none) {
            if (is_unlikely_money(amount, *value)) return std::nullopt;
            end.unit = currency_symbol_at(text_, amount.currency, lexicon_);
            end.symbol_before = end.unit.has_value();
            if (end.unit) end.suffix_scale = end.unit->scale;
        }
        bool const is_money = end.symbol_before || (left != nullptr && left->symbol_before);
        if (amount.suffix != none) read_suffix(amount, end, is_money);
        if (amount.unit != none && amount.unit >= end.last && (amount.suffix == none || end.suffix_scale != 0 || end.last <= amount.suffix))
            read_unit(amount, end);
        return end;
    }

private:
    Token const& at(std::uint32_t i) const { return text_.tokens[i]; }

    /// "R500 million" and "N2bn" are money, "N95" and "P53" are codes, and "PS5" is no five pounds.
    bool is_unlikely_money(Amount const& amount, NumeralValue const& value) const {
        bool const strong = longest_hit(text_, amount.currency, PhraseKind::currency_symbol) != nullptr;
        if (longest_hit(text_, amount.currency, PhraseKind::million_currency) != nullptr) return false;
        if (text_.word(amount.currency) == "A" && !at(amount.currency + 1).glued()) return true;  // "A $1.2 trillion bill" is no Australian one
        bool const name = !strong && longest_hit(text_, amount.currency, PhraseKind::weak_currency) == nullptr;
        if (name) {  // "rupees 500", "dollar 22.5 million"; not "the euro 2 percent lower", "won 500 seats", "50 dollar 40"
            Token const& word = at(amount.currency);
            bool const after_number = amount.currency > sentence_.first && (at(amount.currency - 1).kind == TokenKind::digits ||
                                                                            at(amount.currency - 1).is(word_class::cardinal | word_class::multiplier));
            if (amount.unit != none || after_number || word.is(word_class::verb)) return true;
            return value.scale == 0 && !value.grouped && value.value < Number(100);
        }
        bool const scaled = value.scale > 0 || amount.suffix != none || value.grouped;
        if (scaled || value.has_point) return false;
        return !strong || (text_.word(amount.currency) == "PS" && value.value < Number(10));
    }

    /// "13bn", "5m", "40k": a scale where money or people are counted, a unit where a length or a mass is.
    void read_suffix(Amount const& amount, FigureEnd& end, bool is_money) {
        Token const& suffix = at(amount.suffix);
        if (!suffix.glued() && suffix.span.size() == 1 && !is_money) return;  // "$ 2.3 M", but "section 5 B"
        std::uint32_t const next = amount.suffix + 1;
        UnitContext const context{true, false, false, false, sentence_.last};
        auto const unit = is_money ? std::nullopt : unit_at(text_, amount.suffix, context, lexicon_);
        bool const upper = suffix.has(token_flag::capitalised);
        bool const noun_follows = suffix.span.size() == 1 && next < sentence_.last && at(next).kind == TokenKind::word &&
                                  !at(next).is(word_class::preposition | word_class::conjunction | word_class::auxiliary | word_class::subordinator |
                                               word_class::adverb | word_class::determiner) &&
                                  !is_dimension_word(next);
        if (unit && unit->last > next) {
            // "km/h": longer than the suffix
        } else if (!unit || upper || noun_follows) {
            end.suffix_scale = lexicon_.value(suffix);
            end.value.other.reset();
            end.last = next;
            return;
        }
        end.unit = unit;
        end.last = unit->last;
    }

    bool is_dimension_word(std::uint32_t i) const {
        static constexpr std::string_view words[] = {"tall", "high", "wide", "long", "deep", "thick", "away", "above", "below", "apart",
                                                     "race", "run", "sprint", "freestyle", "hurdles", "final", "relay", "dash", "pool"};
        for (auto word : words)
            if (text_.word(i) == word) return true;
        return false;
    }

    /// "costs 1.45 pounds", "fined him 80 pounds": what is paid is money. Words of weight come first: "lost 20 pounds" is none of these.
    bool is_paid(std::uint32_t number) const {
        static constexpr RuleWords paying{"cost", "costs", "costing", "pay", "pays", "paid", "paying", "price", "priced", "prices", "worth", "fine", "fined", "fee", "fees",
                                          "charge", "charges", "charged", "earn", "earns", "earned", "spend", "spends", "spent", "salary", "wage", "rent", "owe", "owes", "owed"};
        std::uint32_t const reach = number > sentence_.first + 4 ? number - 4 : sentence_.first;
        for (std::uint32_t i = number; i-- > reach && at(i).kind != TokenKind::mark;)
            if (is_any_word(text_, i, paying)) return true;
        return false;
    }

    void read_unit(Amount const& amount, FigureEnd& end) {
        UnitContext context;
        context.glued = at(amount.unit).glued();
        context.has_scale = end.scale() >= 3;
        context.is_large = end.value.in_digits && end.value.value.magnitude() >= 3;
        context.is_paid = is_paid(amount.numeral.first);
        context.end = sentence_.last;
        auto const unit = unit_at(text_, amount.unit, context, lexicon_);
        if (!unit || is_earlier_column(*unit, end)) return;
        if (end.symbol_before) {
            // "$5 million a barrel" has one unit; "US$5 dollars" and "$5 USD" say the same twice.
            if (unit->currency != none) end.last = unit->last;
            return;
        }
        end.unit = unit;
        end.last = unit->last;
        if (unit->currency != none) read_scale_behind(end);
        char const bracket = at(amount.unit - 1).mark;
        bool const closes = end.last < sentence_.last && (at(end.last).mark == ']' || at(end.last).mark == '}' || at(end.last).mark == '>');
        if (closes && (bracket == '[' || bracket == '{' || bracket == '<')) ++end.last;
    }

    /// "157,000 week ago": a column of an earlier time and no number of weeks, which would be a plural.
    bool is_earlier_column(ChosenUnit const& unit, FigureEnd const& end) const {
        bool const ago = unit.last < sentence_.last && is_any_word(text_, unit.last, {"ago", "earlier", "prior"});
        return ago && unit.unit.dimension == dimension::time && text_.word(unit.last - 1).back() != 's' && end.value.value > Number(1000);
    }

    /// "75 USD million", "120 MEUR"
    void read_scale_behind(FigureEnd& end) const {
        end.suffix_scale += end.unit->scale;
        bool const scale_word = end.last < sentence_.last && at(end.last).is(word_class::multiplier) && lexicon_.value(at(end.last)) >= 6;
        if (end.scale() != 0 || !scale_word) return;
        end.suffix_scale = lexicon_.value(at(end.last));
        ++end.last;
    }

    TokenText const& text_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
};

}  // namespace

std::optional<FigureEnd> figure_end(TokenText const& text, Sentence const& sentence, Amount const& amount, FigureEnd const* left,
                                    Lexicon const& lexicon) {
    return EndReader(text, sentence, lexicon).read(amount, left);
}

}  // namespace figtrail
