#include "parser/main_event.hpp"

#include <algorithm>

#include "parser/event_day.hpp"
#include "parser/event_words.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::size_t lead_sentences = 3;
/// Where the lead names no day, the sentences up to this one may, beside words of the event.
constexpr std::size_t day_sentences = 8;
/// And up to this one a calendar date beside words of an incident: what a follow-up tells of what it follows.
constexpr std::size_t follow_up_sentences = 40;

class EventReader {
public:
    explicit EventReader(ArticleText const& article) : article_(article), text_(article.text) {
        std::size_t body = 0;
        for (std::size_t i = 0; i < text_.sentences.size() && body < follow_up_sentences; ++i) {
            Sentence const& sentence = text_.sentences[i];
            if (is_title(sentence)) {
                lead_.push_back(without_outlet(sentence));
            } else if (++body <= lead_sentences) {
                lead_.push_back(sentence);
            } else {
                (body <= day_sentences ? after_lead_ : rest_).push_back(sentence);
            }
        }
    }

    MainEvent read() const {
        MainEvent event;
        event.kind = kind();
        event.place = dateline();
        if (event.place.empty()) event.place = place_of_lead();
        event.day = day_of_event(article_, {lead_, after_lead_, rest_}, event.kind);
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
                if (hit == nullptr || !is_event_trigger(text_, i, *hit)) continue;
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

    ArticleText const& article_;
    TokenText const& text_;
    std::vector<Sentence> lead_;
    std::vector<Sentence> after_lead_, rest_;
};

}  // namespace

MainEvent main_event_of(ArticleText const& article) { return EventReader(article).read(); }

}  // namespace figtrail
