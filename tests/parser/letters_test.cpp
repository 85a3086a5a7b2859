#include "parser/letters.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/characters.hpp"

namespace figtrail {
namespace {

/// The word at the front as a look at each byte tells it.
std::size_t letters_in_front(std::string const& text) {
    std::size_t n = 0;
    while (n < text.size() && is_letter_ascii(text[n])) ++n;
    return n;
}

TEST(PlainWord, EveryByteBehindEveryLength) {
    for (std::size_t size = 0; size <= Spelling::longest; ++size)
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = std::string("abcdefghijklmnop").substr(0, size) + static_cast<char>(byte);
            text.resize(Spelling::longest + 1, ' ');
            bool const letter_behind = is_letter_ascii(static_cast<char>(byte));
            std::size_t const letters = letters_in_front(text);
            bool const goes_on = !letter_behind && (byte >= 0x80 || byte == '\'' || (byte == '.' && size == 1));
            std::size_t const expected = letters >= Spelling::longest || goes_on ? 0 : letters;
            EXPECT_EQ(plain_word(text.data()).spelling.size, expected) << size << " letters, then byte " << byte;
        }
}

TEST(PlainWord, Cases) {
    struct Case {
        char const* text;
        bool capitalised;
        bool all_caps;
    };
    constexpr Case cases[] = {
        {"tehran, and there  ", false, false}, {"Tehran, and there  ", true, false}, {"TEHRAN, and there  ", true, true},
        {"tEHRAN, and there  ", false, false}, {"A, and on and on   ", true, false}, {"a, and on and on   ", false, false},
        {"OPECOPECOPEC, etc. ", true, true},   {"OPECOPECOPEc, etc. ", true, false}, {"OPECopec, and so   ", true, false},
    };
    for (Case const& c : cases) {
        PlainWord const word = plain_word(c.text);
        EXPECT_EQ(word.capitalised, c.capitalised) << c.text;
        EXPECT_EQ(word.all_caps, c.all_caps) << c.text;
    }
}

TEST(Spelling, IsTheSameWithAndWithoutRoomBehindTheWord) {
    std::string const text = "Mississippi-river and";
    for (std::size_t size = 0; size <= Spelling::longest; ++size) {
        Spelling const roomy = spelling_of(text.data(), size, text.size());
        Spelling const tight = spelling_of(text.data(), size, size);
        EXPECT_EQ(roomy.letters[0], tight.letters[0]) << size;
        EXPECT_EQ(roomy.letters[1], tight.letters[1]) << size;
        EXPECT_EQ(roomy.size, size);
    }
    EXPECT_EQ(spelling_of(text.data(), Spelling::longest + 1, text.size()).size, 0);
}

}  // namespace
}  // namespace figtrail
