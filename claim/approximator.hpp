// Approximator and Trend: the hedge and the direction, as the words state them.
//
//   approximator_from("more-than") == Approximator::more_than
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace figtrail {

enum class Approximator : std::uint8_t { exact, about, nearly, more_than, at_least, less_than, up_to, between, vague };
enum class Trend : std::uint8_t { none, up, down };
enum class Modality : std::uint8_t { actual, estimate, forecast, target, potential, denied };

/// The spelling of JSON and SQL: "more-than", "up-to", "forecast".
std::string_view to_string(Approximator);
std::string_view to_string(Trend);
std::string_view to_string(Modality);
std::optional<Approximator> approximator_from(std::string_view);
std::optional<Trend> trend_from(std::string_view);
std::optional<Modality> modality_from(std::string_view);

}  // namespace figtrail
