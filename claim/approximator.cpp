#include "claim/approximator.hpp"

#include "claim/enum_words.hpp"

namespace figtrail {

namespace {

constexpr EnumWords<Approximator, 9> approximators{
    {"exact", "about", "nearly", "more-than", "at-least", "less-than", "up-to", "between", "vague"}};
constexpr EnumWords<Trend, 3> trends{{"none", "up", "down"}};
constexpr EnumWords<Modality, 6> modalities{{"actual", "estimate", "forecast", "target", "potential", "denied"}};

}  // namespace

std::string_view to_string(Approximator value) { return approximators.of(value); }
std::string_view to_string(Trend value) { return trends.of(value); }
std::string_view to_string(Modality value) { return modalities.of(value); }
std::optional<Approximator> approximator_from(std::string_view word) { return approximators.read(word); }
std::optional<Trend> trend_from(std::string_view word) { return trends.read(word); }
std::optional<Modality> modality_from(std::string_view word) { return modalities.read(word); }

}  // namespace figtrail
