// The lexicon that ships with the program, out of the image that the build made of its JSON files.
#include "parser/lexicon_image.hpp"

namespace figtrail {

std::shared_ptr<Lexicon const> Lexicon::builtin() {
    static std::shared_ptr<Lexicon const> const shared = [] {
        std::shared_ptr<Lexicon> lexicon(new Lexicon);
        read_lexicon_image(builtin_lexicon_image(), *lexicon->impl_);
        return lexicon;
    }();
    return shared;
}

}  // namespace figtrail
