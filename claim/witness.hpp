// Witnesses: how many independent origins a figure has, after copies of one text, reports of one outlet, agencies and shared
// speakers are folded together. Five articles on one official's speech are one witness.
//
//   std::vector<Witness> const origins = independent_witnesses({testimony_of(a, a.claims[3]), testimony_of(b, b.claims[0])});
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "claim/document.hpp"
#include "claim/signature.hpp"

namespace figtrail {

/// One article's report of a figure, as far as its origin goes.
struct Testimony {
    std::string source;                  ///< outlet; empty when unknown
    std::string published;               ///< ISO 8601; orders a witness's reports
    std::optional<std::string> speaker;  ///< who says the figure in the text
    std::vector<std::string> agencies;   ///< cited for the figure or carried by the article
    TextSignature signature;
};

Testimony testimony_of(Extraction const& article, Claim const& claim);

/// Why two reports are taken for one.
struct Fold {
    std::size_t a = 0, b = 0;  ///< indices of testimonies
    std::string kind;          ///< ruling, text, speaker, agency, outlet
    std::string name;          ///< of speaker, agency or outlet
};

struct Witness {
    std::string kind;  ///< what ties its reports together: speaker, agency, text, outlet, ruling; "single" for one report
    std::string name;  ///< of speaker, agency or outlet; empty for copies without a name
    std::vector<std::size_t> testimonies;  ///< indices, earliest published first
    std::vector<Fold> folds;               ///< one fewer than testimonies: what joined each to the others
};

/// What a person decided about pairs of testimonies, by index: it goes before everything that is inferred.
struct OriginRulings {
    using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
    Pairs together;  ///< one origin
    Pairs apart;     ///< two origins: nothing may fold them, not by way of a third report either
};

/// Every testimony in exactly one witness; witnesses by their earliest report. Reports fold that are copies of one text, that one
/// outlet published, that carry one agency, or that quote one speaker by full name within a week.
std::vector<Witness> independent_witnesses(std::vector<Testimony> const& all, OriginRulings const& rulings = {});

}  // namespace figtrail
