#include "parser/event_words.hpp"

#include <algorithm>
#include <array>

#include "parser/word_match.hpp"

namespace figtrail {

namespace wc = word_class;

bool is_aftermath(std::string_view kind) {
    constexpr std::array<std::string_view, 13> kinds{"arrest",  "trial",     "murder", "death",       "funeral",
                                                     "summit",  "agreement", "launch", "market move", "festival",
                                                     "assault", "robbery",   "protest"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool is_event_trigger(TokenText const& text, std::uint32_t i, PhraseHit const& hit) {
    if (hit.tokens > 1) return true;
    Token const& t = text.tokens[i];
    if (t.pos != Pos::noun && t.pos != Pos::verb && t.pos != Pos::participle && t.pos != Pos::none &&
        t.pos != Pos::proper)
        return false;
    if (t.is(wc::month) && t.has(token_flag::capitalised)) return false;
    return !is_any_word(text, i + 1, {"department", "chief", "fighters", "service", "brigade", "station", "house"});
}

bool is_aftermath_word(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    if (t.kind != TokenKind::word || t.span.size() < 4 || !t.is(wc::noun | wc::verb | wc::adjective)) return false;
    return is_any_word(
        text, i,
        {"arrested",  "arrest",    "charged",     "charges",    "pleaded",     "pled",       "sentenced", "sentencing",
         "arraigned", "appeared",  "appear",      "appears",    "court",       "identified", "released",  "announced",
         "trial",     "hearing",   "bail",        "bond",       "funeral",     "vigil",      "updated",   "published",
         "posted",    "convicted", "indicted",    "testified",  "surrendered", "custody",    "judge",     "jury",
         "verdict",   "guilty",    "prosecutors", "detectives", "turned",      "remembered"});
}

}  // namespace figtrail
