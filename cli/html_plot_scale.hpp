// Scales of a plot: where a value stands in percent of the height, a day in percent of the width, and what is written
// at the axes.
//
//   ValueScale const scale({12e9, 20e9});   scale.ticks.front().label == "0"; scale.thousands == "billion"
#pragma once

#include <string>
#include <vector>

#include "claim/period.hpp"

namespace figtrail::cli {

struct Tick {
    double percent = 0;  ///< of the width from the left, of the height from the top
    std::string label;
};

class ValueScale {
public:
    explicit ValueScale(std::vector<double> const& values);
    double percent(double value) const;
    std::vector<Tick> ticks;
    std::string thousands;  ///< "", "thousand", "million", ...: what the labels are counted in

private:
    double least_ = 0, most_ = 1;
};

class DayScale {
public:
    explicit DayScale(std::vector<DayRange> const& days);
    double percent(double day) const;
    std::vector<Tick> ticks;

private:
    double first_ = 0, last_ = 1;
};

}  // namespace figtrail::cli
