// Part of the build: writes what judgement asks of the lexicon's JSON files as a C++ source. lexicon_facts OUT
#include <fstream>

#include "claim/lexicon_facts_lines.hpp"
#include "claim/source_literal.hpp"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::ofstream out(argv[1], std::ios::binary);
    out << "#include \"claim/lexicon_facts_lines.hpp\"\n\nnamespace figtrail {\n\nstd::string_view builtin_lexicon_facts() {\n    static constexpr char lines[] =";
    figtrail::write_source_literal(out, figtrail::lexicon_facts_from_files());
    out << ";\n    return {lines, sizeof lines - 1};\n}\n\n}  // namespace figtrail\n";
    return out.flush() ? 0 : 1;
}
