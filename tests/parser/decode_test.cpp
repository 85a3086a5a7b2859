#include "parser/decode.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/document.hpp"

namespace figtrail {
namespace {

using namespace std::string_literals;

constexpr char fffd[] = "\xEF\xBF\xBD";

Document as_document(Decoded const& decoded) {
    Document document;
    document.text = decoded.text;
    document.offsets = decoded.offsets;
    return document;
}

/// Source bytes of the `nth` character from 0.
std::string source_of(std::string const& bytes, Decoded const& decoded, std::uint32_t begin, std::uint32_t end) {
    Span const span = source_span(as_document(decoded), {begin, end});
    return std::string(slice(bytes, span));
}

struct Case {
    char const* name;
    std::string bytes;
    std::string text;
    std::string note;
};

TEST(Decode, InvalidBytesBecomeOneReplacementPerMaximalSubpart) {
    std::string const r = fffd;
    Case const cases[] = {
        {"plain", "1,458 km", "1,458 km", ""},
        {"valid two, three, four bytes", "\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80",
         "\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", ""},
        {"latin one", "caf\xE9 5", "caf" + r + " 5", "1 invalid byte replaced, first at byte 3"},
        {"lone continuation bytes", "a\x80\x81", "a" + r + r, "2 invalid bytes replaced, first at byte 1"},
        {"truncated three-byte sequence is one subpart", "\xE2\x82 5", r + " 5",
         "2 invalid bytes replaced, first at byte 0"},
        {"truncated at the end", "5 \xF0\x9F\x98", "5 " + r, "3 invalid bytes replaced, first at byte 2"},
        {"overlong slash", "\xC0\xAF", r + r, "2 invalid bytes replaced, first at byte 0"},
        {"surrogate", "\xED\xA0\x80", r + r + r, "3 invalid bytes replaced, first at byte 0"},
        {"beyond the last code point", "\xF4\x90\x80\x80", r + r + r + r, "4 invalid bytes replaced, first at byte 0"},
        {"the standard's example", "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
         "a" + r + r + r + "b" + r + "c" + r + r + "d", "9 invalid bytes replaced, first at byte 1"},
    };
    for (Case const& c : cases) {
        SCOPED_TRACE(c.name);
        Decoded const read = decode_utf8(c.bytes);
        EXPECT_EQ(read.text, c.text);
        ASSERT_EQ(read.notes.empty(), c.note.empty());
        EXPECT_EQ(read.notes.empty() ? "" : read.notes.front(), c.note);
        EXPECT_EQ(read.offsets.empty(), c.note.empty());
    }
}

TEST(Decode, SpansReachTheBytesAroundReplacements) {
    std::string const bytes = "caf\xE9 13 km \xE2\x82 14 km";
    Decoded const read = decode_utf8(bytes);
    for (char const* words : {"13 km", "14 km", "caf", "3 km"}) {
        auto const at = static_cast<std::uint32_t>(read.text.find(words));
        EXPECT_EQ(source_of(bytes, read, at, at + static_cast<std::uint32_t>(std::string(words).size())), words);
    }
    EXPECT_EQ(source_of(bytes, read, 3, 6), "\xE9");
    EXPECT_EQ(source_of(bytes, read, 0, static_cast<std::uint32_t>(read.text.size())), bytes);
}

TEST(Decode, ByteOrderMarkIsRemovedFromFilesOnly) {
    std::string const bytes =
        "\xEF\xBB\xBF"
        "13 km";
    Decoded const file = decode(bytes);
    EXPECT_EQ(file.text, "13 km");
    EXPECT_EQ(source_of(bytes, file, 0, 2), "13");
    EXPECT_TRUE(file.notes.empty());
    EXPECT_EQ(decode_utf8(bytes).text, bytes);
    EXPECT_TRUE(decode_utf8(bytes).offsets.empty());
}

std::string utf16(std::u16string const& text, bool big_endian) {
    std::string bytes;
    for (char16_t const c : text) {
        char const high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
        bytes += big_endian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

TEST(Decode, Utf16IsRecognisedWithAndWithoutMark) {
    for (bool const big_endian : {false, true}) {
        for (bool const mark : {false, true}) {
            std::string const bytes = utf16((mark ? u"\uFEFF"s : u""s) + u"It cost €13 \U0001F600 today", big_endian);
            Decoded const read = decode(bytes);
            EXPECT_EQ(read.text, "It cost €13 \U0001F600 today");
            auto const at = static_cast<std::uint32_t>(read.text.find("€13"));
            EXPECT_EQ(source_of(bytes, read, at, at + 5), utf16(u"€13", big_endian));
            auto const face = static_cast<std::uint32_t>(read.text.find("\U0001F600"));
            EXPECT_EQ(source_of(bytes, read, face, face + 4), utf16(u"\U0001F600", big_endian));
            auto const end = static_cast<std::uint32_t>(read.text.size());
            EXPECT_EQ(source_of(bytes, read, end - 5, end), utf16(u"today", big_endian));
        }
    }
}

TEST(Decode, BrokenUtf16IsReported) {
    std::string const bytes = utf16(
                                  u"\uFEFF"
                                  u"13",
                                  false) +
                              utf16(std::u16string(1, char16_t{0xD800}), false) + "x";
    Decoded const read = decode(bytes);
    EXPECT_EQ(read.text, std::string("13") + fffd + fffd);
    EXPECT_EQ(read.notes.back(), "3 invalid bytes replaced, first at byte 6");
}

TEST(Decode, NulBytesAreKeptAndReported) {
    std::string const bytes = "13 km\0 and 14 km\0"s;
    Decoded const read = decode(bytes);
    EXPECT_EQ(read.text, bytes);
    ASSERT_EQ(read.notes.size(), 1u);
    EXPECT_EQ(read.notes.front(), "2 NUL bytes kept, first at byte 5");
}

TEST(Decode, EmptyAndOneByte) {
    EXPECT_EQ(decode("").text, "");
    EXPECT_EQ(decode_utf8("\xFF").text, fffd);
    EXPECT_EQ(decode("\xFF\xFE").text, "");
}

}  // namespace
}  // namespace figtrail
