#include "store/lists.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace figtrail {
namespace {

TEST(Lists, StringsComeBackWhateverTheyHold) {
    std::vector<std::string> const lists[] = {
        {},
        {""},
        {"iraqi", "new"},
        {"a \"quoted\" word", "back\\slash", "\\\"", "]", "[,"},
        {"line\nbreak\ttab\x01", std::string("nul\0inside", 10)},
        {"درصد", "°C − €"},
    };
    for (auto const& list : lists) EXPECT_EQ(strings_from(json_of(list)), list) << json_of(list);
    EXPECT_EQ(json_of(std::vector<std::string>{"a\"b", "\n"}), "[\"a\\\"b\",\"\\u000a\"]");
}

TEST(Lists, OffsetsAndBlocksComeBack) {
    std::vector<OffsetPiece> const offsets{{0, 3}, {17, 4294967295u}};
    EXPECT_EQ(offsets_from(json_of(offsets)), offsets);
    EXPECT_TRUE(offsets_from(json_of(std::vector<OffsetPiece>{})).empty());

    std::vector<Block> const blocks{{BlockKind::title, {0, 10}}, {BlockKind::table, {12, 40}}};
    auto const back = blocks_from(json_of(blocks));
    ASSERT_EQ(back.size(), 2u);
    EXPECT_EQ(back[0].kind, BlockKind::title);
    EXPECT_EQ(back[1].kind, BlockKind::table);
    EXPECT_EQ(back[1].span, (Span{12, 40}));
}

TEST(Lists, ALedgerComesBack) {
    Ledger ledger;
    ledger.items = {{{0, 4}, NumeralKind::year, "a year"}, {{9, 11}, NumeralKind::not_understood, "\"odd\", isn't it"}};
    auto const back = ledger_from(json_of(ledger));
    ASSERT_EQ(back.items.size(), 2u);
    EXPECT_EQ(back.items[0].kind, NumeralKind::year);
    EXPECT_EQ(back.items[1].span, (Span{9, 11}));
    EXPECT_EQ(back.items[1].reason, "\"odd\", isn't it");
}

TEST(Lists, DamagedTextIsAnError) {
    for (char const* const text : {"", "[", "[\"a", "[\"a\"", "\"a\"]", "[\"\\u12\"]", "[\"\\x\"]", "[1,]", "[\"a\" \"b\"]"})
        EXPECT_THROW(strings_from(text), std::runtime_error) << text;
    for (char const* const text : {"[[1]]", "[[1,2", "[[1,2,3]]", "[[-1,2]]", "[[1,99999999999]]"})
        EXPECT_THROW(offsets_from(text), std::runtime_error) << text;
}

}  // namespace
}  // namespace figtrail
