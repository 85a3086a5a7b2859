#include "parser/anaphora.hpp"

#include <algorithm>

#include "parser/syntax.hpp"

namespace figtrail {
namespace {

bool names_a_figure(TokenText const& text, std::uint32_t i) {
    static constexpr RuleWords words{"figure", "number", "total", "amount", "sum", "tally", "toll", "volume", "value", "level", "rate", "share"};
    return is_any_word(text, i, words);
}

/// "this figure", "that number", "a figure that", "the figure" before the number in its sentence.
bool points_back_before(TokenText const& text, Sentence const& sentence, std::uint32_t first) {
    std::uint32_t const from = first > sentence.first + 14 ? first - 14 : sentence.first;
    for (std::uint32_t i = from; i + 1 < first; ++i) {
        if (!names_a_figure(text, i + 1)) continue;
        if (is_any_word(text, i, {"this", "that"})) return true;
        if (is_any_word(text, i, {"a", "the"}) && is_word(text, i + 1, "figure")) return true;
    }
    return false;
}

/// "six of them", "two of whom"
bool counts_among_before(TokenText const& text, std::uint32_t last) {
    return is_word(text, last, "of") && is_any_word(text, last + 1, {"them", "whom", "which", "these", "those"});
}

bool is_share(Claim const& claim) {
    std::string const& dimension = claim.quantity.unit.dimension;
    return dimension == dimension::percentage || dimension == dimension::fraction;
}

/// "40 percent of them women": the kind of those that make up the share.
bool names_the_part(TokenText const& text, std::uint32_t last) {
    if (is_any_word(text, last + 1, {"whom", "which"})) return false;  // its verb follows
    return last + 2 < text.tokens.size() && is_nominal(text.tokens[last + 2].pos) && text.tokens[last + 2].pos != Pos::participle;
}

/// A share of things is a share of that kind of thing: "640 pupils, 55% of whom travel" speaks of pupils, not of their school.
void take_kind(Measure& share, Measure const& whole) {
    share.head = whole.head;
    share.phrase = whole.phrase;
    share.concepts = whole.concepts;
    share.modifiers = whole.modifiers;
}

/// The count that the last claim counts some of: the nearest of the three before it that is no smaller. "57,675 students from 133
/// countries. 50,000 of them ..." speaks of the students.
std::optional<std::size_t> whole_of(std::span<Claim const> claims) {
    auto const size = [](Claim const& c) { return c.quantity.interval.lower ? c.quantity.interval.lower : c.quantity.interval.upper; };
    auto const part = size(claims.back());
    for (std::size_t back = 2; back <= 4 && back <= claims.size(); ++back) {
        Claim const& whole = claims[claims.size() - back];
        bool const counts = whole.quantity.unit.dimension.compare(0, 5, dimension::count) == 0;
        if (counts && part && size(whole) && *part <= *size(whole)) return claims.size() - back;
    }
    return std::nullopt;
}

/// Of sentences with the same words; others may share it.
std::uint64_t words_hash(TokenText const& text, Sentence const& sentence) {
    std::uint64_t h = 14695981039346656037ull;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        Token const& t = text.tokens[i];
        if (t.kind != TokenKind::mark) h = (h ^ t.key ^ std::uint64_t{t.span.size()} << 16) * 1099511628211ull;
    }
    return h;
}

char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// The same words in any case, whatever marks stand between them.
bool same_words(TokenText const& text, Sentence const& a, Sentence const& b) {
    std::uint32_t i = a.first, k = b.first;
    for (;; ++i, ++k) {
        while (i < a.last && text.tokens[i].kind == TokenKind::mark) ++i;
        while (k < b.last && text.tokens[k].kind == TokenKind::mark) ++k;
        if (i == a.last || k == b.last) return i == a.last && k == b.last;
        std::string_view const one = text.word(i), other = text.word(k);
        if (!std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char x, char y) { return small_letter(x) == small_letter(y); })) return false;
    }
}

}  // namespace

void bind_reference(std::span<Claim> claims, TokenText const& text, Sentence const& sentence, std::uint32_t first, std::uint32_t last) {
    if (claims.size() < 2) return;
    Claim& claim = claims.back();
    bool const among = counts_among_before(text, last);
    if (!among && !points_back_before(text, sentence, first)) return;
    auto const antecedent = among ? whole_of(claims) : std::optional<std::size_t>(claims.size() - 2);
    if (!antecedent || claims[*antecedent].paragraph != claim.paragraph) return;
    Claim const& before = claims[*antecedent];
    claim.refers_to = static_cast<std::uint32_t>(*antecedent);
    if (among && is_share(claim) && !names_the_part(text, last)) take_kind(claim.measure, before.measure);
    bool const same_kind = before.quantity.unit.dimension == claim.quantity.unit.dimension || claim.quantity.unit.dimension == dimension::index;
    if (!same_kind) return;
    if (claim.quantity.unit.dimension == dimension::index) {
        if (among && !names_the_part(text, last)) take_kind(claim.measure, before.measure);
        claim.quantity.unit = before.quantity.unit;
        claim.inferred.emplace_back("unit");
    }
    if (claim.measure.id.empty() && !before.measure.id.empty() && !among) {
        claim.measure.id = before.measure.id;
        claim.inferred.emplace_back("measure");
    }
    if (claim.measure.head.empty()) claim.measure.head = before.measure.head;
    if (claim.subjects.empty() && !before.subjects.empty()) {
        claim.subjects = before.subjects;
        for (Subject& s : claim.subjects) s.origin = "inherited";
        claim.inferred.emplace_back("subject");
    }
    if (claim.places.empty()) claim.places = before.places;
}

void Repetitions::note(std::span<Claim> claims, TokenText const& text, Sentence const& sentence) {
    if (sentence.first != sentence_) {
        sentence_ = sentence.first;
        hash_ = words_hash(text, sentence);
    }
    Claim& claim = claims.back();
    // The same words at the same place of the sentence: its position is part of the key.
    std::uint32_t const offset = claim.mention.span.begin - sentence.span.begin;
    std::uint64_t key = hash_ ^ (std::uint64_t{offset} * 0x9E3779B97F4A7C15ull);
    constexpr int most_tries = 4;  // sentences of one hash are rare, or made to be many
    for (int tries = 0; tries < most_tries; ++tries, ++key) {
        auto const [at, is_new] = seen_.try_emplace(key, Seen{static_cast<std::uint32_t>(claims.size() - 1), offset, sentence});
        if (is_new) return;
        if (at->second.offset != offset || !same_words(text, at->second.sentence, sentence)) continue;
        claim.repeats = at->second.claim;
        return;
    }
}

}  // namespace figtrail
