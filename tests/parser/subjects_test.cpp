#include "parser/subjects.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/article_text.hpp"
#include "parser/plain_text.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

/// "name kind origin; ..." of the claim whose number is `number`.
std::string subjects_of(std::string const& text, std::string const& number, ArticleFacts const& facts = {},
                        Claim claim = {}) {
    Document const document = plain_text_document(decode_utf8(text), facts);
    ArticleText const article = read_article(document, facts, *Lexicon::builtin());
    PlaceIndex const places(article.text, document, article.names, *Lexicon::builtin(), facts);
    SubjectFinder const finder(article.text, document, article.names, places, *Lexicon::builtin());
    for (Sentence const& sentence : article.text.sentences)
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            if (article.text.word(i) != number) continue;
            auto const noun = counted_noun(article.text, sentence, i + 1);
            Clause const clause = clause_around(article.text, sentence, i);
            std::uint32_t last = i + 1;
            while (last < sentence.last && (is_mark(article.text.tokens[last], '-') ||
                                            is_word(article.text, last, "year") || is_word(article.text, last, "old")))
                ++last;
            finder.add_subjects(claim, {{i, last}, noun ? &*noun : nullptr, sentence, clause});
            std::string out;
            for (Subject const& s : claim.subjects) {
                out += (out.empty() ? "" : "; ") + s.name + " " + s.kind + " " + s.origin;
                EXPECT_LE(s.span.end, document.text.size());
            }
            return out;
        }
    return "no such number";
}

struct Case {
    char const* text;
    char const* number;
    char const* subjects;
};

void expect(std::initializer_list<Case> cases) {
    for (Case const& c : cases) EXPECT_EQ(subjects_of(c.text, c.number), c.subjects) << c.text;
}

TEST(Subjects, NamesInsideThePhrase) {
    expect({{"There are 90 Iraqi students.", "90", "Iraq place phrase"},
            {"They saw Zorbax Inc's 90 shops.", "90", "Zorbax Inc org phrase"},
            {"There are 90 students in Norway.", "90", "Norway place phrase"},
            {"The exports of Norway reached 90%.", "90", "Norway place phrase"},
            {"Norway's exports reached 90%.", "90", "Norway place phrase"}});
}

TEST(Subjects, TheSubjectOfTheClause) {
    expect({{"Zorbax Inc sold 90 cars.", "90", "Zorbax Inc org clause"},
            {"In spring Zorbax Inc earned 90 dollars.", "90", "Zorbax Inc org clause"},
            {"Zorbax Inc sold 90 cars in Norway.", "90", "Norway place phrase; Zorbax Inc org clause"}});
}

TEST(Subjects, JoinedNames) {
    expect({{"Iran and Iraq sold 90 cars.", "90", "Iran place clause; Iraq place clause"},
            {"Norway, Iran and Iraq sold 90 cars.", "90", "Norway place clause; Iran place clause; Iraq place clause"},
            {"There are 90 roads between Iran and Iraq.", "90", "Iran place phrase; Iraq place phrase"},
            {"In Norway, Iraq sold 90 cars.", "90", "Iraq place clause"}});
}

TEST(Subjects, WordsThatStandForAName) {
    expect({{"The firm Zorbax Inc grew. It sold 90 cars.", "90", "Zorbax Inc org inherited"},
            {"The firm Zorbax Inc grew. The company sold 90 cars.", "90", "Zorbax Inc org inherited"},
            {"The firm Zorbax Inc grew in Norway. The company sold 90 cars.", "90", "Zorbax Inc org inherited"},
            {"They like Norway a lot. The country has 90 lakes.", "90", "Norway place inherited"},
            {"They saw Mr. Karl Braun. He has 90 cats.", "90", "Karl Braun person inherited"}});
}

TEST(Subjects, AnAgeBelongsToTheNameBesideIt) {
    Claim aged;
    aged.quantity.unit.dimension = dimension::age;
    EXPECT_EQ(subjects_of("Police held Karl Braun, 19, and Max Roth, 23, in Norway.", "23", {}, aged),
              "Max Roth person phrase");
    EXPECT_EQ(subjects_of("Police held Karl Braun, 19, and Max Roth, 23, in Norway.", "19", {}, aged),
              "Karl Braun person phrase");
    EXPECT_EQ(subjects_of("Police in Norway held 19-year-old singer Karl Braun.", "19", {}, aged),
              "Karl Braun person phrase");
    ArticleFacts facts;
    facts.title = "Trouble in Norway";
    EXPECT_EQ(subjects_of("A 19-year-old woman was saved.", "19", facts, aged), "");
}

TEST(Subjects, TheHeadlineWhenItNamesOne) {
    ArticleFacts facts;
    facts.title = "Norway in trouble";
    EXPECT_EQ(subjects_of("A boat sank. In all 90 were saved.", "90", facts), "Norway place headline");
    facts.title = "Norway and Sweden in trouble";
    EXPECT_EQ(subjects_of("A boat sank. In all 90 were saved.", "90", facts), "");
}

TEST(Subjects, WhoSaysSoIsNoSubject) {
    expect({{"Karl Braun said 90 people left.", "90", ""},
            {"The news agency Reuters reported that 90 people left.", "90", ""},
            {"A boat sank. In all 90 were saved, according to Zorbax Inc.", "90", ""},
            {"They like Norway a lot.\n\nA name that is merely near: 90 people left while Norway slept.", "90", ""}});
}

}  // namespace
}  // namespace figtrail
