// pdftotext as a process: no name reaches it, its memory, its time and its words are bounded, and what it cannot read
// is said. Where a test needs a reader that misbehaves it puts one of its own into the PATH.
#include "cli/pdf.hpp"

#include <gtest/gtest.h>

#include <stdlib.h>

#include <stdexcept>

#include "parser/limits.hpp"
#include "tests/cli/process.hpp"

namespace figtrail::test {
namespace {

/// A PATH that begins with a pdftotext of the test's own.
class WithReader {
public:
    explicit WithReader(std::string const& script) : before_(getenv("PATH")) {
        std::string const path = place_.folder() + "/pdftotext";
        std::ofstream(path) << "#!/bin/sh\n" << script << '\n';
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        setenv("PATH", (place_.folder() + ":" + before_).c_str(), 1);
    }
    ~WithReader() { setenv("PATH", before_.c_str(), 1); }
    WithReader(WithReader const&) = delete;
    WithReader& operator=(WithReader const&) = delete;

private:
    Workplace place_;
    std::string before_;
};

std::string text_or_reason(std::string_view bytes) {
    try {
        return cli::pdf_text(bytes);
    } catch (std::runtime_error const& error) {
        return std::string("! ") + error.what();
    }
}

TEST(Pdf, IsGivenAsBytesAndNothingElse) {
    WithReader const reader("echo \"$*\"; cat");
    EXPECT_EQ(cli::pdf_text("%PDF bytes"), "-enc UTF-8 -eol unix - -\n%PDF bytes");
}

TEST(Pdf, TheReaderHasFourGigabytes) {
    WithReader const reader("sleep 0.3; ulimit -v");  // the bound is set once it runs
    EXPECT_EQ(cli::pdf_text("%PDF"), "4194304\n");
}

TEST(Pdf, WordsWithoutEndAreCutOffByTheirNumber) {
    WithReader const reader("exec yes 13 goats drowned in the flood of the year");
    EXPECT_EQ(text_or_reason("%PDF"), "! is a PDF that pdftotext did not finish within 60 seconds and 64 MB of text");
}

TEST(Pdf, WhatTheReaderSaysOfIt) {
    {
        WithReader const reader("echo 'Syntax Error: no pages' >&2; echo more >&2; exit 1");
        EXPECT_EQ(text_or_reason("%PDF"), "! is a PDF that pdftotext cannot read (no pages)");
    }
    {
        WithReader const reader("kill -9 $$");
        EXPECT_EQ(text_or_reason("%PDF"), "! is a PDF that pdftotext cannot read");
    }
    WithReader const reader("printf '\\f \\n'");
    EXPECT_EQ(text_or_reason("%PDF"),
              "! is a PDF without text: its pages are pictures, and would have to be recognised first");
}

TEST(Pdf, AFileBeyondTheLimitIsNotHandedOver) {
    WithReader const reader("echo read");
    EXPECT_EQ(text_or_reason(std::string(limits::pdf_bytes, '\0')), "read\n");
    EXPECT_EQ(text_or_reason(std::string(limits::pdf_bytes + 1, '\0')), "! is a PDF larger than 256 MB");
}

}  // namespace
}  // namespace figtrail::test
