#include "store/reviews.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "store/keys.hpp"
#include "store/lists.hpp"

namespace figtrail {
namespace {

constexpr char select_reviews[] =
    "SELECT review_key, target, target_key, verdict, note, reviewer, reviewed_at, supersedes, evidence, locator, finding_kind FROM review";

/// How many reviews stand before this one in its chain. A file that was tampered with may hold a circle.
std::size_t depth_of(Review const& review, std::map<std::string_view, Review const*> const& by_key) {
    std::size_t depth = 0;
    for (Review const* at = &review; depth <= by_key.size(); ++depth) {
        auto const before = by_key.find(at->supersedes);
        if (before == by_key.end()) break;
        at = before->second;
    }
    return depth;
}

}  // namespace

std::string review_key(Review const& r) {
    Sha256 hash;
    // A unit separator between the fields, so that no two reviews spell the same line.
    for (std::string const* field : {&r.target, &r.target_key, &r.verdict, &r.note, &r.reviewer, &r.reviewed_at, &r.supersedes})
        hash.update(*field).update("\x1f");
    // Keys of reviews without evidence stay what they were before there was any.
    for (std::string const* field : {&r.evidence, &r.locator})
        if (!r.evidence.empty() || !r.locator.empty()) hash.update(*field).update("\x1f");
    return hash.finish(key_size);
}

void sort_by_time(std::vector<Review>& reviews) {
    std::map<std::string_view, Review const*> by_key;
    for (Review const& review : reviews) by_key.emplace(review.review_key, &review);
    using Place = std::tuple<std::string_view, std::size_t, std::string_view, std::size_t>;
    std::vector<Place> places;
    places.reserve(reviews.size());
    for (std::size_t i = 0; i < reviews.size(); ++i)
        places.emplace_back(reviews[i].reviewed_at, depth_of(reviews[i], by_key), reviews[i].review_key, i);
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> order;
    order.reserve(places.size());
    for (Place const& place : places) order.push_back(std::get<3>(place));
    std::vector<Review> sorted;
    sorted.reserve(order.size());
    for (std::size_t const i : order) sorted.push_back(std::move(reviews[i]));
    reviews = std::move(sorted);
}

ReviewTable::ReviewTable(Database& database)
    : insert_(database,
              "INSERT OR IGNORE INTO review (review_key, target, target_key, verdict, note, reviewer, reviewed_at, supersedes, evidence, locator,"
              " finding_kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      of_(database, std::string(select_reviews) + " WHERE target_key = ? ORDER BY id"),
      all_(database, std::string(select_reviews) + " ORDER BY id"),
      of_kind_(database, std::string(select_reviews) + " WHERE target = ? ORDER BY id"),
      insert_anchor_(database, "INSERT OR IGNORE INTO review_anchor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      anchors_(database,
               "SELECT side, claim_key, article, outlet, measure, subjects, value, quote FROM review_anchor WHERE review_key = ? ORDER BY side, ordinal"),
      forget_(database,
              "DELETE FROM review_anchor WHERE article = ?1 OR claim_key IN (SELECT claim_key FROM claim WHERE snapshot_id = ?2)") {}

std::string ReviewTable::add(Review review) {
    review.review_key = review_key(review);
    {
        auto row = insert_.use(review.review_key, review.target, review.target_key, review.verdict, review.note, review.reviewer, review.reviewed_at);
        row.bind_text_or_null(review.supersedes).bind(review.evidence).bind(review.locator).bind(review.finding_kind).run();
    }
    std::int64_t ordinal = 0;
    for (ReviewAnchor const& a : review.anchors) {
        auto const subjects = json_of(a.subjects);
        insert_anchor_.use(review.review_key, a.side, ordinal++, a.claim_key, a.article, a.outlet, a.measure, subjects, a.value, a.quote).run();
    }
    return review.review_key;
}

std::vector<ReviewAnchor> ReviewTable::anchors_of(std::string_view key) {
    std::vector<ReviewAnchor> anchors;
    for (auto row = anchors_.use(key); row.next();)
        anchors.push_back({static_cast<int>(row.integer(0)), row.string(1), row.string(2), row.string(3), row.string(4), strings_from(row.text(5)),
                           row.string(6), row.string(7)});
    return anchors;
}

std::vector<Review> ReviewTable::read(Statement::Use row) {
    std::vector<Review> reviews;
    while (row.next())
        reviews.push_back({row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7),
                           row.string(8), row.string(9), row.string(10), {}});
    for (Review& review : reviews) review.anchors = anchors_of(review.review_key);
    sort_by_time(reviews);
    return reviews;
}

std::vector<Review> ReviewTable::of(std::string_view target_key) { return read(of_.use(target_key)); }
std::vector<Review> ReviewTable::all() { return read(all_.use()); }
std::vector<Review> ReviewTable::of_kind(std::string_view target) { return read(of_kind_.use(target)); }

void ReviewTable::forget_article(std::string_view article, std::int64_t snapshot_id) { forget_.use(article, snapshot_id).run(); }

}  // namespace figtrail
