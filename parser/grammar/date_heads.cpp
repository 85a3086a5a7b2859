#include "parser/grammar/date_heads.hpp"

#include "parser/word_match.hpp"

namespace figtrail::grammar {
namespace {

namespace wc = word_class;

constexpr wc::Mask months_and_units = wc::month | wc::time_span | wc::season | wc::weekday | wc::day_part;

/// The token behind `i`, past a hyphen; nullptr at the end of the paragraph.
Token const* behind(TokenText const& text, std::size_t i, std::size_t* at = nullptr) {
    std::size_t next = i + 1;
    auto const ends = [&] { return next >= text.tokens.size() || text.tokens[next].has(token_flag::paragraph_before); };
    if (ends()) return nullptr;
    if (text.tokens[next].mark == '-') {
        ++next;
        if (ends()) return nullptr;
    }
    if (at != nullptr) *at = next;
    return &text.tokens[next];
}

bool is_number(Token const& t) { return t.kind == TokenKind::digits || t.is(wc::cardinal); }

bool digits_begin_date(TokenText const& text, std::size_t i) {
    std::uint32_t const size = text.tokens[i].span.size();
    if (size == 4 || size == 8) return true;       // years; "1.1.2019"
    if (size > 5) return size >= 6 && size <= 10;  // "3,2019", "19.03.2023"
    std::size_t const at = i + 1;
    if (at >= text.tokens.size() || text.tokens[at].has(token_flag::paragraph_before)) return false;
    Token const& next = text.tokens[at];
    if (next.is(months_and_units | wc::era)) return true;
    if (next.kind == TokenKind::mark)
        return next.mark == '-' || next.mark == '/' || next.mark == ':' || next.mark == em_dash;
    if (next.glued() && next.kind == TokenKind::word) return true;
    if (next.span.size() == 7 || next.span.size() == 9) return is_any_word(text, at, {"o'clock", "o\u2019clock", "opening"});
    if (next.span.size() == 3)
        return is_word(text, at, "and") && at + 1 < text.tokens.size() && is_number(text.tokens[at + 1]);
    if (next.span.size() == 2)
        return is_any_word(text, at, {"to", "of"}) && at + 1 < text.tokens.size() &&
               (is_number(text.tokens[at + 1]) || text.tokens[at + 1].is(wc::month));
    return next.is(wc::day_part) || next.has(token_flag::has_dots);
}

bool ordinal_begins_date(TokenText const& text, std::size_t i) {
    Token const* next = behind(text, i);
    return next != nullptr &&
           (next->is(months_and_units | wc::cardinal | wc::ordinal) || next->kind == TokenKind::digits ||
            (next->span.size() == 2 && next->is(wc::preposition)));
}

bool date_word_begins_date(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    if (t.is(wc::day_part)) return true;
    Token const* next = behind(text, i);
    switch (t.span.size()) {
        case 1:
            return next != nullptr && next->kind == TokenKind::digits;
        case 4:
            return next != nullptr && next->is(months_and_units);  // last, this, next, past
        case 7:
            return next != nullptr && (next->is(months_and_units) || is_number(*next) || is_word(text, i, "tonight"));
        default:
            return true;
    }
}

}  // namespace

bool may_begin_date(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    if (t.kind == TokenKind::digits) return digits_begin_date(text, i);
    if (t.kind == TokenKind::mark)
        return t.mark == '\'' && i + 1 < text.tokens.size() && text.tokens[i + 1].kind == TokenKind::digits;
    if (!t.is(date_heads)) return false;
    if (t.is(wc::month)) {
        if (t.has(token_flag::capitalised) || t.span.size() > 5) return true;
        Token const* next = behind(text, i);
        return next != nullptr && (next->kind == TokenKind::digits || next->kind == TokenKind::mark ||
                                   next->is(wc::ordinal | wc::cardinal | wc::article | wc::preposition));
    }
    if (t.is(wc::weekday)) return true;
    if (t.is(wc::ordinal) && ordinal_begins_date(text, i)) return true;
    if (t.is(wc::cardinal)) {
        Token const* next = behind(text, i);
        return next != nullptr &&
               (next->is(months_and_units | wc::ordinal) || next->span.size() == 7 || next->has(token_flag::has_dots));
    }
    if (t.is(wc::season)) {
        Token const* next = behind(text, i);
        if (next != nullptr &&
            (next->kind == TokenKind::digits || next->kind == TokenKind::mark || next->is(wc::preposition)))
            return true;
    }
    if (t.is(wc::era) && t.has(token_flag::all_caps)) return true;
    if (t.is(wc::date_word)) return date_word_begins_date(text, i);
    return t.is(wc::time_span) && may_begin_counted_period(text, i);
}

bool may_begin_counted_period(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    if (t.is(wc::ordinal | wc::date_word)) {  // "first eight months", "opening 3 weeks", "first quarter ended"
        std::size_t at = i;
        Token const* const count = behind(text, i, &at);
        if (count == nullptr) return false;
        if (t.is(wc::ordinal) && is_word(text, at, "quarter")) return is_any_word(text, at + 1, {"ended", "ending"});
        if (!is_number(*count)) return false;
        Token const* const unit = behind(text, at);
        return unit != nullptr && unit->is(wc::time_span);
    }
    std::size_t at = i;
    if (!t.is(wc::time_span)) {
        if (!is_number(t)) return false;
        Token const* const unit = behind(text, i, &at);
        if (unit == nullptr || !unit->is(wc::time_span)) return false;
    }
    std::size_t next = at + 1;
    if (is_word(text, next, "period")) ++next;
    if (is_any_word(text, next, {"that", "which"})) return is_any_word(text, next + 1, {"ended", "ends"});
    return is_any_word(text, next, {"to", "ended", "ending", "through", "until", "till"});
}

}  // namespace figtrail::grammar
