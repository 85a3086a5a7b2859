// The sweep reads the comparison index a part at a time: whatever the parts cut through, groups are whole, and between two parts nothing is
// held that others would have to wait for.
#include <gtest/gtest.h>

#include <limits>

#include "store/candidates.hpp"
#include "store/open.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

/// Groups of 1, 2, 3, ... 7 rows in turns, each row of an article and a value of its own; keys on both sides of zero.
std::size_t make_rows(Database& database, std::int64_t rows) {
    database.execute("PRAGMA foreign_keys = OFF");
    Transaction transaction(database);
    Statement insert(database,
                     "INSERT INTO comparison (subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id)"
                     " VALUES (?1, 5, 7, -2147483648, 2147483647, ?2, ?3, ?4, ?4)");
    std::size_t groups = 0;
    for (std::int64_t row = 0, left = 0, size = 0; row < rows; ++row, --left) {
        if (left == 0) {
            left = size = size % 7 + 1;
            ++groups;
        }
        double const unbounded = -std::numeric_limits<double>::infinity();
        insert.use(static_cast<std::int64_t>(groups) - 1500, row % 5 == 0 ? unbounded : static_cast<double>(row), static_cast<double>(row), row + 1).run();
    }
    transaction.commit();
    return groups;
}

TEST(Sweep, PartsCutNoGroup) {
    Scratch scratch;
    auto const store = new_store(scratch.file("a.db"));
    Database database(scratch.file("a.db"), Database::Access::read_write, 1000);
    constexpr std::int64_t rows = 9001;
    std::size_t const groups = make_rows(database, rows);
    std::vector<std::size_t> sizes;
    std::int64_t last = 0;
    auto const counts = each_group(store, [&](CandidateGroup const& group) {
        sizes.push_back(0);
        for (ValueCluster const& cluster : group.clusters) sizes.back() += cluster.size();
        EXPECT_TRUE(sizes.size() == 1 || group.subject_key > last) << "in the order of the index";
        last = group.subject_key;
        return true;
    });
    EXPECT_EQ(counts.rows, static_cast<std::size_t>(rows));
    std::size_t const single = (groups + 6) / 7;  // groups of one row propose nothing
    EXPECT_EQ(counts.groups, groups - single);
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) ASSERT_EQ(sizes[i], i % 6 + 2) << i;
}

/// What another program adds behind the part that is read is seen: each part is of the database's newest state, and none before it is held.
TEST(Sweep, HoldsNothingBetweenParts) {
    Scratch scratch;
    auto const store = new_store(scratch.file("a.db"));
    Database database(scratch.file("a.db"), Database::Access::read_write, 1000);
    std::size_t const groups = make_rows(database, 9001);
    bool added = false;
    auto const counts = each_group(store, [&](CandidateGroup const&) {
        if (added) return true;
        added = true;
        Transaction write(database);
        database.execute("INSERT INTO comparison SELECT 9223372036854775807, measure_key, scope_key, first_day, last_day, lower, upper, claim_id,"
                         " snapshot_id FROM comparison ORDER BY subject_key LIMIT 8");
        write.commit();
        return true;
    });
    EXPECT_EQ(counts.rows, 9001u + 8u);
    EXPECT_EQ(counts.groups, groups - (groups + 6) / 7 + 1);
}

}  // namespace
}  // namespace figtrail::test
