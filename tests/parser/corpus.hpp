// Corpus files: sentences and the claims that are read from them, as text.
//
//   facets: measure period          (what the lines say besides value, unit and hedge; see facets below)
//   ## positives
//   === border
//   @country IQ
//   The two share a border of 1,458 kilometres.
//   ---
//   [26,42) "1,458 kilometres" length 1458 [km] exact measure=border_length
//
// facets: trend measure phrase concepts subjects places period modality attribution rule refers inferred repeats, and
// ledger (numerals that are no claims).
#pragma once

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "claim/document.hpp"

namespace figtrail::test {

struct CorpusSection {
    std::string before;  ///< headings and comments in front of it, as they stand
    std::string name;
    std::string facts;  ///< "@published 2024-05-02" lines, as they stand
    std::string text;
};

struct CorpusFile {
    std::set<std::string> facets;
    std::vector<CorpusSection> sections;
};

inline CorpusFile read_corpus(std::string const& content) {
    CorpusFile file;
    std::istringstream in(content);
    std::string before;
    enum { outside, facts, text, claims } where = outside;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("=== ", 0) == 0) {
            file.sections.push_back({before, line.substr(4), "", ""});
            before.clear();
            where = facts;
        } else if (line.rfind("## ", 0) == 0 && where != text) {
            where = outside;
            before += line + "\n";
        } else if (where == outside) {
            before += line + "\n";
            if (line.rfind("facets:", 0) == 0) {
                std::istringstream words(line.substr(7));
                for (std::string word; words >> word;) file.facets.insert(word);
            }
        } else if (where == facts && line.rfind("@", 0) == 0) {
            file.sections.back().facts += line + "\n";
        } else if (line == "---") {
            where = claims;
        } else if (where == facts || where == text) {
            std::string& sentence = file.sections.back().text;
            sentence += (where == facts ? "" : "\n") + line;
            where = text;
        }
    }
    return file;
}

inline std::string joined(std::vector<std::string> const& items, char const* separator) {
    std::string out;
    for (auto const& item : items) out += (out.empty() ? "" : separator) + item;
    return out;
}

inline std::string span_words(std::string const& text, Span span) {
    return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ") \"" + std::string(slice(text, span)) +
           "\"";
}

/// "1458", "10..15", "20000000000..", "..5".
inline std::string interval_words(Quantity const& quantity) {
    if (!quantity.unreadable.empty()) return "unreadable:" + quantity.unreadable;
    auto const& [lower, upper, lower_open, upper_open] = quantity.interval;
    std::string out = lower ? lower->to_string() : "";
    if (!quantity.interval.is_point()) out += ".." + (upper ? upper->to_string() : "");
    return quantity.other_reading ? out + " or " + quantity.other_reading->to_string() : out;
}

inline std::string claim_line(std::string const& text, Claim const& claim, std::set<std::string> const& facets) {
    Quantity const& quantity = claim.quantity;
    Unit const& unit = quantity.unit;
    std::string out = span_words(text, claim.mention.span) + " " + unit.dimension + " " + interval_words(quantity) +
                      " [" + (unit.id.empty() ? unit.name : unit.id) + "] " +
                      std::string(to_string(quantity.approximator));
    auto const add = [&](char const* facet, std::string const& value) {
        if (facets.count(facet) > 0 && !value.empty()) out += " " + std::string(facet) + "=" + value;
    };
    add("trend", quantity.trend == Trend::none ? "" : std::string(to_string(quantity.trend)));
    add("measure", claim.measure.id.empty()
                       ? claim.measure.role + (claim.measure.role.empty() ? "" : "+") + claim.measure.head
                       : claim.measure.id);
    add("phrase", claim.measure.phrase.empty() ? "" : "\"" + claim.measure.phrase + "\"");
    add("concepts", joined(claim.measure.concepts, "+"));
    std::vector<std::string> subjects;
    for (Subject const& subject : claim.subjects)
        subjects.push_back("\"" + subject.name + "\"(" + subject.kind + "," + subject.origin + ")");
    add("subjects", joined(subjects, ","));
    add("places", joined(claim.places, ","));
    add("period", claim.period ? claim.period->edtf + "(" + std::string(to_string(claim.period->origin)) + ")" : "");
    add("modality", claim.modality == Modality::actual ? "" : std::string(to_string(claim.modality)));
    std::vector<std::string> sayers;
    if (claim.attribution.speaker) sayers.push_back("\"" + *claim.attribution.speaker + "\"");
    if (claim.attribution.agency) sayers.push_back("via \"" + *claim.attribution.agency + "\"");
    add("attribution", joined(sayers, ","));
    add("rule", claim.rule.empty() ? "" : "\"" + claim.rule + "\"");
    add("refers", claim.refers_to ? "claim " + std::to_string(*claim.refers_to + 1) : "");
    add("inferred", joined(claim.inferred, "+"));
    add("repeats", claim.repeats ? "claim " + std::to_string(*claim.repeats + 1) : "");
    return out + "\n";
}

inline std::string section_words(CorpusSection const& section, Extraction const& read,
                                 std::set<std::string> const& facets) {
    std::string const gap = section.before.rfind("## ", 0) == 0 ? "\n" : "";
    std::string out = gap + section.before + "=== " + section.name + "\n" + section.facts + section.text + "\n---\n";
    for (Claim const& claim : read.claims) out += claim_line(read.document.text, claim, facets);
    if (facets.count("ledger") > 0)
        for (LedgerItem const& item : read.ledger.items)
            if (item.kind != NumeralKind::claim)
                out += span_words(read.document.text, item.span) + " " + std::string(to_string(item.kind)) + "\n";
    return out;
}

}  // namespace figtrail::test
