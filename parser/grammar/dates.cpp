#include "parser/grammar/dates.hpp"

#include "parser/grammar/date_heads.hpp"
#include "parser/grammar/date_lead.hpp"
#include "parser/grammar/date_values.hpp"
#include "parser/grammar/dates_rules.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

/// No date is longer: "the three months ended Thursday, Sept. 30, 2019 to Friday, Oct. 1, 2020".
constexpr std::uint32_t longest_date = 24;

std::uint32_t end_of_reach(TokenText const& text, std::uint32_t from) {
    std::uint32_t const limit =
        std::min<std::uint32_t>(from + longest_date, static_cast<std::uint32_t>(text.tokens.size()));
    std::uint32_t end = from + 1;
    while (end < limit && !text.tokens[end].has(token_flag::paragraph_before)) ++end;
    return end;
}

bool is_calendar(DateMention const& m) {
    return m.kind == DateKind::date || m.kind == DateKind::year || (m.kind == DateKind::period && m.from.weekday < 0);
}

/// Whether "A to B" is a range of two dates rather than two dates in a row.
bool joins(DateMention const& a, DateMention const& b, TokenText const& text) {
    if (a.is_range || b.is_range || a.count != 0 || b.count != 0) return false;
    if (a.kind == DateKind::decade && b.kind == DateKind::decade) return b.from.year > a.from.year;
    if (!is_calendar(a) || !is_calendar(b) || a.relative != DateRelative::none || b.relative != DateRelative::none)
        return false;
    if (a.kind == DateKind::year || b.kind == DateKind::year) {
        if (a.kind != b.kind) return false;
        return b.from.year > a.from.year && b.from.year - a.from.year < 1000;
    }
    if ((a.from.quarter != 0) != (b.from.quarter != 0) || (a.from.month != 0) != (b.from.month != 0)) return false;
    bool const spaced_dash = text.tokens[a.last].mark == '-' && !text.tokens[a.last].glued();
    return !spaced_dash || (a.from.day != 0) == (b.from.day != 0);
}

/// "from 2017 to 2019", "April-June 2019", "between March and May": one mention with two ends.
void extend_to_range(DateMention& m, TokenText const& text, std::uint32_t end, Lexicon const& lexicon) {
    if (m.last >= end) return;
    std::uint32_t next = grammar::read_connector(text, m.last, end);
    if (next == m.last && m.lead == DateLead::between && is_word(text, m.last, "and")) next = m.last + 1;
    if (next == m.last || next >= end) return;
    bool const is_to = text.tokens[m.last].kind == TokenKind::word;
    if (m.kind == DateKind::year && is_to && m.lead != DateLead::from && m.lead != DateLead::between &&
        m.from.year < 1900)
        return;
    if (is_word(text, next, "the")) ++next;
    if (next >= end) return;
    grammar::DateReading const reading = grammar::read_date(text, next, end);
    DateMention other;
    if (reading.form != grammar::DateForm::none) {
        if (!grammar::take_values(reading, text, lexicon, other)) return;
        other.last = reading.last;
    } else if (m.kind == DateKind::year &&
               year_in_date(text, next)) {  // "from 1990 to 2000": the first year vouches for the second
        other.kind = DateKind::year;
        other.from.year = plain_number(text.word(next));
        other.last = next + 1;
    } else {
        return;
    }
    if (!joins(m, other, text)) return;
    m.is_range = true;
    m.to = other.from;
    if (other.kind == DateKind::date) m.kind = DateKind::date;
    m.last = other.last;
    if (m.from.year == 0 && m.from.month <= m.to.month)
        m.from.year = m.to.year;
    else if (m.from.year == 0 && m.to.year != 0)
        m.from.year = m.to.year - 1;
    else if (m.to.year == 0 && m.from.year != 0)
        m.to.year = m.to.month >= m.from.month ? m.from.year : m.from.year + 1;
}

DateUnit unit_of_count(TokenText const& text, std::uint32_t token) {
    switch (text.word(token)[0] | 0x20) {
        case 'm':
            return DateUnit::month;
        case 'q':
            return DateUnit::quarter;
        case 'w':
            return DateUnit::week;
        case 'd':
            return DateUnit::day;
        case 'h':
            return DateUnit::half;
        default:
            return DateUnit::year;
    }
}

/// "first eight months of 2023", "the year to March 20, 2022".
std::optional<DateMention> counted_period(TokenText const& text, std::uint32_t token, std::uint32_t end,
                                          Lexicon const& lexicon) {
    if (!grammar::may_begin_counted_period(text, token)) return std::nullopt;
    grammar::PeriodHead const head = grammar::read_period_head(text, token, end);
    if (head.last == 0) return std::nullopt;
    DateMention m;
    m.first = token;
    m.last = head.last;
    grammar::DateReading reading;
    if (head.last < end) reading = grammar::read_date(text, head.last, end);
    bool const dated = reading.form != grammar::DateForm::none && grammar::take_values(reading, text, lexicon, m);
    if (head.ends && (!dated || (m.kind != DateKind::date && !(m.kind == DateKind::period && m.from.month != 0))))
        return std::nullopt;
    bool const of_the_year = is_any_word(text, head.last, {"year", "season"});
    if (!head.ends && !dated && !of_the_year) return std::nullopt;  // "the first two years" counts years
    if (!head.ends && dated && m.kind != DateKind::year && m.relative == DateRelative::none &&
        m.calendar != DateCalendar::fiscal)
        return std::nullopt;
    if (dated)
        m.last = reading.last;
    else if (of_the_year)
        m.last = head.last + 1;
    m.kind = DateKind::period;
    m.rule = head.ends ? "period up to a date" : "beginning of a period";
    m.count = static_cast<std::int8_t>(
        head.parts.count == grammar::no_token ? 1 : grammar::number_value(text, head.parts.count, lexicon));
    m.unit = unit_of_count(text, head.parts.unit);
    m.count_ends = head.ends;
    return m.count > 0 ? std::optional(m) : std::nullopt;
}

void finish(DateMention& m, TokenText const& text) {
    m.span = {text.tokens[m.first].span.begin, text.tokens[m.last - 1].span.end};
    for (std::uint32_t i = m.first; i < m.last && !m.has_numeral; ++i)
        m.has_numeral =
            text.tokens[i].kind == TokenKind::digits || text.tokens[i].is(wc::cardinal | wc::ordinal | wc::fraction);
}

}  // namespace

std::optional<DateMention> parse_date_at(TokenText const& text, std::size_t token, Lexicon const& lexicon) {
    auto const first = static_cast<std::uint32_t>(token);
    std::uint32_t const end = end_of_reach(text, first);
    if (auto counted = counted_period(text, first, end, lexicon)) {
        grammar::find_lead(text, *counted);
        finish(*counted, text);
        return counted;
    }
    grammar::DateReading const reading = grammar::read_date(text, first, end);
    if (reading.form == grammar::DateForm::none) return std::nullopt;
    DateMention m;
    m.first = first;
    if (!grammar::take_values(reading, text, lexicon, m)) return std::nullopt;
    m.last = reading.last;
    grammar::find_lead(text, m);
    extend_to_range(m, text, end, lexicon);
    finish(m, text);
    return m;
}

std::vector<DateMention> find_dates(TokenText const& text, Lexicon const& lexicon, DateHeads heads) {
    std::vector<DateMention> found;
    for (std::size_t i = 0; i < text.tokens.size();) {
        std::optional<DateMention> mention;
        if (heads == DateHeads::every_token ||
            (grammar::is_date_head(text.tokens[i]) && grammar::may_begin_date(text, i)))
            mention = parse_date_at(text, i, lexicon);
        if (!mention) {
            ++i;
            continue;
        }
        i = mention->last;
        found.push_back(*mention);
    }
    return found;
}

}  // namespace figtrail
