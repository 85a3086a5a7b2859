// What was removed by law is in no file of the database, as soon as nobody reads it any more; waiting for that turns no writer away.
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <iterator>
#include <optional>
#include <thread>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

constexpr char words[] = "Traders waited at dawn";

class RemovedLogTest : public testing::Test {
protected:
    RemovedLogTest() : store_(new_store(path_, {.busy_milliseconds = 20})) {
        add(store_, border_article());
        add(store_, numbered_article(1));
    }

    bool stand_in(std::string const& file) const {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {}).find(words) != std::string::npos;
    }
    bool stand_anywhere() const { return stand_in(path_) || stand_in(path_ + "-wal"); }
    void forget() { store_.forget("https://www.post.example/news/border", "court order", "desk"); }

    Scratch scratch_;
    std::string path_ = scratch_.file("a.db");
    Store store_;
};

/// A program that has begun to read.
struct Reader {
    explicit Reader(std::string const& path) : database(path, Database::Access::read_only, 0) { database.integer("SELECT count(*) FROM claim"); }
    Database database;
    ReadTransaction reading{database};
};

TEST_F(RemovedLogTest, IsEmptiedAfterARemoval) {
    ASSERT_TRUE(stand_anywhere());
    EXPECT_TRUE(store_.empty_log()) << "there was nothing to remove";
    forget();
    EXPECT_TRUE(store_.empty_log());
    EXPECT_FALSE(stand_anywhere());
}

TEST_F(RemovedLogTest, AReaderKeepsItUntilTheNextWriterComes) {
    std::optional<Reader> reader(std::in_place, path_);
    reader->database.integer("SELECT count(*) FROM claim");
    forget();
    EXPECT_FALSE(store_.empty_log());
    EXPECT_TRUE(stand_anywhere());
    { Store const another_writer(path_, OpenMode::write); }
    EXPECT_TRUE(stand_anywhere()) << "nor can others";
    reader.reset();
    { Store const another_writer(path_, OpenMode::write); }
    EXPECT_FALSE(stand_anywhere());
}

TEST_F(RemovedLogTest, NobodyIsTurnedAwayMeanwhile) {
    std::optional<Reader> reader(std::in_place, path_);
    reader->database.integer("SELECT count(*) FROM claim");
    Store patient(path_, OpenMode::write, {.busy_milliseconds = 60000});
    patient.forget("https://www.post.example/news/border", "court order", "desk");
    std::atomic<int> emptied = -1;
    std::thread waits([&] { emptied = patient.empty_log() ? 1 : 0; });
    Store hurried(path_, OpenMode::write, {.busy_milliseconds = 2000});
    hurried.begin_run(test_run());
    for (int n = 2; n < 40; ++n) EXPECT_EQ(add(hurried, numbered_article(n)).status, AddStatus::added);
    EXPECT_EQ(emptied, -1);
    reader.reset();
    waits.join();
    EXPECT_EQ(emptied, 1);
    EXPECT_FALSE(stand_anywhere());
}

}  // namespace
}  // namespace figtrail::test
