// Is it a part against the whole, by what stands around the two figures? "Brazil exported 45 million tonnes to China" and "Brazil exported
// 80 million tonnes" can both hold, as can "the crew of the ship" against "the ship" and "the orchestra and choir" against "the orchestra".
#include <algorithm>
#include <array>
#include <string_view>

#include "claim/lexicon_facts.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_letter(char c) { return (static_cast<unsigned char>(c) | 0x20) >= 'a' && (static_cast<unsigned char>(c) | 0x20) <= 'z'; }
bool is_capital(std::string const& word) { return word.front() >= 'A' && word.front() <= 'Z'; }

/// Words and marks as written; "'s" is a word of its own, a digit ends the list.
std::vector<std::string> words_up_to_figure(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        char const c = text[at];
        if (c >= '0' && c <= '9') break;
        std::size_t end = at + 1;
        if (c == '\'' || is_letter(c) || (static_cast<unsigned char>(c) & 0x80))
            while (end < text.size() && (is_letter(text[end]) || (static_cast<unsigned char>(text[end]) & 0x80))) ++end;
        if (c != ' ' && c != '\n') out.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

bool is_determiner(std::string const& word) {
    static constexpr std::array<std::string_view, 8> determiners{"the", "a", "an", "this", "that", "its", "their", "his"};
    return std::find(determiners.begin(), determiners.end(), lower_case(word)) != determiners.end();
}

/// How the sentence of a figure begins, without its first determiner; empty where its text is unknown.
std::vector<std::string> opening_of(Claim const& claim, Setting const& setting) {
    if (setting.text == nullptr || claim.mention.span.begin > setting.text->size() || claim.sentence.begin >= claim.mention.span.begin) return {};
    auto words = words_up_to_figure(slice(*setting.text, {claim.sentence.begin, claim.mention.span.begin}));
    if (!words.empty() && is_determiner(words.front())) words.erase(words.begin());
    return words;
}

/// What follows a figure in its sentence, up to the next one and within `reach` bytes; empty where its text is unknown.
std::vector<std::string> words_behind(Claim const& claim, Setting const& setting, std::uint32_t reach) {
    std::uint32_t const end = claim.mention.span.end;
    if (setting.text == nullptr || end >= setting.text->size()) return {};
    std::uint32_t const stop = std::min(std::max(claim.sentence.end, end), end + reach);
    return words_up_to_figure(std::string_view(*setting.text).substr(end, stop - end));
}

std::size_t past_determiner(std::vector<std::string> const& words, std::size_t at) { return at < words.size() && is_determiner(words[at]) ? at + 1 : at; }

/// "The length of the border", "the members of the union": a noun that says what is measured tells no part of the thing.
bool says_what_is_measured(std::string const& noun, Claim const& of_part, Claim const& of_whole) {
    std::string const sense = word_sense(noun);
    if (individuates_nothing(noun) || is_anyone(sense) || sense == word_sense(of_whole.measure.head)) return true;
    for (Claim const* claim : {&of_part, &of_whole}) {
        Measure const& m = claim->measure;
        if (sense == word_sense(m.role) || (!m.id.empty() && lexicon_facts().is_own_word(m.id, sense))) return true;
        auto const counted = senses_of(claim->quantity.unit.name);
        if (std::binary_search(counted.begin(), counted.end(), sense)) return true;
    }
    return false;
}

/// "A portion of the dish", "the factory's construction", "the orchestra and choir" against "the dish", "the factory", "the orchestra".
bool is_of_other_subject(Claim const& part, Setting const& of_part, Claim const& whole, Setting const& of_whole) {
    constexpr std::size_t longest = 4;  // "the first edition of"
    auto const one = opening_of(part, of_part), other = opening_of(whole, of_whole);
    if (one.size() < 3 || other.empty()) return false;
    std::string const thing = lower_case(other.front());
    if (lower_case(one.front()) == thing) {
        bool const owned = one[1] == "'s" && (other.size() < 2 || other[1] != "'s");
        if (owned) return !says_what_is_measured(one[2], part, whole);
        if (one[1] != "and" || (other.size() > 1 && other[1] == "and")) return false;
        std::string const& with = one[past_determiner(one, 2) < one.size() ? past_determiner(one, 2) : 2];
        return std::none_of(other.begin(), other.end(), [&](std::string const& word) { return word_sense(word) == word_sense(with); });
    }
    for (std::size_t of = 1; of < std::min(one.size(), longest); ++of) {
        if (one[of] != "of") continue;
        std::size_t const noun = past_determiner(one, of + 1);
        return noun < one.size() && lower_case(one[noun]) == thing && !says_what_is_measured(one[of - 1], part, whole);
    }
    return false;
}

/// The place, party or receiver that is named right behind a figure: "80 people in Dover", "45 million tonnes to China"; empty where none is.
std::string named_behind(Claim const& claim, Setting const& setting) {
    auto const words = words_behind(claim, setting, 80);
    static constexpr std::array<std::string_view, 6> leads{"in", "at", "near", "to", "from", "outside"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!is_letter(words[i].front())) return {};  // behind a comma somebody speaks, or something else begins
        bool const leads_on = std::find(leads.begin(), leads.end(), words[i]) != leads.end();
        std::size_t const name = past_determiner(words, i + 1);
        if (leads_on && name < words.size() && is_letter(words[name].front()) && is_capital(words[name])) return words[name];
    }
    return {};
}

bool speaks_of(Setting const& setting, std::string const& name) { return setting.text == nullptr || setting.text->find(name) != std::string::npos; }

/// Only one says where or to whom, and the other's text nowhere names it: a part may be less than the whole.
bool is_part_elsewhere(Claim const& part, Setting const& of_part, Claim const& whole, Setting const& of_whole) {
    std::string const name = named_behind(part, of_part);
    bool const time = std::any_of(name.begin(), name.end(), [](char c) { return !is_letter(c); }) || (part.period && part.period->words.find(name) != std::string::npos);
    if (name.empty() || time || speaks_of(of_whole, name)) return false;
    return !is_additive(part.quantity.unit) || is_less(part, whole);
}

/// "For ten years" tells when, which periods are for; "in all" nothing.
bool restricts_nothing(std::string const& word) {
    static constexpr std::array<std::string_view, 17> words{"year", "month", "week", "day", "quarter", "decade", "hour", "minute", "night", "morning", "time", "total", "fact", "addition", "statement", "interview", "report"};
    std::string const root = word_root(word);
    return std::find(words.begin(), words.end(), root) != words.end() || std::find(words.begin(), words.end(), word) != words.end();
}

/// What a phrase right behind a figure and its noun restricts it to: "12 ventilators | in use", "40 percent | for top earners".
struct Restriction {
    std::string words;
    std::vector<std::string> senses;  ///< empty where nothing restricts
};

/// The phrase that words[lead] leads; names are named_behind's.
Restriction restriction_led(std::vector<std::string> const& words, std::size_t lead, Claim const& claim) {
    constexpr std::size_t longest_phrase = 6;
    Restriction out{words[lead], {}};
    std::string content;
    for (std::size_t i = lead + 1; i < std::min(words.size(), lead + 1 + longest_phrase); ++i) {
        if (!is_letter(words[i].front())) break;
        if (is_capital(words[i]) || (claim.period && claim.period->words.find(words[i]) != std::string::npos)) return {};
        std::string const word = lower_case(words[i]);
        if (word == "and" || word == "but" || word == "while" || word == "which" || word == "who" || word == "after" || word == "from" || (word == "that" && i > lead + 1)) break;
        bool const own = word == "its" || word == "their" || word == "his" || word == "her";  // "at its plants": what the subject has anyway
        if ((own && i == lead + 1) || restricts_nothing(word)) return {};
        out.words += ' ' + words[i];
        if (!is_empty_word(word)) content += word + ' ';
    }
    out.senses = senses_of(content);
    Measure const& m = claim.measure;
    std::erase_if(out.senses, [&](std::string const& sense) {  // "$3 billion in profit" is profit
        bool const is_deed = claim.quantity.unit.dimension == dimension::money && sense == word_sense(m.role);
        return is_deed || sense == word_sense(m.head) || (!m.id.empty() && lexicon_facts().is_own_word(m.id, sense));
    });
    return out;
}

/// "Turnout | among young voters | was 44 percent": a share's or a change's, behind the noun that the sentence begins with.
Restriction restricted_before(Claim const& claim, Setting const& setting) {
    if (!is_share(claim.quantity.unit)) return {};
    constexpr std::size_t longest = 4;  // "turnout among young voters": the verb is behind it
    auto words = opening_of(claim, setting);
    words.resize(std::min(words.size(), longest));
    bool const leads = words.size() > 2 && (words[1] == "among" || words[1] == "for");
    return leads ? restriction_led(words, 1, claim) : Restriction{};
}

Restriction restricted_to(Claim const& claim, Setting const& setting) {
    constexpr std::size_t longest_noun = 6;
    auto const words = words_behind(claim, setting, 100);
    static constexpr std::array<std::string_view, 11> leads{"for", "in", "on", "among", "with", "during", "under", "against", "at", "who", "whose"};
    std::size_t lead = 0;
    while (lead < std::min(words.size(), longest_noun) && std::find(leads.begin(), leads.end(), words[lead]) == leads.end()) {
        if (!is_letter(words[lead].front())) return {};
        ++lead;
    }
    if (lead >= std::min(words.size(), longest_noun)) return {};
    if (words[lead] == "at" && claim.quantity.unit.dimension == dimension::money) return {};  // "fetched $3 million at the auction": the occasion
    return restriction_led(words, lead, claim);
}

/// A restriction that the other's sentence says as well is none.
bool said_in(Restriction const& restriction, Claim const& other, Setting const& setting) {
    auto const sentence = sentence_of(other, setting);
    return !sentence || shared_count(restriction.senses, senses_of(*sentence)) > 0;
}

/// Why not, where each is restricted to something else, or one alone to what may be a part; else empty.
std::string restricted_apart(Sides const& s) {
    auto const restriction = [](Claim const& claim, Setting const& setting) {
        Restriction const behind = restricted_to(claim, setting);
        return behind.senses.empty() ? restricted_before(claim, setting) : behind;
    };
    Restriction a = restriction(s.a, s.sa), b = restriction(s.b, s.sb);
    if (a.senses.empty() || said_in(a, s.b, s.sb)) a = {};
    if (b.senses.empty() || said_in(b, s.a, s.sa)) b = {};
    if (!a.words.empty() && !b.words.empty()) return "Not compared: '" + std::min(a.words, b.words) + "' against '" + std::max(a.words, b.words) + "'.";
    if (a.words.empty() && b.words.empty()) return {};
    // A price is the price of one thing, and more may be paid for another.
    bool const adds_up = is_additive(s.a.quantity.unit) && s.a.quantity.unit.dimension != dimension::money;
    bool const may_be_part = !adds_up || (a.words.empty() ? is_less(s.b, s.a) : is_less(s.a, s.b));
    return may_be_part ? "Not compared: only one of the two says '" + a.words + b.words + "'." : "";
}

/// "Ice covers 220 square kilometres of the lake": some of the thing that the other is all of.
bool is_some_of_the_subject(Claim const& part, Setting const& of_part, Claim const& whole, Setting const& of_whole) {
    auto const opening = opening_of(whole, of_whole), own = opening_of(part, of_part);
    if (opening.empty() || own.empty() || lower_case(own.front()) == lower_case(opening.front()) || !is_less(part, whole)) return false;
    auto const behind = words_behind(part, of_part, 80);
    return behind.size() > 2 && behind[0] == "of" && is_determiner(behind[1]) && lower_case(behind[2]) == lower_case(opening.front());
}

/// "Police found weapons in 11 houses" of the houses that were searched: where something was is no more than where it was looked for.
bool is_some_of_the_places(Claim const& part, Claim const& whole) {
    auto const stands_behind_in = [](Claim const& claim) { return claim.mention.prefix.ends_with(" in "); };
    return part.quantity.unit.dimension == dimension::count && stands_behind_in(part) && !stands_behind_in(whole) && is_less(part, whole);
}

}  // namespace

Step match_surroundings(Sides const& s) {
    if (s.open() || bound_to_event(s)) return {};
    if (is_some_of_the_places(s.a, s.b) || is_some_of_the_places(s.b, s.a)) return Step::stop(Reason::measure, "Not compared: one of the two counts where something was.");
    if (is_some_of_the_subject(s.a, s.sa, s.b, s.sb) || is_some_of_the_subject(s.b, s.sb, s.a, s.sa)) return Step::stop(Reason::denominator, "Not compared: one is a part of what the other is of.");
    if (is_of_other_subject(s.a, s.sa, s.b, s.sb) || is_of_other_subject(s.b, s.sb, s.a, s.sa)) return Step::stop(Reason::subject, "Not compared: one is of a part of what the other is of.");
    if (is_for_another_receiver(s)) return Step::stop(Reason::subject, "Not compared: each is for somebody else.");
    bool const part_a = is_part_elsewhere(s.a, s.sa, s.b, s.sb), part_b = is_part_elsewhere(s.b, s.sb, s.a, s.sa);
    if (part_a == part_b) {
        std::string because = restricted_apart(s);
        return because.empty() ? Step{} : Step::stop(Reason::aggregation, std::move(because));
    }
    std::string const name = part_a ? named_behind(s.a, s.sa) : named_behind(s.b, s.sb);
    return Step::stop(Reason::place, "Not compared: only one of the two says '" + name + "'.");
}

}  // namespace figtrail
