// The facts that judgement asks of the lexicon, one a line: "KIND\tOF\tVALUE", KIND a letter (the first FactKind is a). The lines are sorted
// by bytes. The build makes them of the JSON files once, so that a start neither parses those nor takes words to their senses.
#pragma once

#include <string>
#include <string_view>

namespace figtrail {

/// Of the lexicon files that ship, made anew.
std::string lexicon_facts_from_files();

/// The same as the build made them (lexicon_facts_main.cpp).
std::string_view builtin_lexicon_facts();

}  // namespace figtrail
