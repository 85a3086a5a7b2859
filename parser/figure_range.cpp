#include "parser/figure_range.hpp"

#include "parser/grammar/figures.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

using grammar::none;

class RangeReader {
public:
    RangeReader(TokenText const& text, Sentence const& sentence) : text_(text), sentence_(sentence) {}

    /// Do the two amounts make one range, or are they two figures with a "to" between them?
    bool joins(grammar::Figure const& figure, FigureEnd const& left, FigureEnd const& right) const {
        Token const& connector = at(figure.tail.connector);
        bool const dash = connector.mark == '-' || connector.mark == em_dash;
        std::string_view const word = dash ? "-" : text_.word(figure.tail.connector);
        bool const between = figure.opener != none && is_between(figure.opener);
        if (word == "and") return between && same_unit(left, right) && !(figure.left.hyphen != none && figure.tail.right.hyphen != none && parts_two(figure.opener));
        if (left.value.upper || right.value.upper) return false;
        bool const moves = figure.opener != none && !between;  // "from 208 pounds to 193"
        if (!same_unit(left, right) && !(moves && !right.unit)) return false;
        if (dash) {
            bool const tight = connector.glued() && at(figure.tail.connector + 1).glued();
            bool const lopsided = !tight && connector.glued() != at(figure.tail.connector + 1).glued();
            if (lopsided && !(right.unit && !left.unit)) return false;  // "5 -10" is none, "75 -300mm" is
            return left_end_of_range(left, right) <= right.exact();
        }
        if (moves) return true;  // and down again
        bool const by = figure.left.first > sentence_.first && is_any_word(text_, figure.left.first - 1, {"by"});
        if (by && left.unit && right.unit) return is_band(left, right);  // "cut its price by 0.50 cent to 65.50 cents"
        if (follows_change(figure.left.first)) return is_band(left, right);
        return left_end_of_range(left, right) <= right.exact() || right.unit;
    }

private:
    Token const& at(std::uint32_t i) const { return text_.tokens[i]; }

    /// "rose by 10 to 15 per cent": two sizes of one change. A change and the level it leads to lie far apart ("rose 0.2 to 5.1 percent")
    /// or have a unit each ("rose 3 % to 8 %").
    bool is_band(FigureEnd const& left, FigureEnd const& right) const {
        if (!right.unit) return false;
        if (left.unit) {  // "will drop 19% to 24%": so close that no change and its level are meant
            auto const close = multiply(left.exact(), Number(3));
            auto const twice = multiply(right.exact(), Number(2));
            bool const shares = left.unit->unit.dimension == dimension::percentage && left.exact() >= Number(5);
            return shares && close && twice && left.exact() < right.exact() && *twice <= *close;
        }
        auto const most = multiply(left.exact(), Number(3));
        return left.exact() <= right.exact() && most && right.exact() <= *most;
    }

    /// "the spread between two-year and 10-year yields": the two are told apart, and are no ends of one range.
    bool parts_two(std::uint32_t opener) const {
        return opener > sentence_.first && is_any_word(text_, opener - 1, {"spread", "gap", "difference", "spreads", "distance", "divide", "split"});
    }

    bool is_between(std::uint32_t opener) const {
        std::string_view const w = text_.word(opener);
        return w == "between" || w == "Between";
    }

    /// A verb of change right before ("rose 3 to 45", "up 19 cents to ..."): the first number is the change, the second the level.
    bool follows_change(std::uint32_t first) const {
        for (std::uint32_t back = 1; back <= 2 && sentence_.first + back <= first; ++back) {
            Token const& t = at(first - back);
            if (t.is(word_class::up_word | word_class::down_word)) return true;
            if (back == 1 && text_.word(first - 1) == "by") continue;
            if (t.hit_count == 0) break;  // a hedge may stand between
        }
        return false;
    }

    bool same_unit(FigureEnd const& left, FigureEnd const& right) const {
        if (!left.unit || !right.unit) return !(left.unit && !left.symbol_before && !right.unit);
        return left.unit->unit == right.unit->unit;
    }

    TokenText const& text_;
    Sentence const& sentence_;
};

}  // namespace

Number left_end_of_range(FigureEnd const& left, FigureEnd const& right) {
    if (left.scale() == 0 && right.scale() > 0 && !left.value.grouped && left.value.value < right.value.value) {
        Number const scaled = left.exact().times_power_of_ten(right.scale());
        if (scaled <= right.exact()) return scaled;
    }
    return left.exact();
}

bool is_range(TokenText const& text, Sentence const& sentence, grammar::Figure const& figure, FigureEnd const& left, FigureEnd const& right) {
    return RangeReader(text, sentence).joins(figure, left, right);
}

}  // namespace figtrail
