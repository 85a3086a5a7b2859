// Official tables in the database: editions side by side, the newest that holds a figure speaks, an older one is named.
#include <gtest/gtest.h>

#include "store/keys.hpp"
#include "store/references.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

Catalog const& catalog() {
    static Catalog const made = [] {
        Catalog c;
        c.units = {{"km", "kilometre", "length", Number(1000), Number(0), {}, ""}, {"m", "metre", "length", Number(1), Number(0), {}, ""}};
        MeasureEntry border;
        border.id = "border_length";
        border.name = "border length";
        border.dimensions = {"length"};
        border.stable = border.of_place = true;
        c.measures.push_back(border);
        c.build_index();
        return c;
    }();
    return made;
}

ReferenceFigure cell(std::string const& value, std::string const& period = "") {
    ReferenceFigure figure;
    figure.line = 2;
    figure.column = "km";
    Claim& claim = figure.claim;
    claim.mention.quote = value + " km";
    claim.quantity.interval = Interval::point(*Number::parse(value));
    claim.quantity.unit = {"km", "kilometre", "length"};
    claim.quantity.written_digits = static_cast<int>(value.size());
    claim.measure.id = "border_length";
    claim.places = {"IQ", "IR"};
    claim.subjects = {{"Iraq", "place", "phrase", {}}, {"Iran", "place", "phrase", {}}};
    if (!period.empty()) claim.period = Period{period, PeriodOrigin::text, PeriodRole::during, period};
    return figure;
}

StoredEdition edition(std::string const& name, std::string const& published) {
    StoredEdition e;
    e.edition = {0, "", "World Factbook", "border lengths", name, published};
    e.location = "borders.csv";
    e.sha256 = sha256_hex(name);
    e.reading = "--measure border_length";
    e.added_at = "2024-05-01T10:00:00Z";
    return e;
}

class ReferencesTest : public ::testing::Test {
protected:
    ReferencesTest() : store(new_store(scratch.file("a.db"), {.catalog = &catalog()})) {}

    StoredEdition add_edition(std::string const& name, std::string const& published, std::string const& value) {
        StoredEdition e = edition(name, published);
        EXPECT_TRUE(add_reference(store, e, {cell(value)}));
        return e;
    }

    std::vector<OfficialWord> words_on(std::string const& length) {
        article = border_article(length);
        figures = comparable_references(store, article.claims.front(), 100);
        return judge_by_references(article.claims.front(), setting_of(article), figures, Policy{}, catalog());
    }

    Scratch scratch;
    Store store;
    Extraction article;
    std::vector<ReferenceFigure> figures;
};

TEST_F(ReferencesTest, TheCurrentEditionContradictsAndTheOlderIsNamed) {
    add_edition("1995", "1995-01-01", "1458");
    add_edition("2024", "2024-06-01", "1599");
    auto const words = words_on("1,458 kilometres");
    ASSERT_EQ(words.size(), 1u);
    EXPECT_EQ(words[0].relation.kind, RelationKind::contradiction);
    EXPECT_EQ(words[0].figure->edition.name, "2024");
    ASSERT_EQ(words[0].superseded.size(), 1u);
    EXPECT_EQ(words[0].superseded[0]->edition.name, "1995");
    EXPECT_NE(words[0].relation.because.find("the edition 1995 held '1458 km'"), std::string::npos) << words[0].relation.because;
    auto const right = words_on("1,599 kilometres");
    ASSERT_EQ(right.size(), 1u);
    EXPECT_TRUE(agrees(right[0].relation.kind));
    EXPECT_TRUE(right[0].superseded.empty());
}

TEST_F(ReferencesTest, EditionsMayComeInAnyOrder) {
    add_edition("2024", "2024-06-01", "1599");
    add_edition("1995", "1995-01-01", "1458");
    EXPECT_EQ(words_on("1,458 kilometres").at(0).figure->edition.name, "2024");
    auto const all = reference_editions(store);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].newer, "2024");
    EXPECT_EQ(all[1].newer, "");
}

TEST_F(ReferencesTest, AWithdrawnEditionIsNoLongerUsed) {
    add_edition("1995", "1995-01-01", "1458");
    StoredEdition const current = add_edition("2024", "2024-06-01", "1599");
    withdraw_reference(store, current.edition.id, "a slip", "mk", "2024-07-01T00:00:00Z");
    EXPECT_TRUE(agrees(words_on("1,458 kilometres").at(0).relation.kind)) << "the older one speaks again";
    EXPECT_EQ(reference_editions(store)[0].newer, "");
    EXPECT_EQ(reference_editions(store)[1].withdrawn_why, "a slip");
    StoredEdition again = edition("2024", "2024-06-01");
    EXPECT_TRUE(add_reference(store, again, {cell("1599")})) << "it comes back";
    EXPECT_EQ(reference_editions(store).size(), 2u);
    EXPECT_FALSE(add_reference(store, again, {cell("1599")})) << "known";
}

TEST_F(ReferencesTest, FiguresComeBackAsTheyWere) {
    StoredEdition e = edition("2024", "2024-06-01");
    add_reference(store, e, {cell("1599", "2024")});
    auto const figures_back = reference_figures(store, e.edition.id);
    ASSERT_EQ(figures_back.size(), 1u);
    EXPECT_EQ(figures_back[0].claim.quantity.interval, Interval::point(Number(1599)));
    EXPECT_EQ(figures_back[0].claim.places, (std::vector<std::string>{"IQ", "IR"}));
    EXPECT_EQ(figures_back[0].claim.subjects.size(), 2u);
    EXPECT_EQ(figures_back[0].claim.period->edtf, "2024");
    EXPECT_EQ(figures_back[0].column, "km");
    EXPECT_EQ(find_reference(store, e.edition.key.substr(0, 8)).edition.id, e.edition.id);
    EXPECT_THROW(find_reference(store, "ffffffff"), StoreError);
}

TEST_F(ReferencesTest, FindingsAgainstThemStandApartFromThoseBetweenArticles) {
    add_edition("2024", "2024-06-01", "1599");
    add(store, border_article("1,458 kilometres"));
    std::vector<std::int64_t> claims;
    each_claim_with_references(store, [&](std::int64_t id) { claims.push_back(id); });
    ASSERT_EQ(claims.size(), 1u);
    StoredFinding finding;
    finding.kind = "contradiction";
    finding.finding_key = finding_key("reference contradiction", {"x"});
    finding.because = "These two cannot both hold.";
    finding.measure = "border length";
    finding.a = claims;
    finding.reference = 1;
    ASSERT_TRUE(store.write_reference_findings({{finding}}, store.unjudged()));
    std::size_t all = 0, between = 0;
    store.findings(std::nullopt, [&](StoredFinding const& f) { return ++all, f.reference == 1; });
    store.findings(true, [&](StoredFinding const&) { return ++between, true; });
    EXPECT_EQ(all, 1u);
    EXPECT_EQ(between, 0u);
    store.write_findings(true, {});
    store.findings(std::nullopt, [&](StoredFinding const&) { return ++all, true; });
    EXPECT_EQ(all, 2u) << "a new set between articles leaves it alone";
    store.forget("https://post.example/news/border", "court order", "mk");
    store.findings(std::nullopt, [&](StoredFinding const&) { return ++all, true; });
    EXPECT_EQ(all, 2u) << "it goes with its article";
}

TEST_F(ReferencesTest, ACityIsNotItsCountry) {
    add_edition("2024", "2024-06-01", "1599");
    article = border_article("1,700 kilometres");
    Claim& claim = article.claims.front();
    claim.subjects = {{"Basra", "place", "phrase", {}}};
    claim.places = {"IQ"};
    figures = {cell("1599")};
    figures.front().claim.places = {"IQ"};
    figures.front().claim.subjects = {{"Iraq", "place", "phrase", {}}};
    EXPECT_TRUE(judge_by_references(claim, setting_of(article), figures, Policy{}, catalog()).empty());
}

}  // namespace
}  // namespace figtrail::test
