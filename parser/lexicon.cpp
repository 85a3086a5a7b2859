#include "parser/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

#include "parser/cut.hpp"
#include "parser/lexicon_impl.hpp"
#include "parser/word_list.hpp"
#include "schema/embedded.hpp"

namespace figtrail {

void KeyTable::insert(std::uint64_t key, std::uint32_t value) {
    if (used * 2 >= slots.size()) grow();
    std::size_t at = key & (slots.size() - 1);
    while (slots[at].value != 0 && slots[at].key != key) at = (at + 1) & (slots.size() - 1);
    used += slots[at].value == 0;
    slots.own(at) = {key, value};
}

std::uint32_t KeyTable::find(std::uint64_t key) const {
    std::size_t at = key & (slots.size() - 1);
    while (slots[at].value != 0) {
        if (slots[at].key == key) return slots[at].value;
        at = (at + 1) & (slots.size() - 1);
    }
    return 0;
}

void KeyTable::grow() {
    std::vector<Slot> const old(slots.begin(), slots.end());
    slots.assign(std::vector<Slot>(old.size() * 2));
    used = 0;
    for (Slot const& slot : old)
        if (slot.value != 0) insert(slot.key, slot.value);
}

namespace {

/// Spreads a key's bits: the tables use its low ones.
std::uint64_t mix(std::uint64_t h) {
    h ^= h >> 32;
    h *= 0x9E3779B97F4A7C15ull;
    return h ^ (h >> 29);
}

std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) { return mix((std::uint64_t{node} << 32) | word); }

constexpr std::size_t longest_phrase = 13;  ///< tokens, hyphens among them

std::uint64_t child_bit(std::uint32_t word) { return 1ull << (word & 63); }

/// Do the bytes under the tokens equal `form`, blanks aside?
bool spelled_exactly(std::string_view bytes, std::string_view form) {
    std::size_t f = 0;
    for (char c : bytes) {
        if (c == ' ') continue;
        while (f < form.size() && form[f] == ' ') ++f;
        if (f == form.size() || form[f] != c) return false;
        ++f;
    }
    return f == form.size();
}

}  // namespace

std::uint32_t Lexicon::Impl::intern(std::string_view lower) {
    std::uint64_t const key = word_hash(lower);
    if (std::uint32_t const found = word_index.find(key)) {
        if (spelling(found) != lower)
            throw LexiconError("lexicon: the words '" + std::string(spelling(found)) + "' and '" + std::string(lower) + "' share a hash");
        return found;
    }
    WordInfo word;
    word.spelled_at = static_cast<std::uint32_t>(spellings.size());
    word.spelled_size = static_cast<std::uint32_t>(lower.size());
    for (char c : lower) spellings.push_back(c);
    words.push_back(word);
    auto const index = static_cast<std::uint32_t>(words.size() - 1);
    word_index.insert(key, index);
    return index;
}

std::uint32_t Lexicon::Impl::add_word(std::string_view word, word_class::Mask classes) {
    std::string folded;
    fold_word(word, folded);
    std::uint32_t const index = intern(folded);
    words.own(index).classes |= classes;
    return index;
}

void Lexicon::Impl::add_phrase(PhraseKind kind, std::size_t entry, std::string_view phrase, bool exact) {
    std::uint32_t node = 0;
    std::string folded;
    auto const tokens = cut_bare(phrase);
    for (Token const& token : tokens) {
        if (token.mark == '-' && tokens.size() > 1) continue;
        fold_word(slice(phrase, token.span), folded);
        std::uint32_t const word = intern(folded);
        std::uint32_t next = 0;
        if (node == 0) {
            words.own(word).classes |= word_class::phrase_start | beginnings_of(kind);
            next = words[word].phrase_node;
        } else {
            next = edges.find(edge_key(node, word));
        }
        if (next == 0) {
            next = static_cast<std::uint32_t>(nodes.size());
            nodes.push_back({});
            growing.emplace_back();
            if (node == 0) words.own(word).phrase_node = next;
            else edges.insert(edge_key(node, word), next);
            nodes.own(node).children |= child_bit(word);
        }
        node = next;
    }
    if (node == 0) return;
    std::uint32_t form = 0;
    if (exact) {
        form = static_cast<std::uint32_t>(exact_forms.size());
        for (char c : phrase) exact_forms.push_back(c);
        exact_forms.push_back('\0');
    }
    for (Payload const& known : growing[node])
        if (known.kind == kind && known.entry == entry && known.exact == 0) return;
    growing[node].push_back({kind, {}, static_cast<std::uint32_t>(entry), form});
}

void Lexicon::Impl::finish() {
    std::set<std::string> taken;
    for (char const* form = exact_forms.begin(); form != exact_forms.end(); form += std::strlen(form) + 1) taken.insert(form);
    for (auto const& [entry, symbol] : case_variants) {
        bool letters = symbol.size() >= 2;
        std::string lower;
        std::string upper;
        for (char c : symbol) {
            letters = letters && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
            lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        }
        if (!letters || word_list_classes(lower) != 0) continue;
        std::string title = lower;
        title[0] = upper[0];
        for (std::string const& variant : {lower, upper, title})
            if (taken.insert(variant).second) add_phrase(PhraseKind::unit_symbol, entry, variant, true);
    }
    std::vector<Payload> all;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        nodes.own(n).first = static_cast<std::uint32_t>(all.size());
        nodes.own(n).count = static_cast<std::uint16_t>(growing[n].size());
        all.insert(all.end(), growing[n].begin(), growing[n].end());
    }
    payloads.assign(std::move(all));
    growing.clear();
    std::vector<Node> begun;
    begun.reserve(words.size());
    for (WordInfo const& word : words) begun.push_back(nodes[word.phrase_node]);
    roots.assign(std::move(begun));
    catalog.build_index();
    // A closed-class word keeps the lexicon's word; the list only knows open classes.
    for (std::uint32_t i = 1; i < words.size(); ++i) words.own(i).classes |= word_list_classes(spelling(i));
}

Lexicon::Lexicon() : impl_(std::make_unique<Impl>()) {}
Lexicon::~Lexicon() = default;

namespace {

std::shared_ptr<Lexicon const> load(Lexicon* raw, Lexicon::Impl& impl, std::string_view overlay, std::string_view overlay_name) {
    std::shared_ptr<Lexicon const> lexicon(raw);
    std::uint64_t h = 14695981039346656037ull;
    auto const add = [&](std::string_view name, std::string_view text, bool is_overlay = false) {
        impl.load(text, name, is_overlay);
        for (char c : text) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    };
    for (EmbeddedFile const& file : embedded_files())
        if (file.name.substr(0, 11) == "lexicon/en/") add(file.name, file.text);
    if (!overlay.empty()) add(overlay_name, overlay, true);
    impl.finish();
    constexpr char hex[] = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) impl.hash += hex[(h >> shift) & 15];
    return lexicon;
}

}  // namespace

std::shared_ptr<Lexicon const> Lexicon::from_files() {
    auto* lexicon = new Lexicon;
    return load(lexicon, *lexicon->impl_, {}, {});
}

std::shared_ptr<Lexicon const> Lexicon::with_overlay(std::string_view json, std::string_view file_name) {
    auto* lexicon = new Lexicon;
    return load(lexicon, *lexicon->impl_, json, file_name);
}

std::uint32_t Lexicon::find(std::string_view lower) const {
    return impl_->find(word_hash(lower), lower);
}

WordLookup Lexicon::look_up(std::string_view lower) const {
    std::uint64_t const hash = word_hash(lower);
    if (std::uint32_t const word = impl_->find(hash, lower)) return {word, impl_->words[word].classes};
    return {0, word_list_classes(hash)};
}

WordInfo const& Lexicon::word(std::uint32_t index) const { return impl_->words[index]; }

void Lexicon::phrases_at(TokenText const& text, std::size_t at, std::size_t end, std::vector<PhraseHit>& out) const {
    Impl const& impl = *impl_;
    Token const* const tokens = text.tokens.data();
    auto const add = [&](Impl::Node const& node, std::size_t last) {
        for (std::uint32_t k = node.first + node.count; k-- > node.first;) {
            Impl::Payload const& p = impl.payloads[k];
            Span const bytes{tokens[at].span.begin, tokens[last - 1].span.end};
            if (p.exact != 0 && !spelled_exactly(slice(text.text, bytes), impl.exact_forms.data() + p.exact)) continue;
            out.push_back({p.kind, static_cast<std::uint8_t>(last - at), static_cast<std::uint16_t>(p.exact != 0), p.entry});
        }
    };
    struct Reached {
        Impl::Node const* node;
        std::size_t last;  ///< token behind the phrase
    };
    // Beyond the first word.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): written up to `steps`; clearing it at every word takes time
    std::array<Reached, longest_phrase> way;
    std::size_t steps = 0;
    Impl::Node const& root = impl.roots[tokens[at].word];
    Impl::Node const* here = &root;
    std::uint32_t node = 0;  // index of `here`, once it is asked for
    for (std::size_t i = at; here->children != 0;) {
        ++i;
        if (i < end && tokens[i].mark == '-' && i + 1 < end && tokens[i].glued() && tokens[i + 1].glued()) ++i;
        if (i >= end || i - at >= longest_phrase || tokens[i].has(token_flag::paragraph_before) || tokens[i].word == 0) break;
        if ((here->children & child_bit(tokens[i].word)) == 0) break;
        node = impl.edges.find(edge_key(here == &root ? impl.words[tokens[at].word].phrase_node : node, tokens[i].word));
        if (node == 0) break;
        here = &impl.nodes[node];
        way[steps++] = {here, i + 1};
    }
    while (steps-- > 0) add(*way[steps].node, way[steps].last);
    add(root, at + 1);
}

Catalog const& Lexicon::catalog() const { return impl_->catalog; }
ApproximatorEntry const& Lexicon::approximator(std::uint32_t entry) const { return impl_->approximators[entry]; }
RoleEntry const& Lexicon::role(std::uint32_t entry) const { return impl_->roles[entry]; }
ModalityEntry const& Lexicon::modality(std::uint32_t entry) const { return impl_->modalities[entry]; }
RegionEntry const& Lexicon::region(std::uint32_t entry) const { return impl_->regions[entry]; }
EventEntry const& Lexicon::event(std::uint32_t entry) const { return impl_->events[entry]; }
AgencyEntry const& Lexicon::agency(std::uint32_t entry) const { return impl_->agencies[entry]; }
std::uint32_t Lexicon::country_of_city(std::uint32_t entry) const { return impl_->city_countries[entry]; }
std::uint32_t Lexicon::country_of_subdivision(std::uint32_t entry) const { return impl_->subdivision_countries[entry]; }
std::string const& Lexicon::hash() const { return impl_->hash; }

std::pair<std::int64_t, std::int64_t> Lexicon::pair_of(std::uint32_t word) const {
    auto const found = impl_->pairs.find(word);
    return found == impl_->pairs.end() ? std::pair<std::int64_t, std::int64_t>{0, 1} : found->second;
}

}  // namespace figtrail
