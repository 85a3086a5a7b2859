// What a reader leaves beside the database: nothing of its own, and the log of a writer that was cut off as it was.
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t files_in(fs::path const& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(ReaderFiles, NothingStaysBesideTheDatabase) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        auto store = new_store(path);
        add(store, border_article());
    }
    auto const before = bytes_of(path);
    auto const written = fs::last_write_time(path);
    {
        std::optional<Store> one(std::in_place, path, OpenMode::read);
        Store const two(path, OpenMode::read);
        EXPECT_EQ(one->search("frontier", 5).size(), 1u);
        one.reset();  // the first to go leaves the helper files to the other
        EXPECT_EQ(two.search("frontier", 5).size(), 1u);
    }
    EXPECT_EQ(files_in(scratch.folder()), 1u);
    EXPECT_EQ(bytes_of(path), before);
    EXPECT_EQ(fs::last_write_time(path), written);
}

TEST(ReaderFiles, AWriterThatWasCutOffFindsItsLogAsItWas) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    pid_t const child = fork();
    if (child == 0) {
        auto store = new_store(path);
        add(store, border_article());
        _exit(0);  // closes nothing
    }
    waitpid(child, nullptr, 0);
    auto const file = bytes_of(path), log = bytes_of(path + "-wal");
    ASSERT_FALSE(log.empty());
    {
        Store const reader(path, OpenMode::read);
        EXPECT_EQ(reader.stats().claims, 1u) << "what the log holds is read";
    }
    EXPECT_EQ(bytes_of(path), file);
    EXPECT_EQ(bytes_of(path + "-wal"), log);
    {
        auto store = new_store(path);
        EXPECT_EQ(store.stats().claims, 1u);
    }
    EXPECT_EQ(files_in(scratch.folder()), 1u) << "the next writer takes it in";
}

}  // namespace
}  // namespace figtrail::test
