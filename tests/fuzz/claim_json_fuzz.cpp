// Any bytes as the JSON of a claim: refused with a JsonError, or read, and then writing and reading again gives the
// same bytes.
#include "claim/json.hpp"
#include "tests/fuzz/require.hpp"

namespace {

std::string written(figtrail::Claim const& claim) {
    std::string out;
    figtrail::write_json(out, figtrail::ClaimView{&claim, 0, nullptr});
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    try {
        std::string const once = written(figtrail::claim_from_json({reinterpret_cast<char const*>(data), size}));
        figtrail::fuzz::require(written(figtrail::claim_from_json(once)) == once,
                                "a claim's JSON is read as it was written");
    } catch (figtrail::JsonError const&) {
    }
    return 0;
}
