#include "claim/relation.hpp"

#include "claim/enum_words.hpp"

namespace figtrail {

namespace {

constexpr EnumWords<RelationKind, 11> relation_kinds{{"same", "same-after-rounding", "compatible", "contradiction", "scale-suspect",
                                                     "unit-suspect", "currency-suspect", "recycled", "revised", "series",
                                                     "not-comparable"}};
constexpr EnumWords<Reason, 14> reasons{{"", "measure", "subject", "event", "place", "period", "period-partial", "period-unknown",
                                        "modality", "aggregation", "denominator", "unit", "ambiguous-locale", "unreadable"}};
constexpr EnumWords<Severity, 6> severities{{"note", "low", "medium", "high", "warn", "error"}};
constexpr EnumWords<ChangeKind, 8> change_kinds{
    {"changed", "scope-changed", "hedge-changed", "moved", "reworded", "added", "removed", "kept"}};

}  // namespace

std::string_view to_string(RelationKind value) { return relation_kinds.of(value); }
std::string_view to_string(Reason value) { return reasons.of(value); }
std::string_view to_string(Severity value) { return severities.of(value); }
std::string_view to_string(ChangeKind value) { return change_kinds.of(value); }
std::optional<RelationKind> relation_kind_from(std::string_view word) { return relation_kinds.read(word); }
std::optional<Reason> reason_from(std::string_view word) { return reasons.read(word); }
std::optional<Severity> severity_from(std::string_view word) { return severities.read(word); }
std::optional<ChangeKind> change_kind_from(std::string_view word) { return change_kinds.read(word); }

std::string Policy::to_string() const {
    return std::string(slots == Slots::paired ? "paired" : "open") + ", about " + std::to_string(about_percent) +
           " %, nearly " + std::to_string(nearly_percent) + " %, apart " + std::to_string(least_apart_percent) + " %";
}

}  // namespace figtrail
