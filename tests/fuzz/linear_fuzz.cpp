// Any few bytes, repeated: twice as many take about twice as long to read. Only what takes long at all is looked at
// closely, and a growth counts when it shows again and again, since another program may have had the machine.
#include <time.h>

#include <algorithm>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "tests/fuzz/require.hpp"

namespace {

constexpr std::size_t most_pieces = 256;     ///< bytes that are repeated
constexpr std::size_t read_at_once = 16384;  ///< bytes of the text in which they are
constexpr double slow = 10;                  ///< times what a sentence of English takes
constexpr double growth_allowed = 3;
constexpr int attempts = 5;

double seconds_for(std::string_view piece, std::size_t size) {
    using namespace figtrail;
    static Extractor const extractor(Lexicon::builtin());
    std::string text;
    while (text.size() < size) text += piece;
    timespec begin{}, end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    extractor.extract_text(text, {});
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    return static_cast<double>(end.tv_sec - begin.tv_sec) + 1e-9 * static_cast<double>(end.tv_nsec - begin.tv_nsec);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    std::string_view const piece(reinterpret_cast<char const*>(data), std::min(size, most_pieces));
    static double const english =
        seconds_for("The company of Mr Ada sold 5 goats for about $3 million on 3 May 2019. ", 4 * read_at_once) / 4;
    if (seconds_for(piece, read_at_once) < slow * english) return 0;
    double growth = 1e9;
    for (int attempt = 0; attempt < attempts && growth > growth_allowed; ++attempt)
        growth = std::min(growth, seconds_for(piece, 4 * read_at_once) / seconds_for(piece, 2 * read_at_once));
    figtrail::fuzz::require(growth <= growth_allowed, "twice the text takes about twice as long");
    return 0;
}
