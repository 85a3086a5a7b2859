// Who reads from a pipe that stalls keeps nobody else from writing.
#include <gtest/gtest.h>

#include <sstream>

#include "cli/patient_input.hpp"
#include "tests/cli/process.hpp"
#include "tests/faults/made_articles.hpp"

namespace figtrail::test {
namespace {

/// The pipe into `reader` stays open until another program has written; that begins once the database is there and some of
/// the first articles were taken.
void another_program_writes_while_it_stalls(Workplace const& place, std::string const& reader, std::string const& first) {
    std::ofstream(place.folder() + "/other.jsonl") << made_articles(3, 2);
    Ran const ran = place.run(
        "mkfifo slow\n"
        "figtrail --db news.db --jobs 1 " + reader + " < slow 2> first.err & first=$!\n"
        "exec 3> slow\n"
        "cat " + first + " >&3\n"
        "for i in $(seq 100); do [ \"$(figtrail --db news.db articles --format jsonl 2> seen.err | wc -l)\" -gt 50 ] && break; sleep 0.1; done\n"
        "figtrail --db news.db --wait 1 add other.jsonl 2>&1; echo other $?\n"
        "exec 3>&-\n"
        "wait $first; echo first $?\n"
        "cat first.err\n");
    EXPECT_NE(ran.out.find("other 0"), std::string::npos) << ran.out << ran.err;
    EXPECT_NE(ran.out.find("first 0"), std::string::npos) << ran.out << ran.err;
    Ran const kept = place.run("figtrail --db news.db articles --format jsonl | wc -l");
    EXPECT_GT(std::stoi(kept.out), 50) << kept.out << kept.err;
}

TEST(SlowPipe, AnotherProgramWritesWhileAddWaits) {
    Workplace const place;
    std::ofstream(place.folder() + "/first.jsonl") << made_articles(200, 1);  // more than is read at once
    another_program_writes_while_it_stalls(place, "add - --input jsonl", "first.jsonl");
}

TEST(SlowPipe, AnotherProgramWritesWhileImportWaits) {
    Workplace const place;
    std::ofstream(place.folder() + "/texts.jsonl") << made_articles(100, 1);
    Ran const exported = place.run("figtrail --db theirs.db add texts.jsonl && figtrail --db theirs.db export > theirs.jsonl");
    ASSERT_EQ(exported.exit_code, 0) << exported.err;
    another_program_writes_while_it_stalls(place, "import -", "theirs.jsonl");
}

/// As a stream of one's own, bytes come as they are, in pieces of any length.
TEST(SlowPipe, TheBytesAreThose) {
    std::string text(200'000, 'x');
    for (std::size_t i = 0; i < text.size(); i += 7) text[i] = static_cast<char>(i % 251);
    std::istringstream from(text);
    int waited = 0;
    cli::PatientInput bytes(from, [&] { ++waited; });
    std::istream in(&bytes);
    std::string read;
    std::string piece(70'000, ' ');
    while (in.read(piece.data(), static_cast<std::streamsize>(1 + read.size() % piece.size())), in.gcount() > 0)
        read.append(piece, 0, static_cast<std::size_t>(in.gcount()));
    EXPECT_EQ(read, text);
    EXPECT_LE(waited, 1) << "the end of what is no pipe";
}

}  // namespace
}  // namespace figtrail::test
