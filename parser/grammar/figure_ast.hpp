// What the figure grammar yields: where the parts of a figure stand, as indices of tokens. No meaning yet; that is interpret's.
#pragma once

#include <cstdint>

namespace figtrail::grammar {

/// "Not there" for every index below.
inline constexpr std::uint32_t none = 0xFFFFFFFF;

enum class NumeralForm : std::uint8_t {
    digits,      ///< 1,458 / 816 000 / .5 / 2.7 million / 10, 000
    words,       ///< two hundred and five / three million
    mixed,       ///< 2 1/2 / 2½ / one and a half thousand
    fraction,    ///< 3/4 / ½ / two-thirds / half / a quarter
    part_of_scale,  ///< half a million / a quarter of a million / half a dozen
    bare_scale,  ///< a million / thousand / a hundred / a dozen
    few_scale,   ///< several hundred / a few thousand
    plural_scale,    ///< three billions / 4 crores
    spoken_decimal,  ///< one point three
    vague,       ///< hundreds / tens of thousands
    scientific   ///< 2.48×10−5
};

/// Tokens [first, last).
struct Numeral {
    NumeralForm form = NumeralForm::digits;
    std::uint32_t first = none;
    std::uint32_t last = none;
};

struct Amount {
    std::uint32_t first = none;
    std::uint32_t sign = none;      ///< token of - + or minus
    std::uint32_t currency = none;  ///< first token of a currency symbol or code before the numeral
    std::uint32_t inner_sign = none;  ///< "$-50"
    Numeral numeral;
    std::uint32_t suffix = none;    ///< token of a glued scale letter: 13bn, $20k
    std::uint32_t hyphen = none;    ///< token of the hyphen in "12-day"
    std::uint32_t unit = none;      ///< first token of the unit or currency phrase after the numeral
    std::uint32_t last = none;
};

struct RangeTail {
    std::uint32_t connector = none;
    Amount right;
};

/// "per barrel", "a day", "/h": tokens [first, last); `unit` is the first token of what is divided by.
struct Denominator {
    std::uint32_t first = none;
    std::uint32_t unit = none;
    std::uint32_t last = none;
};

struct Figure {
    std::uint32_t first = none;
    std::uint32_t opener = none;  ///< token of "between" or "from"
    Amount left;
    RangeTail tail;
    Denominator denominator;
    std::uint32_t last = none;
};

}  // namespace figtrail::grammar
