#include "claim/reckon.hpp"

#include <algorithm>

#include "claim/reckon_steps.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t widest_context = 120;

bool is_prose(BlockKind kind) {
    switch (kind) {
        case BlockKind::title:
        case BlockKind::body:
        case BlockKind::heading:
        case BlockKind::caption:
        case BlockKind::quote:
        case BlockKind::list: return true;
        default: return false;
    }
}

bool can_take_part(Claim const& claim) {
    Quantity const& quantity = claim.quantity;
    bool const readable = quantity.unreadable.empty() && !quantity.other_reading && (quantity.interval.lower || quantity.interval.upper);
    return readable && is_prose(claim.block) && claim.modality != Modality::denied && quantity.approximator != Approximator::vague;
}

/// Errors before warnings before notes.
int rank(Finding const& finding) {
    return finding.severity == Severity::error ? 0 : finding.severity == Severity::note ? 2 : 1;
}

}  // namespace

Reckoned::Reckoned(Extraction const& read, Catalog const& known)
    : article(read), catalog(known), lower(lower_case(read.document.text)), takes_part_(read.claims.size()) {
    for (std::size_t i = 0; i < size(); ++i) takes_part_[i] = can_take_part(claim(i));
}

bool Reckoned::same_sentence(std::size_t i, std::size_t j) const { return claim(i).sentence == claim(j).sentence; }

std::string_view Reckoned::between(std::size_t i, std::size_t j) const {
    std::uint32_t const begin = claim(i).mention.span.end, end = claim(j).mention.span.begin;
    return begin < end ? slice(lower, {begin, end}) : std::string_view();
}

std::string_view Reckoned::before(std::size_t i) const {
    std::uint32_t const end = claim(i).mention.span.begin, begin = std::min(claim(i).sentence.begin, end);
    return slice(lower, {std::max(begin, end - std::min(end, widest_context)), end});
}

std::string_view Reckoned::after(std::size_t i) const {
    std::uint32_t const begin = claim(i).mention.span.end, end = std::max(claim(i).sentence.end, begin);
    return slice(lower, {begin, std::min(end, begin + widest_context)});
}

std::string_view Reckoned::around(std::size_t i) const {
    Span const quote = claim(i).mention.span, sentence = claim(i).sentence;
    std::uint32_t const begin = std::max(std::min(sentence.begin, quote.begin), quote.begin - std::min(quote.begin, 2 * widest_context));
    std::uint32_t const end = std::min(std::max(sentence.end, quote.end), quote.end + 2 * widest_context);
    return slice(lower, {begin, std::min(end, static_cast<std::uint32_t>(lower.size()))});
}

std::vector<Finding> reckon(Extraction const& article, Catalog const& catalog) {
    Reckoned const reckoned(article, catalog);
    Findings findings;
    for (auto const check : {check_parts, check_countries, check_shares, check_hundred, check_growth, check_sums, check_ranges,
                             check_precision, check_scale, check_conversions, check_rates, check_headline, check_slug, check_weekdays})
        check(reckoned, findings);
    std::stable_sort(findings.begin(), findings.end(), [](Finding const& a, Finding const& b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return (a.claims.empty() ? 0 : a.claims.front()) < (b.claims.empty() ? 0 : b.claims.front());
    });
    return findings;
}

}  // namespace figtrail
