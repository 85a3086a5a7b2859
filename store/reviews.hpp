// ReviewTable: verdicts of people on figures and findings. Append-only; a later one supersedes, none is overwritten.
//
//   reviews.add({.target = "claim", .target_key = key, .verdict = "ok", .reviewer = "mk", .reviewed_at = now});
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Hash of a review's content: the same review that arrives through two files is one. Anchors are no part of it.
std::string review_key(Review const& review);

class ReviewTable {
public:
    explicit ReviewTable(Database& database);

    /// Returns its key. Adding the same review again changes nothing.
    std::string add(Review review);
    std::vector<Review> of(std::string_view target_key);  ///< oldest first
    std::vector<Review> all();                            ///< oldest first
    std::vector<Review> of_kind(std::string_view target); ///< oldest first

    /// Takes the words of an article out of all verdicts: it goes by law. The verdicts stay.
    void forget_article(std::string_view article, std::int64_t snapshot_id);

private:
    std::vector<Review> read(Statement::Use row);
    std::vector<ReviewAnchor> anchors_of(std::string_view review_key);
    Statement insert_, of_, all_, of_kind_, insert_anchor_, anchors_, forget_;
};

/// Oldest first, and of one second those that supersede after those they supersede: an order that does not depend on the way in
/// which the reviews came.
void sort_by_time(std::vector<Review>& reviews);

}  // namespace figtrail
