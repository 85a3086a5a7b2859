// WARC files and the HTTP responses in them: what is a page, what is passed over, what is broken.
#include "cli/warc_reader.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <sstream>
#include <stdexcept>

#include "cli/errors.hpp"
#include "cli/http_message.hpp"
#include "cli/unpack.hpp"
#include "parser/limits.hpp"
#include "tests/accept.hpp"

namespace figtrail::cli {
namespace {

std::string packed(std::string const& bytes, int window = 15 + 16) {
    z_stream state{};
    deflateInit2(&state, 9, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY);
    std::string out(bytes.size() + 1000, '\0');
    state.next_in = const_cast<Bytef*>(reinterpret_cast<Bytef const*>(bytes.data()));
    state.avail_in = static_cast<uInt>(bytes.size());
    state.next_out = reinterpret_cast<Bytef*>(out.data());
    state.avail_out = static_cast<uInt>(out.size());
    deflate(&state, Z_FINISH);
    out.resize(state.total_out);
    deflateEnd(&state);
    return out;
}

std::string record(std::string const& kind, std::string const& uri, std::string const& block,
                   std::string const& type = "text/html") {
    return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + uri +
           "\r\nWARC-Date: 2024-06-06T12:00:00Z\r\nContent-Type: " + type +
           "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

/// "3 https://a.example/: <p>13" or "4 https://b.example/! is cut off".
std::vector<std::string> read(std::string const& file) {
    std::istringstream in(file);
    WarcReader reader(std::make_unique<ByteStream>(in));
    std::vector<std::string> out;
    try {
        while (auto const page = reader.next())
            out.push_back(std::to_string(page->record) + " " + page->url +
                          (page->complaint.empty() ? ": " + page->bytes : "! " + page->complaint));
    } catch (InputError const& error) {
        out.push_back(error.what());
    }
    return out;
}

using Lines = std::vector<std::string>;

TEST(Warc, PagesWithAddressAndTime) {
    std::istringstream in(test::file_text(test::source_path("fixtures/warc/crawl.warc")));
    WarcReader reader(std::make_unique<ByteStream>(in));
    std::vector<WarcPage> pages;
    while (auto page = reader.next()) pages.push_back(std::move(*page));
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[0].record, 3u);
    EXPECT_EQ(pages[0].url, "https://lake-chronicle.example/level");
    EXPECT_EQ(pages[0].retrieved, "2024-06-06T12:00:00Z");
    EXPECT_EQ(pages[0].media_type, "text/html; charset=utf-8");
    EXPECT_EQ(pages[0].bytes.substr(0, 6), "<html>");
    EXPECT_EQ(pages[0].bytes.substr(pages[0].bytes.size() - 7), "</html>");
    EXPECT_EQ(pages[1].bytes.substr(0, 6), "<html>");
    EXPECT_EQ(pages[2].bytes, "The square has 130 tables.\n");
}

TEST(Warc, PackedRecordByRecord) {
    std::string const a = record("resource", "https://a.example/", "<p>13"),
                      b = record("resource", "https://b.example/", "<p>14");
    Lines const expected{"1 https://a.example/: <p>13", "2 https://b.example/: <p>14"};
    EXPECT_EQ(read(a + b), expected);
    EXPECT_EQ(read(packed(a) + packed(b)), expected);
    EXPECT_EQ(read(packed(a + b)), expected);
}

TEST(Warc, BrokenRecordsAreSaidAndTheRestGoesOn) {
    std::string const good = record("resource", "https://b.example/", "<p>14");
    EXPECT_EQ(read("junk\njunk\n" + good), (Lines{"1 https://b.example/: <p>14"}));
    EXPECT_EQ(read("WARC/1.0\r\nWARC-Type: resource\r\n\r\n" + good),
              (Lines{"1 ! does not say how long it is", "2 https://b.example/: <p>14"}));
    EXPECT_EQ(read("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: -5\r\n\r\n" + good),
              (Lines{"1 ! does not say how long it is", "2 https://b.example/: <p>14"}));
    EXPECT_EQ(read(good + "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 500\r\n\r\nshort"),
              (Lines{"1 https://b.example/: <p>14", "2 ! is cut off: the file ends inside it"}));
    EXPECT_EQ(read("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx"),
              (Lines{"1 ! is cut off: the file ends inside it"}));
    EXPECT_EQ(read("WARC/1.0\r\n" + std::string(limits::header_bytes + 70'000, 'x') + "\r\n\r\n" + good),
              (Lines{"1 ! has a header that does not end", "2 https://b.example/: <p>14"}));
    EXPECT_EQ(read("WARC/1.0"), (Lines{"1 ! has a header that does not end"}));
    EXPECT_EQ(read(""), Lines{});
    EXPECT_EQ(read(packed(good).substr(0, 40)).back(), "stdin: cannot be unpacked (it ends too early).");
    EXPECT_EQ(read(record("response", "https://a.example/",
                          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1F\x8B\x08 broken") +
                   good),
              (Lines{"1 https://a.example/! cannot be unpacked (it is neither gzip nor deflate)",
                     "2 https://b.example/: <p>14"}));
}

TEST(Warc, NamesLeadNowhereButIntoTheRecord) {
    // An address is an identity; nothing is opened or written by it.
    EXPECT_EQ(read(record("resource", "file:///../../etc/passwd", "<p>13")),
              (Lines{"1 file:///../../etc/passwd: <p>13"}));
    EXPECT_EQ(read(record("resource", "<https://a.example/>", "<p>13")), (Lines{"1 https://a.example/: <p>13"}));
}

std::string body_of(std::string const& message) {
    try {
        return read_http_response(message).body;
    } catch (std::runtime_error const& error) {
        return std::string("! ") + error.what();
    }
}

TEST(Http, BodiesAsTheReaderWouldHaveThem) {
    std::string const ok = "HTTP/1.1 200 OK\r\n";
    EXPECT_EQ(body_of(ok + "\r\n<p>13"), "<p>13");
    EXPECT_EQ(body_of("HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>13"), "<p>13");
    EXPECT_EQ(body_of(ok + "Transfer-Encoding: Chunked\r\n\r\n4\r\n<p>1\r\n2;x=y\r\n34\r\n0\r\n\r\n"), "<p>134");
    EXPECT_EQ(body_of(ok + "Transfer-Encoding: chunked\r\n\r\n<p>joined already"), "<p>joined already");
    EXPECT_EQ(body_of(ok + "Transfer-Encoding: chunked\r\n\r\nff\r\ncut short"), "cut short");
    EXPECT_EQ(body_of(ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx"), "x");
    EXPECT_EQ(body_of(ok + "content-encoding: gzip\r\n\r\n" + packed("<p>13")), "<p>13");
    EXPECT_EQ(body_of(ok + "content-encoding: deflate\r\n\r\n" + packed("<p>13", 15)), "<p>13");
    EXPECT_EQ(body_of(ok + "content-encoding: deflate\r\n\r\n" + packed("<p>13", -15)), "<p>13");
    EXPECT_EQ(body_of(ok + "content-encoding: gzip\r\n\r\n<p>unpacked already"), "<p>unpacked already");
    EXPECT_EQ(body_of(ok + "content-encoding: br\r\n\r\n\x8B\x02\x80"), "! is packed as br, which is not read");
    EXPECT_EQ(body_of("no response"), "! holds no HTTP response");
    EXPECT_EQ(body_of("HTTP/1.1 200 OK\r\nX: y"), "! has an HTTP header that does not end");
    EXPECT_EQ(read_http_response("HTTP/1.1 404 Not Found\r\n\r\n").status, 404);
    EXPECT_EQ(read_http_response("HTTP/1.1\r\n\r\n").status, 0);
}

TEST(Unpack, ABombIsBounded) {
    constexpr std::size_t size = std::size_t{12} << 20;
    std::string const bomb = packed(std::string(size, '\0'));
    EXPECT_LT(bomb.size(), 20'000u);
    EXPECT_EQ(unpacked(bomb, size).size(), size);
    try {
        unpacked(bomb, std::size_t{8} << 20);
        ADD_FAILURE() << "unpacked";
    } catch (std::runtime_error const& error) {
        EXPECT_STREQ(error.what(), "unpacks to more than 8 MB");
    }
}

}  // namespace
}  // namespace figtrail::cli
