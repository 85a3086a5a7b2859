#include "parser/periods.hpp"

#include <algorithm>

#include "parser/compared.hpp"
#include "parser/period_values.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::uint32_t no_date = 0xFFFFFFFFu;
/// A date that stands further off than this belongs to something else.
constexpr std::uint32_t farthest = 60;
/// How many sentences a paragraph's date carries on.
constexpr std::uint32_t longest_inheritance = 4;

/// What lies between a figure and a date.
struct Gap {
    bool crosses_figure = false;
    bool crosses_comma = false;
    bool crosses_clause = false;  ///< a semicolon, a conjunction or a subordinator
};

bool is_figure(Token const& token) {
    return token.kind == TokenKind::digits || token.is(wc::multiplier | wc::vague_plural) || token.is(wc::cardinal);
}

/// "sold 40 cars to a dealer, who resells them, in 2012": the comma behind the relative clause that begins at `comma`, or `comma` itself.
std::uint32_t end_of_aside(TokenText const& text, std::uint32_t comma, std::uint32_t last) {
    if (text.tokens[comma].mark != ',' || !is_any_word(text, comma + 1, {"which", "who", "whose", "where"})) return comma;
    for (std::uint32_t i = comma + 2; i < last; ++i)
        if (text.tokens[i].mark == ',') return i;
    return comma;
}

Gap gap_between(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    Gap gap;
    for (std::uint32_t i = first; i < last; ++i) {
        if (std::uint32_t const close = end_of_aside(text, i, last); close != i) {
            gap.crosses_comma = true;
            i = close;
        }
        Token const& token = text.tokens[i];
        bool const tells_rate = i > 0 && is_word(text, i - 1, "per");  // "3 deaths per 100,000 people in 2020"
        if (is_figure(token) && !tells_rate) gap.crosses_figure = true;
        if (token.kind == TokenKind::mark) {
            if (token.mark == ',' || token.mark == '(' || token.mark == ')') gap.crosses_comma = true;
            if (token.mark == ';' || token.mark == ':' || token.mark == em_dash) gap.crosses_clause = true;
        } else if (token.is(wc::conjunction) || (token.is(wc::subordinator) && !token.is(wc::preposition))) {
            gap.crosses_clause = true;
        }
    }
    return gap;
}

bool says_now(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) {
        std::uint32_t const size = text.tokens[i].span.size();
        if (text.tokens[i].kind != TokenKind::word || (size != 3 && size != 9)) continue;
        if (is_any_word(text, i, {"now", "currently", "presently"})) return true;
    }
    return false;
}

}  // namespace

/// Where a figure stands.
struct Periods::Place {
    std::uint32_t first;
    std::uint32_t last;
    Sentence const& sentence;
    std::uint32_t number;
    Modality modality;
};

Periods::Periods(TokenText const& text, std::vector<DateMention> const& dates, ArticleFacts const& facts)
    : text_(text), dates_(dates), facts_(facts), published_(day_from_iso(facts.published)) {
    standing_.resize(dates.size(), DateStanding::unrelated);
    inherited_.resize(text.sentences.size(), no_date);
    std::size_t date = 0;
    std::uint32_t carried = no_date;
    std::uint32_t age = 0;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        Sentence const& sentence = text.sentences[s];
        if (s == 0 || sentence.block != text.sentences[s - 1].block || ++age > longest_inheritance) carried = no_date;
        inherited_[s] = carried;
        std::uint32_t own = no_date;
        for (; date < dates.size() && dates[date].first < sentence.last; ++date) {
            standing_[date] = standing_of(dates[date], text, sentence);
            bool const carries_on = standing_[date] == DateStanding::adverbial && dates[date].lead != DateLead::by &&  // a deadline dates its own plan
                                    !is_date_of_aside(text, sentence, dates[date], sentence.last);
            if (carries_on && own == no_date) own = static_cast<std::uint32_t>(date);
        }
        if (own == no_date) continue;
        carried = own;
        age = 0;
    }
}

/// Number of dates that begin before `token`.
std::uint32_t Periods::dates_before(std::uint32_t token) const {
    auto const at =
        std::partition_point(dates_.begin(), dates_.end(), [token](DateMention const& m) { return m.first < token; });
    return static_cast<std::uint32_t>(at - dates_.begin());
}

DateMention const* Periods::best_of_sentence(Place const& place, Clause const& clause) const {
    std::uint32_t const split = dates_before(place.first);
    bool const compared = is_compared_with(text_, place.first);
    bool const guarded = place.modality == Modality::forecast || place.modality == Modality::target ||
                         place.modality == Modality::potential;

    DateMention const* loosely_after = nullptr;
    std::uint32_t next = split;
    while (next < dates_.size() && dates_[next].first < place.last) ++next;
    std::uint32_t behind = place.last;  // the figure, or the date of something else behind it: "fell 43 percent from 2019 levels by 2030"
    for (std::uint32_t tried = 0; next < dates_.size() && tried < 3; ++next, ++tried) {
        DateMention const& m = dates_[next];
        if (m.first >= place.sentence.last || m.first > place.last + farthest) break;
        if (standing_[next] == DateStanding::unrelated) {
            if (m.lead == DateLead::from && m.first <= behind + 2) behind = m.last;
            continue;
        }
        if (standing_[next] == DateStanding::attribute && m.first > place.last + 4) break;
        Gap const gap = gap_between(text_, behind, m.lead_token < behind ? m.first : m.lead_token);
        if (gap.crosses_figure) break;
        if (!gap.crosses_comma && !gap.crosses_clause) return &m;
        if (!gap.crosses_clause) loosely_after = &m;
        break;
    }
    if (compared) return nullptr;

    DateMention const* loosely_before = nullptr;
    for (std::uint32_t i = split, tried = 0; i-- > 0 && tried < 4; ++tried) {
        DateMention const& m = dates_[i];
        if (m.first < place.sentence.first) break;
        if (standing_[i] == DateStanding::unrelated || is_date_of_aside(text_, place.sentence, m, place.first)) continue;
        bool const opens_sentence = m.lead_token <= place.sentence.first + 1;
        bool const in_clause = m.first >= clause.first && m.last <= clause.last;
        if (opens_sentence || (in_clause && place.first - m.last <= farthest)) return &m;
        if (place.first - m.last <= farthest && !guarded && standing_[i] == DateStanding::adverbial) {
            Gap const gap = gap_between(text_, m.last, place.first);
            if (!gap.crosses_clause && !gap.crosses_figure) return &m;
        }
        if (loosely_before == nullptr && standing_[i] == DateStanding::adverbial && place.first - m.last <= farthest)
            loosely_before = &m;
    }
    if (loosely_after != nullptr) return loosely_after;
    if (guarded || loosely_before == nullptr) return nullptr;
    Gap const gap = gap_between(text_, loosely_before->last, place.first);
    return gap.crosses_clause && gap.crosses_figure ? nullptr : loosely_before;
}

/// A figure in the present tense holds today, not when the sentence before took place.
bool Periods::allows_inheritance(Place const& place, Clause const& clause) const {
    if (place.modality != Modality::actual && place.modality != Modality::estimate &&
        place.modality != Modality::denied)
        return false;
    if (is_compared_with(text_, place.first)) return false;
    bool present = false;
    for (std::uint32_t i = clause.first; i < clause.last; ++i) {
        Token const& token = text_.tokens[i];
        if (token.is(wc::modal)) return false;
        if (token.pos != Pos::verb && token.pos != Pos::auxiliary) continue;
        if (token.is(wc::past) || is_any_word(text_, i, {"was", "were", "had", "did"})) return true;
        present = true;
    }
    return !present;
}

DateMention const* Periods::date_of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence,
                                    Clause const& clause, Modality modality) const {
    return best_of_sentence({first, last, text_.sentences[sentence], sentence, modality}, clause);
}

std::optional<Period> Periods::of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence, Clause const& clause,
                                  Modality modality) const {
    if (dates_.empty()) return std::nullopt;
    Place const place{first, last, text_.sentences[sentence], sentence, modality};
    if (DateMention const* own = best_of_sentence(place, clause)) return resolve(*own, modality, PeriodOrigin::text, had_happened(clause));
    if (says_now(text_, place.sentence.first, std::min(first, place.sentence.first + farthest))) return std::nullopt;
    std::uint32_t const date = inherited_[sentence];
    if (date == no_date || !allows_inheritance(place, clause)) return std::nullopt;
    auto inherited = resolve(dates_[date], modality, PeriodOrigin::inherited);
    return inherited && is_to_come(inherited->edtf) ? std::nullopt : inherited;
}

/// Begins after the day of publication: what is or was is not dated by it.
bool Periods::is_to_come(std::string_view edtf) const {
    auto const days = days_of(edtf);
    return published_ && days && days->first > *published_;
}

/// "Four bodies had been recovered by Tuesday": the deadline is past.
bool Periods::had_happened(Clause const& clause) const {
    for (std::uint32_t i = clause.first; i < clause.last; ++i)
        if (is_word(text_, i, "had")) return i + 1 < clause.last && !is_word(text_, i + 1, "to");
    return false;
}

std::optional<Period> Periods::resolve(DateMention const& m, Modality modality, PeriodOrigin origin, bool is_past) const {
    CalendarContext context{published_, facts_.country, false};
    context.future = modality == Modality::forecast || modality == Modality::target ||
                     modality == Modality::potential || (m.lead == DateLead::by && !is_past);
    auto edtf = edtf_of(m, context);
    if (!edtf) return std::nullopt;
    Period period;
    period.origin = origin;
    bool const one_date = edtf->find('/') == std::string::npos;
    if (m.lead == DateLead::since && one_date) {
        *edtf += "/..";
        period.role = PeriodRole::since;
    } else if (m.lead == DateLead::until && one_date) {
        edtf->insert(0, "../");
        period.role = PeriodRole::until;
    } else if (m.lead == DateLead::by || m.lead == DateLead::as_of || m.edge == DateEdge::end ||
               m.edge == DateEdge::start) {
        period.role = PeriodRole::as_of;
    }
    period.edtf = std::move(*edtf);
    if (origin == PeriodOrigin::text) period.words = std::string(slice(text_.text, m.span));
    return period;
}

}  // namespace figtrail
