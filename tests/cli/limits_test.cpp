// The limits of docs/design.md as a user meets them: beyond one a file or a line is refused in one line that names it
// and the limit, and the rest of the batch goes on. Large files are mostly holes.
#include <gtest/gtest.h>

#include "parser/limits.hpp"
#include "tests/cli/process.hpp"

namespace figtrail::test {
namespace {

class Limits : public testing::Test {
protected:
    Workplace place_;

    void SetUp() override { write("good.txt", "The ferry carried 13 goats.\n"); }

    void write(std::string const& name, std::string const& text) const {
        std::ofstream(place_.folder() + "/" + name, std::ios::binary) << text;
    }
    void write_hole(std::string const& name, std::size_t bytes) const {
        write(name, "");
        std::filesystem::resize_file(place_.folder() + "/" + name, bytes);
    }

    /// The file is refused, what stands beside it is read.
    void expect_refused(std::string const& name, std::string const& reason) const {
        Ran const ran = place_.run("figtrail extract --format csv " + name + " good.txt");
        EXPECT_EQ(ran.exit_code, 3) << name;
        EXPECT_NE(ran.err.find("figtrail: " + name + reason), std::string::npos) << ran.err;
        EXPECT_NE(ran.out.find("good.txt,,,,13,"), std::string::npos) << ran.out;
    }
};

TEST_F(Limits, OfFiles) {
    write_hole("page.html", limits::page_bytes + 1);
    expect_refused("page.html", ": is larger than 64 MB, unpacked.");
    write_hole("feed.rss", limits::page_bytes + 1);
    expect_refused("feed.rss", ": is larger than 64 MB, unpacked.");
    write_hole("paper.pdf", limits::pdf_bytes + 1);
    expect_refused("paper.pdf", ": is larger than 256 MB, unpacked.");
}

TEST_F(Limits, OfPackedFiles) {
    ASSERT_EQ(
        place_.run("head -c " + std::to_string(limits::page_bytes + 1) + " /dev/zero | gzip > page.html.gz").exit_code,
        0);
    expect_refused("page.html.gz", ": is larger than 64 MB, unpacked.");
}

/// What an archive names is never a path here: archives of files are not taken apart at all.
TEST_F(Limits, ArchivesOfFilesAreRefused) {
    ASSERT_EQ(place_
                  .run("mkdir in && cp good.txt in/bad.txt && cd in &&"
                       " tar --absolute-names --transform 's,bad,../../bad,' -cf ../a.tar bad.txt && gzip -k ../a.tar")
                  .exit_code,
              0);
    for (char const* const name : {"a.tar", "a.tar.gz"}) expect_refused(name, ": is a tar archive, not a text.");
    EXPECT_FALSE(std::filesystem::exists(place_.folder() + "/../bad.txt"));
}

TEST_F(Limits, OfALineOfJson) {
    write_hole("long.jsonl", limits::line_bytes + 1);
    expect_refused("long.jsonl", ": has a line of more than 256 MB");
}

TEST_F(Limits, OfATextInTheDatabase) {
    write_hole("long.txt", (std::size_t{256} << 20) + 1);
    Ran const ran = place_.run("figtrail add --format csv long.txt good.txt");
    EXPECT_EQ(ran.exit_code, 3);
    EXPECT_NE(ran.err.find("figtrail: long.txt: the text of 'long.txt' is larger than 256 MB; split it."),
              std::string::npos)
        << ran.err;
    EXPECT_NE(place_.run("figtrail figures --format csv").out.find("13"), std::string::npos)
        << "the rest went on: " << ran.err;
}

TEST_F(Limits, OfTheEntriesOfAFeed) {
    std::string feed = "<rss><channel>";
    for (std::size_t i = 0; i <= limits::feed_entries; ++i) feed += "<item><title>5 goats</title></item>";
    write("long.rss", feed + "</channel></rss>");
    Ran const ran = place_.run("figtrail extract --format csv long.rss | wc -l");
    EXPECT_EQ(std::atoi(ran.out.c_str()), static_cast<int>(limits::feed_entries) + 1)
        << "with the names of the columns";
    EXPECT_NE(ran.err.find("long.rss: has more than 20000 entries; the rest is left out"), std::string::npos)
        << ran.err;
}

TEST_F(Limits, OfTheParagraphsOfAPage) {
    std::string page;
    for (std::size_t i = 0; i <= limits::html_blocks; ++i) page += "<p>x";
    write("long.html", page + "<p>The last are 17 goats.");
    Ran const ran = place_.run("figtrail extract --format json long.html");
    EXPECT_EQ(ran.exit_code, 0) << ran.err;
    EXPECT_EQ(ran.out.find("17"), std::string::npos);
    EXPECT_NE((ran.out + ran.err).find("only the first 200000 paragraphs were read"), std::string::npos) << ran.err;
}

TEST_F(Limits, OfDigits) {
    std::string const longest(64, '7');
    write("digits.txt", "The herd has " + longest + " goats and " + longest + "7 cows.\n");
    Ran const ran = place_.run("figtrail audit digits.txt");
    EXPECT_NE(ran.out.find("(unreadable)"), std::string::npos)
        << "the longest are kept as they are written: " << ran.out;
    EXPECT_NE(ran.out.find("2 numerals: 1 figure, 1 explained"), std::string::npos) << ran.out;
}

TEST_F(Limits, OfOptions) {
    EXPECT_EQ(place_.run("figtrail --jobs 256 extract good.txt").exit_code, 0);
    Ran const jobs = place_.run("figtrail --jobs 257 extract good.txt");
    EXPECT_EQ(jobs.exit_code, 2);
    EXPECT_NE(jobs.err.find("say 1 to 256"), std::string::npos) << jobs.err;
    ASSERT_EQ(place_.run("figtrail add good.txt").exit_code, 0);
    EXPECT_EQ(place_.run("figtrail figures --subject " + std::string(10'000, 'x')).exit_code, 0);
    Ran const word = place_.run("figtrail figures --subject " + std::string(10'001, 'x'));
    EXPECT_EQ(word.exit_code, 2);
    EXPECT_NE(word.err.find("longer than 10,000 bytes"), std::string::npos) << word.err;
}

}  // namespace
}  // namespace figtrail::test
