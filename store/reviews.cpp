#include "store/reviews.hpp"

#include "store/keys.hpp"

namespace figtrail {
namespace {

constexpr char select_reviews[] = "SELECT review_key, target, target_key, verdict, note, reviewer, reviewed_at, supersedes FROM review";

}  // namespace

std::string review_key(Review const& r) {
    Sha256 hash;
    // A unit separator between the fields, so that no two reviews spell the same line.
    for (std::string const* field : {&r.target, &r.target_key, &r.verdict, &r.note, &r.reviewer, &r.reviewed_at, &r.supersedes})
        hash.update(*field).update("\x1f");
    return hash.finish(key_size);
}

ReviewTable::ReviewTable(Database& database)
    : insert_(database,
              "INSERT OR IGNORE INTO review (review_key, target, target_key, verdict, note, reviewer, reviewed_at, supersedes)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      of_(database, std::string(select_reviews) + " WHERE target_key = ? ORDER BY reviewed_at, id"),
      all_(database, std::string(select_reviews) + " ORDER BY reviewed_at, id") {}

std::string ReviewTable::add(Review review) {
    review.review_key = review_key(review);
    auto row = insert_.use(review.review_key, review.target, review.target_key, review.verdict, review.note, review.reviewer, review.reviewed_at);
    row.bind_text_or_null(review.supersedes).run();
    return review.review_key;
}

std::vector<Review> ReviewTable::read(Statement::Use row) {
    std::vector<Review> reviews;
    while (row.next())
        reviews.push_back({row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7)});
    return reviews;
}

std::vector<Review> ReviewTable::of(std::string_view target_key) { return read(of_.use(target_key)); }
std::vector<Review> ReviewTable::all() { return read(all_.use()); }

}  // namespace figtrail
