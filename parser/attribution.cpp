#include "parser/attribution.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_source = 8;

constexpr std::ptrdiff_t nearby_acts = 8;
constexpr std::uint32_t no_act = 0xFFFFFFFFu;

}  // namespace

Attributions::Attributions(TokenText const& text, NameTable const& names, Lexicon const& lexicon)
    : text_(text), names_(names), lexicon_(lexicon), acts_(find_speech_acts(text, names)) {
    quoted_.resize(text.sentences.size());
    bool open = false;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        Sentence const& sentence = text.sentences[s];
        if (s > 0 && text.sentences[s - 1].block != sentence.block) open = false;
        quoted_[s] = open;
        Token const* const end = text.tokens.data() + sentence.last;
        for (Token const* t = text.tokens.data() + sentence.first; t != end; ++t) open ^= t->mark == '"';
    }
    std::uint32_t named = no_act;
    for (std::size_t i = 0; i < acts_.size(); ++i) {
        named_before_.push_back(named);
        if (!acts_[i].pronoun) named = static_cast<std::uint32_t>(i);
    }
    find_agencies();
}

/// The words [first, last) with single blanks.
std::string Attributions::words(std::uint32_t first, std::uint32_t last) const {
    std::string out(slice(text_.text, {text_.tokens[first].span.begin, text_.tokens[last - 1].span.end}));
    std::size_t kept = 0;
    for (char c : out) {
        bool const blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (blank && kept > 0 && out[kept - 1] == ' ') continue;
        out[kept++] = blank ? ' ' : c;
    }
    out.resize(kept);
    return out;
}

/// The agency whose name begins at `token`, or a "... News Agency" of no list.
std::optional<std::string> Attributions::agency_near(std::uint32_t token, std::uint32_t end) const {
    while (token < end && (text_.tokens[token].is(wc::article | wc::possessive) || text_.word(token) == "\xC2\xA9" ||
                           is_mark(text_, token, '(')))
        ++token;
    if (token >= end) return std::nullopt;
    if (PhraseHit const* hit = longest_hit(text_, token, PhraseKind::agency);
        hit != nullptr && token + hit->tokens <= end)
        return lexicon_.agency(hit->entry).name;
    std::uint32_t const stop = std::min(end, token + longest_source);
    // "the agency Mehr", "the Iranian news agency Tasnim"
    for (std::uint32_t i = token; i + 1 < stop && !text_.tokens[i].is(wc::preposition | wc::conjunction); ++i) {
        if (!is_any_word(text_, i, {"agency", "newswire", "outlet", "broadcaster", "service"})) continue;
        PhraseHit const* const hit = longest_hit(text_, i + 1, PhraseKind::agency);
        if (hit != nullptr && i + 1 + hit->tokens <= end) return lexicon_.agency(hit->entry).name;
    }
    for (std::uint32_t i = token; i + 1 < stop && text_.tokens[i].kind == TokenKind::word; ++i) {
        bool const agency = is_word(text_, i, "news") && is_any_word(text_, i + 1, {"agency", "service", "network"});
        if (agency && i > token && text_.tokens[i + 1].has(token_flag::capitalised)) return words(token, i + 2);
        if (text_.tokens[i].is(wc::article | wc::preposition)) break;
    }
    return std::nullopt;
}

std::optional<std::string> Attributions::agency_of(SpeechAct const& act) const {
    std::uint32_t const end = text_.sentences[act.sentence].last;
    if (act.speaker_last > act.speaker_first)
        if (auto agency = agency_near(act.speaker_first, std::min(end, act.speaker_last + 3))) return agency;
    if (act.listener >= end) return std::nullopt;
    return act.citing || is_any_word(text_, act.token, {"told", "tells", "tell"}) ? agency_near(act.listener, end)
                                                                                  : std::nullopt;
}

std::optional<std::string> Attributions::speaker_of(SpeechAct const& act) const {
    if (act.speaker_last <= act.speaker_first) return std::nullopt;
    if (agency_near(act.speaker_first, act.speaker_last)) return std::nullopt;
    NameMention const* name = names_.at(act.speaker_last - 1);
    if (name != nullptr && name->first >= act.speaker_first &&
        (names_.names[name->name].kind == "person" || name->first == act.speaker_first))
        return names_.names[name->name].text;
    return words(act.speaker_first, act.speaker_last);
}

/// The acts of a sentence that stand near token `first`: a few on either side, which keeps endless sentences linear.
Attributions::ActRange Attributions::acts_near(std::uint32_t first, std::uint32_t sentence) const {
    auto const split =
        std::partition_point(acts_.begin(), acts_.end(), [first](SpeechAct const& act) { return act.token < first; });
    ActRange range{split, split};
    while (range.first != acts_.begin() && split - range.first < nearby_acts && (range.first - 1)->sentence == sentence)
        --range.first;
    while (range.last != acts_.end() && range.last - split < nearby_acts && range.last->sentence == sentence)
        ++range.last;
    return range;
}

/// The act that what stands at [first, last) is said in.
SpeechAct const* Attributions::act_for(std::uint32_t first, std::uint32_t last, ActRange const& near) const {
    SpeechAct const* best = nullptr;
    for (auto act = near.first; act != near.last; ++act) {
        bool const inside = act->speaker_first < last && first < act->speaker_last;
        if (inside) continue;
        if (act->token < first) {
            if (!act->trailing || best == nullptr) best = &*act;
        } else if ((act->trailing || act->citing) && (best == nullptr || best->trailing)) {
            return &*act;
        }
    }
    return best;
}

Attribution Attributions::of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence) const {
    Attribution out = said_near(first, last, sentence);
    if (!out.agency && bylines_.size() == 1) out.agency = bylines_.front();
    return out;
}

Attribution Attributions::said_near(std::uint32_t first, std::uint32_t last, std::uint32_t sentence) const {
    Attribution out;
    if (acts_.empty()) return out;
    ActRange const near = acts_near(first, sentence);
    SpeechAct const* act = act_for(first, last, near);
    if (act == nullptr && quoted_[sentence] &&
        near.first != acts_.begin()) {  // the quotation goes on: who spoke before still speaks
        SpeechAct const& before = *(near.first - 1);
        if (text_.sentences[before.sentence].block == text_.sentences[sentence].block) act = &before;
    }
    if (act == nullptr) return out;
    out.agency = agency_of(*act);
    SpeechAct const* speaking = act->pronoun ? antecedent(*act) : act;
    if (speaking != nullptr && !(speaking->citing && out.agency)) out.speaker = speaker_of(*speaking);
    for (auto a = near.first; a != near.last && !out.agency; ++a)
        if (a->citing) out.agency = agency_of(*a);
    return out;
}

/// Whom "he" in "he said" stands for: the speaker before, of this paragraph or the one in front of it.
SpeechAct const* Attributions::antecedent(SpeechAct const& act) const {
    std::uint32_t const before = named_before_[static_cast<std::size_t>(&act - acts_.data())];
    if (before == no_act || text_.sentences[acts_[before].sentence].block + 1 < text_.sentences[act.sentence].block)
        return nullptr;
    return &acts_[before];
}

void Attributions::add_agency(std::string const& name) {
    if (!name.empty() && std::find(agencies_.begin(), agencies_.end(), name) == agencies_.end())
        agencies_.push_back(name);
}

/// An agency that signs the whole article.
void Attributions::add_byline(std::string const& name) {
    add_agency(name);
    if (!name.empty() && std::find(bylines_.begin(), bylines_.end(), name) == bylines_.end()) bylines_.push_back(name);
}

/// "(Source: AFP)", "Source: Reuters" on a line or in brackets of its own: who the whole text is from.
bool Attributions::signs_text(SpeechAct const& act) const {
    if (!act.citing || !is_any_word(text_, act.token, {"source", "sources", "reporting", "compiled"})) return false;
    std::uint32_t const first = text_.sentences[act.sentence].first;
    return act.token == first || (act.token > first && is_mark(text_, act.token - 1, '(')) ||
           text_.tokens[act.token].has(token_flag::newline_before | token_flag::paragraph_before);
}

void Attributions::find_agencies() {
    auto const count = static_cast<std::uint32_t>(text_.tokens.size());
    std::size_t act = 0;
    std::uint32_t next_act = acts_.empty() ? count : acts_.front().token;
    std::uint32_t paragraph = 0;
    Token const* const tokens = text_.tokens.data();
    constexpr RuleWord sign("\xC2\xA9"), copyright("copyright");
    for (std::uint32_t i = 0; i < count; ++i) {
        Token const& t = tokens[i];
        if (t.has(token_flag::paragraph_before)) paragraph = i;
        if (i == next_act) {
            if (auto const agency = agency_of(acts_[act])) signs_text(acts_[act]) ? add_byline(*agency) : add_agency(*agency);
            next_act = ++act < acts_.size() ? acts_[act].token : count;
            continue;
        }
        // "(Reuters) -", "BAGHDAD (AP)", "Mehr News Agency, International Desk:", "REUTERS -"
        if (t.is(wc::source_phrase) && i < paragraph + 12) {
            if (PhraseHit const* hit = longest_hit(text_, i, PhraseKind::agency)) {
                std::uint32_t const after = i + hit->tokens;
                bool const bracketed = i > paragraph && is_mark(text_, i - 1, '(') && is_mark(text_, after, ')');
                bool const dashed = i < paragraph + 4 && after < count &&
                                    (is_mark(text_, after, '-') || is_mark(text_, after, em_dash)) &&
                                    !text_.tokens[after].glued();
                bool desk = false;
                for (std::uint32_t k = after; i == paragraph && k < std::min(count, after + 5) && !desk; ++k)
                    desk = is_mark(text_, k, ':');
                if (bracketed || dashed || desk) add_byline(lexicon_.agency(hit->entry).name);
            }
        }
        // copyright lines: "© 2019 Bloomberg L.P.", "Copyright 2017 Reuters"
        if ((t.key == sign.key() || t.key == copyright.key()) && (is_word(text_, t, sign) || is_word(text_, t, copyright))) {
            std::uint32_t const end = std::min(count, i + longest_source);
            std::uint32_t at = i + 1;
            while (at < end && (text_.tokens[at].kind != TokenKind::word || is_any_word(text_, at, {"by", "the", "c"})))
                ++at;
            if (auto const agency = agency_near(at, end)) add_byline(*agency);
        }
    }
}

}  // namespace figtrail
