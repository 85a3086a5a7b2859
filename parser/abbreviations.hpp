// abbreviations: words whose stop is part of them, for the splitter of sentences.
//
//   abbreviation_of("Gen") == Abbreviation::before_name; abbreviation_of("table") == Abbreviation::none
#pragma once

#include <cstdint>
#include <string_view>

namespace figtrail {

enum class Abbreviation : std::uint8_t {
    none,
    before_name,    ///< Gen., Mr., St.: something always follows
    before_number,  ///< No., p., vol.: an abbreviation only before a number
    anywhere        ///< Inc., Jan., Ave.: may well end a sentence
};

/// `word` as written, without its stop; any case.
Abbreviation abbreviation_of(std::string_view word);

}  // namespace figtrail
