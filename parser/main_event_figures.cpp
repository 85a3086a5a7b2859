#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/main_event.hpp"
#include "parser/period_values.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

/// "in another attack", "the previous record", "two years ago"; but "another 12 were hurt", "earlier in the day".
bool speaks_of_other_times(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& t = text.tokens[i];
        std::uint32_t const size = t.span.size();
        if (t.kind != TokenKind::word || size < 2 || size > 12) continue;
        switch (text.word(i)[0] | 0x20) {
            case 'p':
            case 'a':
            case 'h':
            case 'e':
            case 's':
            case 'u':
                break;
            default:
                continue;
        }
        if (is_any_word(text, i, {"previous", "previously", "ago", "annually", "historically"})) return true;
        if (is_word(text, i, "earlier"))
            return !is_any_word(text, i + 1,
                                {"in", "on", "today", "than", "monday", "tuesday", "wednesday", "thursday", "friday",
                                 "saturday", "sunday"});
        if (is_any_word(text, i, {"another", "separate", "similar", "unrelated"}) && i + 1 < last) {
            Token const& next = text.tokens[i + 1];
            if (longest_hit(text, i + 1, PhraseKind::event) != nullptr ||
                is_any_word(
                    text, i + 1,
                    {"incident", "incidents", "attack", "attacks", "case", "cases", "event", "events", "accident"}))
                return true;
            if (is_word(text, i, "unrelated") && next.pos == Pos::noun) return true;
        }
        if (is_word(text, i, "so") && is_word(text, i + 1, "far") && is_any_word(text, i + 2, {"this", "in"}))
            return true;
    }
    return false;
}

}  // namespace

bool belongs_to_main_event(ArticleText const& article, MainEvent const& event, Sentence const& sentence,
                           Clause const& clause, std::uint32_t first, std::uint32_t last, DateMention const* date) {
    if (event.kind.empty()) return true;
    TokenText const& text = article.text;
    std::uint32_t const begin = std::max(sentence.first, std::min(clause.first, first));
    std::uint32_t const end = std::min(sentence.last, std::max(clause.last, last));
    if (speaks_of_other_times(text, begin, end)) return false;

    if (date != nullptr && date->kind != DateKind::time) {
        if (date->lead == DateLead::since || date->lead == DateLead::until) return false;
        CalendarContext const context{day_from_iso(article.facts.published), article.facts.country, false};
        auto const edtf = edtf_of(*date, context);
        auto const days = edtf ? days_of(*edtf) : std::nullopt;
        bool const long_time =
            days ? days->last - days->first > 6 : date->kind != DateKind::date && date->from.weekday < 0;
        if (long_time) return false;
        if (days && event.day && (days->first > *event.day + 1 || days->last < *event.day - 1)) return false;
    }

    for (auto m = article.names.from(begin); m != article.names.mentions.end() && m->first < end; ++m) {
        Name const& name = article.names.names[m->name];
        if (name.kind != "place" || name.in_lead || name.text == event.place || m->first == sentence.first) continue;
        bool const located = is_any_word(text, m->first - 1, {"in", "at", "near", "outside"});
        bool const known = longest_hit(text, m->first, PhraseKind::city) != nullptr ||
                           longest_hit(text, m->first, PhraseKind::capital) != nullptr ||
                           longest_hit(text, m->first, PhraseKind::country) != nullptr ||
                           longest_hit(text, m->first, PhraseKind::subdivision) != nullptr;
        if (located && known && !event.place.empty()) return false;
    }
    return true;
}

}  // namespace figtrail
