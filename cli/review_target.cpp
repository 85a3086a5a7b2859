#include "cli/review_target.hpp"

#include <algorithm>

#include "store/error.hpp"
#include "store/hash.hpp"
#include "store/references.hpp"
#include "store/review_anchor.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {
namespace {

void anchor_claims(Store const& store, std::vector<std::int64_t> const& ids, int side, Review& review) {
    for (std::int64_t const id : ids)
        if (auto const figure = store.claim(id)) review.anchors.push_back(anchor_of(*figure, side));
}

Review on_finding(Store const& store, StoredFinding const& finding, std::string const& scope) {
    Review review;
    review.target = scope.empty() ? "finding" : scope;
    review.target_key = finding.finding_key;
    review.finding_kind = finding.kind;
    anchor_claims(store, finding.a, 0, review);
    anchor_claims(store, finding.b, 1, review);
    if (finding.reference)
        if (auto const official = reference_figure(store, *finding.reference)) review.anchors.push_back(anchor_of(*official, 1));
    return review;
}

Review on_pair(Store const& store, std::string const& first, std::string const& second) {
    StoredClaim const a = store.find_claim(first), b = store.find_claim(second);
    Review review;
    review.target = "pair";
    review.target_key = std::min(a.claim_key, b.claim_key) + " " + std::max(a.claim_key, b.claim_key);
    review.anchors = {anchor_of(a, 0), anchor_of(b, 1)};
    for (StoredFinding const& finding : store.findings_of(a.id)) {
        auto const has = [&](std::int64_t id) {
            return std::count(finding.a.begin(), finding.a.end(), id) + std::count(finding.b.begin(), finding.b.end(), id) > 0;
        };
        if (has(b.id)) review.finding_kind = finding.kind;
    }
    return review;
}

bool is_short_key(Review const& review) { return review.target == "claim" || review.target == "date" || review.target == "finding" || review.target == "cluster"; }

}  // namespace

Review on_figure(StoredClaim const& figure) {
    Review review;
    review.target = "claim";
    review.target_key = figure.claim_key;
    review.anchors = {anchor_of(figure, 0)};
    return review;
}

Review target_of(ReviewOptions const& options, Store const& store) {
    if (!options.kind.empty()) return {.target = "rule", .target_key = options.kind};
    if (!options.measure.empty()) return {.target = "measure-source", .target_key = measure_source_key(options.measure, options.source)};
    if (!options.other.empty()) return on_pair(store, options.target, options.other);
    try {
        return on_finding(store, store.find_finding(options.target), options.scope);
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::not_found) throw;
    }
    try {
        return on_figure(store.find_claim(options.target));
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::not_found) throw;
        throw StoreError(StoreFault::not_found, 0, store.path(), "look-up",
                         "no figure and no finding '" + options.target + "'; list them with: figtrail figures, figtrail findings");
    }
}

std::pair<std::string, std::string> review_target(Store const& store, std::string const& key) {
    // What was reviewed once is found even when the finding itself is gone.
    std::pair<std::string, std::string> found;
    for (Review const& review : store.reviews()) {
        std::pair<std::string, std::string> const target{review.target, review.target_key};
        if (key.size() < 4 || review.target_key.compare(0, key.size(), key) != 0 || target == found) continue;
        if (!found.second.empty() && found.second != review.target_key)
            throw StoreError(StoreFault::ambiguous, 0, store.path(), "look-up", "several verdicts answer to '" + key + "'; give more of it");
        found = target;
    }
    if (!found.second.empty()) return found;
    Review const review = target_of({.target = key}, store);
    return {review.target, review.target_key};
}

std::optional<Review> record(Store& store, Review& review) {
    std::vector<Review> earlier = store.reviews(review.target_key);
    std::optional<Review> before;
    for (Review& other : earlier) {
        if (other.target != review.target || is_mute_word(other) != is_mute_word(review)) continue;
        if (is_mute_word(review) || other.reviewer == review.reviewer) before = std::move(other);
    }
    if (before) {
        bool const repeats = before->verdict == review.verdict && before->note == review.note && before->evidence == review.evidence &&
                             before->locator == review.locator && before->reviewer == review.reviewer;
        if (repeats) return std::nullopt;
        review.supersedes = before->review_key;
    }
    review.review_key = store.add_review(review);
    return before ? std::move(before) : Review{};
}

std::string verdict_in_words(Review const& review) {
    std::string out = review.verdict + " (" + review.reviewer + ", " + review.reviewed_at + ")";
    if (!review.evidence.empty()) out += ", found in " + review.evidence + (review.locator.empty() ? "" : ", " + review.locator);
    return out + (review.note.empty() ? "" : ": " + review.note);
}

std::string target_in_words(Review const& review) {
    std::string const what = review.target == "claim" ? "figure" : review.target;
    if (review.target == "rule") return "kind " + review.target_key;
    if (review.target == "origin") return "articles " + review.target_key;
    if (review.target == "measure-source") return "measure " + review.target_key;
    if (is_short_key(review)) return what + " " + std::string(short_key(review.target_key));
    if (review.target != "pair") return what + " " + review.target_key;
    std::size_t const blank = review.target_key.find(' ');
    if (blank == std::string::npos) return what + " " + std::string(short_key(review.target_key));
    return what + " " + review.target_key.substr(0, short_key_size) + " " + review.target_key.substr(blank + 1, short_key_size);
}

}  // namespace figtrail::cli
