#include "parser/anaphora.hpp"

#include "parser/word_match.hpp"

namespace figtrail {
namespace {

bool names_a_figure(TokenText const& text, std::uint32_t i) {
    return is_any_word(text, i, {"figure", "number", "total", "amount", "sum", "tally", "toll", "volume", "value", "level", "rate", "share"});
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
    return is_word(text, last, "of") && is_any_word(text, last + 1, {"them", "whom", "these", "those"});
}

/// The count that the last claim counts some of: the nearest of the three before it that is no smaller. "57,675 students from 133
/// countries. 50,000 of them ..." speaks of the students.
std::optional<std::size_t> whole_of(std::vector<Claim> const& claims) {
    auto const size = [](Claim const& c) { return c.quantity.interval.lower ? c.quantity.interval.lower : c.quantity.interval.upper; };
    auto const part = size(claims.back());
    for (std::size_t back = 2; back <= 4 && back <= claims.size(); ++back) {
        Claim const& whole = claims[claims.size() - back];
        bool const counts = whole.quantity.unit.dimension.compare(0, 5, dimension::count) == 0;
        if (counts && part && size(whole) && *part <= *size(whole)) return claims.size() - back;
    }
    return std::nullopt;
}

std::uint64_t words_hash(TokenText const& text, Sentence const& sentence) {
    std::uint64_t h = 14695981039346656037ull;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (text.tokens[i].kind == TokenKind::mark) continue;
        for (char c : text.word(i)) h = (h ^ static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 1099511628211ull;
        h = (h ^ 0xFF) * 1099511628211ull;
    }
    return h;
}

}  // namespace

void bind_reference(std::vector<Claim>& claims, TokenText const& text, Sentence const& sentence, std::uint32_t first, std::uint32_t last) {
    if (claims.size() < 2) return;
    Claim& claim = claims.back();
    bool const among = counts_among_before(text, last);
    if (!among && !points_back_before(text, sentence, first)) return;
    auto const antecedent = among ? whole_of(claims) : std::optional<std::size_t>(claims.size() - 2);
    if (!antecedent || claims[*antecedent].paragraph != claim.paragraph) return;
    Claim const& before = claims[*antecedent];
    claim.refers_to = static_cast<std::uint32_t>(*antecedent);
    bool const same_kind = before.quantity.unit.dimension == claim.quantity.unit.dimension || claim.quantity.unit.dimension == dimension::index;
    if (!same_kind) return;
    if (claim.quantity.unit.dimension == dimension::index) {
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

void Repetitions::note(std::vector<Claim>& claims, TokenText const& text, Sentence const& sentence) {
    if (sentence.first != sentence_) {
        sentence_ = sentence.first;
        hash_ = words_hash(text, sentence);
    }
    Claim& claim = claims.back();
    // The same words at the same place of the sentence: its position is part of the key.
    std::uint64_t const key = hash_ ^ (std::uint64_t{claim.mention.span.begin - sentence.span.begin} * 0x9E3779B97F4A7C15ull);
    auto const [at, is_new] = seen_.emplace(key, static_cast<std::uint32_t>(claims.size() - 1));
    if (!is_new) claim.repeats = at->second;
}

}  // namespace figtrail
