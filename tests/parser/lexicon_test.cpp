#include "parser/lexicon.hpp"

#include <gtest/gtest.h>

#include "parser/extractor.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(Lexicon, LooksWordsUp) {
    auto const lexicon = Lexicon::builtin();
    EXPECT_EQ(lexicon->find("zzqx"), 0u);
    auto const twenty = lexicon->look_up("twenty");
    EXPECT_TRUE(twenty.classes & word_class::tens);
    EXPECT_EQ(lexicon->word(twenty.word).value, 20);
    EXPECT_EQ(lexicon->word(lexicon->find("lakh")).value, 5);
    EXPECT_EQ(lexicon->word(lexicon->find("bn")).value, 9);
    EXPECT_EQ(lexicon->pair_of(lexicon->find("dozens")), (std::pair<std::int64_t, std::int64_t>{12, 120}));
    EXPECT_TRUE(lexicon->look_up("ferry").classes & word_class::noun);  // the word list's
    EXPECT_EQ(lexicon->look_up("zzqx").classes, 0u);
}

TEST(Lexicon, KnowsItsCatalog) {
    Catalog const& catalog = Lexicon::builtin()->catalog();
    ASSERT_NE(catalog.unit("km"), nullptr);
    EXPECT_EQ(catalog.unit("km")->factor, Number(1000));
    ASSERT_NE(catalog.currency("IRR"), nullptr);
    EXPECT_EQ(catalog.currency("IRR")->country, "IR");
    ASSERT_NE(catalog.measure("trade_volume"), nullptr);
    EXPECT_GE(catalog.measures.size(), 120u);
    ASSERT_NE(catalog.country("IQ"), nullptr);
    EXPECT_EQ(catalog.unit("furlong of nothing"), nullptr);
}

struct Overlay {
    char const* json;
    char const* text;
    char const* before;  ///< what the builtin lexicon reads
    char const* after;
};

std::string figures_with(std::shared_ptr<Lexicon const> lexicon, char const* text) {
    std::vector<std::string> out;
    for (Claim const& claim : Extractor(std::move(lexicon)).extract_text(text, {}).claims)
        out.push_back(figure_words(claim));
    return joined(out, "; ");
}

TEST(Lexicon, AnOverlayAddsAFewLines) {
    constexpr Overlay cases[] = {
        {R"({"units": [{"id": "[parasang]", "name": "parasang", "dimension": "length", "factor": "5600", "forms": ["parasang"]}]})",
         "The road is 3 parasangs long.", "3 = 3 parasang", "3 parasangs = 3 [parasang]"},
        {R"({"approximators": [{"kind": "about", "before": ["in the ballpark of"]}]})",
         "They lost in the ballpark of 40 goats.", "40 = 40 goat", "in the ballpark of 40 = 40 goat about"},
        {R"({"currencies": [{"id": "XGD", "name": "gull", "forms": ["gull"], "symbols": ["XGD"]}]})",
         "It costs 4 million gulls.", "4 million = 4000000 gull", "4 million gulls = 4000000 XGD"},
        {R"({"multipliers": {"gazillion": 12}})", "It costs 2 gazillion euros.", "2 = 2 gazillion euro",
         "2 gazillion euros = 2000000000000 EUR"},
    };
    for (Overlay const& c : cases) {
        EXPECT_EQ(figures_in(c.text), c.before);
        EXPECT_EQ(figures_with(Lexicon::with_overlay(c.json, "mine.json"), c.text), c.after) << c.json;
    }
}

TEST(Lexicon, AnOverlayReplacesAnEntryOfTheSameId) {
    auto const lexicon = Lexicon::with_overlay(
        R"({"units": [{"id": "km", "name": "klick", "dimension": "length", "factor": "1000"}]})", "mine.json");
    EXPECT_EQ(lexicon->catalog().unit("km")->name, "klick");
    EXPECT_EQ(lexicon->catalog().units.size(), Lexicon::builtin()->catalog().units.size());
}

TEST(Lexicon, ItsHashTellsOverlaysApart) {
    auto const hash = [](char const* json) { return Lexicon::with_overlay(json, "mine.json")->hash(); };
    EXPECT_EQ(Lexicon::builtin()->hash().size(), 16u);
    EXPECT_EQ(hash(R"({"up": ["soarify"]})"), hash(R"({"up": ["soarify"]})"));
    EXPECT_NE(hash(R"({"up": ["soarify"]})"), hash(R"({"down": ["soarify"]})"));
    EXPECT_NE(hash(R"({"up": ["soarify"]})"), Lexicon::builtin()->hash());
}

TEST(Lexicon, SaysWhatIsWrongWithAnOverlay) {
    struct Wrong {
        char const* json;
        char const* said;
    };
    constexpr Wrong cases[] = {
        {"[1]", "lexicon file mine.json: the file is no JSON object"},
        {R"({"untis": []})", "lexicon file mine.json: untis: no such list in a lexicon"},
        {R"({"units": [{"id": "a", "name": "b", "dimension": "length"}, {"name": "parasang"}]})",
         "units: entry 2: 'id' is missing"},
        {R"({"units": [{"id": "[x]", "name": "x", "dimension": "length", "factor": "five"}]})",
         "units: entry 1 ('[x]'): 'factor' is no exact number"},
        {R"({"approximators": [{"kind": "sortof", "before": ["sort of"]}]})",
         "approximators: entry 1 ('sortof'): unknown approximator kind 'sortof'"},
        {R"({"modalities": [{"modality": "hoped"}]})", "unknown modality 'hoped'"},
        {R"({"measures": [{"id": "m", "name": "m", "stock": "yes"}]})", "measures: entry 1 ('m'): "},
        {R"({"subdivisions": [{"name": "Ruritania Bay", "country": "RR"}]})", "subdivisions: entry 1 ('Ruritania Bay'): no country 'RR' in the lexicon"},
        {R"({"units": )", "lexicon file mine.json: "},
    };
    for (Wrong const& c : cases) {
        try {
            Lexicon::with_overlay(c.json, "mine.json");
            ADD_FAILURE() << "accepted: " << c.json;
        } catch (LexiconError const& error) {
            EXPECT_NE(std::string_view(error.what()).find(c.said), std::string_view::npos) << error.what();
        }
    }
}

}  // namespace
}  // namespace figtrail::test
