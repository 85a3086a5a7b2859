// Part of the build: writes the image of the lexicon's JSON files as a C++ source. lexicon_image OUT
#include <fstream>

#include "claim/source_literal.hpp"
#include "parser/lexicon_image.hpp"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::ofstream out(argv[1], std::ios::binary);
    out << "#include \"parser/lexicon_image.hpp\"\n\nnamespace figtrail {\n\nstd::string_view builtin_lexicon_image() {\n    alignas(16) static constexpr char bytes[] =";
    figtrail::write_source_literal(out, figtrail::write_lexicon_image(figtrail::Lexicon::from_files()->tables()));
    out << ";\n    return {bytes, sizeof bytes - 1};\n}\n\n}  // namespace figtrail\n";
    return out.flush() ? 0 : 1;
}
