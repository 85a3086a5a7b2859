#include "claim/text_figures.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "claim/relate_steps.hpp"
#include "claim/toll_context.hpp"

namespace figtrail {
namespace {

std::string kind_of(Claim const& claim) {
    std::string const& dim = claim.quantity.unit.dimension;
    return dim == dimension::count ? dim + ' ' + counted_word(claim) : dim;
}

std::string value_of(Claim const& claim) {
    Interval const& interval = claim.quantity.interval;
    auto const bound = [](std::optional<Number> const& number) { return number ? number->to_string() : std::string("-"); };
    return bound(interval.lower) + (interval.lower_open ? ")" : "]") + bound(interval.upper) + (interval.upper_open ? "(" : "[");
}

std::optional<Number> size_of(Claim const& claim) { return claim.quantity.interval.lower ? claim.quantity.interval.lower : claim.quantity.interval.upper; }

bool is_toll_of_main_event(Claim const& claim) { return claim.main_event && claim.quantity.unit.dimension.starts_with(dimension::count); }

}  // namespace

TextFigures::TextFigures(Setting const& setting) {
    if (setting.claims == nullptr) return;
    std::set<std::pair<std::string, std::string>> values;
    for (Claim const& claim : *setting.claims) {
        std::string const kind = kind_of(claim);
        if (values.emplace(kind, value_of(claim)).second) ++values_[kind];
        for (Subject const& subject : claim.subjects) names_.push_back(subject.name);
        auto const size = size_of(claim);
        if (!size || !is_toll_of_main_event(claim)) continue;
        auto const [largest, is_new] = tolls_.emplace(claim.measure.id, *size);
        if (!is_new) largest->second = std::max(largest->second, *size);
        if (claim.measure.id == "deaths" && claim.quantity.interval.is_point() && TollContext(claim, setting).in_lead()) deaths_ = std::max(deaths_, *size);
    }
    std::sort(names_.begin(), names_.end());
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

std::size_t TextFigures::values_like(Claim const& claim) const {
    auto const found = values_.find(kind_of(claim));
    return found == values_.end() ? 0 : found->second;
}

bool TextFigures::has_larger_toll(Claim const& claim) const {
    auto const found = tolls_.find(claim.measure.id);
    auto const size = size_of(claim);
    return found != tolls_.end() && size && found->second > *size;
}

}  // namespace figtrail
