#include "parser/inflect.hpp"

#include <algorithm>
#include <array>

#include "parser/word_list.hpp"
#include "parser/word_set.hpp"

namespace figtrail {

namespace {

using std::string;
using std::string_view;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
bool ends(string_view word, string_view tail) {
    return word.size() >= tail.size() && word.substr(word.size() - tail.size()) == tail;
}
string without(string_view word, std::size_t letters, string_view tail = "") {
    return string(word.substr(0, word.size() - letters)).append(tail);
}
bool can_be(string_view word, word_class::Mask mask) { return (word_list_classes(word) & mask) != 0; }
// A noun that is not merely the plural of another.
bool is_singular_noun(string_view word) {
    auto const classes = word_list_classes(word);
    return (classes & word_class::noun) && !(classes & word_class::plural);
}

// Nouns whose plural looks like the singular, or that have no singular in news.
constexpr WordSet unchanged_nouns{
    "aircraft", "barracks", "binoculars", "cattle", "clothes", "corps", "crossroads", "deer", "diabetes", "economics", "fish", "gallows", "gymnastics",
    "headquarters", "hertz", "hovercraft", "mathematics", "means", "measles", "mumps", "news", "offspring", "outskirts", "pants", "people", "physics",
    "police", "politics", "rabies", "salmon", "scissors", "series", "sheep", "spacecraft", "species", "statistics", "swine", "thanks", "trousers", "watercraft"};

struct Pair {
    string_view one;
    string_view many;
};
// Irregular plurals that news uses; WordNet's list also has "kine" and "brethren". Sorted by the singular; the words that end so
// ("policeman", "grandchild") follow.
constexpr std::array<Pair, 48> irregular_plurals{{
    {"addendum", "addenda"}, {"analysis", "analyses"}, {"axis", "axes"}, {"bacterium", "bacteria"}, {"basis", "bases"}, {"calf", "calves"},
    {"child", "children"}, {"crisis", "crises"}, {"criterion", "criteria"}, {"datum", "data"}, {"diagnosis", "diagnoses"}, {"dwarf", "dwarves"},
    {"elf", "elves"}, {"emphasis", "emphases"}, {"foot", "feet"}, {"fungus", "fungi"}, {"goose", "geese"}, {"half", "halves"},
    {"hypothesis", "hypotheses"}, {"knife", "knives"}, {"larva", "larvae"}, {"leaf", "leaves"}, {"life", "lives"}, {"loaf", "loaves"},
    {"louse", "lice"}, {"man", "men"}, {"medium", "media"}, {"memorandum", "memoranda"}, {"mouse", "mice"}, {"nucleus", "nuclei"}, {"oasis", "oases"},
    {"nemesis", "nemeses"}, {"ox", "oxen"}, {"parenthesis", "parentheses"}, {"person", "people"}, {"phenomenon", "phenomena"}, {"scarf", "scarves"}, {"self", "selves"},
    {"shelf", "shelves"}, {"stimulus", "stimuli"}, {"stratum", "strata"}, {"synthesis", "syntheses"}, {"thesis", "theses"}, {"thief", "thieves"},
    {"tooth", "teeth"}, {"wharf", "wharves"}, {"wife", "wives"}, {"wolf", "wolves"}}};

constexpr WordSet irregular_many(irregular_plurals, &Pair::many);

struct Irregular {
    string_view base;
    string_view past;
    string_view participle;
};
// Verbs whose past is no -ed form, sorted.
constexpr std::array<Irregular, 125> irregular_verbs{{
    {"arise", "arose", "arisen"}, {"awake", "awoke", "awoken"}, {"bear", "bore", "borne"}, {"beat", "beat", "beaten"}, {"become", "became", "become"},
    {"begin", "began", "begun"}, {"bend", "bent", "bent"}, {"bet", "bet", "bet"}, {"bid", "bid", "bid"}, {"bind", "bound", "bound"},
    {"bite", "bit", "bitten"}, {"bleed", "bled", "bled"}, {"blow", "blew", "blown"}, {"break", "broke", "broken"}, {"breed", "bred", "bred"},
    {"bring", "brought", "brought"}, {"broadcast", "broadcast", "broadcast"}, {"build", "built", "built"}, {"burst", "burst", "burst"},
    {"buy", "bought", "bought"}, {"cast", "cast", "cast"}, {"catch", "caught", "caught"}, {"choose", "chose", "chosen"}, {"cling", "clung", "clung"},
    {"come", "came", "come"}, {"cost", "cost", "cost"}, {"creep", "crept", "crept"}, {"cut", "cut", "cut"}, {"deal", "dealt", "dealt"},
    {"dig", "dug", "dug"}, {"do", "did", "done"}, {"draw", "drew", "drawn"}, {"drink", "drank", "drunk"}, {"drive", "drove", "driven"},
    {"eat", "ate", "eaten"}, {"fall", "fell", "fallen"}, {"feed", "fed", "fed"}, {"feel", "felt", "felt"}, {"fight", "fought", "fought"},
    {"find", "found", "found"}, {"flee", "fled", "fled"}, {"fling", "flung", "flung"}, {"fly", "flew", "flown"}, {"forbid", "forbade", "forbidden"},
    {"forecast", "forecast", "forecast"}, {"foresee", "foresaw", "foreseen"}, {"forget", "forgot", "forgotten"}, {"forgive", "forgave", "forgiven"},
    {"freeze", "froze", "frozen"}, {"get", "got", "got"}, {"give", "gave", "given"}, {"go", "went", "gone"}, {"grind", "ground", "ground"},
    {"grow", "grew", "grown"}, {"hang", "hung", "hung"}, {"have", "had", "had"}, {"hear", "heard", "heard"}, {"hide", "hid", "hidden"},
    {"hit", "hit", "hit"}, {"hold", "held", "held"}, {"hurt", "hurt", "hurt"}, {"keep", "kept", "kept"}, {"know", "knew", "known"},
    {"lay", "laid", "laid"}, {"lead", "led", "led"}, {"leave", "left", "left"}, {"lend", "lent", "lent"}, {"let", "let", "let"},
    {"lie", "lay", "lain"}, {"lose", "lost", "lost"}, {"make", "made", "made"}, {"mean", "meant", "meant"}, {"meet", "met", "met"},
    {"mistake", "mistook", "mistaken"}, {"outdo", "outdid", "outdone"}, {"overcome", "overcame", "overcome"}, {"overtake", "overtook", "overtaken"},
    {"pay", "paid", "paid"}, {"put", "put", "put"}, {"quit", "quit", "quit"}, {"read", "read", "read"}, {"rebuild", "rebuilt", "rebuilt"},
    {"repay", "repaid", "repaid"}, {"ride", "rode", "ridden"}, {"ring", "rang", "rung"}, {"rise", "rose", "risen"}, {"run", "ran", "run"},
    {"say", "said", "said"}, {"see", "saw", "seen"}, {"seek", "sought", "sought"}, {"sell", "sold", "sold"}, {"send", "sent", "sent"},
    {"set", "set", "set"}, {"shake", "shook", "shaken"}, {"shed", "shed", "shed"}, {"shoot", "shot", "shot"}, {"show", "showed", "shown"},
    {"shrink", "shrank", "shrunk"}, {"shut", "shut", "shut"}, {"sing", "sang", "sung"}, {"sink", "sank", "sunk"}, {"sit", "sat", "sat"},
    {"slay", "slew", "slain"}, {"sleep", "slept", "slept"}, {"slide", "slid", "slid"}, {"speak", "spoke", "spoken"}, {"spend", "spent", "spent"},
    {"split", "split", "split"}, {"spread", "spread", "spread"}, {"stand", "stood", "stood"}, {"steal", "stole", "stolen"}, {"stick", "stuck", "stuck"},
    {"strike", "struck", "struck"}, {"swear", "swore", "sworn"}, {"sweep", "swept", "swept"}, {"swim", "swam", "swum"}, {"take", "took", "taken"},
    {"teach", "taught", "taught"}, {"tear", "tore", "torn"}, {"tell", "told", "told"}, {"think", "thought", "thought"},
    {"throw", "threw", "thrown"}, {"undergo", "underwent", "undergone"}, {"understand", "understood", "understood"},
    {"withdraw", "withdrew", "withdrawn"}}};
constexpr std::array<Irregular, 9> more_irregular_verbs{{
    {"be", "was", "been"}, {"bereave", "bereft", "bereft"}, {"mislead", "misled", "misled"}, {"oversee", "oversaw", "overseen"},
    {"wake", "woke", "woken"}, {"wear", "wore", "worn"}, {"weep", "wept", "wept"}, {"win", "won", "won"}, {"write", "wrote", "written"}}};

constexpr WordSet irregular_pasts(irregular_verbs, &Irregular::past);
constexpr WordSet irregular_participles(irregular_verbs, &Irregular::participle);

Irregular const* irregular_verb(string_view base) {
    for (auto const& v : irregular_verbs)
        if (v.base == base) return &v;
    for (auto const& v : more_irregular_verbs)
        if (v.base == base) return &v;
    return nullptr;
}

string with_s(string_view word) {
    std::size_t const n = word.size();
    if (n > 1 && word[n - 1] == 'y' && !is_vowel(word[n - 2])) return without(word, 1, "ies");
    for (string_view const tail : {"s", "x", "z", "ch", "sh"})
        if (ends(word, tail)) return string(word) + "es";
    return string(word) + "s";
}

// Whether -ed and -ing double the last letter: WordNet lists the verbs of more than one syllable that do ("admitting").
bool doubles(string_view lemma) {
    std::size_t const n = lemma.size();
    if (n < 3 || is_vowel(lemma[n - 1]) || string_view("wxyh").find(lemma[n - 1]) != string_view::npos) return false;
    if (word_list::verbs().lemma_of(string(lemma) + lemma.back() + "ing") == lemma) return true;
    auto const vowels = std::count_if(lemma.begin(), lemma.end(), is_vowel);
    return vowels == 1 && is_vowel(lemma[n - 2]) && !is_vowel(lemma[n - 3]);
}

}  // namespace

string plural_of(string_view noun) {
    if (noun.empty() || unchanged_nouns.holds(noun)) return string(noun);
    if (ends(noun, "human") || ends(noun, "german") || ends(noun, "roman")) return string(noun) + "s";
    for (auto const& [one, many] : irregular_plurals)
        if (noun == one || ((one == "man" || one == "child" || one == "foot" || one == "tooth" || one == "wife") && ends(noun, one)))
            return without(noun, one.size(), many);
    for (string_view const hero : {"hero", "potato", "tomato", "veto", "echo", "torpedo", "embargo", "mosquito", "buffalo", "cargo", "volcano"})
        if (noun == hero) return string(noun) + "es";
    return with_s(noun);
}

string singular_of(string_view noun) {
    if (noun.size() < 3 || unchanged_nouns.holds(noun)) return string(noun);
    if (std::size_t const found = irregular_many.find(noun); found != irregular_plurals.size()) {
        string_view const one = irregular_plurals[found].one;
        if (one != "person" && one != "datum" && one != "medium" && one != "axis" && one != "basis") return string(one);
    }
    if (ends(noun, "men") && is_singular_noun(without(noun, 2, "an"))) return without(noun, 2, "an");
    if (noun == "data" || noun == "media" || !ends(noun, "s")) {
        auto const lemma = noun == "data" || noun == "media" || is_singular_noun(noun) ? string_view{} : word_list::nouns().lemma_of(noun);
        return string(lemma.empty() ? noun : lemma);
    }
    if (ends(noun, "ss")) return string(noun);
    string stem = without(noun, 1);
    if (is_singular_noun(noun) && !is_singular_noun(stem) && !can_be(noun, word_class::plural) && !ends(noun, "ies") &&
        (ends(noun, "us") || ends(noun, "is") || ends(noun, "as") || ends(noun, "os") || ends(noun, "ens")))
        return string(noun);
    if ((ends(noun, "us") || ends(noun, "is")) && !is_singular_noun(stem)) return string(noun);
    if (noun == "lenses" || noun == "cookies") return without(noun, noun == "lenses" ? 2 : 1);  // WordNet also has "lense" and "cooky"
    if (ends(noun, "ies")) return is_singular_noun(stem) && !is_singular_noun(without(noun, 3, "y")) ? stem : without(noun, 3, noun.size() > 4 ? "y" : "ie");
    if (ends(noun, "ves")) {
        auto const lemma = word_list::nouns().lemma_of(noun);
        if (!lemma.empty()) return string(lemma);
    }
    if (ends(noun, "es")) {
        string shorter = without(noun, 2);
        if (is_singular_noun(stem)) return stem;
        if (is_singular_noun(shorter) && !ends(noun, "phes")) return shorter;
        if (ends(noun, "zzes") || ends(noun, "sses")) return is_singular_noun(without(noun, 3)) ? without(noun, 3) : shorter;
        for (string_view const tail : {"xes", "ches", "shes"})
            if (ends(noun, tail)) return shorter;
    }
    return stem;
}

std::vector<string> verb_forms(string_view lemma) {
    std::vector<string> forms;
    auto const add = [&forms](string form) {
        if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
    };
    add(string(lemma));
    if (lemma.size() < 2) return forms;
    std::size_t const n = lemma.size();
    bool const final_e = lemma[n - 1] == 'e';
    string const stem = doubles(lemma) ? string(lemma) + lemma.back() : string(lemma);
    if (lemma == "be") add("is");
    else if (lemma == "have") add("has");
    else if (lemma == "do" || lemma == "go" || lemma == "undergo" || lemma == "veto") add(string(lemma) + "es");
    else add(with_s(lemma));
    if (ends(lemma, "ie")) add(without(lemma, 2, "ying"));
    else if (final_e && n > 2 && lemma[n - 2] != 'e' && lemma[n - 2] != 'o' && lemma[n - 2] != 'y') add(without(lemma, 1, "ing"));
    else if (ends(lemma, "ic")) add(string(lemma) + "king");
    else add(stem + "ing");
    if (auto const* irregular = irregular_verb(lemma)) {
        add(string(irregular->past));
        add(string(irregular->participle));
    } else if (final_e) {
        add(string(lemma) + "d");
    } else if (lemma[n - 1] == 'y' && !is_vowel(lemma[n - 2])) {
        add(without(lemma, 1, "ied"));
    } else {
        add(ends(lemma, "ic") ? string(lemma) + "ked" : stem + "ed");
    }
    if (lemma == "be") for (string_view const form : {"am", "are", "were"}) add(string(form));
    return forms;
}

string verb_lemma(string_view form) {
    if (form.size() < 3) return form == "is" || form == "am" ? "be" : string(form);
    if (std::size_t const found = std::min(irregular_pasts.find(form), irregular_participles.find(form)); found != irregular_verbs.size())
        return string(irregular_verbs[found].base);
    for (auto const& v : more_irregular_verbs)
        if (v.past == form || v.participle == form) return string(v.base);
    if (form == "are" || form == "were") return "be";
    if (form == "has") return "have";
    auto const classes = word_list_classes(form);
    bool const inflected = (classes & (word_class::past | word_class::gerund | word_class::third_person)) != 0;
    if ((classes & word_class::verb) && !inflected) return string(form);
    if (auto const lemma = word_list::verbs().lemma_of(form); !lemma.empty()) return string(lemma);
    auto const is_base = [](string const& word) {
        auto const c = word_list_classes(word);
        return (c & word_class::verb) && !(c & (word_class::past | word_class::gerund | word_class::third_person));
    };
    auto const first_base = [&is_base](std::initializer_list<string> candidates) {
        for (auto const& c : candidates)
            if (is_base(c)) return c;
        return string{};
    };
    string found;
    bool const doubled_ed = form.size() > 5 && ends(form, "ed") && form[form.size() - 3] == form[form.size() - 4];
    bool const doubled_ing = form.size() > 6 && ends(form, "ing") && form[form.size() - 4] == form[form.size() - 5];
    if (ends(form, "ies") || ends(form, "ied")) found = first_base({without(form, 3, "y"), without(form, 1)});
    else if (ends(form, "ed")) found = first_base({without(form, 1), without(form, 2), doubled_ed ? without(form, 3) : string{}});
    else if (ends(form, "ying") && form.size() == 5) found = first_base({without(form, 4, "ie"), without(form, 3)});
    else if (ends(form, "ing")) found = first_base({without(form, 3, "e"), without(form, 3), doubled_ing ? without(form, 4) : string{}});
    else if (ends(form, "es")) found = first_base({without(form, 1), without(form, 2)});
    else if (ends(form, "s") && !ends(form, "ss")) found = first_base({without(form, 1)});
    return found.empty() ? string(form) : found;
}

string base_adjective(string_view adjective) {
    // Adjectives that only look like degrees of shorter ones.
    for (string_view const whole : {"outer", "inner", "upper", "other", "former", "latter", "modest", "honest", "earnest", "elder", "under", "over"})
        if (adjective == whole) return string(adjective);
    if (adjective == "better" || adjective == "best") return "good";
    if (adjective == "worse" || adjective == "worst") return "bad";
    if (adjective.size() < 5 || (!ends(adjective, "er") && !ends(adjective, "est"))) return string(adjective);
    if (auto const lemma = word_list::adjectives().lemma_of(adjective); !lemma.empty()) return string(lemma);
    std::size_t const tail = ends(adjective, "er") ? 2 : 3;
    string stem = without(adjective, tail);
    if (stem.size() < 3) return string(adjective);
    auto const is_adjective = [](string const& word) { return can_be(word, word_class::adjective); };
    if (ends(stem, "i") && is_adjective(without(stem, 1, "y"))) return without(stem, 1, "y");
    bool const doubled = stem.size() > 3 && stem[stem.size() - 1] == stem[stem.size() - 2];
    if (doubled && is_adjective(without(stem, 1)) && !is_adjective(stem)) return without(stem, 1);
    if (is_adjective(stem + "e") && !is_adjective(stem)) return stem + "e";
    if (is_adjective(stem) && !(can_be(adjective, word_class::noun) && !can_be(adjective, word_class::adjective))) return stem;
    return string(adjective);
}

}  // namespace figtrail
