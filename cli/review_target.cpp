#include "cli/review_target.hpp"

#include "store/error.hpp"

namespace figtrail::cli {

std::pair<std::string, std::string> review_target(Store const& store, std::string const& key) {
    try {
        return {"finding", store.find_finding(key).finding_key};
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::not_found) throw;
    }
    return {"claim", store.find_claim(key).claim_key};
}

std::string measure_source_key(std::string const& measure, std::string const& source) {
    return measure + " @ " + source;
}

Mutes::Mutes(Store const& store) {
    for (Review const& review : store.reviews()) {
        seen_[review.target_key] = true;
        if (review.verdict == "mute" || review.verdict == "unmute")
            muted_[{review.target, review.target_key}] = review.verdict == "mute";
    }
}

bool Mutes::is_muted(std::string const& target, std::string const& key) const {
    auto const found = muted_.find({target, key});
    return found != muted_.end() && found->second;
}

bool Mutes::seen(StoredFinding const& finding) const { return seen_.count(finding.finding_key) > 0; }

bool Mutes::hides(StoredFinding const& finding, Store const& store) const {
    if (muted_.empty()) return false;
    if (is_muted("finding", finding.finding_key) || is_muted("rule", finding.kind)) return true;
    for (auto const* claims : {&finding.a, &finding.b}) {
        for (std::int64_t const id : *claims) {
            auto const figure = store.claim(id);
            if (figure && is_muted("measure-source", measure_source_key(finding.measure, figure->facts.source)))
                return true;
        }
    }
    return false;
}

}  // namespace figtrail::cli
