#include "parser/abbreviations.hpp"

#include <array>

#include "parser/word_set.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest = 6;

// English words ("in", "miss", "mass", "sat") are left out: they end sentences far oftener than they
// abbreviate.
constexpr WordSet before_name{
    "adm",  "asst", "atty", "brig", "bros", "capt", "cllr", "cmdr", "col",  "comdr", "cpl",  "det",   "dr",
    "drs",  "ens",  "fr",   "ft",   "gen",  "gov",  "govs", "hon",  "insp", "lt",    "lts",  "maj",   "messrs",
    "mlle", "mme",  "mr",   "mrs",  "ms",   "msgr", "mt",   "mx",   "pfc",  "pres",  "prof", "profs", "pte",
    "pvt",  "rep",  "reps", "rev",  "sen",  "sens", "sgt",  "sgts", "spc",  "st",    "supt", "vs",
};
constexpr WordSet before_number{
    "art", "ch", "fig", "figs", "no", "nos", "p", "para", "pg", "pl", "pp", "sec", "tel", "v", "vol",
};
constexpr WordSet anywhere{
    "al",   "ala",   "approx", "apr",  "apt",  "ariz", "assn", "assoc", "aug",  "av",  "ave", "avg",  "blvd",
    "ca",   "calif", "cf",     "cie",  "co",   "colo", "conn", "corp",  "cos",  "cu",  "dec", "del",  "dept",
    "dist", "div",   "eds",    "esp",  "est",  "etc",  "ext",  "feb",   "fla",  "fri", "ga",  "gmbh", "govt",
    "hrs",  "hwy",   "inc",    "incl", "inst", "intl", "jan",  "jr",    "jul",  "jun", "kan", "ky",   "lbs",
    "ltd",  "ltda",  "mar",    "md",   "mfg",  "mich", "minn", "mo",    "mont", "neb", "nev", "nov",  "oct",
    "okla", "ont",   "ore",    "oz",   "pa",   "penn", "plc",  "pt",    "pty",  "que", "rd",  "sep",  "sept",
    "sq",   "sr",    "ste",    "tenn", "tex",  "thu",  "tue",  "univ",  "va",   "wis", "wyo",
};

}  // namespace

Abbreviation abbreviation_of(std::string_view word) {
    if (word.empty() || word.size() > longest) return Abbreviation::none;
    std::array<char, longest> buffer{};
    std::size_t length = 0;
    for (char const c : word) buffer[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    std::string_view const small(buffer.data(), length);
    if (before_name.holds(small)) return Abbreviation::before_name;
    if (before_number.holds(small)) return Abbreviation::before_number;
    return anywhere.holds(small) ? Abbreviation::anywhere : Abbreviation::none;
}

}  // namespace figtrail
