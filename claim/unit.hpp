// Unit: what a figure is counted in. Physical units carry their UCUM code, money its ISO 4217 code, counts the thing counted.
//
//   Unit{"USD/[bbl_us]", "dollar per barrel", "money/volume"}
#pragma once

#include <string>

namespace figtrail {

struct Unit {
    std::string id;         ///< UCUM or ISO 4217, compounds with a slash; empty for counts
    std::string name;       ///< singular, British, lower-case save proper adjectives: "kilometre", "Iraqi student", "percentage"
    std::string dimension;  ///< length, mass, money, percentage, fraction, age, time, temperature, count, index, ...; rates "a/b"

    friend bool operator==(Unit const&, Unit const&) = default;
};

namespace dimension {
inline constexpr char count[] = "count";
inline constexpr char money[] = "money";
inline constexpr char percentage[] = "percentage";
inline constexpr char percentage_point[] = "percentage point";
inline constexpr char basis_point[] = "basis point";
inline constexpr char fraction[] = "fraction";
inline constexpr char age[] = "age";
inline constexpr char time[] = "time";
inline constexpr char length[] = "length";
inline constexpr char index[] = "index";    // a bare level; unit name "-"
inline constexpr char rating[] = "rating";  // "out of 10"
inline constexpr char times[] = "times";    // "three times", "threefold"; unit name "count"
}  // namespace dimension

}  // namespace figtrail
