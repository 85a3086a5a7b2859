#include "parser/main_event.hpp"

#include <algorithm>
#include <array>

#include "parser/date_standing.hpp"
#include "parser/lexicon.hpp"
#include "parser/period_values.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::size_t lead_sentences = 3;
/// Where the lead names no day, the sentences up to this one may, beside words of the event.
constexpr std::size_t day_sentences = 8;
/// An event of today's news lies no further back.
constexpr Day longest_delay = 31;

/// Words further from a date than this say nothing of its day.
constexpr std::uint32_t reach_of_day = 14;

/// What follows an incident, and what accompanies many: reported of it, but not what happened.
bool is_aftermath(std::string_view kind) {
    constexpr std::array<std::string_view, 13> kinds{"arrest",  "trial",     "murder", "death",       "funeral",
                                                     "summit",  "agreement", "launch", "market move", "festival",
                                                     "assault", "robbery",   "protest"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

class EventReader {
public:
    explicit EventReader(ArticleText const& article) : article_(article), text_(article.text) {
        std::size_t body = 0;
        for (std::size_t i = 0; i < text_.sentences.size() && body < day_sentences; ++i) {
            Sentence const& sentence = text_.sentences[i];
            if (is_title(sentence)) {
                lead_.push_back(without_outlet(sentence));
            } else if (++body <= lead_sentences) {
                lead_.push_back(sentence);
            } else {
                after_lead_.push_back(sentence);
            }
        }
    }

    MainEvent read() const {
        MainEvent event;
        event.kind = kind();
        event.place = dateline();
        if (event.place.empty()) event.place = place_of_lead();
        event.day = day(event.kind);
        return event;
    }

private:
    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
    /// "Two hurt in crash - Harbour News, Springfield": what follows a spaced dash is the outlet's.
    Sentence without_outlet(Sentence sentence) const {
        for (std::uint32_t i = sentence.first + 3; i < sentence.last; ++i)
            if ((token(i).mark == '-' || token(i).mark == '|' || token(i).mark == em_dash) && !token(i).glued())
                sentence.last = i;
        return sentence;
    }
    bool is_title(Sentence const& sentence) const {
        return sentence.block < article_.document.blocks.size() &&
               article_.document.blocks[sentence.block].kind == BlockKind::title;
    }

    /// The kind with most triggers, those of the title thrice, an incident before its aftermath, what was done before who did it.
    std::string kind() const {
        std::vector<std::pair<std::string_view, int>> scores;
        int weight = 4;
        for (Sentence const& sentence : lead_) {
            int const here = is_title(sentence) ? 6 : std::max(1, --weight);
            for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
                PhraseHit const* hit = token(i).hit_count == 0 ? nullptr : longest_hit(text_, i, PhraseKind::event);
                if (hit == nullptr || !is_trigger(i, *hit)) continue;
                std::string_view const name = article_.lexicon.event(hit->entry).kind;
                auto found =
                    std::find_if(scores.begin(), scores.end(), [&](auto const& entry) { return entry.first == name; });
                if (found == scores.end()) found = scores.insert(scores.end(), {name, 0});
                found->second += here * (is_aftermath(name) ? 1 : token(i).is(wc::person_noun) ? 2 : 3);
                i += hit->tokens - 1u;
            }
        }
        std::pair<std::string_view, int> best{"", 0};
        for (auto const& entry : scores)
            if (entry.second > best.second) best = entry;
        return std::string(best.first);
    }

    /// A single word must be a noun or a verb, and no part of a name ("Fire Department", "March 5").
    bool is_trigger(std::uint32_t i, PhraseHit const& hit) const {
        if (hit.tokens > 1) return true;
        Token const& t = token(i);
        if (t.pos != Pos::noun && t.pos != Pos::verb && t.pos != Pos::participle && t.pos != Pos::none &&
            t.pos != Pos::proper)
            return false;
        if (t.is(wc::month) && t.has(token_flag::capitalised)) return false;
        return !is_any_word(text_, i + 1,
                            {"department", "chief", "fighters", "service", "brigade", "station", "house"});
    }

    // --- place ---

    /// "CHICAGO -", "KATY, Texas (AP) -", "BAGHDAD, July 3 (Reuters) -".
    std::string dateline() const {
        for (Sentence const& sentence : lead_) {
            if (is_title(sentence)) continue;
            std::uint32_t i = sentence.first;
            while (i < sentence.last && i < sentence.first + 4 && token(i).kind == TokenKind::word &&
                   token(i).has(token_flag::all_caps))
                ++i;
            bool const capitals = i > sentence.first;
            if (!capitals) i = plain_dateline(sentence);
            std::uint32_t const end = i;
            if (end == sentence.first || !ends_dateline(end, sentence.last)) continue;
            if (longest_hit(text_, sentence.first, PhraseKind::agency) != nullptr &&
                longest_hit(text_, sentence.first, PhraseKind::city) == nullptr)
                continue;
            return place_words(sentence.first, end);
        }
        return {};
    }
    /// "Beirut (AP) -": small letters only before an agency in brackets.
    std::uint32_t plain_dateline(Sentence const& sentence) const {
        std::uint32_t i = sentence.first;
        while (i < sentence.last && i < sentence.first + 3 && token(i).kind == TokenKind::word &&
               token(i).has(token_flag::capitalised))
            ++i;
        bool const agency = is_mark(text_, i, '(') && longest_hit(text_, i + 1, PhraseKind::agency) != nullptr;
        return agency ? i : sentence.first;
    }
    /// A dash comes within a few tokens: a state, a date, an agency between.
    bool ends_dateline(std::uint32_t i, std::uint32_t last) const {
        for (std::uint32_t const stop = std::min(last, i + 12); i < stop; ++i) {
            Token const& t = token(i);
            if (t.mark == em_dash || (t.mark == '-' && (!t.glued() || (i + 1 < last && !token(i + 1).glued()))))
                return true;
            bool const part = t.kind == TokenKind::digits || t.has(token_flag::capitalised) || t.mark == ',' ||
                              t.mark == '.' || t.mark == '(' || t.mark == ')' || t.mark == '/';
            if (!part) return false;
        }
        return false;
    }
    std::string place_words(std::uint32_t first, std::uint32_t last) const {
        std::string out;
        for (std::uint32_t i = first; i < last; ++i) {
            std::string word(text_.word(i));
            bool const lower =
                token(i).has(token_flag::all_caps) && !token(i).has(token_flag::has_dots) && word.size() > 2;
            for (std::size_t k = 1; lower && k < word.size(); ++k)
                if (word[k] >= 'A' && word[k] <= 'Z') word[k] = static_cast<char>(word[k] + 32);
            if (!out.empty()) out += ' ';
            out += word;
        }
        return out;
    }

    /// A town that the lexicon knows, before a place that the lead puts something "in"; streets never.
    std::string place_of_lead() const {
        NameMention const* located = nullptr;
        NameMention const* wide = nullptr;
        for (Sentence const& sentence : lead_) {
            for (auto m = article_.names.from(sentence.first);
                 m != article_.names.mentions.end() && m->first < sentence.last; ++m) {
                if (article_.names.names[m->name].kind != "place" || token(m->last - 1).is(wc::street_word)) continue;
                if (is_town(*m)) return article_.names.names[m->name].text;
                bool const country = longest_hit(text_, m->first, PhraseKind::country) != nullptr ||
                                     longest_hit(text_, m->first, PhraseKind::subdivision) != nullptr;
                bool const in =
                    m->first > sentence.first &&
                    is_any_word(text_, m->first - 1, {"in", "at", "near", "outside", "from", "of", "across"});
                if (country && wide == nullptr) wide = &*m;
                if (in && !country && located == nullptr) located = &*m;
            }
        }
        NameMention const* best = located != nullptr ? located : wide;
        return best == nullptr ? std::string() : article_.names.names[best->name].text;
    }
    bool is_town(NameMention const& m) const {
        for (PhraseKind kind : {PhraseKind::city, PhraseKind::capital})
            if (PhraseHit const* hit = longest_hit(text_, m.first, kind);
                hit != nullptr && m.first + hit->tokens >= m.last)
                return true;
        return false;
    }

    // --- day ---

    /// The date nearest to words of the event itself; those of an arrest or a trial are another day's.
    std::optional<Day> day(std::string_view event_kind) const {
        auto const found = day_in(lead_, event_kind, 0);
        return found || event_kind.empty() ? found : day_in(after_lead_, event_kind, 1);
    }
    std::optional<Day> day_in(std::vector<Sentence> const& sentences, std::string_view event_kind,
                              int best_score) const {
        auto const published = day_from_iso(article_.facts.published);
        CalendarContext const context{published, article_.facts.country, false};
        std::optional<Day> best;
        for (Sentence const& sentence : sentences) {
            auto m = std::partition_point(article_.dates.begin(), article_.dates.end(),
                                          [&](DateMention const& d) { return d.first < sentence.first; });
            for (; m != article_.dates.end() && m->first < sentence.last; ++m) {
                if (standing_of(*m, text_, sentence) == DateStanding::unrelated || m->lead == DateLead::since ||
                    m->lead == DateLead::until)
                    continue;
                auto const edtf = edtf_of(*m, context);
                auto const days = edtf ? days_of(*edtf) : std::nullopt;
                if (!days || days->last - days->first > 1) continue;
                if (published && (days->last > *published + 1 || days->last < *published - longest_delay)) continue;
                int const score = closeness(*m, sentence, event_kind);
                if (score <= best_score) continue;
                best_score = score;
                best = days->last;
            }
        }
        return best;
    }

    /// How close words of the event stand to a date; 1 when nothing else happens near it, 0 or less when something else
    /// does.
    int closeness(DateMention const& m, Sentence const& sentence, std::string_view event_kind) const {
        int event = 0;
        int aftermath = 0;
        std::uint32_t const first = m.first > sentence.first + reach_of_day ? m.first - reach_of_day : sentence.first;
        std::uint32_t const last = std::min(sentence.last, m.last + reach_of_day);
        for (std::uint32_t i = first; i < last; ++i) {
            std::uint32_t const distance = i < m.first ? m.first - i : i < m.last ? 0 : i - m.last;
            int const near = static_cast<int>(reach_of_day - std::min(distance, reach_of_day - 1));
            if (is_aftermath_word(i))
                aftermath = std::max(aftermath, near);
            else if (is_event_word(i, event_kind))
                event = std::max(event, near);
        }
        if (event == 0) return aftermath == 0 ? 1 : 0;
        return event >= aftermath ? event + 1 : 0;
    }
    bool is_event_word(std::uint32_t i, std::string_view event_kind) const {
        if (token(i).hit_count == 0) return false;
        if (PhraseHit const* hit = longest_hit(text_, i, PhraseKind::event);
            hit != nullptr && article_.lexicon.event(hit->entry).kind == event_kind)
            return is_trigger(i, *hit);
        PhraseHit const* role = longest_hit(text_, i, PhraseKind::role);
        if (role == nullptr || token(i).pos == Pos::noun) return false;
        std::string const& id = article_.lexicon.role(role->entry).id;
        return id == "kill" || id == "injure" || id == "die" || id == "wound";
    }
    bool is_aftermath_word(std::uint32_t i) const {
        Token const& t = token(i);
        if (t.kind != TokenKind::word || t.span.size() < 4 || !t.is(wc::noun | wc::verb | wc::adjective)) return false;
        return is_any_word(text_, i,
                           {"arrested",    "arrest",    "charged",   "charges", "pleaded",   "pled",     "sentenced",
                            "sentencing",  "arraigned", "appeared",  "appear",  "appears",   "court",    "identified",
                            "released",    "announced", "trial",     "hearing", "bail",      "bond",     "funeral",
                            "vigil",       "updated",   "published", "posted",  "convicted", "indicted", "testified",
                            "surrendered", "custody",   "judge",     "jury",    "verdict",   "guilty",   "prosecutors",
                            "detectives",  "turned",    "remembered"});
    }

    ArticleText const& article_;
    TokenText const& text_;
    std::vector<Sentence> lead_;
    std::vector<Sentence> after_lead_;
};

}  // namespace

MainEvent main_event_of(ArticleText const& article) { return EventReader(article).read(); }

}  // namespace figtrail
