// A figure in its sentence, as much of it as the screen has room for.
#include <gtest/gtest.h>

#include "cli/style.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

std::string quoted(std::string const& sentence, std::string const& figure, std::size_t width) {
    auto const at = static_cast<std::uint32_t>(sentence.find(figure));
    Span const all{0, static_cast<std::uint32_t>(sentence.size())};
    return marked_quote(sentence, all, {at, at + static_cast<std::uint32_t>(figure.size())}, width, Terminal{});
}

TEST(MarkedQuote, LeavesOutWholeWordsOnBothSides) {
    std::string const sentence = "The two ports north of the strait took in 1,458 ships last year, most of them laden with grain.";
    EXPECT_EQ(quoted(sentence, "1,458", 200), "The two ports north of the strait took in «1,458» ships last year, most of them laden with grain.");
    EXPECT_EQ(quoted(sentence, "1,458", 60), "… of the strait took in «1,458» ships last year, most …");
    EXPECT_EQ(quoted(sentence, "1,458", 40), "… took in «1,458» ships last …");
    EXPECT_EQ(quoted(sentence, "1,458", 0), "«1,458»");
    EXPECT_EQ(quoted(sentence, "The two", 40), "«The two» ports north of the strait …");
    EXPECT_EQ(quoted(sentence, "grain.", 40), "… year, most of them laden with «grain.»");
}

TEST(MarkedQuote, CountsColumnsAndNoBytes) {
    EXPECT_EQ(quoted("北京 北京 北京 北京 kept 7 元 北京 北京 北京 北京", "7", 30), "… 北京 kept «7» 元 北京 …");
    EXPECT_EQ(quoted("éééé éééé éééé éééé 7 éééé éééé éééé éééé", "7", 30), "… éééé éééé «7» éééé éééé …");
}

}  // namespace
}  // namespace figtrail::cli
