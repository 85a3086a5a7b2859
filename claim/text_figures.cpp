#include "claim/text_figures.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
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

/// Behind a word, not behind the end of a sentence.
std::vector<std::string> capitals_in(std::string_view text) {
    constexpr std::size_t shortest = 4;
    auto const is_letter = [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0 || (static_cast<unsigned char>(c | 0x20) >= 'a' && static_cast<unsigned char>(c | 0x20) <= 'z'); };
    std::vector<std::string> capitals;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_letter(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        bool const inside = at >= 2 && text[at - 1] == ' ' && (is_letter(text[at - 2]) || text[at - 2] == ',');
        if (inside && text[at] >= 'A' && text[at] <= 'Z' && end - at >= shortest) capitals.push_back(lower_case(text.substr(at, end - at)));
        at = end;
    }
    std::sort(capitals.begin(), capitals.end());
    capitals.erase(std::unique(capitals.begin(), capitals.end()), capitals.end());
    return capitals;
}

}  // namespace

std::optional<Number> size_of(Claim const& claim) { return claim.quantity.interval.lower ? claim.quantity.interval.lower : claim.quantity.interval.upper; }

bool is_toll_of_main_event(Claim const& claim) { return claim.main_event && claim.quantity.unit.dimension.starts_with(dimension::count); }

TextFigures::TextFigures(Setting const& setting) {
    if (setting.text != nullptr) capitals_ = capitals_in(*setting.text);
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
