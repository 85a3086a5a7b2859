#include "parser/event_day.hpp"

#include <algorithm>

#include "parser/date_standing.hpp"
#include "parser/event_words.hpp"
#include "parser/lexicon.hpp"
#include "parser/period_values.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

/// An event of today's news lies no further back, unless a calendar date says so.
constexpr Day longest_delay = 31;
/// Follow-ups come for years; a date without a year is of the last twelve months.
constexpr Day longest_follow_up = 5 * 366;
/// Words further from a date than this say nothing of its day.
constexpr std::uint32_t reach_of_day = 14;
/// How near words of an incident must stand to a date of long ago: the highest score is reach_of_day + 1.
constexpr int least_close = 8;

class DayReader {
public:
    DayReader(ArticleText const& article, std::string_view kind)
        : article_(article), text_(article.text), kind_(kind), published_(day_from_iso(article.facts.published)) {}

    /// The first of the best dates that score more than `least`.
    std::optional<Day> best_in(std::vector<Sentence> const& sentences, int least, bool long_ago) const {
        std::optional<Day> best;
        for (Sentence const& sentence : sentences) {
            auto m = std::partition_point(article_.dates.begin(), article_.dates.end(),
                                          [&](DateMention const& d) { return d.first < sentence.first; });
            for (; m != article_.dates.end() && m->first < sentence.last; ++m) {
                if (long_ago && !names_a_day_of_the_year(*m)) continue;
                auto const day = day_of(*m, sentence, long_ago ? longest_follow_up : longest_delay);
                if (!day) continue;
                int const score = closeness(*m, sentence, long_ago);
                if (score <= least) continue;
                least = score;
                best = day;
            }
        }
        return best;
    }

private:
    static bool names_a_day_of_the_year(DateMention const& m) {
        return m.kind == DateKind::date && m.from.month > 0 && m.from.day > 0;
    }

    std::optional<Day> day_of(DateMention const& m, Sentence const& sentence, Day delay) const {
        if (standing_of(m, text_, sentence) == DateStanding::unrelated || m.lead == DateLead::since ||
            m.lead == DateLead::until)
            return std::nullopt;
        auto const edtf = edtf_of(m, {published_, article_.facts.country, false});
        auto const days = edtf ? days_of(*edtf) : std::nullopt;
        if (!days || days->last - days->first > 1) return std::nullopt;
        if (published_ && (days->last > *published_ + 1 || days->last < *published_ - delay)) return std::nullopt;
        return days->last;
    }

    /// How close words of the event stand to a date; 1 when nothing else happens near it, 0 or less when something else
    /// does.
    int closeness(DateMention const& m, Sentence const& sentence, bool any_incident) const {
        int event = 0;
        int aftermath = 0;
        std::uint32_t const first = m.first > sentence.first + reach_of_day ? m.first - reach_of_day : sentence.first;
        std::uint32_t const last = std::min(sentence.last, m.last + reach_of_day);
        for (std::uint32_t i = first; i < last; ++i) {
            std::uint32_t const distance = i < m.first ? m.first - i : i < m.last ? 0 : i - m.last;
            int const near = static_cast<int>(reach_of_day - std::min(distance, reach_of_day - 1));
            if (is_aftermath_word(text_, i))
                aftermath = std::max(aftermath, near);
            else if (is_event_word(i, any_incident))
                event = std::max(event, near);
        }
        if (event == 0) return aftermath == 0 ? 1 : 0;
        return event >= aftermath ? event + 1 : 0;
    }

    bool is_event_word(std::uint32_t i, bool any_incident) const {
        if (text_.tokens[i].hit_count == 0) return false;
        if (PhraseHit const* hit = longest_hit(text_, i, PhraseKind::event); hit != nullptr) {
            std::string_view const kind = article_.lexicon.event(hit->entry).kind;
            // A report of a trial or an arrest tells of the day of what was done.
            if (kind == kind_ || (any_incident && is_aftermath(kind_) && !is_aftermath(kind)))
                return is_event_trigger(text_, i, *hit);
        }
        PhraseHit const* role = longest_hit(text_, i, PhraseKind::role);
        if (role == nullptr || text_.tokens[i].pos == Pos::noun) return false;
        std::string const& id = article_.lexicon.role(role->entry).id;
        return id == "kill" || id == "injure" || id == "die" || id == "shoot" || id == "stab";
    }

    ArticleText const& article_;
    TokenText const& text_;
    std::string_view kind_;
    std::optional<Day> published_;
};

}  // namespace

std::optional<Day> day_of_event(ArticleText const& article, DaySentences const& sentences, std::string_view kind) {
    DayReader const reader(article, kind);
    auto day = reader.best_in(sentences.lead, 0, false);
    if (day || kind.empty()) return day;
    day = reader.best_in(sentences.after_lead, 1, false);
    for (auto const* list : {&sentences.lead, &sentences.after_lead, &sentences.rest})
        if (!day) day = reader.best_in(*list, least_close, true);
    return day;
}

}  // namespace figtrail
