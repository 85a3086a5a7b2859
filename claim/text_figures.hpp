// TextFigures: what a text's figures are like among each other, gathered once: how many of a kind there are, whom they are of, the largest toll.
//
//   TextFigures const figures(setting_of(article));   figures.values_like(claim) > 3   // one of many percentages
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "claim/claim.hpp"
#include "claim/relate.hpp"

namespace figtrail {

/// A count of the main event of its article, of whatever kind.
bool is_toll_of_main_event(Claim const& claim);
/// Its lower bound, else its upper one.
std::optional<Number> size_of(Claim const& claim);

class TextFigures {
public:
    /// Empty where the setting has no claims. Copies what it needs.
    explicit TextFigures(Setting const& setting);

    /// How many values the text has of the kind of this figure, its own with them: of one dimension; of counts, of one thing counted.
    std::size_t values_like(Claim const& claim) const;
    /// All names that the figures are of, sorted, each once.
    std::vector<std::string> const& names() const { return names_; }
    /// Words with a capital inside sentences, in title and text: what a text names whether or not a figure is of it. Sorted, each once.
    std::vector<std::string> const& capitals() const { return capitals_; }
    /// The largest count of the main event under the measure of this figure is more than the figure.
    bool has_larger_toll(Claim const& claim) const;
    /// The largest count of the dead of its main event in title and lead; 0 when it gives none.
    Number const& deaths() const { return deaths_; }

private:
    std::map<std::string, std::size_t, std::less<>> values_;  ///< by kind
    std::map<std::string, Number, std::less<>> tolls_;        ///< by measure
    std::vector<std::string> names_, capitals_;
    Number deaths_;
};

}  // namespace figtrail
