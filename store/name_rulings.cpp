#include "store/name_rulings.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace figtrail {
namespace {

constexpr char between_names[] = " = ";

}  // namespace

Review name_ruling(std::string const& name, std::string const& means, bool one) {
    Review review;
    review.target = name_target;
    review.target_key = name + between_names + means;
    review.verdict = one ? "is" : "is-not";
    return review;
}

std::vector<NameRuling> name_rulings(std::vector<Review> const& reviews) {
    std::map<std::pair<std::string, std::string>, NameRuling> last;
    for (Review const& review : reviews) {
        auto const middle = review.target_key.find(between_names);
        if (review.target != name_target || middle == std::string::npos) continue;
        NameRuling ruling{review.target_key.substr(0, middle), review.target_key.substr(middle + std::size(between_names) - 1),
                          review.verdict == "is", &review};
        auto const a = folded_name(ruling.name), b = folded_name(ruling.means);
        if (!a.empty() && !b.empty() && a != b) last[{std::min(a, b), std::max(a, b)}] = std::move(ruling);
    }
    std::vector<NameRuling> rulings;
    rulings.reserve(last.size());
    for (auto& [pair, ruling] : last) rulings.push_back(std::move(ruling));
    return rulings;
}

NameAliases aliases_of(std::vector<Review> const& reviews) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (NameRuling& ruling : name_rulings(reviews))
        if (ruling.one) pairs.emplace_back(std::move(ruling.name), std::move(ruling.means));
    return NameAliases(pairs);
}

}  // namespace figtrail
