// Each entry of the lexicon has an example sentence, and the sentence is recognised by that entry. Entries for which
// that is not so yet stand in fixtures/lexicon_gaps.txt; a new one there is a regression, so only a person may add it
// (FIGTRAIL_ACCEPT=1).
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "schema/embedded.hpp"
#include "tests/accept.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

using Json = nlohmann::json;
using Recognised = std::function<bool(Extraction const&, Json const& entry)>;

template <typename Test>
bool any_claim(Extraction const& read, Test test) {
    return std::any_of(read.claims.begin(), read.claims.end(), test);
}

bool has_unit(Extraction const& read, Json const& entry) {
    std::string const id = entry.at("id");
    return any_claim(read, [&](Claim const& c) {
        std::string const& unit = c.quantity.unit.id;
        return unit == id || unit.rfind(id + "/", 0) == 0 || unit == id + "-minor" ||
               (id.find('/') != std::string::npos && unit == id);
    });
}

bool has_measure(Extraction const& read, Json const& entry) {
    return any_claim(read, [&](Claim const& c) { return c.measure.id == entry.at("id"); });
}

bool has_role(Extraction const& read, Json const& entry) {
    return any_claim(read, [&](Claim const& c) { return c.measure.role == entry.at("id"); });
}

bool has_hedge(Extraction const& read, Json const& entry) {
    return any_claim(read, [&](Claim const& c) {
        return to_string(c.quantity.approximator) == entry.at("kind").get<std::string>();
    });
}

bool has_trend(Extraction const& read, Json const& entry) {
    return any_claim(
        read, [&](Claim const& c) { return to_string(c.quantity.trend) == entry.at("trend").get<std::string>(); });
}

bool has_modality(Extraction const& read, Json const& entry) {
    return any_claim(read,
                     [&](Claim const& c) { return to_string(c.modality) == entry.at("modality").get<std::string>(); });
}

bool has_label(Extraction const& read, Json const&) {
    return std::any_of(read.ledger.items.begin(), read.ledger.items.end(),
                       [](LedgerItem const& i) { return i.kind == NumeralKind::label; });
}

bool has_agency(Extraction const& read, Json const& entry) {
    std::string const name = entry.at("name");
    return std::count(read.agencies.begin(), read.agencies.end(), name) > 0 ||
           any_claim(read, [&](Claim const& c) { return c.attribution.agency == name; });
}

bool has_country(Extraction const& read, Json const& entry) {
    return any_claim(read, [&](Claim const& c) {
        return std::count(c.places.begin(), c.places.end(), entry.at("id").get<std::string>()) > 0;
    });
}

bool has_event(Extraction const& read, Json const& entry) { return read.event.kind == entry.at("kind"); }

struct List {
    char const* file;
    char const* list;
    Recognised recognised;
};

std::string name_of(Json const& entry) {
    for (char const* field : {"id", "kind", "word", "label", "modality", "name"})
        if (entry.contains(field)) return entry.at(field);
    return "?";
}

std::set<std::string> known_gaps(std::string const& path) {
    std::istringstream in(file_text(path));
    std::set<std::string> out;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#') out.insert(line.substr(0, line.find(':')));
    return out;
}

TEST(Examples, AreRecognisedByTheirOwnEntries) {
    List const lists[] = {
        {"approximators", "approximators", has_hedge},
        {"attribution", "agencies", has_agency},
        {"currencies", "currencies", has_unit},
        {"events", "events", has_event},
        {"labels", "examples", has_label},
        {"measures", "measures", has_measure},
        {"modality", "modalities", has_modality},
        {"places", "countries", has_country},
        {"roles", "roles", has_role},
        {"trends", "examples", has_trend},
        {"units", "units", has_unit},
    };
    std::string const path = source_path("fixtures/lexicon_gaps.txt");
    std::set<std::string> const known = known_gaps(path);
    std::string gaps = "# Examples of the lexicon that their own entry does not recognise yet.\n";
    std::string unexpected;
    std::size_t examples = 0;
    for (List const& l : lists) {
        Json const file = Json::parse(embedded_file(std::string("lexicon/en/") + l.file + ".json"));
        ASSERT_TRUE(file.contains(l.list)) << l.file << " has no " << l.list;
        for (Json const& entry : file.at(l.list)) {
            if (!entry.contains("example")) continue;
            ++examples;
            std::string const sentence = entry.at("example");
            ArticleFacts facts;
            facts.title = std::string(l.file) == "events" ? sentence : "";
            Extraction const extraction = read(sentence, facts);
            if (l.recognised(extraction, entry)) continue;
            std::string const name = std::string(l.file) + " " + name_of(entry);
            std::string const line = name + ": " + sentence + "\n";
            gaps += line;
            if (known.count(name) == 0) unexpected += line + "    " + figures_in(sentence) + "\n";
        }
    }
    EXPECT_GT(examples, 1000u);
    if (accepting())
        expect_file(path, gaps);
    else
        EXPECT_EQ(unexpected, "");
}

}  // namespace
}  // namespace figtrail::test
