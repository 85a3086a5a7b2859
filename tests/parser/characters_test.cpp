#include "parser/characters.hpp"

#include <gtest/gtest.h>

#include "parser/token.hpp"

namespace figtrail {
namespace {

struct Case {
    char const* character;
    CharacterKind kind;
    char fold;
};

TEST(Characters, KindAndFold) {
    using enum CharacterKind;
    constexpr Case cases[] = {
        {"a", letter, 'a'},
        {"Z", letter, 'Z'},
        {"5", digit, '5'},
        {" ", space, ' '},
        {"\t", space, ' '},
        {"\n", newline, '\n'},
        {"\r", newline, '\r'},
        {"\xC2\xA0", space, ' '},      // no-break space
        {"\xE2\x80\xAF", space, ' '},  // narrow no-break space
        {"\xE2\x80\x89", space, ' '},  // thin space
        {"\xE3\x80\x80", space, ' '},  // ideographic space
        {"\xE2\x80\x8B", space, 0},    // zero width space: parts no words
        {"\xE2\x80\x8F", space, 0},    // right-to-left mark
        {"\xC2\xAD", space, 0},        // soft hyphen
        {"\xE2\x80\xA8", newline, '\n'},
        {"`", mark, '\''},
        {"\xE2\x80\x99", mark, '\''},
        {"\xE2\x80\x9C", mark, '"'},
        {"\xC2\xAB", mark, '"'},
        {"\xE2\x80\x93", mark, '-'},  // en dash
        {"\xE2\x88\x92", mark, '-'},  // minus sign
        {"\xE2\x80\x94", mark, em_dash},
        {"\xDB\xB4", digit, '4'},  // Persian
        {"\xD9\xA4", digit, '4'},  // Arabic
        {"\xD9\xAA", mark, '%'},
        {"\xD9\xAB", mark, '.'},
        {"\xD9\xAC", mark, ','},
        {"\xC3\x89", letter, 0},    // É
        {"\xD8\xB1", letter, 0},    // ر
        {"\xC2\xB5", letter, 0},    // micro sign
        {"\xC3\x97", mark, 0},      // multiplication sign
        {"\xE2\x82\xAC", mark, 0},  // euro sign
        {"\xC2\xBD", mark, 0},      // one half
        {"\xEF\xBF\xBD", mark, 0},  // what replaces an invalid byte
        {"\xF0\x9F\x98\x80", mark, 0},
    };
    for (Case const& c : cases) {
        Character const found = classify(c.character, 0);
        EXPECT_EQ(found.kind, c.kind) << c.character;
        EXPECT_EQ(found.fold, c.fold) << c.character;
        EXPECT_EQ(found.size, std::string_view(c.character).size()) << c.character;
    }
}

}  // namespace
}  // namespace figtrail
