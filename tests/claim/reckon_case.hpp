// What the tests of reckon share: a small catalog, and the findings of a text as one line.
//
//   EXPECT_EQ(findings(TextBuilder().paragraph("13 of the 12 agreed.").claim(a_claim("13")).claim(a_claim("12"))), "part-over-whole error");
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "claim/reckon.hpp"
#include "tests/claim/claim_builder.hpp"

namespace figtrail::test {

inline Catalog facts() {
    Catalog catalog;
    catalog.countries = {{"IR", "Iran", 88'000'000, 1'648'195, 2022}, {"IQ", "Iraq", 44'000'000, 438'317, 2022}, {"AD", "Andorra", 80'000, 468, 2022}};
    auto const unit = [&](char const* id, char const* dimension, char const* factor, char const* offset = "0") {
        UnitEntry entry;
        entry.id = id;
        entry.dimension = dimension;
        entry.factor = number(factor);
        entry.offset = number(offset);
        catalog.units.push_back(entry);
    };
    unit("km", "length", "1000");
    unit("[mi_i]", "length", "1609.344");
    unit("km2", "area", "1000000");
    unit("har", "area", "10000");
    unit("Cel", "temperature", "1", "273.15");
    unit("[degF]", "temperature", "5/9", "45967/180");
    for (char const* id : {"USD", "IRR", "IRT", "EUR"}) {
        catalog.currencies.emplace_back();
        catalog.currencies.back().id = id;
    }
    catalog.currencies.front().name = "dollar";
    auto const measure = [&](char const* id, std::vector<std::string> sum_of = {}) {
        MeasureEntry entry;
        entry.id = id;
        entry.sum_of = std::move(sum_of);
        catalog.measures.push_back(entry);
    };
    measure("deaths");
    measure("injured");
    measure("shot", {"deaths", "injured"});
    for (MeasureEntry& entry : catalog.measures) entry.casualty = true;
    return catalog;
}

/// "kind severity" of each finding, in order.
inline std::string findings(TextBuilder const& text) {
    std::string out;
    for (Finding const& finding : reckon(text.build(), facts())) {
        if (!out.empty()) out += ", ";
        out += finding.kind + " " + std::string(to_string(finding.severity));
        EXPECT_TRUE(!finding.because.empty() && (finding.because.back() == '.' || finding.because.back() == '?')) << finding.because;
    }
    return out;
}

inline std::string because(TextBuilder const& text) {
    auto const found = reckon(text.build(), facts());
    return found.empty() ? "" : found.front().because;
}

/// Officers killed, injured or shot.
inline ClaimBuilder toll(char const* quote, char const* measure) { return a_claim(quote).head("officer").measure(measure); }

}  // namespace figtrail::test
