// Part of the build: writes the image of the lexicon's JSON files as a C++ source. lexicon_image OUT
#include <fstream>

#include "parser/lexicon_image.hpp"

namespace {

/// A string literal in pieces that every compiler takes; octal escapes of three digits cannot run into what follows.
void write_source(std::ostream& out, std::string const& image) {
    constexpr std::size_t piece = 4000;
    out << "#include \"parser/lexicon_image.hpp\"\n\nnamespace figtrail {\n\nstd::string_view builtin_lexicon_image() {\n    alignas(16) static constexpr char bytes[] =";
    for (std::size_t at = 0; at < image.size(); ++at) {
        if (at % piece == 0) out << (at == 0 ? "\n        \"" : "\"\n        \"");
        auto const byte = static_cast<unsigned char>(image[at]);
        bool const letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == ' ';
        if (letter) {
            out << image[at];
        } else {
            out << '\\' << static_cast<char>('0' + byte / 64) << static_cast<char>('0' + byte / 8 % 8) << static_cast<char>('0' + byte % 8);
        }
    }
    out << "\";\n    return {bytes, sizeof bytes - 1};\n}\n\n}  // namespace figtrail\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::ofstream out(argv[1], std::ios::binary);
    write_source(out, figtrail::write_lexicon_image(figtrail::Lexicon::from_files()->tables()));
    return out.flush() ? 0 : 1;
}
