#include "parser/sentences.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "parser/cut.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"

namespace figtrail {
namespace {

std::vector<std::string> sentences_of(std::string const& text) {
    Document const document = plain_text_document(decode_utf8(text), {});
    TokenText tokens = cut(document, *Lexicon::builtin());
    split_sentences(tokens, document);
    std::vector<std::string> out;
    for (Sentence const& sentence : tokens.sentences) out.emplace_back(slice(document.text, sentence.span));
    return out;
}

std::string joined(std::vector<std::string> const& parts) {
    std::string out;
    for (std::string const& part : parts) out += (out.empty() ? "" : " | ") + part;
    return out;
}

/// Each case writes " | " where a sentence ends; the text is the case without it.
std::string without_bars(std::string expected, std::string_view between) {
    for (std::size_t at; (at = expected.find(" | ")) != std::string::npos;) expected.replace(at, 3, between);
    return expected;
}

TEST(Sentences, EndAtStops) {
    for (char const* expected :
         {"The bridge is long. | It cost 5 million.", "Was it 5? | Nobody knows! | They left.",
          "He lives in the U.S. | The city has 3 rivers.", "They met at 5 p.m. | Police came later.",
          "It belongs to Acme Inc. | It sold 5 of them.", "She chose Plan B. | The rest left.",
          "\"It was 5,\" she said. | \"It was 6.\" | He agreed.", "\"It was 6.\" | \"No.\" | He agreed.",
          "It fell to 5. | The rest rose.", "It fell to 5.3. | 12 others rose.", "They waited... | Then 5 came.",
          "They waited… | Then 5 came.", "He said no. | The vote was 5 to 4.",
          "They live on Main St. | The house has 5 rooms.", "It closed in Jan. | But 5 stayed.",
          "(It had 5 rooms.) | They left.", "Sales rose. | iPhone sales fell.", "It grew by 5 km. | €3 were left.",
          "The plan failed. | later it rose by 5 percent."})
        EXPECT_EQ(joined(sentences_of(without_bars(expected, " "))), expected);
}

TEST(Sentences, DoNotEndInside) {
    for (char const* whole :
         {"Gen. Smith met Sen. Jones and Mr. Brown on St. Helena.", "The U.S. Treasury sold 5 bonds.",
          "They met at 5 p.m. EST on Jan. 3 in No. 10.", "They met at 5 p.m. Monday.",
          "It met at 10 a.m. Eastern time.", "J. K. Rowling and George W. Bush met J.R.R. Tolkien.",
          "Acme Inc. Chief Executive Ann Lee sold 5 Co. Ltd. shares.",
          "It rose 1.5 percent, i.e. 3 points, e.g. in St.Louis.", "1. Economic exchanges: they reached 5 billion.",
          "2. The second point has 7 parts.", "\"Really?\" he asked 5 times.", "The Yahoo! site had 5 users.",
          "See example.com and www.example.org for 5 more.", "It is about 5 sq. miles large.",
          "He waited ... and then left 5 of them.", "The ratio is 5 vs. 7 in Vol. 3."})
        EXPECT_EQ(joined(sentences_of(whole)), whole);
}

TEST(Sentences, AMissingBlankIsNoObstacle) {
    EXPECT_EQ(joined(sentences_of("It helped Iran.Consequently, 5 came.")), "It helped Iran. | Consequently, 5 came.");
    EXPECT_EQ(joined(sentences_of("It rose to $81.90.Based there, it has 5.")),
              "It rose to $81.90. | Based there, it has 5.");
    EXPECT_EQ(joined(sentences_of("He said \u201Cit has 5.\u201DThe rest left.")),
              "He said \u201Cit has 5.\u201D | The rest left.");
}

TEST(Sentences, LowerCaseTextHasSentencesToo) {
    EXPECT_EQ(
        joined(sentences_of("the bank has 5 branches. it will open 3 more in the u.s. next year. they are small.")),
        "the bank has 5 branches. | it will open 3 more in the u.s. next year. | they are small.");
}

TEST(Sentences, BlocksAlwaysEnd) {
    EXPECT_EQ(joined(sentences_of("A heading of 5\n\nWords of a\n\nlast block")),
              "A heading of 5 | Words of a | last block");
    EXPECT_TRUE(sentences_of("").empty());
}

TEST(Sentences, FirstWordsAreFlagged) {
    std::string const text = "1. Economic ties grew. \"They doubled,\" he said. 13 came.";
    Document const document = plain_text_document(decode_utf8(text), {});
    TokenText tokens = cut(document, *Lexicon::builtin());
    split_sentences(tokens, document);
    std::string flagged;
    for (std::size_t i = 0; i < tokens.tokens.size(); ++i)
        if (tokens.tokens[i].has(token_flag::sentence_start)) flagged += std::string(tokens.word(i)) + " ";
    EXPECT_EQ(flagged, "Economic They 13 ");
}

TEST(Sentences, CoverAllTokensOnce) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "a. B! ...?? \"x.\" U.S. .A 5. ) ";
    Document const document = plain_text_document(decode_utf8(text), {});
    TokenText tokens = cut(document, *Lexicon::builtin());
    split_sentences(tokens, document);
    std::uint32_t next = 0;
    for (Sentence const& sentence : tokens.sentences) {
        EXPECT_EQ(sentence.first, next);
        EXPECT_LT(sentence.first, sentence.last);
        next = sentence.last;
    }
    EXPECT_EQ(next, tokens.tokens.size());
}

}  // namespace
}  // namespace figtrail
