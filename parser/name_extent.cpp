#include "parser/name_extent.hpp"

#include <algorithm>

#include "parser/abbreviations.hpp"
#include "parser/name_words.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

constexpr NameExtent::Index longest_run = 14;

bool has_inner_capital(std::string_view word) {
    return word.size() >= 4 && word.size() <= 20 &&
           std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool NameExtent::is_capital_word(Index i) const {
    Token const& token = tokens_[i];
    if (token.kind != TokenKind::word) return false;
    if (token.has(token_flag::capitalised)) {
        if (token.is(word_class::month | word_class::weekday)) return false;
        if (token.has(token_flag::all_caps) && is_common_acronym(word(i))) return false;
        bool const closed = token.is(closed_classes) && !token.is(word_class::first_name);
        if (!closed) return !token.has(token_flag::has_dots) || word(i).size() > 1;
        return token.has(token_flag::all_caps) && token.span.size() >= 2;  // "WHO", "IT", "US"
    }
    return !token.is(closed_classes | open_classes) && !token.has(token_flag::not_ascii) &&
           has_inner_capital(word(i));  // "iPhone"
}

PhraseHit const* NameExtent::place_hit(Index i) const {
    PhraseHit const* best = nullptr;
    Token const& token = tokens_[i];
    if (!token.is(word_class::place_phrase)) return nullptr;
    for (Index h = token.first_hit; h < token.first_hit + token.hit_count; ++h) {
        PhraseHit const& hit = text_.hits[h];
        bool const place = hit.kind == PhraseKind::country || hit.kind == PhraseKind::demonym ||
                           hit.kind == PhraseKind::capital || hit.kind == PhraseKind::city ||
                           hit.kind == PhraseKind::subdivision || hit.kind == PhraseKind::region;
        if (!place) continue;
        if (best == nullptr || hit.tokens > best->tokens ||
            (hit.tokens == best->tokens && (hit.kind == PhraseKind::country || hit.kind == PhraseKind::demonym)))
            best = &hit;
    }
    return best;
}

/// No dateline has more tokens: "SAN FRANCISCO, Calif., Aug. 3 (Reuters) - ".
constexpr NameExtent::Index longest_dateline = 16;

bool NameExtent::stands_first(Index i) const {
    if (tokens_[i].has(token_flag::sentence_start)) return true;
    if (i == begin_) return true;
    Token const& before = tokens_[i - 1];
    if (before.kind != TokenKind::mark) return false;
    bool const dash = (before.mark == '-' || before.mark == em_dash) && !tokens_[i].glued() && i >= begin_ + 2 && i < begin_ + longest_dateline;
    if (dash && (is_mark_at(i - 2, ')') || is_mark_at(i - 2, '-') || is_mark_at(i - 2, '.') || tokens_[i - 2].has(token_flag::all_caps))) return true;  // "LONDON (Reuters) - Output fell"
    return before.mark == ':' || (before.mark == '"' && tokens_[i].glued());
}

bool NameExtent::begins_name(Index i) const {
    if (is_capital_word(i)) {
        Token const& token = tokens_[i];
        if (word(i).size() == 1 && !is_mark_at(i + 1, '.') && !is_mark_at(i + 1, '&')) return false;
        // "First National Bank" but not "Two Iranian": a number word begins a name only inside a sentence.
        bool const number = token.is(word_class::cardinal | word_class::ordinal | word_class::multiplier) && stands_first(i);
        return !number || (token.is(word_class::ordinal) && is_company_suffix(word(end_of(i) - 1)));  // "First Valley Systems Inc"
    }
    return is_mark_at(i + 1, '-') && tokens_[i + 1].glued() && inside(i + 2) && is_capital_word(i + 2) &&
           is_hyphen_particle(word(i));
}

NameExtent::Index NameExtent::end_of(Index i) const {
    Index last = i + 1;
    if (!is_capital_word(i)) last = i + 3;  // "al-Sudani"
    bool suffix = last > i + 1 && is_company_suffix(word(last - 1));
    while (inside(last) && last < i + longest_run) {
        Index const next = step(i, last, suffix);
        if (next == last) break;
        last = next;
        suffix = tokens_[last - 1].has(token_flag::capitalised) && is_company_suffix(word(last - 1));
    }
    return last;
}

/// One more part of the run [first, last), or `last`.
NameExtent::Index NameExtent::step(Index first, Index last, bool suffix) const {
    Token const& token = tokens_[last];
    if (token.has(token_flag::paragraph_before)) return last;
    if (is_capital_word(last)) {
        if (suffix && !is_company_suffix(word(last))) return last;
        return last + 1;
    }
    if (token.kind == TokenKind::mark) return step_over_mark(last, suffix);
    if (!inside(last + 1)) return last;
    if (!suffix && token.is(word_class::possessive) && names_office(last)) return last + 2;
    if (!suffix && token.has(token_flag::capitalised) && is_company_suffix(word(last + 1))) return last + 2;  // "American Can Co"
    if (!suffix && is_mark_at(last + 1, '-') && inside(last + 2) && is_capital_word(last + 2) &&
        is_hyphen_particle(word(last)))
        return last + 3;
    if (!suffix && is_capital_word(last + 1) && is_name_particle(word(last))) return last + 2;
    if (is_word(text_, last, "of") && joins_of(first, last)) {
        Index const next = is_word(text_, last + 1, "the") && inside(last + 2) ? last + 2 : last + 1;
        if (is_capital_word(next)) return next + 1;
    }
    if (!suffix && joins_aim(last)) return last + 2;
    if (is_word(text_, last, "and") && joins_and(first, last, suffix)) return last + 2;
    return last;
}

NameExtent::Index NameExtent::step_over_mark(Index last, bool suffix) const {
    Token const& mark = tokens_[last];
    if (!inside(last + 1)) return last;
    Token const& next = tokens_[last + 1];
    if (mark.mark == '&' && (is_capital_word(last + 1) || next.has(token_flag::capitalised))) return last + 2;
    if (mark.mark == '.' && mark.glued() && !next.glued() && is_capital_word(last + 1)) {
        // "J. Smith", "St. Louis", "Co. Ltd": the stop is the abbreviation's, else the sentence would have ended here.
        bool const initial = word(last - 1).size() == 1;
        if (suffix && !is_company_suffix(word(last + 1))) return last;
        return initial || abbreviation_of(word(last - 1)) != Abbreviation::none ? last + 2 : last;
    }
    if (mark.mark == '-' && mark.glued() && next.glued() && is_capital_word(last + 1)) {
        PhraseHit const* const right = place_hit(last + 1);
        PhraseHit const* const left = place_hit(last - 1);
        bool const nation = left != nullptr && (left->kind == PhraseKind::country || left->kind == PhraseKind::demonym);
        return nation || (left != nullptr && right != nullptr) ? last : last + 2;  // "Iran-Iraq" are two
    }
    bool const prefixed = mark.mark == '-' && mark.glued() && next.glued() && word(last - 1) == "Co" && next.kind == TokenKind::word;
    if (prefixed) return last + 2;  // "Economic Co-operation"
    if (mark.mark == ',' && !suffix && next.kind == TokenKind::word && is_company_suffix(word(last + 1)))
        return last + 2;
    if (mark.mark == '\'' && mark.glued() && is_hyphen_particle(word(last + 1)) && is_mark_at(last + 2, '-') &&
        inside(last + 3))
        return last + 4;
    return last;
}

/// "Bank of England", "University of Tehran"; not "Shares of Apple", "Rubio of Florida".
bool NameExtent::joins_of(Index first, Index last) const {
    Token const& left = tokens_[last - 1];
    if (left.is(word_class::org_word)) return true;
    if (is_place_word(word(last - 1)) || is_event_word(word(last - 1))) return true;
    if (last == first + 1 && stands_first(first)) return false;
    if (left.is(word_class::title_word | word_class::first_name) || tokens_[first].is(word_class::first_name))
        return false;
    return left.is(word_class::noun) && place_hit(last - 1) == nullptr;
}

/// "Ministry of Health and Welfare", "Baring Brothers and Co"; not "Iran and Iraq".
bool NameExtent::joins_and(Index first, Index last, bool suffix) const {
    if (suffix || !is_capital_word(last + 1)) return false;
    if (is_company_suffix(word(last + 1))) return true;
    if (is_body_title(first, last)) return true;
    if (last == first + 1 && word(first) == word(last + 1) && place_hit(first) == nullptr) return true;  // "Johnson and Johnson"
    return names_aim(first, last) && tokens_[last + 1].is(word_class::noun | word_class::adjective) && place_hit(last + 1) == nullptr;
}

/// "Ministry of Health", "U.S. Centers for Disease Control": a body, and behind its preposition what it is for.
bool NameExtent::names_aim(Index first, Index last) const {
    for (Index i = first; i + 2 < last; ++i)
        if (tokens_[i + 1].is(word_class::preposition) && is_body(i)) return i == first || !is_word(text_, i + 1, "of");
    return false;
}

/// "Tarn County Sheriff's Office", "Macy's Inc"; not "Iran's Office"
bool NameExtent::names_office(Index owner) const {
    if (!tokens_[owner].glued() || !is_capital_word(owner + 1)) return false;
    if (is_company_suffix(word(owner + 1))) return place_hit(owner - 1) == nullptr;
    static constexpr RuleWords holders{"sheriff", "attorney", "general", "coroner", "examiner", "prosecutor", "marshal", "governor", "mayor", "treasurer", "clerk", "defender", "solicitor", "commissioner", "ombudsman"};
    return is_any_word(text_, owner + 1, {"office", "department", "bureau"}) && is_any_word(text_, owner - 1, holders);
}

bool NameExtent::is_body(Index i) const {
    return tokens_[i].is(word_class::org_word) || is_any_word(text_, i, {"center", "centers", "centre", "centres", "campaign", "institutes"});
}

/// "Organization for Economic Cooperation", "Council on Foreign Relations"; not "the Council on Monday", "the Army for Iran".
bool NameExtent::joins_aim(Index last) const {
    if (!is_any_word(text_, last, {"for", "on"}) || !is_body(last - 1) || !tokens_[last - 1].is(word_class::noun) || is_company_suffix(word(last - 1))) return false;
    return is_capital_word(last + 1) && tokens_[last + 1].is(word_class::noun | word_class::adjective) && place_hit(last + 1) == nullptr && !tokens_[last + 1].is(word_class::first_name | word_class::title_word);
}

/// "Securities and Exchange Commission": plain words before "and", a word of organisations at the end.
bool NameExtent::is_body_title(Index first, Index last) const {
    for (Index i = first; i < last; ++i) {
        bool const complete = i > first && tokens_[i].is(word_class::org_word);
        if (!tokens_[i].is(word_class::noun) || complete || tokens_[i].is(word_class::first_name) ||
            place_hit(i) != nullptr)
            return false;
    }
    Index end = last + 1;
    while (inside(end) && end < last + 5 && is_capital_word(end)) ++end;
    return end > last + 2 && tokens_[end - 1].is(word_class::org_word) && place_hit(last + 1) == nullptr;
}

}  // namespace figtrail
