#include "parser/measure_cue.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

bool is_share(std::string_view d) { return d == dimension::percentage || d == dimension::percentage_point || d == dimension::fraction; }

/// "exports rose 5 percent": a share that changes a flow or stock of money or things.
bool states_change_of(MeasureEntry const& entry, Quantity const& quantity) {
    if (!is_share(quantity.unit.dimension) || quantity.trend == Trend::none || entry.stable) return false;
    return has_dimension(entry, dimension::money) || has_dimension(entry, dimension::count);
}

class CueFinder {
public:
    explicit CueFinder(CuedFigure const& figure)
        : c_(figure.context), q_(figure.quantity), text_(figure.context.text), catalog_(figure.context.lexicon.catalog()),
          counts_own_noun_(c_.counted != nullptr && !figure.has_of_phrase()),
          of_figure_(c_.counted != nullptr && figure.has_of_phrase() && c_.counted->first > c_.reading.last) {}

    MeasureEntry const* find(std::uint32_t first, std::uint32_t last) {
        std::uint32_t covered = first;  // "purchasing managers' index fell": no cue begins inside a longer one
        for (std::uint32_t i = first; i < last; ++i) {
            Token const& t = text_.tokens[i];
            if (!t.is(word_class::measure_phrase) || is_place_of_best(i) || is_whole_of_share(i) || tells_rate(i) || is_of_next_figure(i)) continue;
            for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k) {
                PhraseHit const& hit = text_.hits[k];
                if (hit.kind != PhraseKind::measure_cue && hit.kind != PhraseKind::measure_head) continue;
                if (!fits(hit, i)) continue;
                if (i < covered && hit.tokens <= 2) continue;
                if (hit.tokens > 2) covered = std::max(covered, i + hit.tokens);
                weigh(hit, i);
            }
        }
        return best_;
    }

private:
    bool fits(PhraseHit const& hit, std::uint32_t i) const {
        MeasureEntry const& entry = catalog_.measures[hit.entry];
        if (is_other_net(hit, i)) return false;
        bool const of_modifier = hit.kind == PhraseKind::measure_head && counts_own_noun_ && i >= c_.counted->first && i + hit.tokens <= c_.counted->head;
        if (of_modifier) return false;  // "two flight attendants" are no flights
        bool const named = hit.kind == PhraseKind::measure_head && text_.tokens[i].has(token_flag::in_name) && text_.tokens[i].has(token_flag::capitalised);
        if (named && q_.unit.dimension == dimension::index) return false;  // "in the United States nine": no count of states
        // "banks rose 5 percent" in number; "the bank raised its rate by 0.25 points" is no change of banks.
        bool const one_of_many = hit.kind == PhraseKind::measure_head && !text_.tokens[i + hit.tokens - 1].is(word_class::plural);
        bool const of_nothing = q_.unit.dimension == dimension::index;  // "took four others to the hospital": no count of hospitals
        if (one_of_many && of_nothing && c_.clause.verb < c_.reading.first && i >= c_.reading.last) return false;
        return has_dimension(entry, q_.unit.dimension) || (!one_of_many && states_change_of(entry, q_));
    }

    /// "the death toll in the shooting": where something was measured is not what was.
    bool is_place_of_best(std::uint32_t i) const {
        return best_ != nullptr && i == best_end_ + 2 && text_.tokens[i - 1].is(word_class::determiner) && is_any_word(text_, best_end_, {"in", "at", "from"});
    }

    /// "3.9 percent of GDP, or $68 billion": the money is a part of it.
    bool is_whole_of_share(std::uint32_t i) const {
        return c_.measured.restates_share && c_.measured.phrase && i >= c_.measured.phrase->first && i < c_.measured.phrase->last;
    }

    /// "a $564 million gain from a sale, a $270 million pension credit": what the next in a list measures.
    bool is_of_next_figure(std::uint32_t i) const {
        bool joined = false;
        for (std::uint32_t k = c_.reading.last; k < i; ++k) {
            joined = joined || text_.tokens[k].mark == ',' || text_.tokens[k].pos == Pos::conjunction;
            if (joined && is_number_like(text_, k)) return true;
        }
        return false;
    }

    /// "Net rose to $3 million", "Net 2,140,000 vs 980,000"; neither "net exports" nor "1986 net includes a gain of $2 million".
    bool is_other_net(PhraseHit const& hit, std::uint32_t i) const {
        if (hit.tokens != 1 || !is_word(text_, i, "net")) return false;
        bool const measured = c_.measured.phrase && c_.measured.phrase->head == i;
        bool const acts = !c_.measured.phrase && c_.clause.subject && c_.clause.subject->head == i;
        bool const holds = is_any_word(text_, c_.clause.verb, {"includes", "include", "included", "excludes", "exclude", "excluded", "reflects", "reflect"});
        bool const moves = i == c_.sentence.first && i + 1 < text_.tokens.size() && text_.tokens[i + 1].is(word_class::up_word | word_class::down_word);
        bool const opens = moves || i + 1 == c_.reading.first || (c_.clause.verb == i + 1 && c_.clause.verb < c_.reading.first);
        return !(measured || acts || opens) || holds || q_.unit.dimension.find('/') != std::string::npos;
    }

    /// "37 per 1,000 live births": what a rate is told by is not what it measures.
    bool tells_rate(std::uint32_t i) const {
        for (std::uint32_t k = i; k > c_.sentence.first && i - k < 5; --k) {
            if (is_word(text_, k - 1, "per")) return true;
            if (!is_number_like(text_, k - 1) && !is_nominal(text_.tokens[k - 1].pos)) return false;
        }
        return false;
    }

    /// "the budget law cuts the $171 billion deficit": the noun that the figure stands before.
    bool stands_before(std::uint32_t i) const {
        auto const& noun = c_.measured.phrase;
        return noun && i >= c_.reading.last && i < noun->last && !is_any_word(text_, c_.reading.last, {"of", "in"});
    }

    /// "9.4 m wide", "73m long": the word that a length, a weight or a duration leads to.
    bool closes_dimension(PhraseHit const& hit, std::uint32_t i) const {
        bool const physical = q_.unit.dimension != dimension::count && q_.unit.dimension != dimension::money && !is_share(q_.unit.dimension);
        return physical && hit.kind == PhraseKind::measure_cue && i + hit.tokens - 1 == c_.reading.last;
    }

    void weigh(PhraseHit const& hit, std::uint32_t i) {
        long const at = c_.reading.number_first;
        bool const ends_in_of = hit.tokens > 1 && is_word(text_, i + hit.tokens - 1, "of");
        long const length = hit.tokens - (ends_in_of ? 1 : 0);
        long const end = static_cast<long>(i) + length;
        long const distance = end <= at ? at - end : (of_figure_ && i < c_.counted->last) || stands_before(i) ? 0 : 2 * (static_cast<long>(i) - at) + 2;
        // Two words tell more than one, but no number of them more than the noun beside the figure.
        long const cost = closes_dimension(hit, i) ? -8 : distance - (length > 1 ? 4 : 0) + (hit.kind == PhraseKind::measure_head ? 3 : 0);
        if (best_ != nullptr && cost >= best_cost_ && (cost != best_cost_ || length <= best_length_)) return;
        best_ = &catalog_.measures[hit.entry];
        best_cost_ = cost;
        best_length_ = length;
        best_end_ = static_cast<std::uint32_t>(end);
    }

    FigureContext const& c_;
    Quantity const& q_;
    TokenText const& text_;
    Catalog const& catalog_;
    bool counts_own_noun_;
    bool of_figure_;  ///< "$3 billion of debt": the figure's own noun, however near another cue stands
    MeasureEntry const* best_ = nullptr;
    long best_cost_ = 0;
    long best_length_ = 0;
    std::uint32_t best_end_ = 0;  ///< behind its last token
};

}  // namespace

bool has_dimension(MeasureEntry const& measure, std::string_view unit_dimension) {
    std::string_view const whole = unit_dimension == dimension::index ? std::string_view(dimension::count) : unit_dimension;
    std::string_view const first = whole.substr(0, whole.find('/'));
    return std::any_of(measure.dimensions.begin(), measure.dimensions.end(),
                       [&](std::string const& d) { return d == unit_dimension || d == whole || d == first; });
}

MeasureEntry const* measure_cued(CuedFigure const& figure, std::uint32_t first, std::uint32_t last) { return CueFinder(figure).find(first, last); }

}  // namespace figtrail
