// Independent origins: what folds five articles into one witness, and what must not.
#include "claim/witness.hpp"

#include <gtest/gtest.h>

#include "tests/claim/claim_builder.hpp"

namespace figtrail {
namespace {

Testimony report(std::string source, std::string published, std::string text = "") {
    Testimony t;
    t.source = std::move(source);
    t.published = std::move(published);
    t.signature = signature_of(text.empty() ? "Nothing that any other outlet says stands here, " + t.source + " has words of its own: " + t.source : text);
    return t;
}

/// "speaker Jane Roe: 0 1; single C: 2"
std::string witnesses(std::vector<Testimony> const& all) {
    std::string out;
    for (Witness const& w : independent_witnesses(all)) {
        out += (out.empty() ? "" : "; ") + w.kind + (w.name.empty() ? "" : " " + w.name) + ":";
        for (std::size_t const i : w.testimonies) out += " " + std::to_string(i);
    }
    return out;
}

std::string const story =
    "The governor opened the bridge on Monday morning before a crowd of villagers who had waited for it since the flood. "
    "It carries two lanes and a footpath, and cost less than the council had set aside for it, the chamber of engineers found. "
    "The old ferry will stop at the end of the month, and its four hands have been promised work at the new toll house.";

TEST(Witness, ReportsOfTheirOwnStayApart) {
    EXPECT_EQ(witnesses({report("A", "2022-09-01"), report("B", "2022-09-02"), report("C", "2022-09-03")}), "single A: 0; single B: 1; single C: 2");
}

TEST(Witness, OneSpeakerIsOneWitness) {
    auto a = report("A", "2022-09-02"), b = report("B", "2022-09-01"), c = report("C", "2022-09-03");
    a.speaker = "Jane Roe";
    b.speaker = "JANE ROE";
    c.speaker = "John Doe";
    EXPECT_EQ(witnesses({a, b, c}), "speaker JANE ROE: 1 0; single C: 2");
}

TEST(Witness, OneSpeakerOnTwoOccasionsIsTwo) {
    auto a = report("A", "2022-09-01"), b = report("B", "2022-09-05"), c = report("C", "2022-11-03"), d = report("D", "");
    a.speaker = b.speaker = c.speaker = d.speaker = "Jane Roe";
    EXPECT_EQ(witnesses({a, b, c, d}), "speaker Jane Roe: 3 0 1; single C: 2") << "an undated report goes with the first";
}

TEST(Witness, ABriefCutFromAStoryIsACopy) {
    std::string const brief = story.substr(0, story.find("The old ferry"));
    std::string const long_story = story + " " + std::string("Elsewhere the council heard of drains, of lamps that fail in rain, of a school roof that nobody will pay for, ") +
                                   "and of goats on the railway, which the master of the station wants shot and the baker wants sold. " +
                                   "It rose at nine, after the mayor had thanked the engineers, the widow of the ferryman and the band.";
    EXPECT_LT(resemblance(signature_of(brief), signature_of(long_story)), 0.5);
    EXPECT_GT(containment(signature_of(brief), signature_of(long_story)), 0.75);
    EXPECT_EQ(witnesses({report("A", "2022-09-01", long_story), report("B", "2022-09-02", brief)}), "text: 0 1");
}

TEST(Witness, EveryFoldHasItsReason) {
    auto a = report("A", "2022-09-01"), b = report("B", "2022-09-02"), c = report("C", "2022-09-03");
    a.agencies = b.agencies = {"Mehr"};
    b.speaker = c.speaker = "Jane Roe";
    auto const found = independent_witnesses({a, b, c});
    ASSERT_EQ(found.size(), 1u);
    ASSERT_EQ(found[0].folds.size(), 2u);
    EXPECT_EQ(found[0].folds[0].kind + " " + found[0].folds[0].name, "speaker Jane Roe");
    EXPECT_EQ(found[0].folds[1].kind + " " + found[0].folds[1].name, "agency Mehr");
}

TEST(Witness, WhatAPersonRulesGoesFirst) {
    auto a = report("A", "2022-09-01"), b = report("B", "2022-09-02"), c = report("C", "2022-09-03");
    a.agencies = b.agencies = c.agencies = {"Mehr"};
    OriginRulings rulings;
    rulings.apart = {{0, 1}};
    auto const split = independent_witnesses({a, b, c}, rulings);
    ASSERT_EQ(split.size(), 2u) << "nor by way of C";
    EXPECT_EQ(split[0].testimonies, (std::vector<std::size_t>{0, 2}));
    auto d = report("D", "2022-09-04");
    rulings = {{{0, 1}}, {}};
    auto const joined = independent_witnesses({report("A", "2022-09-01"), d}, rulings);
    ASSERT_EQ(joined.size(), 1u);
    EXPECT_EQ(joined[0].kind, "ruling");
}

TEST(Witness, ASurnameAloneLinksNobody) {
    auto a = report("A", "2022-09-01"), b = report("B", "2022-09-02");
    a.speaker = b.speaker = "Roe";
    EXPECT_EQ(witnesses({a, b}), "single A: 0; single B: 1");
}

TEST(Witness, OneAgencyIsOneWitness) {
    auto a = report("A", "2022-09-01"), b = report("B", "2022-09-02"), c = report("C", "2022-09-03");
    a.agencies = {"Mehr"};
    b.agencies = {"Reuters", "Mehr"};
    EXPECT_EQ(witnesses({a, b, c}), "agency Mehr: 0 1; single C: 2");
}

TEST(Witness, OneOutletTwice) { EXPECT_EQ(witnesses({report("A", "2022-09-01", "one"), report("A", "2022-09-02", "two")}), "outlet A: 0 1"); }

TEST(Witness, CopiesOfOneText) {
    std::string edited = story;
    edited.replace(edited.find("Monday"), 6, "Sunday");
    EXPECT_EQ(witnesses({report("A", "2022-09-01", story), report("B", "2022-09-02", edited), report("C", "2022-09-03")}), "text: 0 1; single C: 2");
}

TEST(Witness, UnknownOutletsAreNotOne) { EXPECT_EQ(witnesses({report("", "2022-09-01", story), report("", "2022-09-02", "Another text entirely, of other words.")}), "single: 0; single: 1"); }

TEST(Witness, ResemblanceFollowsTheSharedWords) {
    TextSignature const whole = signature_of(story);
    EXPECT_EQ(resemblance(whole, whole), 1);
    EXPECT_EQ(resemblance(whole, signature_of("THE GOVERNOR" + story.substr(12))), 1) << "letters' case is no difference";
    double const half = resemblance(whole, signature_of(story.substr(0, story.size() / 2)));
    EXPECT_GT(half, 0.3);
    EXPECT_LT(half, 0.7);
    EXPECT_LT(resemblance(whole, signature_of("Not one run of five words of that story stands in this sentence about other things.")), 0.05);
    EXPECT_EQ(resemblance(signature_of(""), signature_of("")), 0) << "two empty texts are no copies";
}

TEST(Witness, TestimonyTakesTheAgencyOfTheClaim) {
    Extraction article = test::TextBuilder().paragraph(story).build();
    article.facts.source = "A";
    article.agencies = {"Mehr"};
    Testimony const t = testimony_of(article, test::a_claim("4").speaker("Jane Roe").agency("IRNA"));
    EXPECT_EQ(t.agencies, (std::vector<std::string>{"Mehr", "IRNA"}));
    EXPECT_EQ(t.speaker, "Jane Roe");
    EXPECT_EQ(t.signature, signature_of(story));
}

}  // namespace
}  // namespace figtrail
