#include "parser/name_links.hpp"

#include <algorithm>
#include <utility>

#include "parser/cut.hpp"
#include "parser/name_words.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

/// A word that begins more forms than this stands for none of them, and nobody looks further: work stays linear.
constexpr std::size_t most_candidates = 32;

bool is_prefix(std::vector<std::uint32_t> const& part, std::vector<std::uint32_t> const& whole) {
    return part.size() < whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

bool is_suffix(std::vector<std::uint32_t> const& part, std::vector<std::uint32_t> const& whole) {
    return part.size() < whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

/// "iPhone", "eBay".
bool has_lower_start(std::string_view word) { return word.front() >= 'a' && word.front() <= 'z'; }

std::uint64_t hash_of(std::vector<std::uint32_t> const& words) {
    std::uint64_t h = 1469598103934665603ull;
    for (std::uint32_t const word : words) h = (h ^ word) * 0x9E3779B97F4A7C15ull ^ (h >> 29);
    return h;
}

}  // namespace

std::uint32_t NameForms::word_id(std::uint32_t token, bool make) {
    fold_word(text_.word(token), folded_);
    folded_.erase(std::remove(folded_.begin(), folded_.end(), '.'), folded_.end());  // "U.S." and "US"
    auto const found = word_ids_.find(folded_);
    if (found != word_ids_.end()) return found->second;
    if (!make) return 0;
    auto const id = static_cast<std::uint32_t>(word_ids_.size() + 1);
    word_ids_.emplace(folded_, id);
    beginning_.resize(id + 1);
    ending_.resize(id + 1);
    return id;
}

NameForms::Ids NameForms::words_of(std::uint32_t first, std::uint32_t last, bool make) {
    Ids words;
    for (std::uint32_t i = first; i < last; ++i) {
        if (text_.tokens[i].kind == TokenKind::mark) continue;
        std::uint32_t const id = word_id(i, make);
        if (id == 0) return {};
        words.push_back(id);
    }
    return words;
}

/// The key under which `words` stand or would stand.
std::uint64_t NameForms::slot_of(Ids const& words) const {
    std::uint64_t key = hash_of(words);
    for (;; ++key) {
        auto const found = by_words_.find(key);
        if (found == by_words_.end() || forms_[found->second - 1].words == words) return key;
    }
}

std::uint32_t NameForms::add(NameRun const& run) {
    Ids words = words_of(run.first, run.last, true);
    std::uint64_t const key = slot_of(words);
    std::uint32_t& slot = by_words_[key];
    if (slot == 0) {
        forms_.emplace_back();
        slot = static_cast<std::uint32_t>(forms_.size());
        NameForm& form = forms_.back();
        form.first = run.first;
        form.last = run.last;
        form.parent = slot - 1;
        if (!words.empty()) {
            beginning_[words.front()].push_back(slot - 1);
            ending_[words.back()].push_back(slot - 1);
        }
        form.words = std::move(words);
    }
    NameForm& form = forms_[slot - 1];
    ++form.mentions;
    if (form.kind == NameKind::unknown) form.kind = run.kind;
    if (form.country == 0) form.country = run.country;
    form.located += (run.hints & name_hint::located) != 0;
    form.spoke += (run.hints & name_hint::speaks) != 0;
    form.with_article += (run.hints & name_hint::after_article) != 0;
    form.person = form.person || (run.hints & (name_hint::after_title | name_hint::aged | name_hint::relative_who)) != 0;
    form.company = form.company || (run.hints & name_hint::has_ticker) != 0;
    return slot - 1;
}

std::optional<std::uint32_t> NameForms::find(std::uint32_t first, std::uint32_t last) {
    Ids const words = words_of(first, last, false);
    if (words.empty()) return std::nullopt;
    auto const found = by_words_.find(slot_of(words));
    if (found == by_words_.end()) return std::nullopt;
    return found->second - 1;
}

std::optional<std::uint32_t> NameForms::find_part(std::uint32_t token) {
    std::uint32_t const word = word_id(token, false);
    if (word == 0) return std::nullopt;
    std::optional<std::uint32_t> only;
    for (Ids const* list : {&beginning_[word], &ending_[word]}) {
        if (list->size() > most_candidates) return std::nullopt;
        for (std::uint32_t const form : *list) {
            bool const surname = list == &ending_[word];
            if (surname && forms_[form].kind != NameKind::person) continue;
            if (forms_[form].kind == NameKind::place) continue;
            std::uint32_t const owner = root(form);
            if (only && *only != owner) return std::nullopt;
            only = owner;
        }
    }
    return only;
}

std::optional<NameForms::Match> NameForms::longest_at(std::uint32_t first, std::uint32_t end) {
    std::uint32_t const word = word_id(first, false);
    if (word == 0) return std::nullopt;
    std::optional<Match> best;
    std::size_t tried = 0;
    for (std::uint32_t const form : beginning_[word]) {
        if (++tried > most_candidates) break;
        Ids const& words = forms_[form].words;
        if (best && words.size() <= forms_[best->form].words.size()) continue;
        std::size_t matched = 1;
        std::uint32_t i = first + 1;
        for (; i < end && matched < words.size(); ++i) {
            if (text_.tokens[i].kind == TokenKind::mark) continue;
            if (word_id(i, false) != words[matched]) break;
            ++matched;
        }
        if (matched == words.size()) best = Match{form, i};
    }
    return best;
}

void NameForms::set_alias(std::uint32_t alias, std::uint32_t form) {
    if (alias != form && forms_[alias].parent == alias && root(form) != alias) forms_[alias].parent = form;
}

std::uint32_t NameForms::root(std::uint32_t form) {
    while (forms_[form].parent != form) {
        forms_[form].parent = forms_[forms_[form].parent].parent;  // halves the way for the next who asks
        form = forms_[form].parent;
    }
    return form;
}

/// Can `part` be a shorter way to say `whole`?
bool NameForms::fits(NameForm const& part, NameForm const& whole) const {
    if (whole.words.size() <= part.words.size() || part.country != 0) return false;
    if (part.kind != NameKind::unknown && whole.kind != NameKind::unknown && part.kind != whole.kind) return false;
    if (part.kind == NameKind::place) return false;
    bool const prefix = is_prefix(part.words, whole.words), suffix = is_suffix(part.words, whole.words);
    if (whole.kind == NameKind::person) return suffix || (prefix && part.words.size() == 1);
    if (part.kind == NameKind::person) return suffix;
    if (whole.kind == NameKind::place) return false;
    if (prefix) return true;
    // "Treasury" of "U.S. Treasury": only the nationality is left out.
    bool const nationality = suffix && whole.words.size() == part.words.size() + 1 && text_.tokens[whole.first].hit_count > 0;
    return nationality || (suffix && whole.kind == NameKind::unknown && part.words.size() == 1);
}

std::optional<std::uint32_t> NameForms::unique_whole(std::uint32_t form) {
    NameForm const& part = forms_[form];
    std::optional<std::uint32_t> only;
    for (Ids const* list : {&beginning_[part.words.front()], &ending_[part.words.back()]}) {
        if (list->size() > most_candidates) return std::nullopt;
        for (std::uint32_t const candidate : *list) {
            if (candidate == form || !fits(part, forms_[candidate])) continue;
            std::uint32_t const whole = root(candidate);
            if (whole == form || (only && *only != whole)) return std::nullopt;
            only = whole;
        }
    }
    return only;
}

void NameForms::link_acronyms() {
    std::unordered_map<std::string, std::uint32_t> by_initials;  // form + 1; 0: more than one
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        NameForm const& form = forms_[f];
        if (form.words.size() < 2 || form.parent != f || form.kind == NameKind::person || form.kind == NameKind::place) continue;
        std::string initials;
        for (std::uint32_t i = form.first; i < form.last; ++i) {
            Token const& token = text_.tokens[i];
            if (token.kind != TokenKind::word || !token.has(token_flag::capitalised) || is_company_suffix(text_.word(i))) continue;
            initials += text_.word(i).front();
        }
        if (initials.size() < 2) continue;
        auto const [place, fresh] = by_initials.emplace(std::move(initials), f + 1);
        if (!fresh) place->second = 0;
    }
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        NameForm& form = forms_[f];
        if (form.words.size() != 1 || form.parent != f || form.country != 0 || !is_acronym(text_.word(form.first))) continue;
        auto const found = by_initials.find(std::string(text_.word(form.first)));
        if (found != by_initials.end() && found->second != 0) form.parent = found->second - 1;
    }
}

/// What the words themselves and decisive hints say.
void NameForms::settle_by_words(NameForm& form) const {
    if (form.kind != NameKind::unknown) return;
    if (form.company) form.kind = NameKind::org;
    else if (form.person) form.kind = NameKind::person;
}

/// What is left is told by how the text uses it.
void NameForms::settle_by_hints(NameForm& form) const {
    settle_by_words(form);
    if (form.kind != NameKind::unknown) return;
    bool const article = form.with_article * 2 >= form.mentions && form.with_article > 0;
    std::size_t plain = 0;  // words that the dictionary does not know
    for (std::uint32_t i = form.first; i < form.last; ++i)
        plain += text_.tokens[i].kind == TokenKind::word && !text_.tokens[i].is(open_classes | closed_classes);
    std::string_view const only = text_.word(form.first);
    if (form.words.size() == 1 && is_acronym(only)) {
        form.kind = NameKind::org;
    } else if (form.located * 2 >= form.mentions && form.located > 0 && !article) {
        form.kind = NameKind::place;
    } else if (form.words.size() == 1 && only.size() > 4 && (text_.tokens[form.first].is(word_class::plural) || ends_with(only, "ans") || ends_with(only, "ists"))) {
        form.kind = NameKind::group;
    } else if (form.words.size() >= 2 && form.words.size() <= 3 && plain == form.words.size() && !article) {
        form.kind = NameKind::person;
    } else if (form.words.size() == 1 && has_lower_start(only)) {
        form.kind = NameKind::product;
    } else {
        form.kind = NameKind::org;
    }
}

void NameForms::link() {
    for (NameForm& form : forms_) settle_by_words(form);
    std::vector<std::uint32_t> order(forms_.size());
    for (std::uint32_t f = 0; f < order.size(); ++f) order[f] = f;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return forms_[a].words.size() > forms_[b].words.size(); });
    for (std::uint32_t const f : order) {
        if (forms_[f].parent != f || forms_[f].words.empty()) continue;
        if (auto const whole = unique_whole(f)) forms_[f].parent = *whole;
    }
    link_acronyms();
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        std::uint32_t const whole = root(f);
        if (whole == f) continue;
        forms_[f].parent = whole;
        NameForm& longest = forms_[whole];
        longest.located += forms_[f].located;
        longest.spoke += forms_[f].spoke;
        longest.with_article += forms_[f].with_article;
        longest.mentions += forms_[f].mentions;
        longest.person = longest.person || forms_[f].person;
        longest.company = longest.company || forms_[f].company;
        if (longest.kind == NameKind::unknown) longest.kind = forms_[f].kind;
    }
    for (NameForm& form : forms_) settle_by_hints(form);
}

}  // namespace figtrail
