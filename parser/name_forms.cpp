// The forms of a document's names by their words: adding and finding them. name_links.cpp joins them.
#include <algorithm>

#include "parser/cut.hpp"
#include "parser/name_links.hpp"

namespace figtrail {

std::uint64_t NameForms::hash_word(std::uint32_t token) {
    std::uint64_t h = hash_start;
    auto const add = [&h](char c) {
        if (c != '.') h = hash_byte(h, c);  // "U.S." and "US"
    };
    if (text_.tokens[token].has(token_flag::not_ascii)) {
        fold_word(text_.word(token), folded_);
        for (char const c : folded_) add(c);
    } else {
        for (char const c : text_.word(token)) add(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return h;
}

/// Fills asked_ with the words of a run.
void NameForms::read_words(std::uint32_t first, std::uint32_t last) {
    asked_.clear();
    for (std::uint32_t i = first; i < last; ++i)
        if (text_.tokens[i].kind != TokenKind::mark) asked_.push_back(hash_word(i));
}

/// Where the form of the asked words stands, or would stand.
std::uint32_t& NameForms::slot() {
    std::uint64_t key = asked_.size();
    for (std::uint64_t const word : asked_) key = (key ^ word) * 0x9E3779B97F4A7C15ull;
    std::size_t const mask = slots_.size() - 1;
    for (std::size_t at = (key >> 32) & mask;; at = (at + 1) & mask) {
        if (slots_[at] == 0) return slots_[at];
        NameForm const& form = forms_[slots_[at] - 1];
        if (form.words == asked_.size() && std::equal(asked_.begin(), asked_.end(), words_of(form))) return slots_[at];
    }
}

void NameForms::grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
    std::vector<std::uint64_t> const kept = asked_;
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        asked_.assign(words_of(forms_[f]), words_of(forms_[f]) + forms_[f].words);
        slot() = f + 1;
    }
    asked_ = kept;
}

std::uint32_t NameForms::add(NameRun const& run) {
    read_words(run.first, run.last);
    if (forms_.size() * 2 >= slots_.size()) grow();
    std::uint32_t& place = slot();
    if (place == 0) {
        forms_.emplace_back();
        place = static_cast<std::uint32_t>(forms_.size());
        NameForm& made = forms_.back();
        made.first = run.first;
        made.last = run.last;
        made.parent = place - 1;
        made.words_begin = static_cast<std::uint32_t>(hashes_.size());
        made.words = static_cast<std::uint16_t>(asked_.size());
        hashes_.insert(hashes_.end(), asked_.begin(), asked_.end());
    }
    NameForm& form = forms_[place - 1];
    // "Acme Steel Corp" reads better than the headline's "ACME STEEL CORP".
    bool const was_capitals = text_.tokens[form.first].has(token_flag::all_caps);
    if (was_capitals && form.last - form.first == run.last - run.first &&
        !text_.tokens[run.first].has(token_flag::all_caps)) {
        form.first = run.first;
        form.last = run.last;
    }
    ++form.mentions;
    if (form.kind == NameKind::unknown) form.kind = run.kind;
    if (form.country == 0) form.country = run.country;
    form.located += (run.hints & name_hint::located) != 0;
    form.with_article += (run.hints & name_hint::after_article) != 0;
    form.person =
        form.person || (run.hints & (name_hint::after_title | name_hint::aged | name_hint::relative_who)) != 0;
    form.company = form.company || (run.hints & name_hint::has_ticker) != 0;
    return place - 1;
}

std::optional<std::uint32_t> NameForms::find(std::uint32_t first, std::uint32_t last) {
    if (forms_.empty()) return std::nullopt;
    read_words(first, last);
    std::uint32_t const place = slot();
    if (place == 0) return std::nullopt;
    return place - 1;
}

}  // namespace figtrail
