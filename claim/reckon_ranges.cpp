// range-order: "between 20 and 10". A fall ("from 23 to 21") and a score ("5-3") are in order.
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// The first run of digits of a text, read with its commas and point; "3,200.5 km" gives 3200.5.
std::optional<Number> first_number(std::string_view text) {
    std::string digits;
    for (char const c : text) {
        if ((c >= '0' && c <= '9') || (c == '.' && !digits.empty())) digits += c;
        else if (c != ',' && !digits.empty()) break;
    }
    if (!digits.empty() && digits.back() == '.') digits.pop_back();
    return Number::parse(digits);
}

}  // namespace

void check_ranges(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& claim = r.claim(i);
        std::string const quote = lower_case(claim.mention.quote);
        if (!r.takes_part(i) || claim.quantity.interval.is_point() || !begins_with_words(quote, {"between"})) continue;
        std::size_t const joint = quote.find(" and ");
        if (joint == std::string::npos) continue;
        auto const low = first_number(std::string_view(quote).substr(0, joint)), high = first_number(std::string_view(quote).substr(joint));
        // "between 800,000 and 1.2 million": a scale word of either end belongs to that end.
        auto const has_scale = [](std::string_view words) { return holds_words(words, {"hundred", "thousand", "million", "billion", "trillion", "bn", "m"}); };
        bool const scaled = has_scale(std::string_view(quote).substr(0, joint)) != has_scale(std::string_view(quote).substr(joint));
        if (!low || !high || scaled || *low <= *high) continue;
        out.push_back({"range-order", Severity::warn, "The range runs backwards: " + worded(claim) + ".", {static_cast<std::uint32_t>(i)}});
    }
}

}  // namespace figtrail
