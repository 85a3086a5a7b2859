#include "claim/witness.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "claim/period.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::size_t band = 3;  // bins that must agree for two of many texts to be looked at: finds 99 % of copies
constexpr std::size_t few = 64;  // so many texts are compared each with each, which finds briefs too
constexpr Day one_occasion = 7;  // days within which a speaker is taken to have spoken once

/// A name as a key: lower-case words. A lone surname is none: two officials may share it.
std::string person_key(std::string const& name) {
    auto const words = words_of(name);
    if (words.size() < 2) return "";
    std::string key;
    for (std::string const& word : words) key += word + ' ';
    return key;
}

/// Sets of reports, and the folds that made them. Pairs that a person held apart never come into one set.
class Folder {
public:
    Folder(std::size_t count, OriginRulings::Pairs const& apart) : parent_(count), apart_(apart) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    std::size_t find(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }

    /// True when the two are one now.
    bool fold(std::size_t a, std::size_t b, std::string const& kind, std::string const& name) {
        std::size_t const x = find(a), y = find(b);
        if (x == y) return true;
        for (auto const& [p, q] : apart_)
            if ((find(p) == x && find(q) == y) || (find(p) == y && find(q) == x)) return false;
        parent_[std::max(x, y)] = std::min(x, y);
        folds_.push_back({std::min(a, b), std::max(a, b), kind, name});
        return true;
    }

    /// Folds all of a list; where rulings hold the first apart from one, it goes to whom it may.
    void fold_all(std::vector<std::size_t> const& list, std::string const& kind, std::string const& name) {
        for (std::size_t i = 1; i < list.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (fold(list[k], list[i], kind, name)) break;
    }

    std::vector<Fold> const& folds() const { return folds_; }

private:
    std::vector<std::size_t> parent_;
    OriginRulings::Pairs const& apart_;
    std::vector<Fold> folds_;
};

struct Named {
    std::string name;  ///< as first spelled
    std::vector<std::size_t> reports;
};
using ByName = std::map<std::string, Named>;

void note(ByName& all, std::string const& key, std::string const& name, std::size_t report) {
    if (key.empty()) return;
    Named& entry = all[key];
    if (entry.reports.empty()) entry.name = name;
    entry.reports.push_back(report);
}

/// One speaker on one occasion: reports in the order of publication, none more than a week behind the one before; an
/// undated one goes with the first.
void fold_speakers(ByName const& speakers, std::vector<Testimony> const& all, Folder& folder) {
    for (auto const& [key, speaker] : speakers) {
        std::optional<Day> last;
        std::vector<std::size_t> occasion;
        for (std::size_t const i : speaker.reports) {
            auto const day = day_from_iso(all[i].published);
            if (day && last && *day - *last > one_occasion) {
                folder.fold_all(occasion, "speaker", speaker.name);
                occasion.clear();
            }
            if (day) last = day;
            occasion.push_back(i);
        }
        folder.fold_all(occasion, "speaker", speaker.name);
    }
}

void fold_copies(std::vector<std::size_t> const& order, std::vector<Testimony> const& all, Folder& folder) {
    if (order.size() <= few) {
        for (std::size_t i = 1; i < order.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (are_copies(all[order[k]].signature, all[order[i]].signature))
                    folder.fold(order[k], order[i], "text", "");
        return;
    }
    for (std::size_t first = 0; first + band <= TextSignature::size; first += band) {
        std::map<std::array<std::uint32_t, band>, std::vector<std::size_t>> buckets;
        for (std::size_t const i : order) {
            std::array<std::uint32_t, band> key{};
            std::copy_n(all[i].signature.bins.begin() + static_cast<std::ptrdiff_t>(first), band, key.begin());
            if (!is_empty(all[i].signature)) buckets[key].push_back(i);
        }
        for (auto const& [key, list] : buckets)
            for (std::size_t i = 1; i < list.size(); ++i)
                if (are_copies(all[list.front()].signature, all[list[i]].signature))
                    folder.fold(list.front(), list[i], "text", "");
    }
}

/// The reason that most folds of a witness give; among equals the one that came first.
Fold const& commonest(std::vector<Fold> const& folds) {
    auto const count = [&](Fold const& f) {
        return std::count_if(folds.begin(), folds.end(),
                             [&](Fold const& g) { return g.kind == f.kind && g.name == f.name; });
    };
    return *std::max_element(folds.begin(), folds.end(),
                             [&](Fold const& f, Fold const& g) { return count(f) < count(g); });
}

}  // namespace

Testimony testimony_of(Extraction const& article, Claim const& claim) {
    Testimony out;
    out.source = article.facts.source;
    out.published = article.facts.published;
    out.speaker = claim.attribution.speaker;
    out.agencies = article.agencies;
    if (claim.attribution.agency &&
        std::find(out.agencies.begin(), out.agencies.end(), *claim.attribution.agency) == out.agencies.end())
        out.agencies.push_back(*claim.attribution.agency);
    out.signature = signature_of(article.document.text);
    return out;
}

std::vector<Witness> independent_witnesses(std::vector<Testimony> const& all, OriginRulings const& rulings) {
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].published < all[b].published; });

    ByName speakers, agencies, outlets;
    for (std::size_t const i : order) {
        if (all[i].speaker) note(speakers, person_key(*all[i].speaker), *all[i].speaker, i);
        for (std::string const& agency : all[i].agencies) note(agencies, agency, agency, i);
        note(outlets, all[i].source, all[i].source, i);
    }
    Folder folder(all.size(), rulings.apart);
    for (auto const& [a, b] : rulings.together) folder.fold(a, b, "ruling", "");
    // From what a reader finds plainest: who said it, whose text it is, then what needs a comparison of texts.
    fold_speakers(speakers, all, folder);
    for (auto const& [key, agency] : agencies) folder.fold_all(agency.reports, "agency", agency.name);
    for (auto const& [key, outlet] : outlets) folder.fold_all(outlet.reports, "outlet", outlet.name);
    fold_copies(order, all, folder);

    std::map<std::size_t, Witness> by_root;
    for (std::size_t const i : order) by_root[folder.find(i)].testimonies.push_back(i);
    for (Fold const& fold : folder.folds()) by_root[folder.find(fold.a)].folds.push_back(fold);
    std::vector<Witness> out;
    for (auto& [root, witness] : by_root) {
        witness.kind = witness.folds.empty() ? "single" : commonest(witness.folds).kind;
        witness.name = witness.folds.empty() ? all[witness.testimonies.front()].source : commonest(witness.folds).name;
        out.push_back(std::move(witness));
    }
    std::stable_sort(out.begin(), out.end(), [&](Witness const& a, Witness const& b) {
        return all[a.testimonies.front()].published < all[b.testimonies.front()].published;
    });
    return out;
}

}  // namespace figtrail
