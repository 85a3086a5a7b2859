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
/// An event of today's news lies no further back.
constexpr Day longest_delay = 31;

/// What follows an incident, and what accompanies many: reported of it, but not what happened.
bool is_aftermath(std::string_view kind) {
    constexpr std::array<std::string_view, 13> kinds{"arrest", "trial", "murder", "death", "funeral", "summit", "agreement", "launch", "market move",
                                                     "festival", "assault", "robbery", "protest"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

class EventReader {
public:
    explicit EventReader(ArticleText const& article) : article_(article), text_(article.text) {
        std::size_t body = 0;
        for (std::size_t s = 0; s < text_.sentences.size() && body < lead_sentences; ++s) {
            bool const title = is_title(text_.sentences[s]);
            body += !title;
            lead_.push_back(s);
        }
    }

    MainEvent read() const {
        MainEvent event;
        event.kind = kind();
        event.place = dateline();
        if (event.place.empty()) event.place = place_of_lead();
        event.day = day();
        return event;
    }

private:
    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
    bool is_title(Sentence const& sentence) const {
        return sentence.block < article_.document.blocks.size() && article_.document.blocks[sentence.block].kind == BlockKind::title;
    }

    /// The kind with most triggers, those of the title thrice, an incident before its aftermath.
    std::string kind() const {
        std::vector<std::pair<std::string_view, int>> scores;
        int weight = 4;
        for (std::size_t s : lead_) {
            Sentence const& sentence = text_.sentences[s];
            int const here = is_title(sentence) ? 6 : std::max(1, --weight);
            for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
                PhraseHit const* hit = token(i).hit_count == 0 ? nullptr : longest_hit(text_, i, PhraseKind::event);
                if (hit == nullptr || !is_trigger(i, *hit)) continue;
                std::string_view const name = article_.lexicon.event(hit->entry).kind;
                auto found = std::find_if(scores.begin(), scores.end(), [&](auto const& entry) { return entry.first == name; });
                if (found == scores.end()) found = scores.insert(scores.end(), {name, 0});
                found->second += here * (is_aftermath(name) ? 1 : 3);
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
        if (t.pos != Pos::noun && t.pos != Pos::verb && t.pos != Pos::participle && t.pos != Pos::none && t.pos != Pos::proper) return false;
        if (t.is(wc::month) && t.has(token_flag::capitalised)) return false;
        return !is_any_word(text_, i + 1, {"department", "chief", "fighters", "service", "brigade", "station", "house"});
    }

    // --- place ---

    /// "CHICAGO -", "KATY, Texas (AP) -", "BAGHDAD, July 3 (Reuters) -".
    std::string dateline() const {
        for (std::size_t s : lead_) {
            Sentence const& sentence = text_.sentences[s];
            if (is_title(sentence)) continue;
            std::uint32_t i = sentence.first;
            while (i < sentence.last && i < sentence.first + 4 && token(i).kind == TokenKind::word && token(i).has(token_flag::all_caps)) ++i;
            bool const capitals = i > sentence.first;
            if (!capitals) i = plain_dateline(sentence);
            std::uint32_t const end = i;
            if (end == sentence.first || !ends_dateline(end, sentence.last)) continue;
            if (longest_hit(text_, sentence.first, PhraseKind::agency) != nullptr && longest_hit(text_, sentence.first, PhraseKind::city) == nullptr) continue;
            return place_words(sentence.first, end);
        }
        return {};
    }
    /// "Beirut (AP) -": small letters only before an agency in brackets.
    std::uint32_t plain_dateline(Sentence const& sentence) const {
        std::uint32_t i = sentence.first;
        while (i < sentence.last && i < sentence.first + 3 && token(i).kind == TokenKind::word && token(i).has(token_flag::capitalised)) ++i;
        bool const agency = is_mark(text_, i, '(') && longest_hit(text_, i + 1, PhraseKind::agency) != nullptr;
        return agency ? i : sentence.first;
    }
    /// A dash comes within a few tokens: a state, a date, an agency between.
    bool ends_dateline(std::uint32_t i, std::uint32_t last) const {
        for (std::uint32_t const stop = std::min(last, i + 12); i < stop; ++i) {
            Token const& t = token(i);
            if (t.mark == em_dash || (t.mark == '-' && (!t.glued() || (i + 1 < last && !token(i + 1).glued())))) return true;
            bool const part = t.kind == TokenKind::digits || t.has(token_flag::capitalised) || t.mark == ',' || t.mark == '.' || t.mark == '(' || t.mark == ')' || t.mark == '/';
            if (!part) return false;
        }
        return false;
    }
    std::string place_words(std::uint32_t first, std::uint32_t last) const {
        std::string out;
        for (std::uint32_t i = first; i < last; ++i) {
            std::string word(text_.word(i));
            bool const lower = token(i).has(token_flag::all_caps) && !token(i).has(token_flag::has_dots) && word.size() > 2;
            for (std::size_t k = 1; lower && k < word.size(); ++k)
                if (word[k] >= 'A' && word[k] <= 'Z') word[k] = static_cast<char>(word[k] + 32);
            if (!out.empty()) out += ' ';
            out += word;
        }
        return out;
    }

    /// The first place that the lead puts something "in", a city before a country.
    std::string place_of_lead() const {
        NameMention const* any = nullptr;
        NameMention const* located = nullptr;
        for (std::size_t s : lead_) {
            Sentence const& sentence = text_.sentences[s];
            for (auto m = article_.names.from(sentence.first); m != article_.names.mentions.end() && m->first < sentence.last; ++m) {
                if (article_.names.names[m->name].kind != "place") continue;
                if (any == nullptr) any = &*m;
                bool const in = m->first > sentence.first && is_any_word(text_, m->first - 1, {"in", "at", "near", "outside", "from", "of", "across"});
                if (!in) continue;
                bool const city = longest_hit(text_, m->first, PhraseKind::city) != nullptr || longest_hit(text_, m->first, PhraseKind::capital) != nullptr;
                if (city) return article_.names.names[m->name].text;
                if (located == nullptr) located = &*m;
            }
        }
        NameMention const* best = located != nullptr ? located : any;
        return best == nullptr ? std::string() : article_.names.names[best->name].text;
    }

    // --- day ---

    std::optional<Day> day() const {
        auto const published = day_from_iso(article_.facts.published);
        CalendarContext const context{published, article_.facts.country, false};
        for (std::size_t s : lead_) {
            Sentence const& sentence = text_.sentences[s];
            auto m = std::partition_point(article_.dates.begin(), article_.dates.end(), [&](DateMention const& d) { return d.first < sentence.first; });
            for (; m != article_.dates.end() && m->first < sentence.last; ++m) {
                if (standing_of(*m, text_, sentence) == DateStanding::unrelated || m->lead == DateLead::since || m->lead == DateLead::until) continue;
                auto const edtf = edtf_of(*m, context);
                auto const days = edtf ? days_of(*edtf) : std::nullopt;
                if (!days || days->last - days->first > 1) continue;
                if (published && (days->last > *published + 1 || days->last < *published - longest_delay)) continue;
                return days->last;
            }
        }
        return std::nullopt;
    }

    ArticleText const& article_;
    TokenText const& text_;
    std::vector<std::size_t> lead_;
};

/// "in another attack", "the previous record", "two years ago"; but "another 12 were hurt", "earlier in the day".
bool speaks_of_other_times(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& t = text.tokens[i];
        std::uint32_t const size = t.span.size();
        if (t.kind != TokenKind::word || size < 2 || size > 12) continue;
        switch (text.word(i)[0] | 0x20) {
            case 'p': case 'a': case 'h': case 'e': case 's': case 'u': break;
            default: continue;
        }
        if (is_any_word(text, i, {"previous", "previously", "ago", "annually", "historically"})) return true;
        if (is_word(text, i, "earlier")) return !is_any_word(text, i + 1, {"in", "on", "today", "than", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
        if (is_any_word(text, i, {"another", "separate", "similar", "unrelated"}) && i + 1 < last) {
            Token const& next = text.tokens[i + 1];
            if (longest_hit(text, i + 1, PhraseKind::event) != nullptr || is_any_word(text, i + 1, {"incident", "incidents", "attack", "attacks", "case", "cases", "event", "events", "accident"}))
                return true;
            if (is_word(text, i, "unrelated") && next.pos == Pos::noun) return true;
        }
        if (is_word(text, i, "so") && is_word(text, i + 1, "far") && is_any_word(text, i + 2, {"this", "in"})) return true;
    }
    return false;
}

}  // namespace

MainEvent main_event_of(ArticleText const& article) { return EventReader(article).read(); }

bool belongs_to_main_event(ArticleText const& article, MainEvent const& event, Sentence const& sentence, Clause const& clause, std::uint32_t first,
                           std::uint32_t last, DateMention const* date) {
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
        bool const long_time = days ? days->last - days->first > 6 : date->kind != DateKind::date && date->from.weekday < 0;
        if (long_time) return false;
        if (days && event.day && (days->first > *event.day + 1 || days->last < *event.day - 1)) return false;
    }

    for (auto m = article.names.from(begin); m != article.names.mentions.end() && m->first < end; ++m) {
        Name const& name = article.names.names[m->name];
        if (name.kind != "place" || name.in_lead || name.text == event.place || m->first == sentence.first) continue;
        bool const located = is_any_word(text, m->first - 1, {"in", "at", "near", "outside"});
        bool const known = longest_hit(text, m->first, PhraseKind::city) != nullptr || longest_hit(text, m->first, PhraseKind::capital) != nullptr ||
                           longest_hit(text, m->first, PhraseKind::country) != nullptr || longest_hit(text, m->first, PhraseKind::subdivision) != nullptr;
        if (located && known && !event.place.empty()) return false;
    }
    return true;
}

}  // namespace figtrail
