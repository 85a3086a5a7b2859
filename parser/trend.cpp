#include "parser/trend.hpp"

#include <algorithm>

#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// How many tokens may stand between the verb and its amount: "fell a seasonally adjusted 0.3 percent".
constexpr int most_fillers = 5;
constexpr std::uint32_t farthest_object = 10;

class TrendReader {
public:
    TrendReader(TokenText const& text, Sentence const& sentence, Clause const& clause, TrendFigure const& figure)
        : text_(text), tokens_(text.tokens.data()), clause_(clause), figure_(figure), begin_(sentence.first), end_(sentence.last) {}

    Trend read(TrendBefore before) const {
        if (is_any_word(text_, figure_.first, {"from", "between"})) return Trend::none;  // "from 21 to 23": two levels
        if (Trend const t = after(); t != Trend::none) return t;
        if (figure_.first == begin_) return signed_move();
        if (is_word(text_, figure_.first - 1, "to")) return Trend::none;
        if (Trend const t = by_verb(); t != Trend::none) return t;
        if (Trend const t = of_noun(); t != Trend::none) return t;
        if (Trend const t = by_rate(); t != Trend::none) return t;
        if (before.trend != Trend::none && continues(before.last)) return before.trend;
        return signed_move();
    }

private:
    Token const& token(std::uint32_t i) const { return tokens_[i]; }
    static Trend way(Token const& t) {
        return t.is(wc::up_word)     ? (t.is(wc::down_word) ? Trend::none : Trend::up)
               : t.is(wc::down_word) ? Trend::down
                                     : Trend::none;
    }

    bool is_particle(std::uint32_t i) const {
        return token(i).is(wc::up_word | wc::down_word) &&
               is_any_word(text_, i, {"up", "down", "higher", "lower", "upward", "upwards", "downward", "downwards"});
    }
    Trend way_of_particle(std::uint32_t i) const {
        return is_any_word(text_, i, {"up", "higher", "upward", "upwards"}) ? Trend::up : Trend::down;
    }

    /// The particle is a movement ("was up", "edged down", "shares up"), not half of another verb ("gave up").
    bool moves(std::uint32_t particle) const {
        if (particle == begin_) return true;
        Token const& before = token(particle - 1);
        if (before.is(wc::auxiliary) || way(before) != Trend::none ||
            (before.pos != Pos::verb && before.pos != Pos::participle))
            return true;
        return is_any_word(
            text_, particle - 1,
            {"go",    "goes",   "going",    "went",   "gone",    "move",  "moves",    "moved",   "moving",  "edge",
             "edged", "edging", "tick",     "ticked", "ticking", "trend", "trending", "inch",    "inched",  "inching",
             "nudge", "nudged", "push",     "pushed", "creep",   "crept", "close",    "closed",  "closing", "end",
             "ended", "finish", "finished", "open",   "opened",  "trade", "traded",   "trading", "come",    "comes",
             "came",  "drift",  "drifted",  "bring",  "brought", "send",  "sent",     "drive",   "drove",   "driven"});
    }

    /// "5% higher", "19 cents up"; but "2 degrees higher than the average" compares.
    Trend after() const {
        std::uint32_t const next = figure_.last;
        if (next >= end_ || !is_any_word(text_, next, {"higher", "lower", "up", "down"})) return Trend::none;
        if (is_counted_ && !is_any_word(text_, next, {"up", "down"})) return Trend::none;
        if (next + 1 < end_ &&
            (is_any_word(text_, next, {"up", "down"}) ? !ends_phrase(next + 1)
                                                      : is_word(text_, next + 1, "than") && !compares_times(next + 2)))
            return Trend::none;
        return way_of_particle(next);
    }
    bool ends_phrase(std::uint32_t i) const {
        return token(i).kind == TokenKind::mark ||
               is_any_word(text_, i, {"on", "from", "at", "in", "since", "and", "compared", "year", "over", "this"});
    }
    /// "than a year earlier", "than in 2018", "than last month".
    bool compares_times(std::uint32_t i) const {
        for (std::uint32_t const stop = std::min(end_, i + 5); i < stop; ++i) {
            if (token(i).is(wc::month | wc::weekday)) return true;
            if (is_any_word(text_, i,
                            {"earlier", "ago", "before", "last", "previous", "previously", "prior", "year", "month",
                             "week", "quarter", "yesterday", "in"}))
                return true;
        }
        return false;
    }

    /// Verbs whose object need not be a change of themselves: "raised $5 million", "lost 40 men", "added 200 beds".
    bool takes_objects(std::uint32_t i) const {
        std::string_view const word = text_.word(i);
        auto const begins = [word](std::string_view stem) {
            return word.size() >= stem.size() && equals_ignoring_case(word.substr(0, stem.size()), stem);
        };
        return begins("rais") || begins("lift") || begins("boost") || begins("cut") || begins("slash") ||
               begins("trim") || begins("add") || begins("los") || begins("shed") || begins("gain") ||
               begins("reduc") || begins("lower") || begins("hik") || begins("improv") || begins("recover") ||
               begins("mount") || begins("expand") || begins("doubl") || begins("trip") || begins("contract") ||
               begins("eas") || begins("par");
    }
    bool is_change_verb(std::uint32_t i) const {
        Token const& t = token(i);
        if (way(t) == Trend::none || t.is(wc::preposition)) return false;
        if (t.pos == Pos::noun || t.pos == Pos::adjective)
            return t.pos == Pos::noun && t.is(wc::past) && !t.is(wc::plural);
        return t.pos == Pos::verb || t.pos == Pos::participle || t.pos == Pos::none;
    }
    bool may_be_objects_change() const {
        return is_share_ || is_points_ || (is_money_ && (is_minor_money() || subject_is_price())) ||
               (!is_money_ && !is_counted_);
    }
    bool is_minor_money() const {
        return is_any_word(text_, figure_.last - 1, {"cent", "cents", "cts", "ct", "pence", "p", "c", "kopecks"});
    }
    bool subject_is_price() const {
        if (!clause_.subject) return false;
        for (std::uint32_t i = clause_.subject->first; i < std::max(clause_.subject->last, clause_.subject->of_last);
             ++i)
            if (is_any_word(text_, i,
                            {"share", "shares", "stock", "stocks", "price", "prices", "crude", "oil", "gold", "silver",
                             "contract", "futures", "index", "yield", "brent"}))
                return true;
        return false;
    }

    bool is_filler(std::uint32_t i) const {
        Token const& t = token(i);
        if (t.kind != TokenKind::word) return false;
        if (t.pos == Pos::adverb || t.is(wc::indefinite) || is_word(text_, i, "by")) return true;
        if ((t.pos == Pos::noun && !is_word(text_, i, "record")) || t.pos == Pos::proper || t.pos == Pos::verb ||
            t.pos == Pos::auxiliary || t.pos == Pos::pronoun)
            return false;
        return is_any_word(
            text_, i,
            {"another",    "further",  "additional", "adjusted",   "seasonally", "annualised", "annualized",
             "annual",     "whopping", "record",     "mere",       "modest",     "some",       "only",
             "just",       "almost",   "nearly",     "about",      "around",     "roughly",    "approximately",
             "over",       "under",    "as",         "much",       "more",       "than",       "extra",
             "cumulative", "combined", "net",        "staggering", "massive",    "huge"});
    }

    /// "added a 30 degree turn", "raised the 5% levy": the figure belongs to the noun behind it.
    bool is_attribute() const {
        return figure_.first > begin_ && figure_.last < end_ && token(figure_.first - 1).is(wc::article) &&
               token(figure_.last).pos == Pos::noun;
    }

    /// "rose 5%", "was up 19 cents", "fell by about 12", "cut prices by 5%".
    Trend by_verb() const {
        std::uint32_t i = figure_.first;
        bool by = false;
        if (is_attribute()) return Trend::none;
        for (int fillers = 0; i > begin_ && fillers <= most_fillers; --i, ++fillers) {
            std::uint32_t const at = i - 1;
            if (is_particle(at)) return is_word(text_, i, "to") || !moves(at) ? Trend::none : way_of_particle(at);
            if (is_word(text_, at, "off") && at > begin_ && token(at - 1).is(wc::auxiliary)) return Trend::down;
            if (is_change_verb(at) && at > begin_ && token(at - 1).is(wc::negation)) return Trend::none;  // "must not fall below 5"
            if (is_change_verb(at))
                return by || !takes_objects(at) || may_be_objects_change() ? way(token(at)) : Trend::none;
            if (!is_filler(at)) break;
            by = by || is_word(text_, at, "by");
        }
        if (by) return verb_before_object(i, true);
        return is_share_ || is_points_ ? verb_before_object(i, false) : Trend::none;
    }

    /// "raised its dividend by 3 cents", "cut rates 25 basis points": the object stands between.
    Trend verb_before_object(std::uint32_t i, bool by) const {
        if (!by && figure_.last < end_ &&
            (token(figure_.last).pos == Pos::noun || token(figure_.last).pos == Pos::adjective))
            return Trend::none;
        std::uint32_t const stop = i > begin_ + farthest_object ? i - farthest_object : begin_;
        for (; i-- > stop;) {
            Token const& t = token(i);
            if (is_particle(i)) return by && moves(i) ? way_of_particle(i) : Trend::none;
            if (is_change_verb(i)) return way(t);
            if (t.kind == TokenKind::digits && !by) return Trend::none;
            if (t.kind == TokenKind::mark && t.mark != '-' && t.mark != '\'' &&
                !(by && (t.mark == ',' || t.mark == '%')))
                return Trend::none;
            if (t.pos == Pos::verb || t.pos == Pos::auxiliary || t.pos == Pos::modal) return Trend::none;
            if (!by && (t.is(wc::preposition | wc::conjunction | wc::subordinator))) return Trend::none;
        }
        return Trend::none;
    }

    /// "an increase of 5 percent", "growth of 3%".
    Trend of_noun() const {
        std::uint32_t i = figure_.first - 1;
        while (i > begin_ && is_filler(i)) --i;
        if (!is_word(text_, i, "of") || i == begin_) return Trend::none;
        Token const& noun = token(i - 1);
        if (noun.is(wc::preposition) ||
            is_any_word(text_, i - 1,
                        {"contract", "contracts", "crash", "cut", "cuts", "rally", "march", "mount", "strike"}))
            return Trend::none;
        return noun.pos == Pos::noun || noun.pos == Pos::none ? way(noun) : Trend::none;
    }

    /// "grew at an annual rate of 2.1 percent", "is rising at an average 2 percent pace".
    Trend by_rate() const {
        std::uint32_t i = figure_.first - 1;
        std::uint32_t noun = figure_.last;
        while (noun < end_ && noun < figure_.last + 2 && token(noun).pos == Pos::adjective) ++noun;
        if (is_share_ && noun < end_ && is_any_word(text_, noun, {"rate", "pace", "speed", "clip"})) {
            while (i > begin_ && (token(i).pos == Pos::adjective || token(i).is(wc::indefinite) || is_filler(i))) --i;
            return is_word(text_, i, "at") && i > begin_ && is_change_verb(i - 1) ? way(token(i - 1)) : Trend::none;
        }
        if (!is_share_ || !is_word(text_, i, "of") || i < begin_ + 2 ||
            !is_any_word(text_, i - 1, {"rate", "pace", "speed", "clip"}))
            return Trend::none;
        --i;
        std::uint32_t const stop = i > begin_ + 6 ? i - 6 : begin_;
        while (i > stop && !is_word(text_, i, "at")) --i;
        return is_word(text_, i, "at") && i > begin_ && is_change_verb(i - 1) ? way(token(i - 1)) : Trend::none;
    }

    /// "up 0.25 points, or 0.01%", "rose 2% and 3%".
    bool continues(std::uint32_t from) const {
        if (from == 0 || from > figure_.first || figure_.first - from > 6) return false;
        while (from < figure_.first && (token(from).pos == Pos::noun || token(from).pos == Pos::adjective))
            ++from;  // what it counted
        bool joined = false;
        for (std::uint32_t i = from; i < figure_.first; ++i) {
            bool const joint = is_any_word(text_, i, {"or", "and"}) || is_mark(text_, i, '(');
            joined = joined || joint;
            if (!joint && !is_mark(text_, i, ',') && !is_word(text_, i, "by") && token(i).pos != Pos::adverb)
                return false;
        }
        return joined;
    }

    /// "Dow +0.2%", "FTSE -0.6%": a signed percentage is a move, unless it is a level ("at -0.5%").
    Trend signed_move() const {
        if (!is_share_ && !is_points_) return Trend::none;
        bool const plus = is_mark(text_, figure_.first, '+');
        if (!plus && !figure_.negative) return Trend::none;
        if (figure_.first > begin_ && token(figure_.first - 1).is(wc::preposition | wc::auxiliary)) return Trend::none;
        return plus ? Trend::up : Trend::down;
    }

    TokenText const& text_;
    Token const* tokens_;
    Clause const& clause_;
    TrendFigure const& figure_;
    std::uint32_t begin_;
    std::uint32_t end_;
    bool is_share_ = figure_.unit.dimension == dimension::percentage || figure_.unit.dimension == dimension::percentage_point;
    bool is_points_ = figure_.unit.name == "point" || figure_.unit.name == "basis point" || figure_.unit.name == "tick";
    bool is_money_ = figure_.unit.dimension.substr(0, 5) == dimension::money;
    bool is_counted_ = figure_.unit.dimension.empty() || figure_.unit.dimension == dimension::count;
};

}  // namespace

Trend trend_of(TokenText const& text, Sentence const& sentence, Clause const& clause, TrendFigure const& figure,
               TrendBefore before) {
    return TrendReader(text, sentence, clause, figure).read(before);
}

}  // namespace figtrail
