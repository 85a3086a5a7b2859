// Is an amount for the same receiver? "The league fined the club 200,000 euros" and "the league fined the player 15,000 euros" are two fines.
#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_any_of(std::string const& word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Who gets an amount, named between the verb and the figure: "fined | the club | 200,000 euros"; empty where nobody is.
std::string receiver(Claim const& claim) {
    if (claim.quantity.unit.dimension != dimension::money) return {};
    auto const words = words_of(claim.mention.prefix);
    if (words.size() < 3 || !claim.mention.prefix.ends_with(' ') || claim.mention.prefix.ends_with(", ")) return {};
    std::string const &noun = words.back(), &before = words[words.size() - 2], &verb = words[words.size() - 3];
    bool const led = is_any_of(before, {"the", "a", "an", "this", "that", "its", "their", "his", "her", "one", "each", "every"});
    bool const behind_verb = !is_any_of(verb, {"of", "in", "on", "for", "at", "by", "from", "with", "to", "and", "or", "than"});
    return led && behind_verb && !is_empty_word(noun) ? word_sense(noun) : std::string();
}

}  // namespace

/// "Fined the club 200,000 euros" and "fined the player 15,000 euros"; "paid one winner 12 million" of what was paid.
bool is_for_another_receiver(Sides const& s) {
    std::string const a = receiver(s.a), b = receiver(s.b);
    auto const speaks_of = [](Claim const& claim, Setting const& setting, std::string const& sense) {
        auto const sentence = sentence_of(claim, setting);
        auto const senses = senses_of(sentence.value_or(""));
        return !sentence || std::binary_search(senses.begin(), senses.end(), sense);
    };
    if (a.empty() == b.empty()) return !a.empty() && !speaks_of(s.b, s.sb, a) && !speaks_of(s.a, s.sa, b);
    return a.empty() ? !speaks_of(s.a, s.sa, b) && is_less(s.b, s.a) : !speaks_of(s.b, s.sb, a) && is_less(s.a, s.b);
}

}  // namespace figtrail
