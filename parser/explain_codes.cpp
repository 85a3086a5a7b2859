// Digits that are part of a code, or number the forms and models of something.
#include <algorithm>

#include "parser/digits.hpp"
#include "parser/explain_rules.hpp"
#include "parser/word_match.hpp"

namespace figtrail::explain {
namespace {

using Result = std::optional<Explained>;

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

/// "a 10-K filing", "a 3-D film", "an A-1": a hyphen and one capital that nothing goes on from; not "a 5-K run".
Result letter_behind_hyphen(Place const& p) {
    std::uint32_t const letter = p.at + 2;
    if (!p.has(letter) || p.token(p.at + 1).mark != '-' || !p.token(p.at + 1).glued() || !is_glued_word(p, letter)) return std::nullopt;
    Token const& t = p.token(letter);
    if (t.span.size() != 1 || !t.has(token_flag::capitalised) || p.token(p.at).span.size() > 2) return std::nullopt;
    if (p.has(letter + 1) && (p.token(letter + 1).glued() && p.token(letter + 1).kind != TokenKind::mark)) return std::nullopt;
    if (p.has(letter + 1) && is_any_word(p.text, letter + 1, {"run", "race", "walk"})) return std::nullopt;
    return Explained{p.at, letter + 1, NumeralKind::code, "number and letter of a form"};
}

/// "the 200-DMA", a chart's average: capitals behind a hyphen that are no word and no unit; not "a 20-YR bond", "12-NATION talks".
Result capitals_behind_hyphen(Place const& p) {
    std::uint32_t const letters = p.at + 2;
    if (!p.has(letters) || p.token(p.at + 1).mark != '-' || !p.token(p.at + 1).glued() || !is_glued_word(p, letters)) return std::nullopt;
    Token const& t = p.token(letters);
    bool const word = t.classes != 0 || t.hit_count > 0 || begins_unit(p, letters);
    if (word || !t.has(token_flag::all_caps) || t.span.size() < 2 || t.span.size() > 4) return std::nullopt;
    return Explained{p.at, letters + 1, NumeralKind::code, "letters and digits in one code"};
}

/// "Case No. 19-5744541", "Acme, 19-5744541": a court's or office's number, whose second part no range reaches.
Result file_number(Place const& p) {
    bool const joined = p.has(p.at + 2) && p.token(p.at + 1).mark == '-' && p.token(p.at + 1).glued() && p.token(p.at + 2).glued();
    bool const long_end = joined && digit_count(p, p.at) <= 3 && digit_count(p, p.at + 2) >= 6 && p.word(p.at + 2).find_first_not_of("0123456789") == std::string_view::npos;
    return long_end ? Result(Explained{p.at, p.at + 3, NumeralKind::code, "number of a file"}) : std::nullopt;
}

/// "a 401(k) plan", "501(c)(3) groups": a section of a law and its letter.
Result section_of_law(Place const& p) {
    std::uint32_t const letter = p.at + 2;
    bool const bracketed = p.has(letter + 1) && p.token(p.at + 1).mark == '(' && p.token(p.at + 1).glued() && is_glued_word(p, letter) && p.token(letter + 1).mark == ')';
    if (!bracketed || p.token(letter).span.size() != 1 || digit_count(p, p.at) != 3) return std::nullopt;
    std::uint32_t end = letter + 2;
    if (p.has(end + 2) && p.token(end).mark == '(' && p.token(end).glued() && digit_count(p, end + 1) == 1 && p.token(end + 2).mark == ')') end += 3;
    return Explained{p.at, end, NumeralKind::code, "section of a law"};
}

/// "6.0800/30", as dealers quote: the digits behind the slash are the end of another price.
Result dealers_quote(Place const& p) {
    if (!p.has_before(2) || !p.token(p.at).glued() || p.token(p.at - 1).mark != '/' || !p.token(p.at - 1).glued()) return std::nullopt;
    bool const decimal = p.token(p.at - 2).kind == TokenKind::digits && p.word(p.at - 2).find('.') != std::string_view::npos;
    return decimal && p.token(p.at).span.size() >= 2 && p.token(p.at).span.size() <= 4 ? Result(Explained{p.at, p.at + 1, NumeralKind::code, "end of a dealer's second price"}) : std::nullopt;
}

/// "gallery_photo|photo-7047477|4": a number in a run of marks and letters without blanks, of which no prose is made.
Result part_of_a_key(Place const& p) {
    constexpr std::uint32_t longest = 24;
    std::uint32_t first = p.at, last = p.at + 1;
    while (first > p.sentence.first && p.at - first < longest && p.token(first).glued()) --first;
    while (p.has(last) && last - p.at < longest && p.token(last).glued()) ++last;
    bool bar = false, underscore = false;
    for (std::uint32_t i = first; i < last; ++i) {
        bar = bar || p.token(i).mark == '|';
        underscore = underscore || p.token(i).mark == '_';
    }
    return bar && underscore ? Result(Explained{p.at, p.at + 1, NumeralKind::code, "part of an address"}) : std::nullopt;
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

/// "a 757 jet": a singular craft is not counted by a number, which is its type.
Result type_of_craft(Place const& p) {
    bool const craft = p.has(p.at + 1) && is_any_word(p.text, p.at + 1, {"jet", "jetliner", "airliner", "plane"}) && digit_count(p, p.at) == 3;
    return craft ? Result(Explained{p.at, p.at + 1, NumeralKind::name, "type of a craft"}) : std::nullopt;
}

/// "CBS's 60 Minutes": a unit with a capital among small letters is part of a title.
Result title_of_time(Place const& p) {
    std::uint32_t const next = p.at + 1;
    if (!p.has_before() || !p.has(next) || digit_count(p, p.at) > 2 || !p.token(next).has(token_flag::capitalised) || p.token(next).has(token_flag::all_caps)) return std::nullopt;
    Token const& before = p.token(p.at - 1);
    bool const small_before = before.kind == TokenKind::word && !before.has(token_flag::capitalised);
    bool const small_after = !p.has(next + 1) || !p.token(next + 1).has(token_flag::capitalised);
    if (!small_before || !small_after || !is_any_word(p.text, next, {"minutes", "hours", "days"})) return std::nullopt;
    return Explained{p.at, next, NumeralKind::name, "number in a title"};
}

/// "two new 737 Max jets", "the 11 Pro Max": a number with the rank of a product behind it; not "sold 5 Pro models".
Result product(Place const& p) {
    static constexpr RuleWords ranks{"pro", "max", "plus", "mini", "ultra", "lite"};
    std::uint32_t const next = p.at + 1;
    if (!p.has_before() || !p.has(next) || digit_count(p, p.at) > 3 || !p.token(next).has(token_flag::capitalised) || !is_any_word(p.text, next, ranks)) return std::nullopt;
    Token const& before = p.token(p.at - 1);
    bool const named = before.pos == Pos::adjective || before.pos == Pos::proper || before.pos == Pos::determiner || before.pos == Pos::conjunction;
    return named ? Result(Explained{p.at, next, NumeralKind::name, "number of a product"}) : std::nullopt;
}

/// "a 1080p display", "720p video", "4K games": lines of a picture, not pence nor thousands.
Result lines_of_picture(Place const& p) {
    static constexpr RuleWords pictures{"display", "displays", "video", "videos", "screen", "screens", "camera", "cameras", "webcam", "resolution", "hd", "uhd", "hdr", "ultra",
                                        "tv", "tvs", "television", "televisions", "streaming", "stream", "monitor", "monitors", "game", "games", "gaming", "disc", "discs",
                                        "blu", "content", "footage", "movie", "movies", "film", "films", "oled", "lcd", "quality", "picture", "projector"};
    bool const thousands = (p.word(p.at) == "4" || p.word(p.at) == "8") && is_glued_word(p, p.at + 1) && p.word(p.at + 1) == "K";
    if (thousands && p.has(p.at + 2) && is_any_word(p.text, p.at + 2, pictures)) return Explained{p.at, p.at + 2, NumeralKind::code, "lines of a picture"};
    if (!is_glued_word(p, p.at + 1) || !is_word(p.text, p.at + 1, "p")) return std::nullopt;
    std::string_view const w = p.word(p.at);
    bool const shown = p.has(p.at + 2) && is_any_word(p.text, p.at + 2, pictures);
    bool const known = w == "1080" || ((w == "480" || w == "720" || w == "1440" || w == "2160") && shown);
    return known ? Result(Explained{p.at, p.at + 2, NumeralKind::code, "lines of a picture"}) : std::nullopt;
}

}  // namespace

std::optional<Explained> code(Place const& p) {
    if (auto r = letters_before(p)) return r;
    if (auto r = letter_behind_hyphen(p)) return r;
    if (auto r = capitals_behind_hyphen(p)) return r;
    if (auto r = file_number(p)) return r;
    if (auto r = section_of_law(p)) return r;
    if (auto r = lines_of_picture(p)) return r;
    if (auto r = dealers_quote(p)) return r;
    if (auto r = part_of_a_key(p)) return r;
    if (auto r = machine_code(p, read_digits(p.word(p.at)))) return r;
    if (auto r = letters_after(p)) return r;
    if (auto r = title_of_time(p)) return r;
    if (auto r = type_of_craft(p)) return r;
    return product(p);
}

}  // namespace figtrail::explain
