#include "parser/year_like.hpp"

#include "parser/characters.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// What stands around a run of digits in its paragraph.
class Surroundings {
public:
    Surroundings(TokenText const& text, std::size_t at)
        : text_(text), at_(at), has_before_(!starts_paragraph(text, at)),
          has_after_(at + 1 < text.tokens.size() && !text.tokens[at + 1].has(token_flag::paragraph_before)) {}

    /// A letter, currency sign or other mark that stands against the digits and makes them part of something else.
    bool is_part_of_something() const {
        if (has_before_ && self().glued() && !left_neighbour_leaves_it_alone()) return true;
        if (!has_after_ || !after().glued()) return false;
        Token const& next = after();
        if (next.kind == TokenKind::word) return !next.is(wc::possessive) && !is_word(text_, at_ + 1, "s");
        if (next.kind != TokenKind::mark) return true;
        if (next.mark == '-') return hyphen_makes_attribute(at_ + 2);
        if (next.mark == ':')
            return at_ + 2 < text_.tokens.size() && text_.tokens[at_ + 2].kind == TokenKind::digits &&
                   text_.tokens[at_ + 2].glued();
        return next.mark == '%' || next.mark == '+' || next.mark == '*' || next.mark == '@' || next.mark == '_' ||
               next.mark == '=' || (next.mark == 0 && next.has(token_flag::not_ascii));
    }

    /// Money, a unit, a scale word or a percent sign beside it.
    bool is_measured(bool of_our_times) const {
        if (has_before_) {
            Token const& prev = before();
            if (prev.mark == '$' || prev.mark == '#') return true;
            if (longest_hit(text_, at_ - 1, PhraseKind::currency_symbol) != nullptr) return true;
            if (prev.has(token_flag::all_caps) && longest_hit(text_, at_ - 1, PhraseKind::currency) != nullptr)
                return true;
        }
        if (!has_after_) return false;
        std::size_t const next = at_ + 1;
        Token const& token = after();
        if (token.is(wc::multiplier | wc::vulgar) || token.mark == '%') return true;
        if (is_any_word(text_, next, {"percent", "pct", "percentage"}) ||
            (is_word(text_, next, "per") && !token.has(token_flag::capitalised)))
            return true;
        if (!of_our_times && is_word(text_, next, "out") && is_word(text_, next + 1, "of")) return true;
        return unit_follows(next, of_our_times);
    }

    bool is_label() const {
        return has_before_ && before().is(wc::label) && !is_any_word(text_, at_ - 1, {"of", "in"});
    }

    /// "2015 Main Street", "1600 block of".
    bool is_address() const {
        if (!has_after_) return false;
        if (is_word(text_, at_ + 1, "block")) return true;
        for (std::size_t i = at_ + 1; i < at_ + 5 && i < text_.tokens.size(); ++i) {
            if (!text_.tokens[i].has(token_flag::capitalised)) return false;
            if (i > at_ + 1 && is_any_word(text_, i,
                                           {"street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive",
                                            "lane", "highway", "parkway"}))
                return true;
        }
        return false;
    }

    /// "in 2003", "since 1648", "2017's": words beside which only a time makes sense for a bare number.
    bool asked_for_strongly() const {
        if (has_after_ && after().glued() && after().is(wc::possessive)) return true;
        std::size_t i = at_;
        while (i > 0 && has_before_ &&
               is_any_word(text_, i - 1, {"the", "early", "late", "mid", "year", "about", "around", "circa"})) {
            --i;
            if (is_any_word(text_, i, {"year", "early", "late", "mid", "circa"})) return true;
        }
        if (i == 0) return false;
        if (text_.tokens[i - 1].is(wc::month) && !is_any_word(text_, i - 1, {"may", "march"})) return true;
        if (text_.tokens[i - 1].is(wc::month) && text_.tokens[i - 1].has(token_flag::capitalised)) return true;
        return is_any_word(text_, i - 1, {"in", "since", "until", "till", "during"});
    }

    bool asked_for_weakly() const {
        return has_before_ &&
               is_any_word(text_, at_ - 1, {"by", "before", "after", "from", "of", "to", "through", "between", "and"});
    }

    bool in_brackets() const { return has_before_ && has_after_ && before().mark == '(' && after().mark == ')'; }

    /// A hedge that fits a quantity only: "more than 2019", "some 1984".
    bool is_hedged(bool also_weak_hedges) const {
        for (std::size_t back = 1; back <= 3 && back <= at_; ++back) {
            PhraseHit const* hit = longest_hit(text_, at_ - back, PhraseKind::approximator);
            if (hit == nullptr || hit->tokens != back) continue;
            if (at_ > back &&
                is_any_word(text_, at_ - back - 1, {"in", "since", "until", "till", "by", "before", "after", "years", "decade", "period", "months"}))  // "the years up to 1985"
                continue;
            if (also_weak_hedges || back >= 2) return true;
            if (!is_any_word(text_, at_ - 1,
                             {"about", "around", "over", "under", "up", "near", "by", "some", "circa", "within",
                              "below", "above"}))
                return true;
        }
        return false;
    }

    /// "people", "troops": what follows is counted, not dated.
    bool counts_people() const {
        std::size_t const noun = noun_after();
        if (noun == 0 || after().is(wc::season)) return false;  // "1987 winter wheat farmers"
        Token const& token = text_.tokens[noun];
        return (token.is(wc::person_noun) && token.is(wc::plural)) ||
               is_any_word(
                   text_, noun,
                   {"people", "troops", "soldiers", "men", "women", "children", "families", "deaths", "casualties"});
    }

    bool counts_things_after_verb() const {
        if (!has_before_ || !before().is(wc::mostly_verb | wc::past) || before().is(wc::preposition)) return false;
        std::size_t const noun = noun_after();
        return noun != 0 && is_any_word(text_, noun,
                                        {"cases", "infections", "injuries", "seats", "votes", "homes", "houses",
                                         "units", "jobs", "shares", "vehicles", "cars", "barrels"});
    }

    /// A singular noun or a name follows: "1848 revolution", "1812 Overture".
    bool dates_a_noun() const {
        if (!has_after_ || after().kind != TokenKind::word) return false;
        if (after().has(token_flag::capitalised)) return true;
        return after().is(wc::noun) && !after().is(wc::plural) && !after().is(wc::person_noun) && !after().is(closed);
    }

    bool nothing_counted_follows() const {
        if (!has_after_ || after().kind != TokenKind::word) return true;
        if (after().is(closed) || (after().is(wc::past) && !after().is(wc::plural))) return true;
        return !after().is(wc::noun | wc::adjective) || after().has(token_flag::capitalised);
    }

private:
    static constexpr wc::Mask closed = wc::preposition | wc::conjunction | wc::auxiliary | wc::modal | wc::article |
                                       wc::pronoun | wc::subordinator | wc::possessive | wc::negation;

    Token const& self() const { return text_.tokens[at_]; }
    Token const& before() const { return text_.tokens[at_ - 1]; }
    Token const& after() const { return text_.tokens[at_ + 1]; }

    bool left_neighbour_leaves_it_alone() const {
        Token const& prev = before();
        if (prev.kind == TokenKind::mark) {
            if (prev.mark == '-') return dash_before_is_harmless();
            if (prev.mark == '/')
                return at_ >= 2 &&
                       (text_.tokens[at_ - 2].kind == TokenKind::digits || text_.tokens[at_ - 2].is(wc::month));
            return prev.mark == '(' || prev.mark == '[' || prev.mark == '"' || prev.mark == '\'' || prev.mark == ',' ||
                   prev.mark == em_dash || prev.mark == ';' || prev.mark == ':' || prev.mark == '|' ||
                   text_.word(prev) == "\xC2\xA9";
        }
        return false;
    }

    /// "mid-2018", "2010-2015", "June-2019"; but neither "F-2000" nor the sign of "-2000".
    bool dash_before_is_harmless() const {
        if (at_ < 2) return false;
        Token const& left = text_.tokens[at_ - 2];
        if (left.kind == TokenKind::digits || left.is(wc::month | wc::season)) return true;
        if (left.kind != TokenKind::word || !before().glued()) return false;
        return is_any_word(text_, at_ - 2,
                           {"mid", "pre", "post", "early", "late", "end", "start", "non", "since", "until"}) ||
               left.is(wc::preposition);
    }

    /// "2000-metre", "2000-seat": the number measures; "2015-era", "2010-2015" do not.
    bool hyphen_makes_attribute(std::size_t i) const {
        if (i >= text_.tokens.size()) return false;
        Token const& token = text_.tokens[i];
        if (token.kind != TokenKind::word || !token.glued()) return false;
        return !is_any_word(text_, i,
                            {"era", "born", "built", "model", "style", "vintage", "based", "present", "to", "and",
                             "early", "late", "mid", "season", "dated", "founded", "established", "registered"}) &&
               !token.is(wc::month | wc::season);
    }

    bool unit_follows(std::size_t next, bool of_our_times) const {
        Token const& token = text_.tokens[next];
        if (token.is(wc::preposition | wc::conjunction | wc::auxiliary | wc::article | wc::pronoun | wc::day_part))
            return false;
        if (longest_hit(text_, next, PhraseKind::unit) != nullptr) return !of_our_times || token.is(wc::plural);
        if (longest_hit(text_, next, PhraseKind::unit_symbol) != nullptr)
            return !of_our_times ||
                   (token.span.size() > 1 && !token.is(wc::mostly_verb) && !token.has(token_flag::all_caps));
        bool const money = longest_hit(text_, next, PhraseKind::currency) != nullptr ||
                           longest_hit(text_, next, PhraseKind::minor_unit) != nullptr;
        if (!money) return false;
        return !(of_our_times && asked_for_strongly()) &&
               (!of_our_times || token.is(wc::plural) || !token.is(wc::noun));
    }

    /// The noun that ends the phrase behind the digits, past up to two modifiers; 0 when there is none.
    std::size_t noun_after() const {
        for (std::size_t i = at_ + 1; i < at_ + 4 && i < text_.tokens.size(); ++i) {
            Token const& token = text_.tokens[i];
            if (token.kind != TokenKind::word || token.has(token_flag::paragraph_before) || token.is(closed)) return 0;
            if (token.is(wc::plural) || is_word(text_, i, "people") || token.is(wc::person_noun)) return i;
            if (!token.is(wc::noun | wc::adjective) && token.classes != 0) return 0;
        }
        return 0;
    }

    TokenText const& text_;
    std::size_t at_;
    bool has_before_, has_after_;  ///< a token of its paragraph
};

}  // namespace

int plain_number(std::string_view digits) {
    int value = 0;
    int length = 0;
    for (std::size_t i = 0; i < digits.size();) {
        Character const c = classify(digits, i);
        if (c.kind != CharacterKind::digit || ++length > 6) return -1;
        value = value * 10 + (c.fold - '0');
        i += c.size;
    }
    return length == 0 ? -1 : value;
}

namespace {

/// The value of four digits from 1000 to 2100; 0 for anything else.
int four_digits(TokenText const& text, std::size_t token) {
    if (text.tokens[token].kind != TokenKind::digits) return 0;
    std::string_view const written = text.word(token);
    if (written.size() != 4 && written.size() != 8) return 0;  // eight bytes: four Persian or Arabic digits
    int const value = plain_number(written);
    return value >= 1000 && value <= 2100 ? value : 0;
}

bool is_of_our_times(int year) { return year > 1900 && year < 2060 && year % 100 != 0; }
bool begins_modern_century(int year) { return year == 1900 || year == 2000; }

}  // namespace

bool year_like(TokenText const& text, std::size_t token) {
    int const value = four_digits(text, token);
    if (value == 0) return false;
    Surroundings const around(text, token);
    bool const ours = is_of_our_times(value);
    if (around.is_part_of_something() || around.is_measured(ours) || around.is_label() || around.is_address())
        return false;

    if (!starts_paragraph(text, token) && is_word(text, token - 1, "year")) return true;  // "in the Iranian year 1401 exports rose"
    bool const asked = around.asked_for_strongly();
    if (ours) return asked || !(around.is_hedged(false) || around.counts_people() || around.counts_things_after_verb());
    if (asked) return around.nothing_counted_follows() || (begins_modern_century(value) && !around.counts_people());
    if (around.is_hedged(true)) return false;
    bool const uneven = value % 100 != 0 || begins_modern_century(value);
    if (around.in_brackets()) return uneven;
    if (around.asked_for_weakly()) return value % 10 != 0 && around.nothing_counted_follows();
    return uneven && value >= 1400 && around.dates_a_noun() && !around.counts_people();
}

bool year_in_date(TokenText const& text, std::size_t token) {
    int const value = four_digits(text, token);
    if (value == 0) return false;
    Surroundings const around(text, token);
    bool const ours = is_of_our_times(value);
    if (around.is_part_of_something() || around.is_measured(ours)) return false;
    return ours ? !around.counts_people() : around.nothing_counted_follows();
}

}  // namespace figtrail
