#include <algorithm>

#include "parser/digits.hpp"
#include "parser/explain_rules.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail::explain {

bool begins_unit(Place const& p, std::uint32_t i) {
    Token const& t = p.token(i);
    for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k) {
        PhraseKind const kind = p.text.hits[k].kind;
        if (kind == PhraseKind::unit || kind == PhraseKind::unit_symbol || kind == PhraseKind::currency || kind == PhraseKind::weak_unit ||
            kind == PhraseKind::minor_unit || kind == PhraseKind::minor_symbol || kind == PhraseKind::currency_symbol)
            return true;
    }
    return false;
}

namespace {

using Result = std::optional<Explained>;

bool is_glued_word(Place const& p, std::uint32_t i) {
    return p.has(i) && p.token(i).kind == TokenKind::word && p.token(i).glued();
}

bool begins_money(Place const& p, std::uint32_t i) {
    Token const& t = p.token(i);
    for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k)
        if (p.text.hits[k].kind == PhraseKind::currency_symbol) return true;
    return false;
}

std::uint32_t glued_run_end(Place const& p, std::uint32_t i) {
    while (p.has(i + 1) && p.token(i + 1).glued() &&
           (p.token(i + 1).kind != TokenKind::mark ||
            (p.token(i + 1).mark == '-' && p.has(i + 2) && p.token(i + 2).glued() && p.token(i + 2).kind != TokenKind::mark)))
        ++i;
    return i + 1;
}

/// "19th", "3rd"
Result ordinal(Place const& p) {
    if (is_glued_word(p, p.at + 1) && is_any_word(p.text, p.at + 1, {"st", "nd", "rd", "th"}))
        return Explained{p.at, p.at + 2, NumeralKind::ordinal, "ordinal number"};
    return std::nullopt;
}

/// "G20", "A380", "F-35", "COVID-19"; not "USD3.14", not "mid-20s"
Result letters_before(Place const& p) {
    if (!p.has_before() || !p.token(p.at).glued()) return std::nullopt;
    std::uint32_t before = p.at - 1;
    bool hyphen = false;
    if (p.token(before).mark == '-' && p.token(before).glued() && p.has_before(2)) {
        hyphen = true;
        --before;
    }
    Token const& t = p.token(before);
    if (t.kind != TokenKind::word) return std::nullopt;
    if (begins_money(p, before) && !hyphen && p.token(p.at).span.size() > 1) return std::nullopt;
    bool const unknown_word = t.classes == 0;  // "scp-173"
    if (hyphen && ((!t.has(token_flag::capitalised) && !unknown_word) || t.is(word_class::month))) return std::nullopt;
    if (hyphen && t.span.size() > 8 && !t.has(token_flag::all_caps) && t.is(word_class::noun | word_class::verb | word_class::adjective)) return std::nullopt;
    return Explained{p.at, glued_run_end(p, p.at), NumeralKind::code, "letters and digits in one code"};
}

/// "21A", "737MAX", "600519.SS"; not "13bn", "5km", "20s"
Result letters_after(Place const& p) {
    std::uint32_t next = p.at + 1;
    if (p.has(next + 1) && p.token(next).mark == '.' && p.token(next).glued() && is_glued_word(p, next + 1) &&
        p.token(next + 1).has(token_flag::all_caps))
        return Explained{p.at, next + 2, NumeralKind::code, "ticker or code"};
    if (!is_glued_word(p, next)) return std::nullopt;
    Token const& t = p.token(next);
    bool const squared = std::any_of(p.text.hits.begin() + p.token(next).first_hit, p.text.hits.begin() + p.token(next).first_hit + p.token(next).hit_count,
                                     [](PhraseHit const& hit) { return hit.tokens > 1; });  // "32m2"
    if (!squared && p.has(next + 1) && p.token(next + 1).kind == TokenKind::digits && p.token(next + 1).glued())
        return Explained{p.at, glued_run_end(p, p.at), NumeralKind::code, "letters and digits in one code"};
    if (t.is(word_class::suffix_multiplier | word_class::multiplier) || begins_unit(p, next)) return std::nullopt;
    if (t.has(token_flag::all_caps) || t.span.size() == 1)
        return Explained{p.at, glued_run_end(p, p.at), NumeralKind::code, "letters and digits in one code"};
    return std::nullopt;
}

/// "192.168.0.1", "007", "a_5", "@5", "path/5"
Result machine_code(Place const& p, DigitsReading const& d) {
    std::string_view const w = p.word(p.at);
    if (!d.well_formed && d.text.empty()) return Explained{p.at, p.at + 1, NumeralKind::code, "digits that form no number"};
    if (w.size() > 1 && w[0] == '0' && w[1] >= '0' && w[1] <= '9' && !d.has_point)
        return Explained{p.at, p.at + 1, NumeralKind::code, "digits with a leading zero"};
    if (p.has(p.at + 1) && p.token(p.at + 1).mark == '_' && p.token(p.at + 1).glued()) return Explained{p.at, p.at + 1, NumeralKind::code, "part of an address"};
    if (p.has_before() && p.token(p.at - 1).mark == '#') return Explained{p.at, p.at + 1, NumeralKind::label, "number after #"};
    if (!p.has_before() || !p.token(p.at).glued()) return std::nullopt;
    char const before = p.token(p.at - 1).mark;
    if (before == '^') return Explained{p.at, p.at + 1, NumeralKind::code, "exponent of a unit"};
    if (before == '_' || before == '@' || before == '=') return Explained{p.at, p.at + 1, NumeralKind::code, "part of an address"};
    if (before == '/' && p.has_before(2) && p.token(p.at - 1).glued() && p.token(p.at - 2).kind == TokenKind::word)
        return Explained{p.at, p.at + 1, NumeralKind::code, "part of an address"};
    return std::nullopt;
}

std::size_t digit_count(Place const& p, std::uint32_t i) { return p.token(i).kind == TokenKind::digits ? p.token(i).span.size() : 0; }

/// "+964 770 123 4567", "1-800-555-0100", "call 555 0100"
Result contact(Place const& p) {
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

/// "2-1", "10-6-1"; an ascending pair only beside a word of winning or losing.
Result score(Place const& p) {
    auto const small = [&](std::uint32_t i) { return p.has(i) && digit_count(p, i) >= 1 && digit_count(p, i) <= 3 && plain_number(p.word(i)) >= 0; };
    auto const dash = [&](std::uint32_t i) { return p.has(i) && p.token(i).mark == '-' && p.token(i).glued() && p.has(i + 1) && p.token(i + 1).glued(); };
    std::uint32_t const a = p.at;
    if (!small(a) || !dash(a + 1) || !small(a + 2)) return std::nullopt;
    if (p.has_before() && p.token(a).glued() && p.token(a - 1).mark != '(') return std::nullopt;
    if (dash(a + 3) && small(a + 4)) return Explained{a, a + 5, NumeralKind::score, "record of games"};
    if (p.has(a + 3) && p.token(a + 3).mark == '/' && p.token(a + 3).glued()) return std::nullopt;  // "7-1/2 percent"
    if (p.has(a + 3) && begins_unit(p, a + 3)) return std::nullopt;
    if (p.has(a + 3) && p.token(a + 3).is(word_class::multiplier | word_class::suffix_multiplier) && p.token(a + 3).glued()) return std::nullopt;
    if (p.has(a + 3) && p.token(a + 3).mark == '-') return std::nullopt;  // "5-10-year"
    int const left = plain_number(p.word(a));
    int const right = plain_number(p.word(a + 2));
    bool near_game = false;
    for (std::uint32_t k = 1; k <= 8; ++k) {
        if (p.has_before(k)) near_game |= p.token(a - k).is(word_class::score_word);
        if (p.has(a + 2 + k)) near_game |= p.token(a + 2 + k).is(word_class::score_word);
    }
    if (left >= right || near_game) return Explained{a, a + 3, NumeralKind::score, "score of a game or vote"};
    return std::nullopt;
}

/// "1. Economic exchanges" at the start of a line, "(2)", "2)", "a 3)"
Result list_label(Place const& p) {
    if (digit_count(p, p.at) > 2 || !p.has(p.at + 1)) return std::nullopt;
    Token const& next = p.token(p.at + 1);
    bool const opened = p.has_before() && p.token(p.at - 1).mark == '(' && p.token(p.at).glued();
    if (next.mark == ')') {
        bool open_before = false;
        for (std::uint32_t back = 1; back <= 12 && p.has_before(back); ++back) {
            char const m = p.token(p.at - back).mark;
            if (m == ')') break;
            if (m == '(') {
                open_before = true;
                break;
            }
        }
        if (opened && next.glued()) {
            // "(3)" after a noun is its number in words repeated; after a full word with a small value it is a label.
            return Explained{p.at, p.at + 1, NumeralKind::label, "number in brackets"};
        }
        if (!open_before) return Explained{p.at, p.at + 1, NumeralKind::label, "number of a list item"};
    }
    bool const line_start = p.token(p.at).has(token_flag::paragraph_before | token_flag::newline_before) || p.at == 0;
    bool const point = next.mark == '.' && next.glued();
    if (line_start && point && p.has(p.at + 2) && !p.token(p.at + 2).glued()) return Explained{p.at, p.at + 1, NumeralKind::label, "number of a list item"};
    return std::nullopt;
}

/// "Page 1", "Resolution 598", "No. 5", "type 2 diabetes"
Result label(Place const& p, DigitsReading const& d) {
    if (!p.has_before() || d.grouped) return std::nullopt;
    std::uint32_t before = p.at - 1;
    if (p.token(before).mark == '.' && p.has_before(2) && is_any_word(p.text, before - 1, {"no", "nos", "fig", "vol", "art", "sec", "ch", "pp", "rep"})) --before;
    else if (!p.token(before).is(word_class::label)) return std::nullopt;
    if (p.token(before).pos == Pos::verb || p.token(p.at).has(token_flag::paragraph_before)) return std::nullopt;
    std::uint32_t const next = p.at + 1;
    if (p.has(next) && (begins_unit(p, next) || p.token(next).is(word_class::multiplier))) return std::nullopt;
    return Explained{p.at, next, NumeralKind::label, "number after a word that it labels"};
}

/// "575 Wilbraham Road", "123 Main Street"; "PA 23456"
Result address(Place const& p) {
    std::uint32_t i = p.at + 1;
    if (p.token(p.at).span.size() <= 5) {
        for (int words = 0; words < 4 && p.has(i) && p.token(i).kind == TokenKind::word && p.token(i).has(token_flag::capitalised); ++i, ++words)
            if (words > 0 && p.token(i).is(word_class::street_word)) return Explained{p.at, p.at + 1, NumeralKind::label, "house number"};
    }
    bool const five = p.token(p.at).span.size() == 5 && plain_number(p.word(p.at)) >= 0;
    if (five && p.has_before() && p.token(p.at - 1).has(token_flag::all_caps) && p.token(p.at - 1).span.size() == 2)
        return Explained{p.at, p.at + 1, NumeralKind::code, "postal code"};
    return std::nullopt;
}

}  // namespace

std::optional<Explained> digits(Place const& p) {
    DigitsReading const d = read_digits(p.word(p.at));
    if (auto r = ordinal(p)) return r;
    if (auto r = ratio(p)) return r;
    if (auto r = contact(p)) return r;
    if (auto r = letters_before(p)) return r;
    if (auto r = machine_code(p, d)) return r;
    if (auto r = list_label(p)) return r;
    if (auto r = address(p)) return r;
    if (auto r = letters_after(p)) return r;
    if (auto r = score(p)) return r;
    if (auto r = label(p, d)) return r;
    return std::nullopt;
}

}  // namespace figtrail::explain
