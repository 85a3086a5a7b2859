#include "claim/signature.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::size_t shingle_words = 5;
constexpr std::uint32_t empty_bin = 0xFFFFFFFF;
constexpr double copy_resemblance = 0.5;
constexpr double brief_containment = 0.75;
constexpr std::uint32_t least_brief = 20;       // runs; a shorter text is too few words to be anybody's
constexpr std::uint32_t longest_to_brief = 10;  // times the brief; beyond that the estimate is mostly chance

std::uint64_t fnv1a(std::string_view text, std::uint64_t hash = 14695981039346656037ull) {
    for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return hash;
}

/// Spreads the bits (the finaliser of SplitMix64); FNV alone leaves the high ones poor.
std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

}  // namespace

TextSignature signature_of(std::string_view text) {
    TextSignature out;
    out.bins.fill(empty_bin);
    std::vector<std::string> const words = words_of(text);
    std::size_t const runs = words.size() >= shingle_words ? words.size() - shingle_words + 1 : (words.empty() ? 0 : 1);
    out.runs = static_cast<std::uint32_t>(runs);
    for (std::size_t i = 0; i < runs; ++i) {
        std::uint64_t hash = 14695981039346656037ull;
        for (std::size_t k = i; k < std::min(i + shingle_words, words.size()); ++k) hash = fnv1a(" ", fnv1a(words[k], hash));
        std::uint64_t const value = mixed(hash);
        std::uint32_t& bin = out.bins[value % TextSignature::size];
        bin = std::min(bin, static_cast<std::uint32_t>(value >> 32) & 0x7FFFFFFFu);
    }
    // Empty bins of a short text take the next filled one's value, with the distance mixed in so that chance hits stay apart.
    if (runs == 0) return out;
    TextSignature const filled = out;
    for (std::size_t i = 0; i < TextSignature::size; ++i) {
        std::size_t distance = 0;
        while (filled.bins[(i + distance) % TextSignature::size] == empty_bin) ++distance;
        if (distance > 0)
            out.bins[i] = static_cast<std::uint32_t>(mixed(filled.bins[(i + distance) % TextSignature::size] + (distance << 33)) & 0x7FFFFFFFu);
    }
    return out;
}

bool is_empty(TextSignature const& signature) { return signature.runs == 0; }

double resemblance(TextSignature const& a, TextSignature const& b) {
    std::size_t equal = 0;
    for (std::size_t i = 0; i < TextSignature::size; ++i) equal += a.bins[i] == b.bins[i] && a.bins[i] != empty_bin;
    return static_cast<double>(equal) / static_cast<double>(TextSignature::size);
}

double containment(TextSignature const& a, TextSignature const& b) {
    if (is_empty(a) || is_empty(b)) return 0;
    double const common = resemblance(a, b);  // shared / (a + b - shared)
    double const shared = common / (1 + common) * (static_cast<double>(a.runs) + static_cast<double>(b.runs));
    return std::min(1.0, shared / static_cast<double>(std::min(a.runs, b.runs)));
}

bool are_copies(TextSignature const& a, TextSignature const& b) {
    if (resemblance(a, b) >= copy_resemblance) return true;
    std::uint32_t const shorter = std::min(a.runs, b.runs), longer = std::max(a.runs, b.runs);
    return shorter >= least_brief && longer <= longest_to_brief * shorter && containment(a, b) >= brief_containment;
}

}  // namespace figtrail
