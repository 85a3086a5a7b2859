// What tells two figures of one measure apart ("gross" and "net", "from a month earlier" and "from a year earlier"):
// lexicon/en/scopes.json as it ships.
//
//   ScopeWords const& scopes = scope_words();   // scopes.entries.front().family == "part", .value == "new"
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail {

struct ScopeEntry {
    enum class Reach : std::uint8_t { noun, clause, period };
    enum class Of : std::uint8_t { any, counts, undated };
    enum class At : std::uint8_t { anywhere, end, figure };

    std::string family, value;
    Reach reach = Reach::noun;
    Of of = Of::any;
    At at = At::anywhere;              ///< "40 metres across", not "40 km across the desert"
    std::vector<std::string> nouns;    ///< senses of what has to be counted or measured: seats, in "the council has 40 seats"; empty: anything
    std::vector<std::string> not_for;  ///< roles under which the words tell nothing apart: all on board who died are all the dead
    bool silence_excludes = false;  ///< 22 new cases are not the cases
    bool silence_is_weak = false;   ///< but who says "rated 5.7" of an average rating may mean it
};

struct ScopePhrase {
    std::vector<std::string> words;  ///< lower-case save where a capital is meant ("May")
    std::uint16_t entry = 0;
};

struct ScopeWords {
    std::vector<ScopeEntry> entries;
    std::vector<std::string> families;  ///< in the order of the file
    std::map<std::string, std::vector<ScopePhrase>, std::less<>> by_first_word;  ///< in lower case; the longest phrase first
};

/// Read at the first call.
ScopeWords const& scope_words();

}  // namespace figtrail
