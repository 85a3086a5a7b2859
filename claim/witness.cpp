#include "claim/witness.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::size_t shingle_words = 5;
constexpr double copy_resemblance = 0.5;
constexpr std::size_t band = 3;  ///< bins that must agree for two texts to be looked at: finds 99 % of copies
constexpr std::uint32_t empty_bin = 0xFFFFFFFF;

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

class Groups {
public:
    explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t find(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    std::vector<std::size_t> parent_;
};

/// A name as a key: lower-case words. A lone surname is none: two officials may share it.
std::string person_key(std::string const& name) {
    auto const words = words_of(name);
    if (words.size() < 2) return "";
    std::string key;
    for (std::string const& word : words) key += word + ' ';
    return key;
}

using Members = std::map<std::string, std::vector<std::size_t>>;

void join_all(Members const& members, Groups& groups) {
    for (auto const& [key, list] : members)
        for (std::size_t i = 1; i < list.size(); ++i) groups.join(list.front(), list[i]);
}

void join_copies(std::vector<Testimony> const& all, Groups& groups) {
    for (std::size_t first = 0; first + band <= TextSignature::size; first += band) {
        std::map<std::array<std::uint32_t, band>, std::vector<std::size_t>> buckets;
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::array<std::uint32_t, band> key{};
            std::copy_n(all[i].signature.bins.begin() + static_cast<std::ptrdiff_t>(first), band, key.begin());
            if (key[0] != empty_bin) buckets[key].push_back(i);
        }
        for (auto const& [key, list] : buckets)
            for (std::size_t i = 1; i < list.size(); ++i)
                if (groups.find(list[i]) != groups.find(list.front()) &&
                    resemblance(all[list.front()].signature, all[list[i]].signature) >= copy_resemblance)
                    groups.join(list.front(), list[i]);
    }
}

/// The name that most of a witness's reports share; empty unless two do.
std::string commonest(Members const& members, std::vector<std::size_t> const& reports) {
    std::string best;
    std::size_t most = 1;
    for (auto const& [key, list] : members) {
        std::size_t const count = static_cast<std::size_t>(
            std::count_if(list.begin(), list.end(), [&](std::size_t i) { return std::find(reports.begin(), reports.end(), i) != reports.end(); }));
        if (count > most) {
            most = count;
            best = key;
        }
    }
    return best;
}

}  // namespace

TextSignature signature_of(std::string_view text) {
    TextSignature out;
    out.bins.fill(empty_bin);
    std::vector<std::string> const words = words_of(text);
    std::size_t const runs = words.size() >= shingle_words ? words.size() - shingle_words + 1 : (words.empty() ? 0 : 1);
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

double resemblance(TextSignature const& a, TextSignature const& b) {
    std::size_t equal = 0;
    for (std::size_t i = 0; i < TextSignature::size; ++i) equal += a.bins[i] == b.bins[i] && a.bins[i] != empty_bin;
    return static_cast<double>(equal) / static_cast<double>(TextSignature::size);
}

Testimony testimony_of(Extraction const& article, Claim const& claim) {
    Testimony out;
    out.source = article.facts.source;
    out.published = article.facts.published;
    out.speaker = claim.attribution.speaker;
    out.agencies = article.agencies;
    if (claim.attribution.agency && std::find(out.agencies.begin(), out.agencies.end(), *claim.attribution.agency) == out.agencies.end())
        out.agencies.push_back(*claim.attribution.agency);
    out.signature = signature_of(article.document.text);
    return out;
}

std::vector<Witness> independent_witnesses(std::vector<Testimony> const& all) {
    Members speakers, agencies, outlets;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].speaker && !person_key(*all[i].speaker).empty()) speakers[person_key(*all[i].speaker)].push_back(i);
        for (std::string const& agency : all[i].agencies) agencies[agency].push_back(i);
        if (!all[i].source.empty()) outlets[all[i].source].push_back(i);
    }
    Groups groups(all.size());
    for (Members const* members : {&speakers, &agencies, &outlets}) join_all(*members, groups);
    join_copies(all, groups);

    std::map<std::size_t, Witness> by_root;
    for (std::size_t i = 0; i < all.size(); ++i) by_root[groups.find(i)].testimonies.push_back(i);
    std::vector<Witness> out;
    for (auto& [root, witness] : by_root) {
        auto& reports = witness.testimonies;
        std::stable_sort(reports.begin(), reports.end(), [&](std::size_t a, std::size_t b) { return all[a].published < all[b].published; });
        Testimony const& first = all[reports.front()];
        std::string const speaker = commonest(speakers, reports), agency = commonest(agencies, reports), outlet = commonest(outlets, reports);
        if (reports.size() == 1) {
            witness.kind = "single";
            witness.name = first.source;
        } else if (!speaker.empty()) {
            witness.kind = "speaker";
            for (std::size_t const i : reports)
                if (all[i].speaker && person_key(*all[i].speaker) == speaker) {
                    witness.name = *all[i].speaker;
                    break;
                }
        } else if (!agency.empty()) {
            witness.kind = "agency";
            witness.name = agency;
        } else if (!outlet.empty()) {
            witness.kind = "outlet";
            witness.name = outlet;
        } else {
            witness.kind = "text";
        }
        out.push_back(std::move(witness));
    }
    std::stable_sort(out.begin(), out.end(), [&](Witness const& a, Witness const& b) {
        return all[a.testimonies.front()].published < all[b.testimonies.front()].published;
    });
    return out;
}

}  // namespace figtrail
