// Digits by which somebody is reached: telephone numbers and addresses.
#include "parser/explain_rules.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail::explain {
namespace {

using Result = std::optional<Explained>;

/// "a neighbour called 911", "dial 999", "a 911 call", "the 999 operator"; not "911 calls came in"
Result emergency_call(Place const& p) {
    static constexpr RuleWords calling{"call", "calls", "called", "calling", "dial", "dials", "dialled", "dialed", "dialling", "dialing", "phoned", "rang"};
    static constexpr RuleWords called{"call", "caller", "operator", "dispatcher", "dispatch", "recording", "tape", "hang", "center", "centre", "system", "line", "service", "audio"};
    std::string_view const w = p.word(p.at);
    if (w != "911" && w != "999" && w != "112" && w != "110" && w != "000") return std::nullopt;
    bool const dialled = p.has_before() && is_any_word(p.text, p.at - 1, calling);
    // A thing in the singular is not counted by a number.
    bool const named = p.has(p.at + 1) && !p.token(p.at + 1).glued() && is_any_word(p.text, p.at + 1, called);
    if (!dialled && !named) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::contact, "emergency number"};
}

/// "(954) 493-TIPS (8477)", "1-800-CALL-NOW": a telephone number that spells a word.
Result lettered_number(Place const& p) {
    auto const capitals = [&](std::uint32_t i) { return p.has(i) && p.token(i).kind == TokenKind::word && p.token(i).has(token_flag::all_caps) && p.token(i).glued(); };
    bool const paren = p.has_before() && p.token(p.at - 1).mark == '(' && digit_count(p, p.at) == 3 && p.has(p.at + 4) && p.token(p.at + 1).mark == ')';
    std::uint32_t i = paren ? p.at + 2 : p.at;
    if (!paren && p.word(p.at) == "1" && p.has(p.at + 4) && p.token(p.at + 1).mark == '(' && digit_count(p, p.at + 2) == 3 && p.token(p.at + 3).mark == ')') i += 4;  // "1 (800) 494-TIPS"
    int groups = i > p.at + 2 ? 1 : 0;
    constexpr int most_groups = 4;
    while (groups < most_groups && p.has(i + 1) && digit_count(p, i) >= 1 && digit_count(p, i) <= 4 && p.token(i + 1).mark == '-' && p.token(i + 1).glued()) {
        i += 2;
        ++groups;
    }
    if (!capitals(i) || groups < (paren ? 1 : 2)) return std::nullopt;
    std::uint32_t end = i + 1;
    if (p.has(end + 1) && p.token(end).mark == '-' && p.token(end).glued() && capitals(end + 1)) end += 2;
    if (p.has(end + 2) && p.token(end).mark == '(' && digit_count(p, end + 1) == 4 && p.token(end + 2).mark == ')') end += 2;
    return Explained{p.at, end, NumeralKind::contact, "telephone number"};
}

/// Is somebody asked to call in the words before? "the Homicide Bureau at 636-3300", "the tip line at 528-CASH"
bool asks_to_call(Place const& p) {
    constexpr std::uint32_t reach = 24;
    bool called = false;
    for (std::uint32_t back = 1; back <= reach && p.has_before(back) && !called; ++back) {
        Token const& t = p.token(p.at - back);
        called = t.is(word_class::phone_word) || is_any_word(p.text, p.at - back, {"line", "tipline", "hotline", "crimestoppers", "stoppers"});
    }
    return called;
}

/// "737-5626", "262-TIPS": seven characters without a code of the area.
Result local_number(Place const& p) {
    std::uint32_t const second = p.at + 2;
    bool const dashed = digit_count(p, p.at) == 3 && p.has(second) && p.token(p.at + 1).mark == '-' && p.token(p.at + 1).glued() && p.token(second).glued();
    if (!dashed || p.token(second).span.size() != 4) return std::nullopt;
    bool const letters = p.token(second).kind == TokenKind::word && p.token(second).has(token_flag::all_caps);
    if (!letters && digit_count(p, second) != 4) return std::nullopt;
    if (!asks_to_call(p)) return std::nullopt;
    std::uint32_t end = second + 1;
    if (p.has(end + 2) && p.token(end).mark == '(' && digit_count(p, end + 1) == 4 && p.token(end + 2).mark == ')') end += 3;  // "528-CASH (2274)"
    return Explained{p.at, end, NumeralKind::contact, "telephone number"};
}

/// "text 274637", "text the word TIP to CRIME (27463)": where messages are sent to.
Result message_number(Place const& p) {
    constexpr std::uint32_t reach = 10;
    if (digit_count(p, p.at) < 5 || digit_count(p, p.at) > 6 || plain_number(p.word(p.at)) < 0) return std::nullopt;
    for (std::uint32_t back = 1; back <= reach && p.has_before(back); ++back)
        if (is_any_word(p.text, p.at - back, {"text", "texting", "texts", "sms"})) return Explained{p.at, p.at + 1, NumeralKind::contact, "number for messages"};
    return std::nullopt;
}

/// "+964 770 123 4567", "1-800-555-0100", "call 555 0100"
Result telephone(Place const& p) {
    std::uint32_t end = p.at + 1;
    std::size_t digits_total = digit_count(p, p.at);
    int groups = 1;
    while (p.has(end)) {
        std::uint32_t i = end;
        if (p.token(i).mark == '-' || p.token(i).mark == '.' || p.token(i).mark == ')' || p.token(i).mark == '(') ++i;
        if (!p.has(i) || p.token(i).kind != TokenKind::digits || p.token(i).has(token_flag::newline_before) || p.token(i).span.size() > 5) break;
        digits_total += digit_count(p, i);
        if (digits_total > 15) return std::nullopt;  // of an endless row of numbers no more is read
        ++groups;
        end = i + 1;
    }
    bool const plus = p.has_before() && p.token(p.at - 1).mark == '+' && p.token(p.at).glued();
    bool const paren = p.has_before() && p.token(p.at - 1).mark == '(' && p.has(p.at + 1) && p.token(p.at + 1).mark == ')';
    bool called = false;
    for (std::uint32_t back = 1; back <= 4 && p.has_before(back); ++back) called |= p.token(p.at - back).is(word_class::phone_word);
    bool const dashed = groups >= 3 && p.has(p.at + 1) && p.token(p.at + 1).mark == '-' && digit_count(p, end - 1) == 4 && digits_total >= 10;
    bool const is_number = groups >= 2 && digits_total >= 7 && digits_total <= 15;
    if (is_number && ((plus && groups >= 3) || paren || dashed || (called && groups >= 2)))
        return Explained{p.at, end, NumeralKind::contact, "telephone number"};
    return std::nullopt;
}

/// "from the 300 to the 600 blocks of Mill Road", "the 400 and 500 blocks of": either number.
bool is_among_blocks(Place const& p) {
    std::uint32_t i = p.at + 1;
    if (p.has(i) && is_any_word(p.text, i, {"and", "to", "through"})) {
        ++i;
        if (p.has(i) && is_word(p.text, i, "the")) ++i;
        if (!p.has(i) || digit_count(p, i) < 3) return false;
        ++i;
    }
    return p.has(i + 2) && is_word(p.text, i, "blocks") && is_any_word(p.text, i + 1, {"of", "on"}) && p.token(i + 2).has(token_flag::capitalised);
}

/// "575 Wilbraham Road", "the 2600 block of", "9700 W Ferris Branch", "2200 12th Street"; "PA 23456"
Result street(Place const& p) {
    std::uint32_t i = p.at + 1;
    Explained const house{p.at, p.at + 1, NumeralKind::label, "house number"};
    bool const hyphen = p.has(i + 1) && p.token(i).mark == '-' && p.token(i).glued() && p.token(i + 1).glued();
    std::uint32_t const block = hyphen ? i + 1 : i;
    bool const of_street = p.has(block + 2) && is_word(p.text, block, "block") && is_any_word(p.text, block + 1, {"of", "on"});
    if (of_street && digit_count(p, p.at) >= 3) return house;  // "the 2600 block of East Road", "the 1100-block of Mill Road"
    if (digit_count(p, p.at) >= 3 && is_among_blocks(p)) return house;
    if (p.has(i + 1) && p.token(i).kind == TokenKind::word && is_any_word(p.text, i, {"n", "s", "e", "w", "ne", "nw", "se", "sw"}) &&
        p.token(i).has(token_flag::capitalised) && !p.token(i).glued()) {
        std::uint32_t const name = p.token(i + 1).mark == '.' && p.has(i + 2) ? i + 2 : i + 1;
        bool const numbered = p.has(name + 1) && digit_count(p, name) > 0 && digit_count(p, name) <= 3 && p.token(name + 1).glued() && is_any_word(p.text, name + 1, {"st", "nd", "rd", "th"});
        if (numbered && digit_count(p, p.at) >= 3) return house;  // "4006 NW 47th Street"
        bool const named = p.token(name).has(token_flag::capitalised) && p.token(name).kind == TokenKind::word && !p.token(name).glued();
        bool street = p.has_before() && digit_count(p, p.at) >= 3 && p.token(p.at - 1).is(word_class::preposition);  // no "5 W USB charger"
        for (std::uint32_t k = name; k < name + 4 && p.has(k) && named; ++k) street = street || p.token(k).is(word_class::street_word);
        if (named && street) return house;
    }
    static constexpr RuleWords quarters{"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"};
    bool const in_quarter = p.has(i + 1) && p.has_before() && is_word(p.text, p.at - 1, "at") && is_any_word(p.text, i, quarters) && p.token(i).has(token_flag::capitalised) &&
                            p.token(i + 1).kind == TokenKind::word && p.token(i + 1).has(token_flag::capitalised);
    if (in_quarter) return house;  // "at 6 South Cooper"
    bool const bare_street = digit_count(p, p.at) >= 3 && p.token(p.at).span.size() <= 4 && p.has_before() && (is_word(p.text, p.at - 1, "at") || (p.has_before(2) && is_word(p.text, p.at - 1, "to") && is_word(p.text, p.at - 2, "next"))) && p.has(i + 1) &&
                             p.token(i).pos == Pos::proper && !p.token(i).is(word_class::plural | word_class::month) && !begins_unit(p, i) &&
                             (p.token(i + 1).mark == '.' || p.token(i + 1).mark == ',' || is_any_word(p.text, i + 1, {"about", "around", "at", "on"}));
    if (bare_street) return house;  // "a shooting call at 789 Atlantic."
    bool const on_highway = p.has(i + 1) && p.token(i).has(token_flag::capitalised) && is_any_word(p.text, i, {"highway", "hwy", "route"}) && digit_count(p, i + 1) > 0;
    if (on_highway) return house;  // "6724 Highway 24"
    bool const numbered_street = p.has(i + 2) && digit_count(p, i) > 0 && digit_count(p, i) <= 3 && is_any_word(p.text, i + 1, {"st", "nd", "rd", "th"}) &&
                                 p.token(i + 1).glued() && p.token(i + 2).is(word_class::street_word) && p.token(i + 2).has(token_flag::capitalised);
    if (numbered_street) return house;
    if (p.token(p.at).span.size() <= 5) {
        for (int words = 0; words < 4 && p.has(i) && p.token(i).kind == TokenKind::word && p.token(i).has(token_flag::capitalised); ++i, ++words)
            if (words > 0 && p.token(i).is(word_class::street_word)) return house;
    }
    bool const five = p.token(p.at).span.size() == 5 && plain_number(p.word(p.at)) >= 0;
    auto const also_five = [&](std::uint32_t k) { return p.has(k) && k >= p.sentence.first && digit_count(p, k) == 5 && plain_number(p.word(k)) >= 0; };
    bool const row = five && (also_five(p.at + 1) ? also_five(p.at + 2) || also_five(p.at - 1) : also_five(p.at - 1) && also_five(p.at - 2));
    if (row) return Explained{p.at, p.at + 1, NumeralKind::code, "one of a row of codes"};
    if (five && p.has_before() && p.token(p.at - 1).has(token_flag::all_caps) && p.token(p.at - 1).span.size() == 2)
        return Explained{p.at, p.at + 1, NumeralKind::code, "postal code"};
    return std::nullopt;
}

}  // namespace

std::optional<Explained> contact(Place const& p) {
    if (auto r = emergency_call(p)) return r;
    if (auto r = lettered_number(p)) return r;
    if (auto r = message_number(p)) return r;
    if (auto r = telephone(p)) return r;
    return local_number(p);
}

std::optional<Explained> address(Place const& p) { return street(p); }

}  // namespace figtrail::explain
