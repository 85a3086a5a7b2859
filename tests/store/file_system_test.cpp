// A drive over the network is told, and the database there does without a write-ahead log.
#include <gtest/gtest.h>

#include "store/file_system.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

std::optional<std::string_view> on_nfs(std::string const&) { return network_file_system(0x6969); }
std::optional<std::string_view> on_disk(std::string const&) { return std::nullopt; }

std::string journal_of(std::string const& path) {
    Database database(path, Database::Access::read_only, 1000);
    return database.text("PRAGMA journal_mode").value_or("");
}

TEST(FileSystem, MagicNumbers) {
    EXPECT_EQ(network_file_system(0x6969), "NFS");
    EXPECT_EQ(network_file_system(0xFF534D42), "CIFS");
    EXPECT_EQ(network_file_system(0xFE534D42), "SMB");
    for (std::uint64_t const local : {0xEF53u, 0x9123683Eu, 0x58465342u, 0x01021994u, 0x794C7630u}) EXPECT_FALSE(network_file_system(local)) << local;
}

TEST(FileSystem, OverTheNetworkWithoutALog) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        Store store = new_store(path, {.drive_of = on_nfs});
        EXPECT_NE(store.warning().find("drive over the network (NFS)"), std::string::npos) << store.warning();
        add(store, border_article());
    }
    EXPECT_EQ(journal_of(path), "delete");
    EXPECT_FALSE(std::filesystem::exists(path + "-wal"));
    EXPECT_FALSE(Store(path, OpenMode::read, {.drive_of = on_nfs}).warning().empty());
}

TEST(FileSystem, MovedThereAndBack) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    { Store store = new_store(path, {.drive_of = on_disk}); EXPECT_EQ(store.warning(), ""); add(store, border_article()); }
    EXPECT_EQ(journal_of(path), "wal");
    { Store store(path, OpenMode::write, {.drive_of = on_nfs}); }
    EXPECT_EQ(journal_of(path), "delete");
    { Store store(path, OpenMode::write, {.drive_of = on_disk}); }
    EXPECT_EQ(journal_of(path), "wal");
}

}  // namespace
}  // namespace figtrail::test
