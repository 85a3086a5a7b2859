// Encodings: by byte order mark, declaration, detection, in that order; what was done is noted, lies are not believed,
// and every character is led back to its bytes.
#include <gtest/gtest.h>

#include "parser/decode.hpp"
#include "parser/document.hpp"
#include "parser/encoding_label.hpp"
#include "parser/html_charset.hpp"
#include "parser/icu_convert.hpp"

namespace figtrail {
namespace {

std::vector<DeclaredEncoding> declared(std::string label) { return {{std::move(label), "the HTTP header"}}; }

std::string notes(Decoded const& read) {
    std::string out;
    for (std::string const& note : read.notes) out += (out.empty() ? "" : "; ") + note;
    return out;
}

/// The bytes that a piece of the text was read from.
std::string source_of(std::string const& bytes, Decoded const& read, std::string const& words) {
    Document document;
    document.offsets = read.offsets;
    auto const at = read.text.find(words);
    if (at == std::string::npos) return "not in the text";
    auto const begin = static_cast<std::uint32_t>(at);
    return std::string(slice(bytes, source_span(document, {begin, begin + static_cast<std::uint32_t>(words.size())})));
}

TEST(Encoding, WhatAServerDeclaresIsHeard) {
    struct Case {
        char const* label;
        std::string bytes;
        char const* text;
    };
    for (Case const& c :
         {Case{"ISO-8859-1",
               "\xA3"
               "13 \x96 caf\xE9",
               "£13 – café"},
          Case{"windows-1256", "\xDF\xD1\xC8\xE1\xC7\xC1 13", "كربلاء 13"},
          Case{"shift_jis", "\x93\x8C\x8B\x9E 13", "東京 13"}, Case{"gb2312", "\xB1\xB1\xBE\xA9 13", "北京 13"},
          Case{"koi8-r", "\xED\xCF\xD3\xCB\xD7\xC1 13", "Москва 13"},
          Case{" 'Windows-1252' ",
               "\x80"
               "13",
               "€13"},
          Case{"euc-kr", "\xBC\xAD\xBF\xEF 13", "서울 13"}, Case{"utf-8", "caf\xC3\xA9 13", "café 13"}}) {
        Decoded const read = decode(c.bytes, declared(c.label));
        EXPECT_EQ(read.text, c.text);
        EXPECT_EQ(source_of(c.bytes, read, "13"), "13") << c.label;
    }
    EXPECT_EQ(notes(decode("caf\xE9", declared("latin1"))), "decoded from windows-1252, declared by the HTTP header");
}

TEST(Encoding, AByteOrderMarkGoesBeforeADeclaration) {
    EXPECT_EQ(decode("\xEF\xBB\xBF"
                     "caf\xC3\xA9",
                     declared("windows-1252"))
                  .text,
              "café");
    EXPECT_EQ(decode(std::string("\xFE\xFF\0"
                                 "1\0"
                                 "3",
                                 6),
                     declared("windows-1252"))
                  .text,
              "13");
}

TEST(Encoding, ALieIsNotBelievedAndNoted) {
    Decoded const really_utf8 = decode(
        "\xE2\x82\xAC"
        "13 \xE2\x80\x93 \xE2\x82\xAC"
        "14",
        declared("iso-8859-1"));
    EXPECT_EQ(really_utf8.text, "€13 – €14");
    EXPECT_EQ(notes(really_utf8), "the HTTP header declares windows-1252, which the bytes are not");
    Decoded const no_utf8 = decode(
        "They paid \xA3"
        "13 and \xA3"
        "14.",
        declared("utf-8"));
    EXPECT_EQ(no_utf8.text, "They paid £13 and £14.");
    EXPECT_EQ(
        notes(no_utf8),
        "decoded from windows-1252, guessed from its bytes; the HTTP header declares utf-8, which the bytes are not");
    Decoded const unknown = decode("13 km", declared("klingon"));
    EXPECT_EQ(notes(unknown), "the HTTP header declares an encoding that is not known: klingon");
}

TEST(Encoding, Utf8WithAFewBrokenPlacesStaysUtf8) {
    Decoded const read = decode(
        "caf\xC3\xA9 \xE2\x82\xAC"
        "5 na\xC3\xAFve \xFF 13");
    EXPECT_EQ(read.text, "café €5 naïve \xEF\xBF\xBD 13");
    EXPECT_EQ(notes(read), "1 invalid byte replaced, first at byte 18");
}

TEST(Encoding, UndeclaredTextIsGuessed) {
    Decoded const english = decode(
        "The firm paid \xA3"
        "13 million \x97 twice its profit \x97 for the mill.");
    EXPECT_EQ(english.text, "The firm paid £13 million — twice its profit — for the mill.");
    EXPECT_EQ(notes(english), "decoded from windows-1252, guessed from its bytes");
    std::string const russian =
        "\xCF\xEE \xE4\xE0\xED\xED\xFB\xEC \xEC\xE8\xED\xE8\xF1\xF2\xE5\xF0\xF1\xF2\xE2\xE0, \xE2 "
        "\xE3\xEE\xF0\xEE\xE4\xE5 13 \xF8\xEA\xEE\xEB";
    EXPECT_EQ(decode(russian).text, "По данным министерства, в городе 13 школ");
    // Bytes that are no text of any encoding are not dressed up as one.
    EXPECT_EQ(decode("\x01\x02\x91\x03\xFE\x04").text.find("\xEF\xBF\xBD"), 2u);
}

TEST(Encoding, EveryKnownEncodingHasItsTable) {
    for (char const* label :
         {"windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
          "windows-1257", "windows-1258", "windows-874",  "iso-8859-2",   "iso-8859-3",   "iso-8859-4",
          "iso-8859-5",   "iso-8859-6",   "iso-8859-7",   "iso-8859-8",   "iso-8859-10",  "iso-8859-13",
          "iso-8859-14",  "iso-8859-15",  "koi8-r",       "koi8-u",       "macintosh",    "x-mac-cyrillic",
          "ibm866",       "ibm852",       "ibm855",       "gb18030",      "gbk",          "big5",
          "shift_jis",    "euc-jp",       "iso-2022-jp",  "euc-kr",       "euc-tw",       "latin1"}) {
        auto const encoding = encoding_of(label);
        ASSERT_TRUE(encoding) << label;
        EXPECT_EQ(from_encoding("13 km", *encoding).text, "13 km") << label;
    }
    for (char const* label : {"utf-7", "hz-gb-2312", "scsu", "iso-2022-kr", "x-user-defined", "", "utf-8 utf8"})
        EXPECT_FALSE(encoding_of(label)) << label;
}

TEST(Encoding, BytesThatAnEncodingLacksAreReported) {
    Decoded const read = from_encoding("13 \x81 km", *encoding_of("shift_jis"));
    EXPECT_NE(read.text.find("\xEF\xBF\xBD"), std::string::npos);
    ASSERT_EQ(read.notes.size(), 1u);
    EXPECT_EQ(read.notes[0].find("replaced, first at byte 3"),
              read.notes[0].size() - std::string("replaced, first at byte 3").size());
}

TEST(Encoding, EveryCharacterIsLedBackToItsBytes) {
    std::string const bytes = "\x93\x8C\x8B\x9E\x82\xCC 13 \x83\x4C\x83\x8D\n14 \x8B\x9E";
    Decoded const read = decode(bytes, declared("shift_jis"));
    EXPECT_EQ(read.text, "東京の 13 キロ\n14 京");
    EXPECT_EQ(source_of(bytes, read, "東"), "\x93\x8C");
    EXPECT_EQ(source_of(bytes, read, "京の"), "\x8B\x9E\x82\xCC");
    EXPECT_EQ(source_of(bytes, read, "13 キロ"), "13 \x83\x4C\x83\x8D");
    EXPECT_EQ(source_of(bytes, read, "14 京"), "14 \x8B\x9E");
    // Longer than its text: an escape sequence belongs to the character behind it.
    std::string const escaped = "\x1B$B1~\x1B(B 13";
    Decoded const japanese = decode(escaped, declared("iso-2022-jp"));
    EXPECT_EQ(source_of(escaped, japanese, "13"), "13");
}

TEST(Encoding, LargeTextsAreConvertedInPieces) {
    std::string bytes;
    for (int i = 0; i < 200'000; ++i) bytes += "caf\xE9 " + std::to_string(i) + "\n";
    Decoded const read = from_encoding(bytes, *encoding_of("latin1"));
    EXPECT_EQ(source_of(bytes, read, "199999"), "199999");
    EXPECT_EQ(read.text.size(), bytes.size() + 200'000);
}

TEST(Encoding, PagesDeclareThemselves) {
    auto const first = [](char const* page) {
        auto const found = declared_encodings(page);
        return found.empty() ? std::string() : found[0].label + " by " + found[0].where;
    };
    EXPECT_EQ(first("<meta charset=UTF-8>"), "utf-8 by the page's meta element");
    EXPECT_EQ(first("<html><META http-equiv=Content-Type content='text/html; Charset = windows-1256'>"),
              "windows-1256 by the page's meta element");
    EXPECT_EQ(first("<?xml version='1.0' encoding=\"iso-8859-2\"?><html>"), "iso-8859-2 by the XML declaration");
    EXPECT_EQ(first("<p>charset=utf-8</p><meta name=a content=b>"), "");
    EXPECT_EQ(charset_of_media_type("text/html; charset=\"KOI8-R\""), "KOI8-R");
    EXPECT_EQ(charset_of_media_type("text/html"), "");
}

}  // namespace
}  // namespace figtrail
