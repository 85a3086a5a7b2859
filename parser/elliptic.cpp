#include "parser/elliptic.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

bool has_no_kind(Reading const& r) { return r.quantity.unit.dimension == dimension::index && r.quantity.unit.name == "-"; }

bool is_bare(Reading const& r) { return has_no_kind(r) && !r.has_unit && r.quantity.unreadable.empty(); }

bool is_share(Reading const& r) { return r.quantity.unit.dimension == dimension::percentage; }

int magnitude(Reading const& r) {
    auto const& i = r.quantity.interval;
    return i.lower ? i.lower->magnitude() : i.upper ? i.upper->magnitude() : 0;
}

/// Within a factor of a thousand: a count is compared with a count of its kind.
bool of_like_size(Reading const& a, Reading const& b) {
    return std::abs(magnitude(a) - magnitude(b)) <= 3;
}

bool is_time_like(Reading const& r) {
    return r.quantity.unit.dimension == dimension::time || r.quantity.unit.dimension == dimension::age || r.quantity.unit.dimension == dimension::times ||
           r.quantity.unit.dimension == dimension::rating || r.quantity.unit.dimension == dimension::fraction;
}

class Lender {
public:
    Lender(TokenText const& text, Sentence const& sentence) : text_(text), sentence_(sentence) {}

    /// "7- or 8-inch", "7 or 8 inches": two numbers before one unit.
    bool shares_unit_with_next(Reading const& bare, Reading const& next) const {
        if (next.quantity.unit.dimension == dimension::index || next.hedged_before) return false;
        bool const money = next.quantity.unit.dimension == dimension::money;
        if (money && !(is_any_word(text_, bare.last, {"and", "to"}) && next.unit_first != grammar::none && next.number_first == next.first)) return false;  // "notes of 10 and 20 dollars"; not "5 and $20"
        std::uint32_t i = bare.last;
        if (is_mark(text_, i, '-')) ++i;
        bool const comma = is_mark(text_, i, ',');
        if (comma) ++i;
        bool const joined = is_any_word(text_, i, {"or", "and", "to"});
        bool const dangling = is_mark(text_, bare.last, '-');  // "3-, 10- and 20-pound packages"
        if (comma && !joined && !dangling && (magnitude(bare) != magnitude(next) || bare.has_point != next.has_point)) return false;
        if (is_any_word(text_, i, {"or", "and", "to"})) ++i;
        if (std::abs(magnitude(bare) - magnitude(next)) > 1) return false;  // "195,000 or 12 cents a share"
        bool const alone = bare.number_last == bare.last || (bare.scale > 0 && bare.scale == next.scale && bare.last == bare.number_last + 1);  // "169 mln and 253 mln dlrs"
        return i > bare.last && i == next.first && alone;
    }

    /// "(16369.03, up 58.06 points)": the level before the change that follows it.
    bool is_level_before_change(Reading const& bare, Reading const& next) const {
        bool const points = next.quantity.unit.name == "point";
        if (!bare.has_point || !next.has_point || is_share(next) || !(next.has_unit || points)) return false;
        for (std::uint32_t i = bare.last; i < next.first; ++i)
            if (text_.tokens[i].is(word_class::up_word | word_class::down_word)) return next.first - bare.last <= 4;
        return false;
    }

    /// "losses were 34.7 mln, compared with 41.1 mln dlrs": the two sides of a comparison are of one kind.
    bool is_compared_with_next(Reading const& bare, Reading const& next) const {
        if (!next.has_unit || bare.scale != next.scale || std::abs(magnitude(bare) - magnitude(next)) > 2 || next.first > bare.last + 3) return false;
        std::uint32_t i = bare.last;
        if (is_mark(text_, i, ',')) ++i;
        if (is_word(text_, i, "compared")) return is_any_word(text_, i + 1, {"with", "to"}) && i + 2 == next.first;
        bool const moved = is_word(text_, i, "from") && bare.first > sentence_.first && is_word(text_, bare.first - 1, "to");  // "to 18 mln from 22 mln tonnes"
        return bare.scale > 0 && (moved || is_any_word(text_, i, {"against", "versus", "vs"})) && i + 1 == next.first;
    }

    /// "down 12.25 at 97.50 cents a pound": a change and the level that it leads to.
    bool is_change_to_next(Reading const& bare, Reading const& next) const {
        bool const leads = next.first == bare.last + 1 && is_any_word(text_, bare.last, {"at", "to"}) && bare.first > sentence_.first;
        if (!leads || !bare.has_point || !next.has_point || next.quantity.unit.dimension.compare(0, 5, dimension::money) != 0) return false;
        return text_.tokens[bare.first - 1].is(word_class::up_word | word_class::down_word);
    }

    /// "lost 10p at 1,223", "gained 7p at 1,085": the price that a change leads to.
    bool is_level_after_change(Reading const& bare, Reading const& donor) const {
        bool const follows = bare.first == donor.last + 1 && is_word(text_, donor.last, "at") && donor.first > sentence_.first;
        if (!follows || donor.quantity.unit.dimension != dimension::money || !donor.has_unit || !of_like_size(bare, donor)) return false;
        return text_.tokens[donor.first - 1].is(word_class::up_word | word_class::down_word);
    }

    /// "Of the five victims, four remain in hospital": so many of those.
    bool is_part_of_those(Reading const& bare, Reading const& donor) const {
        if (donor.quantity.unit.dimension != dimension::count || donor.has_unit || bare.first <= donor.last || !is_mark(text_, bare.first - 1, ',')) return false;
        std::uint32_t of = donor.first;
        while (of > sentence_.first && donor.first - of < 3 && is_any_word(text_, of - 1, {"the", "those", "these", "all", "its", "their", "other"})) --of;
        bool const opens = of > sentence_.first && is_word(text_, of - 1, "of") && (of - 1 == sentence_.first || text_.tokens[of - 2].kind == TokenKind::mark);
        return opens && magnitude(bare) <= magnitude(donor);
    }

    /// "13 years out of the last 15"
    bool is_whole_of(Reading const& bare, Reading const& donor) const {
        std::uint32_t i = bare.first;
        while (i > donor.last && bare.first - i < 3 && is_any_word(text_, i - 1, {"the", "last", "past", "previous", "first", "total"})) --i;
        return i >= donor.last + 2 && i - donor.last <= 12 && is_word(text_, i - 1, "of") && is_word(text_, i - 2, "out") && of_like_size(bare, donor);
    }

    /// "55,693 tonnes (65,100)", "80,000 tonnes (originally 83,700)": the same of another time, or before it was revised.
    bool is_in_brackets(Reading const& bare, Reading const& donor) const {
        static constexpr RuleWords times{"originally", "previously", "formerly", "initially", "earlier", "from", "was", "against", "vs", "versus", "revised"};
        std::uint32_t open = bare.first - 1;
        while (open > donor.last && bare.first - open < 4 && is_any_word(text_, open, times)) --open;
        bool const enclosed = open == donor.last && is_mark(text_, donor.last, '(') && is_mark(text_, bare.last, ')');
        return enclosed && magnitude(bare) >= 3 && std::abs(magnitude(bare) - magnitude(donor)) <= 1;
    }

    /// "two dozen looms stopped, half a dozen burned", "14 people were killed, 30 injured": the same things under another verb.
    bool is_subject_without_noun(Reading const& bare, Reading const& donor) const {
        if (donor.quantity.unit.dimension != dimension::count || donor.has_unit || bare.first <= sentence_.first || bare.last >= sentence_.last) return false;
        Token const& verb = text_.tokens[bare.last];
        bool const part = is_word(text_, bare.first - 1, "including") && is_any_word(text_, bare.last, {"that", "who", "which"});  // "including 20 that died"
        if (part) return true;
        bool const acts = verb.pos == Pos::auxiliary || ((verb.pos == Pos::verb || verb.pos == Pos::participle) && verb.is(word_class::past)) ||
                          (verb.pos == Pos::adjective && longest_hit(text_, bare.last, PhraseKind::role) != nullptr);
        std::uint32_t before = bare.first - 1;
        if (text_.tokens[before].pos == Pos::adverb && before > sentence_.first) --before;
        return acts && (is_mark(text_, before, ',') || is_mark(text_, before, ';') || is_mark(text_, before, em_dash) || is_any_word(text_, before, {"and", "but", "while"}));
    }

    /// "ages 31, 35 and 58": behind the word, a list of ages.
    bool continues_ages(Reading const& bare, Reading const& donor) const {
        if (bare.first != donor.last + 1 || !is_mark(text_, donor.last, ',') || magnitude(bare) > 1) return false;
        constexpr std::uint32_t longest_list = 12;
        std::uint32_t const reach = donor.first > sentence_.first + longest_list ? donor.first - longest_list : sentence_.first;
        for (std::uint32_t i = donor.first; i-- > reach;) {
            if (is_any_word(text_, i, {"ages", "aged"}) || (text_.tokens[i].mark == em_dash && i > sentence_.first && text_.tokens[i - 1].is(word_class::person_noun))) return true;
            bool const in_list = text_.tokens[i].kind == TokenKind::digits || text_.tokens[i].mark == ',' || text_.tokens[i].is(word_class::cardinal);
            if (!in_list) return false;
        }
        return false;
    }

    /// A verb that only people, or beasts, are the subject of.
    bool suffers(std::uint32_t verb) const {
        static constexpr RuleWords harms{"hospitalized", "hospitalised", "dead", "injured", "wounded", "killed", "died", "hurt", "arrested", "treated"};
        for (std::uint32_t i = verb; i < std::min(verb + 4, sentence_.last) && text_.tokens[i].kind == TokenKind::word; ++i)
            if (is_any_word(text_, i, harms)) return true;
        return false;
    }

    static bool counts_people(Reading const& donor) {
        static constexpr std::string_view people[] = {"people", "person", "man", "woman", "child", "boy", "girl", "student", "pupil", "teenager", "adult", "civilian", "officer",
                                                      "soldier", "worker", "victim", "passenger", "member", "resident", "suspect", "militant", "fighter", "patient"};
        std::string const& name = donor.quantity.unit.name;
        std::string_view const head = std::string_view(name).substr(name.rfind(' ') == std::string::npos ? 0 : name.rfind(' ') + 1);
        return std::find(std::begin(people), std::end(people), head) != std::end(people);
    }

    /// "around 153 to the dollar" is a rate, whatever was counted before.
    bool is_exchange_rate(Reading const& bare) const {
        return bare.last + 2 < sentence_.last && is_word(text_, bare.last, "to") && is_word(text_, bare.last + 1, "the") &&
               longest_hit(text_, bare.last + 2, PhraseKind::currency) != nullptr;
    }

    /// "to 6.1 million tiles, up from 5.8 million", "435 homes ... and 187 by tender", "rose 0.2 percent ... 0.3"
    bool repeats_previous(Reading const& bare, Reading const& donor) const {
        bool const and_or = bare.first == donor.last + 1 && is_any_word(text_, donor.last, {"and", "or"});
        if (donor.quantity.unit.dimension == dimension::age && (and_or || continues_ages(bare, donor))) return true;  // "ages 20 and 21"
        if (!has_no_kind(donor) && !is_share(donor) && is_whole_of(bare, donor)) return true;
        if (is_time_like(donor) || has_no_kind(donor)) return false;
        if (is_part_of_those(bare, donor) || is_level_after_change(bare, donor) || (!is_share(donor) && is_in_brackets(bare, donor))) return true;
        if (bare.first <= sentence_.first || is_exchange_rate(bare)) return false;
        if (is_word(text_, bare.last, "others") && !counts_people(donor)) return false;  // "three bullets ... he and 11 others"
        if (suffers(bare.last) && !counts_people(donor)) return false;  // "a train broke down, 8 had to be hospitalised"
        if (is_subject_without_noun(bare, donor)) return of_like_size(bare, donor);
        std::uint32_t before = bare.first - 1;
        while (before > donor.last && (text_.tokens[before].is(word_class::article) || text_.tokens[before].pos == Pos::adjective)) --before;  // "from the initial 60 million"
        bool const reaches_level = is_any_word(text_, before, {"to", "at"});
        if (is_share(donor)) return bare.has_point && donor.has_point && !reaches_level;
        if (donor.has_unit && bare.has_point != donor.has_point && !is_any_word(text_, before, {"from", "than", "with", "to", "against", "versus"})) return false;
        if (donor.has_unit && bare.has_point && donor.has_point) return of_like_size(bare, donor);
        return of_like_size(bare, donor) && is_any_word(text_, before, {"from", "than", "with", "to", "against", "versus", "and", "or", "by"});
    }

    /// "4.2 million containers, up 6 percent from 3.96 million", "15 percent more than the 34,800": the level that a share is a change from.
    bool is_base_of_change(Reading const& bare, Reading const& change) const {
        if (!is_share(change) || bare.first <= change.last || bare.first - change.last > 4) return false;
        std::uint32_t before = bare.first - 1;
        while (before > change.last && text_.tokens[before].is(word_class::article)) --before;
        return is_any_word(text_, before, {"from", "than", "over", "with", "against"});
    }

    /// "300 new cases and 12 deaths, bringing the totals to 45,000 and 2,100": two figures answer the two before them, each its own.
    bool answer_in_pairs(Reading const& a, Reading const& b, Reading const& c, Reading const& d) const {
        if (has_no_kind(a) || has_no_kind(b) || a.quantity.unit.name == b.quantity.unit.name || !is_bare(c) || !is_bare(d)) return false;
        bool const end_so = d.first == c.last + 1 && is_word(text_, c.last, "and") && c.first > b.last && is_any_word(text_, c.first - 1, {"to", "from", "of", "at"});
        if (!end_so || b.first < a.last || b.first - a.last > 5) return false;
        for (std::uint32_t i = a.last; i < b.first; ++i)
            if (is_word(text_, i, "and")) return true;
        return false;
    }

    void lend(Reading& bare, Reading const& donor) const {
        bare.quantity.unit = donor.quantity.unit;
        bare.rule = "number with its neighbour's unit";
        bare.quantity.other_reading.reset();
        if (is_total(bare)) drop_newness(bare.quantity.unit.name);
    }

    bool repeats_level(Reading const& bare, Reading const& level) const {
        bool const counted_or_measured = !is_time_like(level) && !is_share(level) && !has_no_kind(level);
        return counted_or_measured && of_like_size(bare, level) && !is_exchange_rate(bare);
    }

private:
    /// "51 new deaths, taking the total to 18,777": all of them, not the new ones.
    bool is_total(Reading const& bare) const {
        for (std::uint32_t i = bare.first, tried = 0; i > sentence_.first && tried < 4; --i, ++tried)
            if (is_any_word(text_, i - 1, {"total", "totals", "tally", "tallies", "toll", "tolls", "overall"})) return true;
        return false;
    }
    static void drop_newness(std::string& noun) {
        for (std::string_view const word : {"new ", "additional ", "further ", "fresh ", "more "})
            if (noun.compare(0, word.size(), word) == 0) noun.erase(0, word.size());
    }

    TokenText const& text_;
    Sentence const& sentence_;
};

}  // namespace

std::vector<std::size_t> lend_units(TokenText const& text, std::vector<FoundReading>& readings, std::size_t first, std::size_t last) {
    std::vector<std::size_t> lent(last - first, no_lender);
    if (last - first < 2) return lent;
    Lender const lender(text, text.sentences[readings[first].sentence]);
    for (std::size_t c = first + 2; c + 1 < last; ++c) {
        std::size_t b = c - 1;
        if (is_time_like(readings[b].reading)) --b;  // "... in the past 24 hours, taking the totals to ..."
        if (b == first) continue;
        Reading const& second = readings[b].reading;
        Reading& third = readings[c].reading;
        Reading& fourth = readings[c + 1].reading;
        if (!lender.answer_in_pairs(readings[b - 1].reading, second, third, fourth)) continue;
        lender.lend(third, readings[b - 1].reading);
        lender.lend(fourth, second);
        lent[c - first] = b - 1;
        lent[c + 1 - first] = b;
    }
    for (std::size_t i = last; i-- > first;) {
        Reading& r = readings[i].reading;
        if (!is_bare(r) || i + 1 == last) continue;
        Reading const& next = readings[i + 1].reading;
        bool const lends = lender.shares_unit_with_next(r, next) || lender.is_level_before_change(r, next) || lender.is_compared_with_next(r, next) || lender.is_change_to_next(r, next);
        if (!lends) continue;
        lender.lend(r, next);
        lent[i - first] = i + 1;
    }
    for (std::size_t i = first + 1; i < last; ++i) {
        Reading& r = readings[i].reading;
        if (!is_bare(r)) continue;
        std::size_t donor = i - 1;
        if (donor > first && lender.is_base_of_change(r, readings[donor].reading) && lender.repeats_level(r, readings[donor - 1].reading)) --donor;
        else if (!lender.repeats_previous(r, readings[donor].reading)) continue;
        lender.lend(r, readings[donor].reading);
        lent[i - first] = lent[donor - first] == no_lender ? donor : lent[donor - first];
    }
    return lent;
}

}  // namespace figtrail
