// Any two texts, parted by a zero byte: every figure of either version is spoken of exactly once, and a version does
// not differ from itself.
#include "claim/revise.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;

void each_once(std::vector<Change> const& changes, std::size_t before, std::size_t after) {
    std::vector<int> from(before), to(after);
    for (Change const& change : changes) {
        if (change.from) ++from.at(*change.from);
        if (change.to) ++to.at(*change.to);
    }
    for (int const times : from) fuzz::require(times <= 1, "a figure of the version before is spoken of once at most");
    for (int const times : to) fuzz::require(times <= 1, "a figure of the version after is spoken of once at most");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Extractor const extractor(Lexicon::builtin());
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    std::size_t const gap = bytes.find('\0');
    if (gap == std::string_view::npos) return 0;
    Extraction const before = extractor.extract_text(bytes.substr(0, gap), {}),
                     after = extractor.extract_text(bytes.substr(gap + 1), {});
    each_once(revise(before, after), before.claims.size(), after.claims.size());
    for (Change const& change : revise(before, before))
        fuzz::require(change.kind == ChangeKind::kept, "a version does not differ from itself");
    return 0;
}
