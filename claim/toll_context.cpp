#include "claim/toll_context.hpp"

#include <algorithm>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// Title and about three sentences: what a report opens with is what it counts.
constexpr std::uint32_t lead_bytes = 900;

template <std::size_t N>
bool is_one_of(std::string_view word, std::string_view const (&words)[N]) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool any_of_kind(TollWord kind, std::vector<std::string>::const_iterator first, std::vector<std::string>::const_iterator last) {
    return std::any_of(first, last, [kind](std::string const& word) { return is_toll_word(kind, word); });
}

}  // namespace

bool is_toll_word(TollWord kind, std::string_view word) {
    static constexpr std::string_view anybody[] = {"people", "person", "victim", "dead", "death", "fatality", "casualty", "toll", "injury", "wounded", "individual"};
    static constexpr std::string_view by_age_or_sex[] = {"man", "woman", "male", "female", "boy", "girl", "kid", "child", "baby", "toddler", "infant", "teen", "teenager", "youth", "adult", "minor"};
    static constexpr std::string_view rest[] = {"other", "others", "another", "more", "further", "additional", "remaining", "second", "surviving", "survivor"};
    static constexpr std::string_view pointing[] = {"the", "another", "other", "these", "those", "all", "his", "her", "their", "its", "of", "including", "not", "both", "only"};
    static constexpr std::string_view sorting[] = {"condition",  "critical",   "critically", "serious", "seriously", "stable", "taken",    "transported", "flown",   "airlifted", "rushed",
                                                   "since",      "remain",     "remained",   "remains", "released",  "treated", "located", "pronounced",  "arrested", "another",  "expected", "identified", "named", "charged", "survived", "listed"};
    static constexpr std::string_view harmed[] = {"dead", "killed", "injured", "wounded", "hurt", "shot", "deaths", "fatalities", "injuries", "missing", "slain"};
    static constexpr std::string_view fatal[] = {"fatally", "dead", "death", "killed", "died", "killing"};
    static constexpr std::string_view counted_in[] = {"including", "includes", "include", "included", "counting", "plus", "among"};
    static constexpr std::string_view own_death[] = {"himself", "herself", "themselves", "suicide", "own"};
    static constexpr std::string_view attacker[] = {"gunman", "gunmen", "shooter", "shooters", "suspect", "suspects", "attacker", "attackers", "assailant", "bomber", "bombers", "perpetrator",
                                                    "himself", "herself", "themselves", "killer"};
    switch (kind) {
        case TollWord::anybody: return is_one_of(word, anybody);
        case TollWord::by_age_or_sex: return is_one_of(word, by_age_or_sex);
        case TollWord::rest: return is_one_of(word, rest);
        case TollWord::pointing: return is_one_of(word, pointing);
        case TollWord::sorting: return is_one_of(word, sorting);
        case TollWord::harmed: return is_one_of(word, harmed);
        case TollWord::fatal: return is_one_of(word, fatal);
        case TollWord::counted_in: return is_one_of(word, counted_in);
        case TollWord::own_death: return is_one_of(word, own_death);
        case TollWord::attacker: return is_one_of(word, attacker);
    }
    return false;
}

TollContext::TollContext(Claim const& claim, Setting const& setting) {
    Span const quote = claim.mention.span, sentence = claim.sentence;
    bool const with_text = setting.text != nullptr && sentence.end <= setting.text->size() && sentence.begin <= quote.begin && quote.end <= sentence.end;
    std::string_view before = claim.mention.prefix, after = claim.mention.suffix;
    if (with_text) {
        std::string_view const text = *setting.text;
        before = text.substr(sentence.begin, quote.begin - sentence.begin);
        after = text.substr(quote.end, sentence.end - quote.end);
    }
    before_ = words_of(before);
    after_ = words_of(after);
    in_lead_ = claim.block == BlockKind::title || quote.begin < lead_bytes;
}

bool TollContext::any_after(TollWord kind, std::size_t reach) const {
    auto const last = after_.begin() + static_cast<std::ptrdiff_t>(std::min(reach, after_.size()));
    return any_of_kind(kind, after_.begin(), last);
}

bool TollContext::any_before(TollWord kind, std::size_t reach) const {
    auto const first = before_.end() - static_cast<std::ptrdiff_t>(std::min(reach, before_.size()));
    return any_of_kind(kind, first, before_.end());
}

}  // namespace figtrail
