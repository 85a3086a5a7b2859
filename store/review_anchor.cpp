#include "store/review_anchor.hpp"

#include <algorithm>

#include "claim/relate_words.hpp"
#include "store/url.hpp"

namespace figtrail {
namespace {

std::string measure_of(Claim const& claim) {
    Measure const& m = claim.measure;
    std::string const what = !m.id.empty() ? m.id : m.role + "/" + m.head;
    return what + "/" + claim.quantity.unit.dimension;
}

std::vector<std::string> subjects_of(Claim const& claim) {
    std::vector<std::string> subjects = claim.places;
    for (Subject const& subject : claim.subjects) subjects.push_back(lower_case(subject.name));
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

/// "1458 .. 1458 km": hedges and ways of writing left aside.
std::string value_of(Quantity const& quantity) {
    if (!quantity.unreadable.empty()) return quantity.unreadable;
    auto const bound = [](std::optional<Number> const& n) { return n ? n->to_string() : std::string("-"); };
    std::string const unit = quantity.unit.id.empty() ? quantity.unit.dimension : quantity.unit.id;
    return bound(quantity.interval.lower) + " .. " + bound(quantity.interval.upper) + " " + unit;
}

bool share_a_subject(ReviewAnchor const& a, ReviewAnchor const& b) {
    if (a.subjects.empty() && b.subjects.empty()) return true;
    return std::any_of(a.subjects.begin(), a.subjects.end(),
                       [&](std::string const& s) { return std::binary_search(b.subjects.begin(), b.subjects.end(), s); });
}

}  // namespace

std::string article_name(ArticleFacts const& facts) {
    std::string const url = url_key(facts.url);
    return url.empty() ? facts.key : url;
}

ReviewAnchor anchor_of(StoredClaim const& figure, int side) {
    Claim const& claim = figure.claim;
    return {side,  figure.claim_key, article_name(figure.facts), figure.facts.source, measure_of(claim), subjects_of(claim), value_of(claim.quantity),
            claim.mention.quote};
}

ReviewAnchor anchor_of(ReferenceFigure const& figure, int side) {
    Claim const& claim = figure.claim;
    return {side,
            figure.key,
            "official: " + figure.edition.source + ", " + figure.edition.table,
            figure.edition.source,
            measure_of(claim),
            subjects_of(claim),
            value_of(claim.quantity),
            claim.mention.quote};
}

bool same_statement(ReviewAnchor const& a, ReviewAnchor const& b) {
    return a.measure == b.measure && a.value == b.value && share_a_subject(a, b);
}

bool same_place(ReviewAnchor const& a, ReviewAnchor const& b) {
    return a.article == b.article && a.measure == b.measure && share_a_subject(a, b);
}

}  // namespace figtrail
