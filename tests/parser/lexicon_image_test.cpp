#include "parser/lexicon_image.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

// EXPECT_TRUE, since the bytes are nothing to print.

TEST(LexiconImage, IsMadeOfTheFiles) { EXPECT_TRUE(write_lexicon_image(Lexicon::from_files()->tables()) == builtin_lexicon_image()); }

TEST(LexiconImage, LosesNothing) { EXPECT_TRUE(write_lexicon_image(Lexicon::builtin()->tables()) == builtin_lexicon_image()); }

TEST(LexiconImage, KeepsFractionsExact) {
    auto const read = Lexicon::from_files();
    for (UnitEntry const& unit : read->catalog().units) {
        UnitEntry const* const kept = Lexicon::builtin()->catalog().unit(unit.id);
        ASSERT_NE(kept, nullptr) << unit.id;
        EXPECT_EQ(kept->factor, unit.factor) << unit.id;
        EXPECT_EQ(kept->offset, unit.offset) << unit.id;
    }
}

TEST(LexiconImage, RefusesPartsOfAnImage) {
    std::string_view const image = builtin_lexicon_image();
    for (std::size_t const size : {std::size_t{0}, std::size_t{3}, image.size() / 2, image.size() - 1}) {
        Lexicon::Impl impl;
        EXPECT_THROW(read_lexicon_image(image.substr(0, size), impl), LexiconError) << size;
    }
    std::string longer(image);
    longer += 'x';
    Lexicon::Impl impl;
    EXPECT_THROW(read_lexicon_image(longer, impl), LexiconError);
}

}  // namespace
}  // namespace figtrail
