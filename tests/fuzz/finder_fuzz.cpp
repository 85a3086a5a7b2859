// Any bytes as a text: the fast finder finds what the one that tries every token does.
#include "tests/fuzz/require.hpp"
#include "tests/parser/found_words.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace figtrail;
    static auto const lexicon = Lexicon::builtin();
    Decoded const decoded = decode({reinterpret_cast<char const*>(data), size});
    fuzz::require(test::found_words(decoded, *lexicon, Candidates::likely_tokens) ==
                      test::found_words(decoded, *lexicon, Candidates::every_token),
                  "likely tokens yield what every token does");
    return 0;
}
