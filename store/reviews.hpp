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

/// Hash of a review's content: the same review that arrives through two files is one.
std::string review_key(Review const& review);

class ReviewTable {
public:
    explicit ReviewTable(Database& database);

    /// Returns its key. Adding the same review again changes nothing.
    std::string add(Review review);
    std::vector<Review> of(std::string_view target_key);  ///< oldest first
    std::vector<Review> all();                            ///< oldest first

private:
    static std::vector<Review> read(Statement::Use row);
    Statement insert_, of_, all_;
};

}  // namespace figtrail
