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

/// "19th", "3rd", and "3rdWard", whose blank was lost
Result ordinal(Place const& p) {
    if (!is_glued_word(p, p.at + 1)) return std::nullopt;
    std::string_view const w = p.word(p.at + 1);
    bool const run_on = w.size() > 3 && w[2] >= 'A' && w[2] <= 'Z' && (w.substr(0, 2) == "st" || w.substr(0, 2) == "nd" || w.substr(0, 2) == "rd" || w.substr(0, 2) == "th");
    if (run_on || is_any_word(p.text, p.at + 1, {"st", "nd", "rd", "th"})) return Explained{p.at, p.at + 2, NumeralKind::ordinal, "ordinal number"};
    return std::nullopt;
}

/// "in his 70s", "a woman in her early 30s", "highs in the upper 80s"; not "ran 60s". Where somebody or something stands among the tens is
/// no figure of its own, and certainly no number of seconds.
Result decade(Place const& p) {
    static constexpr RuleWords leads{"his", "her", "their", "my", "your", "our", "the", "early", "mid", "middle", "late", "low", "lower", "high", "upper", "in"};
    std::string_view const w = p.word(p.at);
    if (w.size() != 2 || w[1] != '0' || w[0] == '0' || !is_glued_word(p, p.at + 1) || !is_word(p.text, p.at + 1, "s") || !p.has_before()) return std::nullopt;
    std::uint32_t before = p.at - 1;
    if (p.token(before).mark == '-' && p.has_before(2)) --before;  // "mid-40s"
    bool const second = is_any_word(p.text, before, {"or", "and", "to"}) && p.has_before(3) && is_word(p.text, before - 1, "s") && p.token(before - 1).glued();
    if (!second && !is_any_word(p.text, before, leads)) return std::nullopt;  // "in their 20s or 30s"
    return Explained{p.at, p.at + 2, NumeralKind::year, "decade of an age or level"};
}

/// "open 24/7"
Result round_the_clock(Place const& p) {
    bool const joined = p.word(p.at) == "24" && p.has(p.at + 2) && p.token(p.at + 1).mark == '/' && p.token(p.at + 1).glued() && p.token(p.at + 2).glued();
    if (!joined || p.word(p.at + 2) != "7") return std::nullopt;
    return Explained{p.at, p.at + 3, NumeralKind::time, "round the clock"};
}

/// "Updated Jun 142016": day and year without their blank, as scraped pages have them.
Result day_run_into_year(Place const& p) {
    std::string_view const w = p.word(p.at);
    if ((w.size() != 5 && w.size() != 6) || digit_count(p, p.at) != w.size() || !p.has_before() || !p.token(p.at - 1).is(word_class::month)) return std::nullopt;
    int const day = plain_number(w.substr(0, w.size() - 4));
    std::string_view const century = w.substr(w.size() - 4, 2);
    if (day < 1 || day > 31 || (century != "19" && century != "20")) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::date, "day and year in one"};
}

/// "7 / 28 / 2011", with blanks, as scraped pages have them.
Result spaced_date(Place const& p) {
    auto const slash = [&](std::uint32_t i) { return p.has(i) && p.token(i).mark == '/' && !p.token(i).glued(); };
    auto const small = [&](std::uint32_t i) { return p.has(i) && p.token(i).kind == TokenKind::digits && plain_number(p.word(i)) >= 1 && plain_number(p.word(i)) <= 31; };
    std::uint32_t const first = p.has_before(2) && slash(p.at - 1) ? p.at - 2 : p.at;
    if (!small(first) || !slash(first + 1) || !small(first + 2) || !slash(first + 3) || !p.has(first + 4)) return std::nullopt;
    int const year = plain_number(p.word(first + 4));
    if (p.token(first + 4).span.size() != 4 || year < 1900 || year > 2099) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::date, "day or month of a date with blanks"};
}

/// "2: 48: 40 PM": a clock with blanks; "1000 local time".
Result scraped_clock(Place const& p) {
    auto const small = [&](std::uint32_t i) { return p.has(i) && p.token(i).kind == TokenKind::digits && p.token(i).span.size() <= 2; };
    auto const colon = [&](std::uint32_t i) { return p.has(i) && p.token(i).mark == ':'; };
    std::uint32_t first = p.at;
    while (first >= p.sentence.first + 2 && p.at - first < 4 && colon(first - 1) && small(first - 2)) first -= 2;
    std::uint32_t last = first;
    while (small(last) && colon(last + 1) && small(last + 2)) last += 2;
    bool const clock = last > first && p.has(last + 1) && is_any_word(p.text, last + 1, {"am", "pm", "a.m", "p.m"});
    bool const spaced_letters = last > first && p.has(last + 3) && is_any_word(p.text, last + 1, {"a", "p"}) && p.token(last + 2).mark == '.' && is_word(p.text, last + 3, "m");  // "2: 09 a. m."
    int const hour = plain_number(p.word(p.at));
    bool const this_morning = hour >= 1 && hour <= 12 && p.has_before() && is_any_word(p.text, p.at - 1, {"about", "around", "at", "by", "near", "before", "after"}) &&
                              is_word(p.text, p.at + 1, "this") && is_any_word(p.text, p.at + 2, {"morning", "afternoon", "evening"});  // "about 1 this morning"
    if (this_morning) return Explained{p.at, p.at + 1, NumeralKind::time, "clock time"};
    bool const military = digit_count(p, p.at) == 4 && is_word(p.text, p.at + 1, "local") && is_word(p.text, p.at + 2, "time");
    return clock || spaced_letters || military ? Result(Explained{p.at, p.at + 1, NumeralKind::time, "clock time"}) : std::nullopt;
}

/// "the 9/11 victims": the day that is called by its date.
Result named_day(Place const& p) {
    bool const joined = p.word(p.at) == "9" && p.has(p.at + 2) && p.token(p.at + 1).mark == '/' && p.token(p.at + 1).glued() && p.token(p.at + 2).glued();
    if (!joined || p.word(p.at + 2) != "11") return std::nullopt;
    return Explained{p.at, p.at + 3, NumeralKind::date, "day called by its date"};
}

/// "0-1": nobody counts from nothing to one.
bool left_of_zero(Place const& p) { return p.word(p.at) == "0"; }

/// "6-3 1-6 3-6", "(2-1, 0-1)", "7-6 (2-7)": in a row of pairs that begins with a falling one all are scores.
bool beside_score(Place const& p) {
    constexpr int longest_row = 8;
    std::uint32_t at = p.at;
    for (int pairs = 0; pairs < longest_row; ++pairs) {
        std::uint32_t gap = at > p.sentence.first && (p.token(at - 1).mark == ',' || p.token(at - 1).mark == '(') ? 1 : 0;
        std::uint32_t const close = at - gap;  // "7-6 (4), 4-6": the points of a tie-break between them
        if (close >= p.sentence.first + 3 && p.token(close - 1).mark == ')' && digit_count(p, close - 2) > 0 && p.token(close - 3).mark == '(') gap += 3;
        if (at < p.sentence.first + 3 + gap) return false;
        std::uint32_t const left = at - 3 - gap;
        bool const pair = digit_count(p, left) > 0 && digit_count(p, left) <= 3 && p.token(left + 1).mark == '-' && p.token(left + 1).glued() &&
                          digit_count(p, left + 2) > 0 && digit_count(p, left + 2) <= 3 && p.token(left + 2).glued();
        if (!pair) return false;
        if (plain_number(p.word(left)) > plain_number(p.word(left + 2))) return true;
        at = left;
    }
    return false;
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
    bool const preposition = p.has(a + 3) && !p.token(a + 3).glued() && p.token(a + 3).is(word_class::preposition);  // "a 24-3 lead", "won 3-1 in May": no inches
    if (p.has(a + 3) && !preposition && begins_unit(p, a + 3)) return std::nullopt;
    if (p.has(a + 3) && p.token(a + 3).is(word_class::multiplier | word_class::suffix_multiplier) && p.token(a + 3).glued()) return std::nullopt;
    if (p.has(a + 3) && p.token(a + 3).mark == '-') return std::nullopt;  // "5-10-year"
    int const left = plain_number(p.word(a));
    int const right = plain_number(p.word(a + 2));
    bool near_game = p.has(a + 3) && is_any_word(p.text, a + 3, {"record", "start", "mark"});  // "a 35-47 record"
    bool const bare_end = !p.has(a + 3) || p.token(a + 3).kind != TokenKind::word || p.token(a + 3).is(word_class::preposition) || is_word(p.text, a + 3, "all");
    if (bare_end && p.has_before()) near_game |= left_of_zero(p) || beside_score(p) || is_any_word(p.text, a - 1, {"went", "go", "goes", "going", "been", "finished"});
    if (bare_end && p.has_before(2)) near_game |= is_word(p.text, a - 1, "of") && is_any_word(p.text, a - 2, {"mark", "record", "score"});
    if (p.has(a + 4)) near_game |= is_any_word(p.text, a + 3, {"this", "last"}) && is_word(p.text, a + 4, "season");
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

/// "Image 2 of 16", "Photo 26 of 44": where one stands in a gallery.
Result place_in_gallery(Place const& p) {
    static constexpr RuleWords galleries{"image", "photo", "picture", "slide", "page", "step"};
    bool const first = p.has_before() && is_any_word(p.text, p.at - 1, galleries) && p.has(p.at + 2) && is_word(p.text, p.at + 1, "of") && digit_count(p, p.at + 2) > 0;
    bool const second = p.has_before(3) && is_word(p.text, p.at - 1, "of") && digit_count(p, p.at - 2) > 0 && is_any_word(p.text, p.at - 3, galleries);
    std::uint32_t const whole = is_word(p.text, p.at + 1, "of") ? p.at + 2 : p.at;  // "1 of 12 CLOSE", a button beside it
    bool const counted = whole > p.at || (p.has_before(2) && is_word(p.text, p.at - 1, "of") && digit_count(p, p.at - 2) > 0);
    bool const button = counted && p.has(whole + 1) && digit_count(p, whole) > 0 && is_word(p.text, whole + 1, "close") && p.token(whole + 1).has(token_flag::all_caps);
    if (!first && !second && !button) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::furniture, "place in a gallery"};
}

/// "2,514 km[3]": a note at the foot of the page
Result note_mark(Place const& p) {
    bool const bracketed = p.has_before() && p.token(p.at - 1).mark == '[' && p.has(p.at + 1) && p.token(p.at + 1).mark == ']';
    if (!bracketed || digit_count(p, p.at) > 3 || !p.token(p.at).glued() || !p.token(p.at + 1).glued()) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::label, "number of a note"};
}

/// "resolutions 598 and 242", "Articles 5, 6 and 9": the number before is labelled by a plural, and so is this one.
Result label_in_a_list(Place const& p) {
    constexpr std::uint32_t longest = 12;
    static constexpr RuleWords joints{"and", "or", "to", "through"};
    if (digit_count(p, p.at) == 0) return std::nullopt;
    std::uint32_t at = p.at;
    while (at >= p.sentence.first + 3 && p.at - at < longest) {
        std::uint32_t joint = at - 1;
        if (is_any_word(p.text, joint, joints) && p.token(joint - 1).mark == ',') --joint;  // "5, 6, and 9"
        bool const joined = p.token(joint).mark == ',' || p.token(joint).mark == '-' || is_any_word(p.text, joint, joints);
        if (!joined || joint < p.sentence.first + 2 || digit_count(p, joint - 1) == 0) return std::nullopt;
        at = joint - 1;
        Token const& before = p.token(at - 1);
        if (before.is(word_class::label) && before.is(word_class::plural)) return Explained{p.at, p.at + 1, NumeralKind::label, "number after a word that it labels"};
    }
    return std::nullopt;
}

/// "control over point 875 and points 9088, 901 8936": places on a map.
Result point_on_map(Place const& p) {
    constexpr std::uint32_t longest_row = 8;
    std::uint32_t i = p.at;
    while (p.at - i < longest_row && i > p.sentence.first + 2 && (digit_count(p, i - 1) > 0 || p.token(i - 1).mark == ',' || is_word(p.text, i - 1, "and"))) --i;
    if (i < p.sentence.first + 2 || digit_count(p, p.at) < 2 || !is_any_word(p.text, i - 1, {"point", "points"})) return std::nullopt;
    bool const led = p.token(i - 2).is(word_class::preposition | word_class::conjunction) && !is_any_word(p.text, i - 2, {"by", "with", "in"});
    if (!led || (p.has(p.at + 1) && (begins_unit(p, p.at + 1) || p.token(p.at + 1).is(word_class::multiplier)))) return std::nullopt;
    return Explained{p.at, p.at + 1, NumeralKind::label, "number after a word that it labels"};
}

/// "Prediction 4: Rates will fall": a number between the capital that opens a line and a colon; "Ages 5: free" and "Homes 46: ..." are plurals.
Result heading_number(Place const& p) {
    if (digit_count(p, p.at) > 2 || p.at != p.sentence.first + 1 || !p.has(p.at + 2) || p.token(p.at + 1).mark != ':' || p.token(p.at + 2).glued()) return std::nullopt;
    Token const& word = p.token(p.at - 1);
    bool const opens = word.kind == TokenKind::word && word.has(token_flag::capitalised) && word.is(word_class::noun) && !word.is(word_class::plural) && p.token(p.at + 2).has(token_flag::capitalised);
    return opens ? Result(Explained{p.at, p.at + 1, NumeralKind::label, "number after a word that it labels"}) : std::nullopt;
}

/// "Page 1", "Resolution 598", "No. 5", "type 2 diabetes"
Result label(Place const& p, DigitsReading const& d) {
    if (!p.has_before() || d.grouped) return std::nullopt;
    std::uint32_t before = p.at - 1;
    if (p.token(before).mark == '-' && p.token(p.at).glued() && p.has_before(2)) --before;  // "caesium -137"
    if (p.token(before).mark == '.' && p.has_before(2) && is_any_word(p.text, before - 1, {"no", "nos", "fig", "vol", "art", "sec", "ch", "pp", "rep"})) --before;
    else if (!p.token(before).is(word_class::label)) return std::nullopt;
    if (p.token(before).pos == Pos::verb || p.token(p.at).has(token_flag::paragraph_before)) return std::nullopt;
    std::uint32_t const next = p.at + 1;
    bool const preposition = p.has(next) && !p.token(next).glued() && p.token(next).is(word_class::preposition);  // "Resolution 598 in 1987": no inches
    // "The console version 53/100": a rating.
    bool const out_of_hundred = p.has(next + 1) && p.token(next).mark == '/' && p.token(next).glued() && p.token(next + 1).glued() && p.word(next + 1) == "100";
    if (out_of_hundred) return std::nullopt;
    if (p.has(next) && !preposition && (begins_unit(p, next) || p.token(next).is(word_class::multiplier))) return std::nullopt;
    return Explained{p.at, next, NumeralKind::label, "number after a word that it labels"};
}

}  // namespace

std::optional<Explained> digits(Place const& p) {
    if (auto r = ordinal(p)) return r;
    if (auto r = ratio(p)) return r;
    if (auto r = base_of_rate(p)) return r;
    if (auto r = round_the_clock(p)) return r;
    if (auto r = named_day(p)) return r;
    if (auto r = spaced_date(p)) return r;
    if (auto r = scraped_clock(p)) return r;
    if (auto r = day_run_into_year(p)) return r;
    if (auto r = decade(p)) return r;
    if (auto r = contact(p)) return r;
    if (auto r = code(p)) return r;
    if (auto r = list_label(p)) return r;
    if (auto r = place_in_gallery(p)) return r;
    if (auto r = note_mark(p)) return r;
    if (auto r = address(p)) return r;
    if (auto r = score(p)) return r;
    if (auto r = label_in_a_list(p)) return r;
    if (auto r = heading_number(p)) return r;
    if (auto r = point_on_map(p)) return r;
    return label(p, read_digits(p.word(p.at)));
}

}  // namespace figtrail::explain
