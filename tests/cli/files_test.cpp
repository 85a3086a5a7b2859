// Bytes from paths: lines over the edges of buffers, packed files, folders.
#include "cli/files.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/errors.hpp"
#include "cli/input_format.hpp"

namespace figtrail::cli {
namespace {

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream in(text);
    LineReader reader(in);
    std::vector<std::string> lines;
    for (std::string line; reader.next(line);) lines.push_back(line);
    return lines;
}

TEST(LineReader, EndsOfLines) {
    EXPECT_EQ(lines_of(""), std::vector<std::string>{});
    EXPECT_EQ(lines_of("a"), std::vector<std::string>{"a"});
    EXPECT_EQ(lines_of("a\n"), std::vector<std::string>{"a"});
    EXPECT_EQ(lines_of("a\r\nb\r\n"), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(lines_of("\n\nb"), (std::vector<std::string>{"", "", "b"}));
}

TEST(LineReader, LinesLongerThanTheBuffer) {
    std::string text;
    std::vector<std::string> expected;
    for (std::size_t size : {65535u, 65536u, 65537u, 200000u, 1u, 0u, 131072u}) {
        expected.push_back(std::string(size, static_cast<char>('a' + expected.size())));
        text += expected.back() + "\n";
    }
    EXPECT_EQ(lines_of(text), expected);
}

class Folder : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "figtrail-files-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    void TearDown() override { std::filesystem::remove_all(path_); }
    std::string put(std::string const& name, std::string const& text) const {
        std::filesystem::create_directories(std::filesystem::path(path_ + "/" + name).parent_path());
        std::ofstream(path_ + "/" + name) << text;
        return path_ + "/" + name;
    }
    std::string path_;
};

TEST_F(Folder, ArticlesInNameOrderWithoutTheRest) {
    put("b.md", "");
    put("a/z.txt", "");
    put("a/c.jsonl.gz", "");
    put("picture.png", "");
    put(".hidden.md", "");
    EXPECT_EQ(article_files(path_),
              (std::vector<std::string>{path_ + "/a/c.jsonl.gz", path_ + "/a/z.txt", path_ + "/b.md"}));
}

TEST_F(Folder, AFileIsItself) {
    EXPECT_EQ(article_files(put("notes.log", "")), std::vector<std::string>{path_ + "/notes.log"});
}

TEST_F(Folder, PackedFilesAreUnpacked) {
    std::string const file = path_ + "/a.jsonl.gz";
    gzFile const out = gzopen(file.c_str(), "wb");
    gzputs(out, "one\ntwo\n");
    gzclose(out);
    EXPECT_EQ(read_file(file), "one\ntwo\n");
}

TEST_F(Folder, WhatCannotBeReadIsSaid) {
    EXPECT_THROW(read_file(path_ + "/missing.txt"), InputError);
    EXPECT_THROW(read_file(path_), InputError);
    EXPECT_THROW(article_files(path_ + "/missing"), InputError);
    EXPECT_THROW(article_files(path_), InputError);
}

TEST(InputFormats, ByTheEndOfTheName) {
    EXPECT_EQ(input_format_of("a.MD"), InputFormat::markdown);
    EXPECT_EQ(input_format_of("a.jsonl.gz"), InputFormat::jsonl);
    EXPECT_EQ(input_format_of("a.txt"), InputFormat::text);
    EXPECT_EQ(input_format_of("txt"), std::nullopt);
    EXPECT_EQ(input_format_of("a.png"), std::nullopt);
    EXPECT_EQ(input_format_of(""), std::nullopt);
}

}  // namespace
}  // namespace figtrail::cli
