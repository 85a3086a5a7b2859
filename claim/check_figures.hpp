// The figures of a text as check() sees them: its claims, and the ranks, labels and years that a statement may rest on, each with
// the words around it.
//
//   std::vector<CheckFigure> const figures = figures_of(extraction);   // "59th lap": dimension "rank", value 59
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/check_dates.hpp"
#include "claim/document.hpp"

namespace figtrail {

/// A content word near a figure; nearness falls from 1 with every word, stop and figure in between.
struct NearWord {
    std::string kin;     ///< see word_kin
    std::string sense;   ///< see word_sense
    double nearness = 0;
};

struct CheckFigure {
    enum class Sort : std::uint8_t { claim, rank, year, score } sort = Sort::claim;
    std::optional<std::uint32_t> claim;
    Span span;
    Quantity quantity;            ///< of a claim its own; ranks have dimension "rank", years "year", scores "score" and their name
    std::vector<NearWord> words;  ///< sorted by kin, the nearest of each
    std::string noun;             ///< sense of the word that is counted or ranked: "lap" of "lap 57" and of "59th lap"
    std::vector<std::string> sentence; ///< senses of all content words of its sentence, sorted
    std::optional<CheckDate> date;     ///< of a date with a month
    std::optional<CheckDate> when;     ///< of a claim: the one day that its sentence gives it
    DateBound when_bound = DateBound::on;
    bool season = false;          ///< "2017/18": rarer than a year
    bool ordinal = false;         ///< "fourth", not "number four"
    std::string superlative;      ///< of a rank: "larg" of "the fourth largest"
    std::vector<std::string> comparatives;  ///< of a claim: "larg" of "four are larger", from the rest of its sentence
    bool to_date = false;         ///< a rank that is the last so far: "currently in its fourth season"
    std::vector<std::string> told_of;  ///< senses of the name right behind: "Chile" of "eighth in Chile", "PS4" of "(PS4)"
    bool counts_a_share = false;  ///< the aside behind a percentage, which it counts out: a part of something larger
    bool in_brackets = false;     ///< an aside: a part or another unit of what stands before
};

/// Sense of the head noun of what a claim counts, "" when it counts nothing.
std::string noun_of(Claim const& claim);

std::vector<CheckFigure> figures_of(Extraction const& read);

/// "before", "by", "after" or "since" a date, as its quantity was read.
DateBound bound_of(Quantity const& quantity);

}  // namespace figtrail
