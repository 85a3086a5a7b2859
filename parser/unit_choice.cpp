#include "parser/unit_choice.hpp"

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

Unit unit_of(UnitEntry const& entry) { return {entry.id, entry.name, entry.dimension}; }
Unit unit_of(CurrencyEntry const& entry) { return {entry.id, entry.name, dimension::money}; }

int scale_of(PhraseHit const& hit) { return hit.kind == PhraseKind::million_currency ? 6 : 0; }

bool is_followed_by_of(TokenText const& text, std::uint32_t at, std::uint32_t end) { return at < end && text.word(at) == "of"; }

/// Words that are also units of money or measure, but mostly something else ("won", "real", "mark", "stone"): only with a scale word,
/// a large number or a hyphen are they units.
bool is_mostly_another_word(TokenText const& text, PhraseHit const& hit, std::uint32_t at) {
    Token const& t = text.tokens[at];
    if (hit.tokens > 1 || t.kind != TokenKind::word || t.has(token_flag::capitalised)) return false;
    return hit.kind == PhraseKind::currency && t.is(word_class::verb | word_class::adjective) && !t.is(word_class::mostly_noun);
}

/// "He weighs 200 lbs." - the stop that ends the sentence is no part of the unit; nothing but quotes and brackets follow it.
bool ends_with_the_sentence(TokenText const& text, ChosenUnit const& unit, std::uint32_t end) {
    if (text.tokens[unit.last - 1].mark != '.') return false;
    for (std::uint32_t i = unit.last; i < end; ++i) {
        char const mark = text.tokens[i].mark;
        if (mark != '"' && mark != '\'' && mark != ')' && mark != ']') return false;
    }
    return true;
}

std::optional<ChosenUnit> choose_unit(TokenText const& text, std::uint32_t at, UnitContext const& context, Lexicon const& lexicon) {
    Token const& token = text.tokens[at];
    PhraseHit const* money = nullptr;
    PhraseHit const* minor = nullptr;
    PhraseHit const* physical = nullptr;
    auto const longer = [](PhraseHit const* best, PhraseHit const& hit) { return best == nullptr || hit.tokens > best->tokens; };
    for (std::uint32_t k = token.first_hit, n = k + token.hit_count; k < n; ++k) {
        PhraseHit const& hit = text.hits[k];
        if (at + hit.tokens > context.end) continue;
        switch (hit.kind) {
            case PhraseKind::currency:
            case PhraseKind::currency_symbol:
            case PhraseKind::million_currency:
                if (is_mostly_another_word(text, hit, at) && !context.has_scale && !context.is_large && !context.glued) break;
                if (longer(money, hit)) money = &hit;
                break;
            case PhraseKind::weak_currency:
                if ((context.has_scale || context.is_large) && longer(money, hit)) money = &hit;
                break;
            case PhraseKind::minor_unit:
            case PhraseKind::minor_symbol:
                if (longer(minor, hit)) minor = &hit;
                break;
            case PhraseKind::unit:
            case PhraseKind::unit_symbol:
                if (longer(physical, hit)) physical = &hit;
                break;
            case PhraseKind::weak_unit: {
                bool const closed_class = token.is(word_class::preposition | word_class::article | word_class::auxiliary |
                                                   word_class::pronoun | word_class::conjunction | word_class::modal);
                bool const modifies = !context.glued && token.is(word_class::noun) && !token.is(word_class::plural) && at + 1 < context.end &&
                                      text.tokens[at + 1].pos == Pos::noun && text.tokens[at + 1].is(word_class::plural);  // "seven grain ships"
                if ((context.glued || !closed_class) && !modifies && longer(physical, hit)) physical = &hit;
                break;
            }
            default: break;
        }
    }
    auto const length = [](PhraseHit const* hit) { return hit == nullptr ? 0 : int{hit->tokens}; };
    bool const cents = minor != nullptr && physical != nullptr && !context.glued && length(minor) == length(physical) &&
                       lexicon.catalog().units[physical->entry].dimension == "mass";  // "15 ct shr" are cents, "18ct gold" carats
    if (cents) physical = nullptr;
    if (minor != nullptr && length(minor) >= length(money) && length(minor) > length(physical)) {
        CurrencyEntry const& c = lexicon.catalog().currencies[minor->entry];
        return ChosenUnit{{c.id + "-minor", c.minor_name, dimension::money}, at + minor->tokens, 0, true, minor->entry};
    }
    if (money != nullptr && physical != nullptr && length(money) == length(physical)) {
        // "pounds": money with a scale word or where they are paid, mass in "200-pound man" and "40 pounds of rice"
        bool const is_money = (context.has_scale || context.is_paid) && !is_followed_by_of(text, at + money->tokens, context.end);
        (is_money ? physical : money) = nullptr;
    }
    if (money != nullptr && length(money) >= length(physical))
        return ChosenUnit{unit_of(lexicon.catalog().currencies[money->entry]), at + money->tokens, scale_of(*money), false, money->entry};
    if (physical != nullptr) return ChosenUnit{unit_of(lexicon.catalog().units[physical->entry]), at + physical->tokens, 0, false, grammar::none};
    return std::nullopt;
}

}  // namespace

std::optional<ChosenUnit> currency_symbol_at(TokenText const& text, std::uint32_t at, Lexicon const& lexicon) {
    PhraseHit const* hit = longest_hit(text, at, PhraseKind::currency_symbol);
    if (hit == nullptr) hit = longest_hit(text, at, PhraseKind::million_currency);
    if (hit == nullptr) hit = longest_hit(text, at, PhraseKind::weak_currency);
    if (hit == nullptr) hit = longest_hit(text, at, PhraseKind::currency);
    if (hit == nullptr) return std::nullopt;
    return ChosenUnit{unit_of(lexicon.catalog().currencies[hit->entry]), at + hit->tokens, scale_of(*hit), false, hit->entry};
}

std::optional<ChosenUnit> unit_at(TokenText const& text, std::uint32_t at, UnitContext const& context, Lexicon const& lexicon) {
    auto unit = choose_unit(text, at, context, lexicon);
    if (unit && ends_with_the_sentence(text, *unit, context.end)) --unit->last;
    return unit;
}

Unit per(Unit const& unit, Unit const& denominator, std::string const& many) {
    Unit rate;
    bool const is_bare = unit.dimension == dimension::index;
    // The id says what may be converted: a rate by the hundred has none.
    if (!unit.id.empty() && !denominator.id.empty() && many.empty()) rate.id = unit.id + "/" + denominator.id;
    rate.name = (is_bare ? "per " : unit.name + " per ") + (many.empty() ? "" : many + ' ') + denominator.name;
    rate.dimension = is_bare ? unit.dimension : unit.dimension + "/" + denominator.dimension;
    return rate;
}

}  // namespace figtrail
