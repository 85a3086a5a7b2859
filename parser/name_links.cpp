#include "parser/name_links.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/name_words.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

/// A word that begins more forms than this stands for none of them, and nobody looks further: work stays linear.
constexpr std::size_t most_candidates = 32;

/// "iPhone", "eBay".
bool has_lower_start(std::string_view word) { return word.front() >= 'a' && word.front() <= 'z'; }

bool is_nationality(TokenText const& text, std::uint32_t i) {
    return longest_hit(text, i, PhraseKind::country) != nullptr || longest_hit(text, i, PhraseKind::demonym) != nullptr;
}

}  // namespace

NameForms::Edges NameForms::edges_of(std::vector<Edge> const& sorted, std::uint64_t word) {
    auto const first = std::lower_bound(sorted.data(), sorted.data() + sorted.size(), Edge{word, 0});
    Edge const* last = first;
    Edge const* const end = sorted.data() + sorted.size();
    while (last != end && last->word == word && static_cast<std::size_t>(last - first) <= most_candidates) ++last;
    return {first, last};
}

std::optional<std::uint32_t> NameForms::find_part(std::uint32_t token) {
    std::uint64_t const word = hash_word(token);
    std::optional<std::uint32_t> only;
    for (std::vector<Edge> const* list : {&beginning_, &ending_}) {
        Edges const edges = edges_of(*list, word);
        if (edges.size() > most_candidates) return std::nullopt;
        for (Edge const edge : edges) {
            NameForm const& form = forms_[edge.form];
            if (form.kind == NameKind::place || (list == &ending_ && form.kind != NameKind::person)) continue;
            std::uint32_t const owner = root(edge.form);
            if (only && *only != owner) return std::nullopt;
            only = owner;
        }
    }
    return only;
}

std::optional<NameForms::Match> NameForms::longest_at(std::uint32_t first, std::uint32_t end) {
    std::optional<Match> best;
    for (Edge const edge : edges_of(beginning_, hash_word(first))) {
        NameForm const& form = forms_[edge.form];
        if (best && form.words <= forms_[best->form].words) continue;
        std::uint32_t matched = 1;
        std::uint32_t i = first + 1;
        for (; i < end && matched < form.words; ++i) {
            if (text_.tokens[i].kind == TokenKind::mark) continue;
            if (hash_word(i) != words_of(form)[matched]) break;
            ++matched;
        }
        if (matched == form.words) best = Match{edge.form, i};
    }
    return best;
}

void NameForms::set_alias(std::uint32_t alias, std::uint32_t form) {
    std::uint32_t const whole = root(form);
    if (forms_[alias].parent == alias && whole != alias) forms_[alias].parent = whole;
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
    if (whole.words <= part.words || part.country != 0 || part.kind == NameKind::place || whole.kind == NameKind::place)
        return false;
    if (part.kind != NameKind::unknown && whole.kind != NameKind::unknown && part.kind != whole.kind) return false;
    std::uint64_t const* const p = words_of(part);
    std::uint64_t const* const w = words_of(whole);
    bool const prefix = std::equal(p, p + part.words, w);
    bool const suffix = std::equal(p, p + part.words, w + (whole.words - part.words));
    bool const same_ends =
        part.words >= 2 && w[0] == p[0] && w[whole.words - 1] == p[part.words - 1];  // "Ann Lee" of "Ann Mary Lee"
    bool const two_people = whole.kind == NameKind::person && std::find(w, w + whole.words - 1, w[whole.words - 1]) != w + whole.words - 1;
    if (two_people) return false;  // "Vince Gorde Vontal Gorde", names of a list that lost its comma
    if (whole.kind == NameKind::person) return suffix || same_ends || (prefix && part.words == 1 && part.located == 0);
    if (part.kind == NameKind::person) return suffix || same_ends;
    if (prefix && part.words >= 2 && is_eponym_word(text_.word(whole.last - 1))) return false;  // "Dana Milo" beside the "Dana Milo Foundation"
    if (part.located > 0 && part.with_article == 0) return false;  // "in Charlotte" beside "the Charlotte Observer"
    if (prefix) return true;
    // "Treasury" of "U.S. Treasury": only the nationality is left out.
    bool const nationality = suffix && whole.words == part.words + 1 && is_nationality(text_, whole.first) &&
                             !is_acronym(text_.word(part.first));
    return nationality || (suffix && whole.kind == NameKind::unknown && part.words == 1);
}

/// "Marlin", and later the "Marlin Vine": what only then comes up is something of it; "Marlin Holdings" is the same firm.
bool NameForms::names_a_part(NameForm const& part, NameForm const& whole, bool comes_later) const {
    if (part.kind == NameKind::person || whole.kind == NameKind::person || !std::equal(words_of(part), words_of(part) + part.words, words_of(whole))) return false;
    if (part.kind == NameKind::product) return true;  // "iPhone 11" beside the "iPhone 11 Pro"
    if (!comes_later) return false;
    for (std::uint32_t i = whole.first + part.words; i < whole.last; ++i)
        if (text_.tokens[i].is(word_class::org_word) || is_company_suffix(text_.word(i))) return false;
    return !whole.company;
}

std::optional<std::uint32_t> NameForms::unique_whole(std::uint32_t form) {
    NameForm const part = forms_[form];
    std::optional<std::uint32_t> only;
    bool several = false, all_persons = true;
    for (std::vector<Edge> const* list : {&beginning_, &ending_}) {
        Edges const edges = edges_of(*list, list == &beginning_ ? words_of(part)[0] : words_of(part)[part.words - 1]);
        if (edges.size() > most_candidates) return std::nullopt;
        for (Edge const edge : edges) {
            if (edge.form == form || !fits(part, forms_[edge.form]) || names_a_part(part, forms_[edge.form], form < edge.form)) continue;
            std::uint32_t const whole = root(edge.form);
            if (whole == form) return std::nullopt;
            several = several || (only && *only != whole);
            all_persons = all_persons && forms_[whole].kind == NameKind::person;
            only = whole;
        }
    }
    // Two of one surname: nobody's, but a person's.
    if (several && all_persons && part.kind == NameKind::unknown) forms_[form].kind = NameKind::person;
    return several ? std::nullopt : only;
}

void NameForms::link_acronyms() {
    std::vector<Edge> by_initials;
    bool any_acronym = false;
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        NameForm const& form = forms_[f];
        any_acronym = any_acronym ||
                      (form.words == 1 && form.parent == f && form.country == 0 && is_acronym(text_.word(form.first)));
        if (form.words < 2 || form.parent != f || form.kind == NameKind::person || form.kind == NameKind::place)
            continue;
        std::uint64_t initials = hash_start;
        for (std::uint32_t i = form.first; i < form.last; ++i) {
            Token const& token = text_.tokens[i];
            if (token.kind != TokenKind::word || !token.has(token_flag::capitalised) ||
                is_company_suffix(text_.word(i)))
                continue;
            char const c = text_.word(i).front();
            initials = hash_byte(initials, c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        }
        by_initials.push_back({initials, f});
    }
    if (!any_acronym) return;
    std::sort(by_initials.begin(), by_initials.end());
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        NameForm& form = forms_[f];
        if (form.words != 1 || form.parent != f || form.country != 0 || !is_acronym(text_.word(form.first))) continue;
        Edges const edges = edges_of(by_initials, words_of(form)[0]);
        if (edges.size() == 1) form.parent = edges.begin()->form;
    }
}

/// What decisive hints say.
void NameForms::settle_by_words(NameForm& form) const {
    if (form.kind != NameKind::unknown) return;
    if (form.company)
        form.kind = NameKind::org;
    else if (form.person)
        form.kind = NameKind::person;
}

/// What is left is told by how the text uses it.
void NameForms::settle_by_hints(NameForm& form) const {
    settle_by_words(form);
    if (form.kind != NameKind::unknown) return;
    bool const article = form.with_article * 2 >= form.mentions && form.with_article > 0;
    std::uint32_t strange = 0;  // words that neither the dictionary nor the atlas knows, and no acronyms
    for (std::uint32_t i = form.first; i < form.last; ++i) {
        Token const& token = text_.tokens[i];
        strange += token.kind == TokenKind::word && !token.is(open_classes | closed_classes) &&
                   !token.has(token_flag::all_caps) && !is_nationality(text_, i);
    }
    Token const& first = text_.tokens[form.first];
    std::string_view const word = text_.word(form.first);
    bool const single = form.words == 1;
    if (single && is_acronym(word))
        form.kind = NameKind::org;  // NOLINT(bugprone-branch-clone): the first that fits decides; the same is what is left
    else if (form.located * 2 >= form.mentions && form.located > 0 && !article)
        form.kind = NameKind::place;
    else if (single && word.size() > 4 &&
             (first.is(word_class::plural | word_class::adjective) || ends_with(word, "ans") ||
              ends_with(word, "ists")))
        form.kind = NameKind::group;
    else if (form.words >= 2 && form.words <= 3 && strange == form.words && !article)
        form.kind = NameKind::person;
    else if (single && has_lower_start(word))
        form.kind = NameKind::product;
    else
        form.kind = NameKind::org;
}

void NameForms::link() {
    std::vector<std::uint32_t> order;
    order.reserve(forms_.size());
    beginning_.reserve(forms_.size());
    ending_.reserve(forms_.size());
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        settle_by_words(forms_[f]);
        if (forms_[f].words == 0) continue;
        order.push_back(f);
        beginning_.push_back({words_of(forms_[f])[0], f});
        if (forms_[f].words > 1) ending_.push_back({words_of(forms_[f])[forms_[f].words - 1], f});
    }
    std::sort(beginning_.begin(), beginning_.end());
    std::sort(ending_.begin(), ending_.end());
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return forms_[a].words != forms_[b].words ? forms_[a].words > forms_[b].words : a < b;
    });
    for (std::uint32_t const f : order) {
        if (forms_[f].parent != f || forms_[f].country != 0 || forms_[f].kind == NameKind::place) continue;
        if (auto const whole = unique_whole(f)) forms_[f].parent = *whole;
    }
    link_acronyms();
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
        std::uint32_t const whole = root(f);
        if (whole == f) continue;
        NameForm& longest = forms_[whole];
        longest.located += forms_[f].located;
        longest.with_article += forms_[f].with_article;
        longest.mentions += forms_[f].mentions;
        longest.person = longest.person || forms_[f].person;
        longest.company = longest.company || forms_[f].company;
        if (longest.kind == NameKind::unknown) longest.kind = forms_[f].kind;
    }
    for (NameForm& form : forms_) settle_by_hints(form);
}

}  // namespace figtrail
