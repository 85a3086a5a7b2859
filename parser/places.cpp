#include "parser/places.hpp"

#include <algorithm>
#include <string_view>

#include "parser/name_words.hpp"
#include "parser/syntax.hpp"
#include "parser/word_set.hpp"

namespace figtrail {
namespace {

using Index = std::uint32_t;

/// Countries and peoples that are other words in lower case.
constexpr WordSet other_words{"bath", "chad", "china", "cork", "georgia", "guinea",  "jersey", "jordan", "lima",
                              "mali", "man",  "mobile", "nice", "polish",  "reading", "split",  "turkey", "us"};

constexpr RuleWords pair_nouns{"capitals",   "countries", "governments", "nations", "neighbors",
                               "neighbours", "peoples",   "sides",       "states"};
constexpr RuleWords country_nouns{"country", "homeland", "nation"};

bool is_place(PhraseKind kind) {
    return kind == PhraseKind::country || kind == PhraseKind::demonym || kind == PhraseKind::capital ||
           kind == PhraseKind::city || kind == PhraseKind::subdivision || kind == PhraseKind::region;
}

/// Places, and what looks like one and is none: "Iranian rials", "Reuters".
constexpr word_class::Mask phrases_that_count = word_class::place_phrase | word_class::money_phrase | word_class::source_phrase;

constexpr std::size_t most_entries = 64;     ///< of one stretch of text; work stays linear in endless sentences
constexpr std::size_t longest_way_back = 8;  ///< sentences of the paragraph that a claim may inherit from

}  // namespace

PlaceIndex::PlaceIndex(TokenText const& text, Document const& document, NameTable const& names, Lexicon const& lexicon,
                       ArticleFacts const& facts)
    : text_(text), document_(document), lexicon_(lexicon), facts_(facts), seen_(lexicon.catalog().countries.size()) {
    read(names);
    count_main_pair();
    lead_ = read_lead();
}

std::uint32_t PlaceIndex::index_of(std::string_view code) const {
    CountryEntry const* const entry = lexicon_.catalog().country(code);
    return entry == nullptr ? ours : static_cast<Index>(entry - lexicon_.catalog().countries.data());
}

void PlaceIndex::add(std::uint32_t token, std::uint32_t country) {
    entries_.push_back({token, country});
    if (country != ours) seen_[country] = true;
}

void PlaceIndex::read(NameTable const& names) {
    auto name = names.mentions.begin();
    for (Sentence const& sentence : text_.sentences) {
        sentence_first_ = static_cast<Index>(entries_.size());
        for (Index i = sentence.first; i < sentence.last;) {
            Token const& token = text_.tokens[i];
            bool const noun = token.is(word_class::plural | word_class::noun) && !token.has(token_flag::capitalised);
            bool const reference = noun && (pair_nouns.holds(text_, token) || country_nouns.holds(text_, token));
            if ((reference && read_reference(i)) || !token.is(phrases_that_count)) {
                ++i;
                continue;
            }
            while (name != names.mentions.end() && name->last <= i) ++name;
            bool const inside = name != names.mentions.end() && name->first <= i;
            i = read_hit(i, inside && names.names[name->name].kind != "place" ? name->last : 0);
        }
        // The last two different countries of a sentence are "the two countries" of what follows.
        for (auto e = static_cast<Index>(entries_.size()); e-- > sentence_first_ + 1;) {
            if (entries_[e].country == ours || entries_[e - 1].country == ours ||
                entries_[e].country == entries_[e - 1].country)
                continue;
            last_pair_[0] = entries_[e - 1].country;
            last_pair_[1] = entries_[e].country;
            break;
        }
    }
}

/// "Paris, Texas": what follows the comma says which.
bool PlaceIndex::is_placed_by_comma(std::uint32_t end) const {
    if (end + 1 >= text_.tokens.size() || !is_mark(text_.tokens[end], ',')) return false;
    return longest_hit(text_, end + 1, PhraseKind::subdivision) != nullptr ||
           longest_hit(text_, end + 1, PhraseKind::country) != nullptr;
}

/// Reads the place phrase at token `i`; returns where to go on. `name_end` is where the name around it ends, when that
/// is no place's; else 0.
std::uint32_t PlaceIndex::read_hit(std::uint32_t i, std::uint32_t name_end) {
    Token const& token = text_.tokens[i];
    PhraseHit const* best = nullptr;
    std::uint8_t other = 0;  // tokens of the longest agency or currency phrase here
    for (Index h = token.first_hit; h < token.first_hit + token.hit_count; ++h) {
        PhraseHit const& hit = text_.hits[h];
        if (hit.kind == PhraseKind::currency || hit.kind == PhraseKind::agency) other = std::max(other, hit.tokens);
        if (!is_place(hit.kind)) continue;
        bool const nearer =
            best == nullptr || hit.tokens > best->tokens || (hit.tokens == best->tokens && hit.kind < best->kind);
        if (nearer) best = &hit;
    }
    if (best == nullptr) return i + std::max<Index>(1, other);
    if (other >= best->tokens) return i + other;  // "Iranian rials", "Reuters"
    Index const end = i + best->tokens;
    bool const before_money = end < text_.tokens.size() && longest_hit(text_, end, PhraseKind::currency) != nullptr &&
                              best->kind == PhraseKind::demonym;
    if (before_money || (end < text_.tokens.size() && is_mark(text_.tokens[end], '$'))) return end;  // "US $ 4 million", "A$ 2"
    bool const nation = best->kind == PhraseKind::country || best->kind == PhraseKind::demonym;
    // "Michael Jordan", "New York Times", "British Steel Plc" name no place; "Bank of Iran" does.
    bool const names_nation = nation && name_end != 0 &&
                              (end < name_end || (i > 0 && text_.tokens[i - 1].is(word_class::preposition))) &&
                              !is_company_suffix(text_.word(name_end - 1));
    if (name_end != 0 && !names_nation) return end;
    if (!token.has(token_flag::capitalised)) {
        if (!nation && best->kind != PhraseKind::capital && best->tokens == 1) return end;
        if (best->tokens == 1 && other_words.holds(text_.word(i))) return end;
    }
    auto const& lexicon = lexicon_;
    switch (best->kind) {
        case PhraseKind::region: {
            auto const& countries = lexicon.region(best->entry).countries;
            if (countries.size() <= 2)
                for (std::string const& code : countries) add(i, index_of(code));
            break;
        }
        case PhraseKind::city:
            if (!is_placed_by_comma(end)) add(i, lexicon.country_of_city(best->entry));
            break;
        case PhraseKind::capital:
            if (!is_placed_by_comma(end)) add(i, best->entry);
            break;
        case PhraseKind::subdivision:
            add(i, lexicon.country_of_subdivision(best->entry));
            break;
        case PhraseKind::country: {
            // "Atlanta, Georgia" is the state.
            PhraseHit const* const state = longest_hit(text_, i, PhraseKind::subdivision);
            bool const after_city =
                i >= 2 && is_mark(text_.tokens[i - 1], ',') && !entries_.empty() && entries_.back().token + 3 > i;
            Index const of_state = state == nullptr ? ours : lexicon.country_of_subdivision(state->entry);
            bool const state_is_near = of_state != ours && (after_city || seen_[of_state]);
            add(i, state_is_near ? of_state : best->entry);
            break;
        }
        default:
            add(i, best->entry);
            break;
    }
    return end;
}

/// "the two countries", "both nations", "our country", "the country".
bool PlaceIndex::read_reference(std::uint32_t i) {
    Token const& noun = text_.tokens[i];
    if (i == 0) return false;
    if (pair_nouns.holds(text_, noun)) {
        bool const pair = is_word(text_, i - 1, "both") || is_word(text_, i - 1, "two") ||
                          is_word(text_, i - 1, "neighboring") || is_word(text_, i - 1, "neighbouring");
        if (!pair || last_pair_[0] == ours) return false;
        bool const countries_follow = i + 1 < text_.tokens.size() && is_word(text_, i + 1, "of");
        if (countries_follow) return false;  // "the two countries of Iran and Iraq" names them itself
        add(i, last_pair_[0]);
        add(i, last_pair_[1]);
        return true;
    }
    if (!country_nouns.holds(text_, noun)) return false;
    if (is_word(text_, i - 1, "our")) {
        Index const known = facts_.country.empty() ? ours : index_of(facts_.country);
        add(i, known);
        return true;
    }
    bool const definite = is_word(text_, i - 1, "the") || is_word(text_, i - 1, "this");
    if (!definite || entries_.empty() || entries_.back().country == ours) return false;
    add(i, entries_.back().country);
    return true;
}

/// An article is about two countries when they make two thirds of all that are named, each at least three times.
void PlaceIndex::count_main_pair() {
    constexpr std::size_t fewest = 3;
    if (entries_.size() < 2 * fewest) return;
    std::vector<Index> counts;
    Index all = 0;
    for (Entry const& entry : entries_) {
        if (entry.country == ours) continue;
        if (counts.size() <= entry.country) counts.resize(entry.country + 1, 0);
        ++counts[entry.country];
        ++all;
    }
    Index first = ours, second = ours;
    for (Index c = 0; c < counts.size(); ++c) {
        if (first == ours || counts[c] > counts[first]) {
            second = first;
            first = c;
        } else if (second == ours || counts[c] > counts[second]) {
            second = c;
        }
    }
    if (second == ours || counts[second] < fewest || (counts[first] + counts[second]) * 3 < all * 2) return;
    main_pair_[0] = first;
    main_pair_[1] = second;
}

/// "our country" beside one of the article's two countries is the other one.
std::uint32_t PlaceIndex::other_of_main_pair(CountryCodes const& beside) const {
    if (main_pair_[0] == ours || beside.size() != 1) return ours;
    Index const known = index_of(beside.front());
    if (known == main_pair_[0]) return main_pair_[1];
    return known == main_pair_[1] ? main_pair_[0] : ours;
}

CountryCodes PlaceIndex::named(std::uint32_t first, std::uint32_t last) const {
    CountryCodes codes;
    auto entry = std::lower_bound(entries_.begin(), entries_.end(), first,
                                  [](Entry const& e, Index at) { return e.token < at; });
    auto const add_code = [&](Index country) {
        std::string const& code = lexicon_.catalog().countries[country].id;
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    };
    bool our_country = false;
    for (std::size_t seen = 0; entry != entries_.end() && entry->token < last && seen < most_entries; ++entry, ++seen) {
        if (entry->country == ours)
            our_country = true;
        else
            add_code(entry->country);
    }
    if (our_country)
        if (Index const other = other_of_main_pair(codes); other != ours) add_code(other);
    return codes;
}

ClaimPlaces PlaceIndex::of_claim(TokenRange mention, NounPhrase const* counted, Sentence const& sentence,
                                 Clause const& clause) const {
    // "The presence of 5,000 US troops in Iraq has limited ...": what the verb says is not about the figure.
    bool const complement = clause.verb != no_token && mention.last <= clause.verb &&
                            mention.first > clause.first + 1 && is_word(text_, mention.first - 1, "of") &&
                            counted != nullptr;
    if (complement) {
        Index const end = std::max(counted->last, std::min(clause.verb, sentence.last));
        CountryCodes own = named(mention.first, end);
        if (!own.empty()) return {std::move(own), false};
    }
    CountryCodes codes = named(std::min(clause.first, mention.first), std::max(clause.last, mention.last));
    if (codes.empty()) codes = named(sentence.first, sentence.last);
    if (!codes.empty()) return {std::move(codes), false};

    auto const& sentences = text_.sentences;
    auto here = std::lower_bound(sentences.begin(), sentences.end(), sentence.first,
                                 [](Sentence const& s, Index at) { return s.first < at; });
    for (std::size_t back = 0; back < longest_way_back && here != sentences.begin(); ++back) {
        --here;
        if (here->block != sentence.block) break;
        codes = named(here->first, here->last);
        if (!codes.empty()) return {std::move(codes), true};
    }
    return {lead_, !lead_.empty()};
}

/// Countries of the headline, else of the first sentence, where the dateline stands; none when there are more than two.
CountryCodes PlaceIndex::read_lead() const {
    for (Sentence const& sentence : text_.sentences) {
        BlockKind const kind = document_.blocks.empty() ? BlockKind::body : document_.blocks[sentence.block].kind;
        if (kind == BlockKind::furniture || kind == BlockKind::heading) continue;
        CountryCodes codes = named(sentence.first, sentence.last);
        if (codes.size() > 2) return {};
        if (!codes.empty() || kind != BlockKind::title) return codes;
    }
    return {};
}

}  // namespace figtrail
