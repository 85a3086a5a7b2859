// The lexicon that ships with the program, out of the image that the build made of its JSON files.
#include "parser/lexicon_image.hpp"

namespace figtrail {

std::shared_ptr<Lexicon const> Lexicon::builtin() {
    // Never taken down: freeing its thousands of strings one by one is a tenth of a short program's time.
    static auto const& shared = *new std::shared_ptr<Lexicon const>([] {
        std::shared_ptr<Lexicon> lexicon(new Lexicon);
        read_lexicon_image(builtin_lexicon_image(), *lexicon->impl_);
        return lexicon;
    }());
    return shared;
}

}  // namespace figtrail
