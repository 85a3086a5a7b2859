// lexicon_aftermath: the words of what comes after an incident, lexicon/en/aftermath.json as it ships.
//
//   aftermath_list("kinds")   // {"arrest", "trial", ...}
#pragma once

#include <string>
#include <vector>

namespace figtrail {

/// Lower-case. `name` is one of "kinds", "words", "of_names"; the file is read at each call, so keep what you get.
std::vector<std::string> aftermath_list(char const* name);

}  // namespace figtrail
