#include "claim/relate_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "claim/sense_lists.hpp"

namespace figtrail {
namespace {

using RootMap = std::map<std::string, std::string_view, std::less<>>;

bool ends_with(std::string_view word, std::string_view ending) {
    return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

bool has_vowel(std::string_view word) { return word.find_first_of("aeiouy") != std::string_view::npos; }

/// A root is no word: "increas" of "increase", "increased" and "increasing", "compani" of "company" and "companies".
std::string without_e(std::string_view stem) {
    if (stem.size() > 3 && stem.back() == 'e') stem.remove_suffix(1);
    std::string root(stem);
    if (root.size() > 3 && root.back() == 'y') root.back() = 'i';
    return root;
}

/// A doubled consonant is undone: "plan" of "planned".
std::string verb_root(std::string_view stem) {
    if (stem.size() > 3 && stem.back() == stem[stem.size() - 2] && std::string_view("bdgmnprt").find(stem.back()) != std::string_view::npos)
        stem.remove_suffix(1);
    return without_e(stem);
}

std::map<std::string_view, std::string_view> const& irregular() {
    static std::map<std::string_view, std::string_view> const forms = {
        {"men", "man"},        {"women", "woman"},     {"children", "child"}, {"peoples", "people"},
        {"died", "die"},               {"dying", "die"},      {"won", "win"},        {"winning", "win"},
        {"sold", "sell"},      {"made", "make"},      {"making", "make"},
        {"makes", "make"},     {"rose", "rise"},      {"risen", "rise"},
        {"fell", "fall"},      {"fallen", "fall"},     {"grew", "grow"},      {"grown", "grow"},     {"paid", "pay"},
        {"bought", "buy"},     {"seen", "see"},        {"saw", "see"},        {"held", "hold"},      {"born", "bear"},
        {"series", "series"},  {"species", "species"}, {"news", "news"},      {"earning", "earn"},
        {"earnings", "earn"},  {"feet", "foot"},       {"teeth", "tooth"},    {"spent", "spend"},    {"led", "lead"},
        {"taken", "take"},     {"took", "take"},       {"given", "give"},     {"gave", "give"},      {"rated", "rating"},   {"injuries", "injury"}, {"us", "us"},          {"gas", "gas"},        {"this", "this"},
        };
    return forms;
}

/// British spellings as Americans write them: "centre", "colour", "traveller", "organised", "programme".
std::string american(std::string word) {
    auto const respell = [&](std::string_view from, std::string_view to, std::size_t least) {
        for (std::size_t behind = 0; behind <= 3 && from.size() + behind <= word.size(); ++behind) {
            std::size_t const at = word.size() - from.size() - behind;
            if (word[at] != from.front() || word.compare(at, from.size(), from) != 0) continue;
            if (at >= least) word.replace(at, from.size(), to);
            return;
        }
    };
    if (word.size() < 5) return word;
    respell("centre", "center", 0);
    respell("theatre", "theater", 0);
    respell("metre", "meter", 0);
    respell("litre", "liter", 0);
    respell("programme", "program", 0);
    respell("defence", "defense", 0);
    respell("offence", "offense", 0);
    respell("isation", "ization", 3);
    respell("ised", "ized", 4);
    respell("ising", "izing", 4);
    respell("ise", "ize", 5);
    respell("elled", "eled", 3);
    respell("elling", "eling", 3);
    respell("eller", "eler", 3);
    respell("our", "or", 3);
    return word;
}

/// Whether a byte belongs to a letter. Of UTF-8, the signs of Latin-1 and general punctuation are none.
bool is_letter(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    auto const byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0u; };
    unsigned const c = byte(at);
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == 0xC2) return byte(at + 1) >= 0xC0;
    return c != 0xE2 || (byte(at + 1) != 0x80 && byte(at + 1) != 0x81);
}

RootMap by_root(std::vector<SenseGroup> const& groups) {
    RootMap map;
    for (SenseGroup const& group : groups)
        for (std::string const& word : group) map.emplace(word_root(word), group.front());
    return map;
}

std::set<std::string, std::less<>> roots_of(std::vector<std::string> const& words) {
    std::set<std::string, std::less<>> out;
    for (std::string const& word : words) out.insert(word_root(word));
    return out;
}

}  // namespace

std::string lower_case(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string word_root(std::string_view word) {
    std::string w = american(lower_case(word));
    if (ends_with(w, "'s")) w.resize(w.size() - 2);
    if (auto const it = irregular().find(w); it != irregular().end()) w = it->second;
    if (w.size() < 4) return w;
    if (ends_with(w, "ies")) return w.substr(0, w.size() - 2);
    if (ends_with(w, "sses") || ends_with(w, "shes") || ends_with(w, "ches") || ends_with(w, "xes"))
        return w.substr(0, w.size() - 2);
    if (ends_with(w, "ied")) return w.substr(0, w.size() - 2);
    if (ends_with(w, "s") && !ends_with(w, "ss") && !ends_with(w, "us") && !ends_with(w, "is")) w.pop_back();
    if (w.size() > 4 && ends_with(w, "ed") && has_vowel(std::string_view(w).substr(0, w.size() - 2)))
        return verb_root(std::string_view(w).substr(0, w.size() - 2));
    if (w.size() > 5 && ends_with(w, "ing") && has_vowel(std::string_view(w).substr(0, w.size() - 3)))
        return verb_root(std::string_view(w).substr(0, w.size() - 3));
    return without_e(w);
}

std::string word_sense(std::string_view word) {
    static RootMap const senses = by_root(sense_lists().senses);
    std::string root = word_root(word);
    if (auto const it = senses.find(root); it != senses.end()) return std::string(it->second);
    return root;
}

std::string word_kin(std::string_view word) {
    static RootMap const kin = by_root(sense_lists().kin);
    if (auto const it = kin.find(word_root(word)); it != kin.end()) return std::string(it->second);
    std::string sense = word_sense(word);
    if (auto const it = kin.find(word_root(sense)); it != kin.end()) return std::string(it->second);
    return sense;
}

bool individuates_nothing(std::string_view head) {
    static std::set<std::string, std::less<>> const roots = roots_of(sense_lists().individuate_nothing);
    std::string const root = word_root(head);
    return root.empty() || roots.contains(root);
}

bool is_anyone(std::string const& sense) {
    static std::set<std::string, std::less<>> const senses = [] {
        std::set<std::string, std::less<>> out;
        for (std::string const& word : sense_lists().anyone) out.insert(word_sense(word));
        return out;
    }();
    return senses.contains(sense);
}

bool is_empty_word(std::string_view lower) {
    static constexpr auto words = [] {
        std::array<std::string_view, 118> list = {
            "a",     "an",    "the",   "of",    "in",     "on",      "at",     "to",    "for",    "from",  "by",    "with",
            "and",   "or",    "but",   "as",    "is",     "are",     "was",    "were",  "be",     "been",  "being", "has",
            "have",  "had",   "having", "do",   "does",   "did",     "its",    "it",    "his",    "her",   "their", "he",
            "she",   "they",  "them",  "this",  "that",   "these",   "those",  "there", "which",  "who",   "whom",  "whose",
            "than",  "then",  "more",  "less",  "fewer",  "over",    "under",  "above", "below",  "about", "around", "nearly",
            "almost", "least", "most", "up",    "down",   "out",     "into",   "some",  "any",    "all",   "each",  "every",
            "not",   "no",    "only",  "also",  "just",   "will",    "would",  "can",   "could",  "may",   "might", "should",
            "must",  "after", "before", "since", "until", "during",  "while",  "when",  "where",  "what",  "how",   "s",
            "per",   "cent",  "percent", "so",  "such",   "both",    "each",  "whether", "one",  "between", "roughly", "approximately",
            "million", "billion", "thousand", "hundred", "trillion", "crore", "lakh", "dozen", "same", "very"};
        std::sort(list.begin(), list.end());
        return list;
    }();
    return std::binary_search(words.begin(), words.end(), lower);
}

std::vector<std::string> words_of(std::string_view text, Letters letters) {
    std::vector<std::string> out;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t const begin = i;
        while (is_letter(text, i)) ++i;
        if (i > begin) {
            std::string_view const word = text.substr(begin, i - begin);
            out.push_back(letters == Letters::as_written ? std::string(word) : lower_case(word));
            continue;
        }
        ++i;
        while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) ++i;
    }
    return out;
}

std::vector<std::string> senses_of(std::vector<std::string> const& words) {
    std::vector<std::string> out;
    for (std::string const& word : words) {
        std::string const lower = lower_case(word);
        if (!is_empty_word(lower) && lower.size() > 1) out.push_back(word_sense(lower));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> senses_of(std::string_view text) { return senses_of(words_of(text)); }

std::size_t shared_count(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    std::size_t n = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) ++i;
        else if (*j < *i) ++j;
        else { ++n; ++i; ++j; }
    }
    return n;
}

}  // namespace figtrail
