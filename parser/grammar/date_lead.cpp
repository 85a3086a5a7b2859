#include "parser/grammar/date_lead.hpp"

#include <array>
#include <utility>

#include "parser/word_match.hpp"

namespace figtrail::grammar {
namespace {

constexpr std::array<std::pair<std::string_view, DateLead>, 18> leads{{
    {"in", DateLead::in},
    {"on", DateLead::on},
    {"at", DateLead::at},
    {"of", DateLead::of},
    {"during", DateLead::during},
    {"for", DateLead::during},
    {"since", DateLead::since},
    {"until", DateLead::until},
    {"till", DateLead::until},
    {"by", DateLead::by},
    {"from", DateLead::from},
    {"to", DateLead::to},
    {"through", DateLead::until},
    {"before", DateLead::before},
    {"after", DateLead::after},
    {"between", DateLead::between},
    {"than", DateLead::than},
    {"versus", DateLead::compared},
}};

DateLead lead_of(TokenText const& text, std::uint32_t token) {
    if (text.tokens[token].kind != TokenKind::word) return DateLead::none;
    std::string_view const word = text.word(token);
    if (word.size() < 2 || word.size() > 7) return DateLead::none;
    for (auto const& [name, lead] : leads)
        if (equals_ignoring_case(word, name)) return lead;
    if (equals_ignoring_case(word, "against") || equals_ignoring_case(word, "vs")) return DateLead::compared;
    return DateLead::none;
}

DateEdge edge_of(TokenText const& text, std::uint32_t token) {
    if (is_word(text, token, "early")) return DateEdge::early;
    if (is_word(text, token, "late")) return DateEdge::late;
    if (is_any_word(text, token, {"mid", "middle"})) return DateEdge::mid;
    if (is_any_word(text, token, {"end", "close"})) return DateEdge::end;
    if (is_any_word(text, token, {"start", "beginning"})) return DateEdge::start;
    return DateEdge::none;
}

}  // namespace

void find_lead(TokenText const& text, DateMention& m) {
    m.lead_token = m.first;
    std::uint32_t at = m.first;
    auto const can_step = [&] { return at > 0 && !starts_paragraph(text, at); };
    auto const skip = [&](std::initializer_list<RuleWord> words) {
        while (can_step() && is_any_word(text, at - 1, words)) --at;
    };
    skip({"the", "year", "month", "iranian", "persian", "calendar", "solar"});
    if (can_step() && is_mark(text, at - 1, '-') && at >= 2 && edge_of(text, at - 2) != DateEdge::none) --at;
    if (can_step() && edge_of(text, at - 1) != DateEdge::none) {
        m.edge = edge_of(text, at - 1);
        --at;
    } else if (can_step() && at >= 2 && is_word(text, at - 1, "of") && edge_of(text, at - 2) != DateEdge::none) {
        m.edge = edge_of(text, at - 2);
        at -= 2;
    }
    skip({"the", "very", "around", "about"});
    if (!can_step()) return;
    if (at >= 2 && is_any_word(text, at - 1, {"with", "to"}) &&
        is_any_word(text, at - 2, {"compared", "compares", "comparing", "relative"})) {
        m.lead = DateLead::compared;
        m.lead_token = at - 2;
        return;
    }
    m.lead = lead_of(text, at - 1);
    if (m.lead == DateLead::none) {
        if (is_word(text, at - 1, "as") && at >= 2 && is_any_word(text, at - 2, {"same", "high", "low"}))
            m.lead = DateLead::compared;
        return;
    }
    std::uint32_t const word = at - 1;
    m.lead_token = word;
    if (m.lead == DateLead::of && is_word(text, word - (word > 0), "as")) m.lead = DateLead::as_of;
    if (m.lead == DateLead::at && is_word(text, word - (word > 0), "as")) m.lead = DateLead::as_of;
    // "compared with 2018", "than in 2018", "from 5 in 2018" is left to the reader of the clause
    if (word > 0 &&
        (m.lead == DateLead::in || m.lead == DateLead::on || m.lead == DateLead::during || m.lead == DateLead::at)) {
        if (is_word(text, word - 1, "than")) m.lead = DateLead::than;
        if (is_any_word(text, word - 1, {"with", "to"}) && word > 1 &&
            is_any_word(text, word - 2, {"compared", "compares", "comparing", "relative"}))
            m.lead = DateLead::compared;
    }
}

}  // namespace figtrail::grammar
