#include "parser/date_standing.hpp"

#include <algorithm>

#include "parser/syntax.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// How far from its date an aside may begin or end, in tokens.
constexpr std::uint32_t farthest_edge = 25;

/// A day, not a month or a year: what "said" goes with.
bool is_day(DateMention const& m) {
    return m.from.weekday >= 0 || m.from.day != 0 ||
           (m.relative != DateRelative::none && (m.unit == DateUnit::day || m.unit == DateUnit::night));
}

/// "said on Tuesday", "told reporters Thursday", "said in a statement on May 5".
bool follows_speech(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    std::uint32_t const reach = m.lead_token > sentence.first + 6 ? m.lead_token - 6 : sentence.first;
    for (std::uint32_t i = m.lead_token; i-- > reach;) {
        Token const& token = text.tokens[i];
        if (token.kind == TokenKind::mark && token.mark != ',') return false;
        if (token.is(wc::speech) && !token.is(wc::preposition)) return true;
        bool const filler =
            token.is(wc::article | wc::preposition | wc::person_noun | wc::possessive) || token.mark == ',' ||
            is_any_word(text, i,
                        {"late", "early", "statement", "interview", "report", "conference", "news", "press", "briefing",
                         "reporters", "journalists", "tweet", "filing", "letter", "email"});
        if (!filler) return false;
    }
    return false;
}

/// "Officials on Monday said", "On Monday, the ministry said"; but not "shot on Monday, the ministry said".
bool precedes_speech(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    bool const opens_sentence = m.lead_token <= sentence.first + 1;
    std::uint32_t const reach = std::min<std::uint32_t>(sentence.last, m.last + 7);
    for (std::uint32_t i = m.last; i < reach; ++i) {
        Token const& token = text.tokens[i];
        if (token.is(wc::speech) && (token.pos == Pos::verb || token.pos == Pos::none || token.pos == Pos::participle))
            return true;
        if (token.kind == TokenKind::digits || token.pos == Pos::verb || token.is(wc::auxiliary | wc::subordinator))
            return false;
        if (token.kind == TokenKind::mark && !(token.mark == ',' && i == m.last && opens_sentence) && token.mark != '.')
            return false;
    }
    return false;
}

/// "The yard, founded in 1887, employs": a date of an aside that says how the thing came about.
bool dates_an_aside(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    if (m.last >= sentence.last || text.tokens[m.last].mark != ',' || m.lead_token < sentence.first + 3) return false;
    std::uint32_t const verb = m.lead_token - 1;
    return text.tokens[verb].is(wc::past) && text.tokens[verb - 1].mark == ',' && verb > sentence.first + 1 &&
           (text.tokens[verb - 2].pos == Pos::noun || text.tokens[verb - 2].pos == Pos::proper);
}

/// "The highest level since 2009", "for the first time since May": how far back nothing was like it, not when the figure was.
bool bounds_a_record(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    if (m.lead != DateLead::since) return false;
    constexpr std::uint32_t farthest = 9;
    std::uint32_t const reach = m.lead_token > sentence.first + farthest ? m.lead_token - farthest : sentence.first;
    for (std::uint32_t i = m.lead_token; i-- > reach;) {
        Token const& token = text.tokens[i];
        if (is_superlative(text, i) || token.is(wc::ordinal)) return true;  // "its tenth rise since 2022"
        bool const may_lie_between = is_nominal(token.pos) || token.kind == TokenKind::digits || token.mark == '&' || token.is(wc::preposition | wc::possessive | wc::article);
        if (!may_lie_between) return false;  // "the worst December for the S&P 500 since 1931"
    }
    return false;
}

/// "up 4 points on 2019", "on 2018's level": a year led by "on" is one compared with.
bool is_year_compared_with(DateMention const& m) {
    return m.lead == DateLead::on && m.kind == DateKind::year && m.edge == DateEdge::none && m.relative == DateRelative::none;
}

/// "40 centimetres above the 1974 record": a mark that the figure is measured against.
bool dates_a_mark(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    static constexpr RuleWords marks{"record", "records", "level", "levels", "peak", "high", "low", "figure", "total", "average", "mark", "toll", "result", "tally"};
    if (m.kind != DateKind::year || m.last >= sentence.last || m.first < sentence.first + 2) return false;
    bool const article = is_word(text, m.first - 1, "the") || is_word(text, m.first - 1, "its");
    return article && is_any_word(text, m.first - 2, {"above", "below", "beyond", "over", "under", "than", "off"}) && is_any_word(text, m.last, marks);
}

/// "bonds due 1997", "notes maturing in 2031": when they are paid back, not when the figure is.
bool dates_a_maturity(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    static constexpr RuleWords securities{"bond", "bonds", "eurobond", "eurobonds", "note", "notes", "debenture", "debentures", "gilt", "gilts", "securities", "bills", "treasuries"};
    std::uint32_t const lead = std::min(m.lead_token, m.first);
    if (lead < sentence.first + 2 || !is_any_word(text, lead - 1, {"due", "maturing"})) return false;
    return is_any_word(text, lead - 2, securities);
}

/// "$100 billion short of 2017's total", "5 percent above last year's level": the date is the other side's.
bool dates_other_side(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    if (m.first < sentence.first + 2 || m.last >= sentence.last || !text.tokens[m.last].is(wc::possessive)) return false;
    if (is_word(text, m.first - 1, "of")) return is_any_word(text, m.first - 2, {"short", "ahead", "behind"});
    return is_any_word(text, m.first - 1, {"above", "below", "beyond", "than", "from", "exceeding", "topping"});
}

}  // namespace

DateStanding standing_of(DateMention const& m, TokenText const& text, Sentence const& sentence) {
    if (m.kind == DateKind::time) return DateStanding::unrelated;
    if (m.first > sentence.first && is_any_word(text, m.first - 1, {"every", "each"})) return DateStanding::unrelated;  // "every Friday" is no day
    switch (m.lead) {
        case DateLead::than:
        case DateLead::compared:
        case DateLead::before:
        case DateLead::after:
            return DateStanding::unrelated;
        case DateLead::from:
        case DateLead::to:
            if (!m.is_range) return DateStanding::unrelated;
            break;
        default:
            break;
    }
    if (dates_an_aside(m, text, sentence) || bounds_a_record(m, text, sentence)) return DateStanding::unrelated;
    if (is_year_compared_with(m) || dates_a_mark(m, text, sentence) || dates_a_maturity(m, text, sentence) || dates_other_side(m, text, sentence)) return DateStanding::unrelated;
    if (is_day(m) && (follows_speech(m, text, sentence) || precedes_speech(m, text, sentence)))
        return DateStanding::unrelated;
    if (m.lead == DateLead::none && m.last < sentence.last) {
        Token const& next = text.tokens[m.last];
        if (next.is(wc::possessive)) return DateStanding::attribute;
        bool const names_something = next.pos == Pos::noun || next.pos == Pos::proper || next.pos == Pos::adjective;
        if (m.kind == DateKind::year && names_something && next.kind == TokenKind::word) return DateStanding::attribute;
    }
    return DateStanding::adverbial;
}

bool is_date_of_aside(TokenText const& text, Sentence const& sentence, DateMention const& date, std::uint32_t figure) {
    auto const is_comma = [&](std::uint32_t i) { return text.tokens[i].mark == ','; };
    std::uint32_t const reach = std::min(figure, date.last + farthest_edge);
    std::uint32_t closes = date.last;
    while (closes < reach && !is_comma(closes)) ++closes;
    if (closes >= reach) return false;
    auto const opens_aside = [&](std::uint32_t i) {
        Token const& token = text.tokens[i];
        return is_any_word(text, i, {"which", "who", "whom", "whose", "where"}) || (token.is(wc::past) && !token.is(wc::auxiliary) && (token.pos == Pos::verb || i == sentence.first));
    };
    if (opens_aside(sentence.first) && date.lead_token <= sentence.first + 3) return true;
    for (std::uint32_t i = std::min(date.lead_token, date.first); i > sentence.first + 1 && date.first - i < farthest_edge; --i)
        if (is_comma(i - 2)) return opens_aside(i - 1);
    return false;
}

}  // namespace figtrail
