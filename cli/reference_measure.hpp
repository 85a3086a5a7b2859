// reference_measure: what a table measures and in which unit, from the words of the command line, in the terms that figures of
// articles have: a measure of the catalog, or the head noun that the same words have in a sentence.
//
//   reference_measure(lexicon, "border length", "km", "").measure.id == "border_length"
#pragma once

#include <memory>
#include <string>

#include "claim/claim.hpp"

namespace figtrail {
class Lexicon;
}

namespace figtrail::cli {

struct ReferenceMeasure {
    Measure measure;
    Unit unit;
    bool stable = false;     ///< needs no period
    int power = 0;           ///< of ten that --scale stands for
    std::string scale_word;  ///< "million"
    std::string unit_words;  ///< behind a number: "km", "USD"; empty for counts
};

/// Throws UsageError for a unit or scale that nobody knows.
ReferenceMeasure reference_measure(std::shared_ptr<Lexicon const> const& lexicon, std::string const& words, std::string const& unit,
                                   std::string const& scale);

}  // namespace figtrail::cli
