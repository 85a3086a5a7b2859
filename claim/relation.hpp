// Relation, Finding, Change: what figtrail says about claims. Reason codes and a sentence for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.hpp"

namespace figtrail {

enum class RelationKind : std::uint8_t {
    same, same_after_rounding, compatible, contradiction, scale_suspect, unit_suspect, currency_suspect,
    recycled, revised, series, not_comparable
};
/// Why two claims are not compared. `none` for every other relation.
enum class Reason : std::uint8_t {
    none, measure, subject, event, place, period, period_partial, period_unknown, modality, aggregation, denominator,
    unit, ambiguous_locale, unreadable
};
enum class Severity : std::uint8_t { note, low, medium, high, warn, error };

std::string_view to_string(RelationKind);  ///< "same-after-rounding"
std::string_view to_string(Reason);        ///< "period-partial"; "" for none
std::string_view to_string(Severity);
std::optional<RelationKind> relation_kind_from(std::string_view);
std::optional<Reason> reason_from(std::string_view);
std::optional<Severity> severity_from(std::string_view);

/// The named tolerances and how empty slots are treated. Printed with each verdict and stored with it.
struct Policy {
    enum class Slots : std::uint8_t { paired, open };
    Slots slots = Slots::open;
    int about_percent = 5;   ///< "about" allows this much either way
    int nearly_percent = 5;  ///< "nearly" allows this much below
    int least_apart_percent = 1;  ///< a contradiction is at least this far apart (casualties and seats: from 1)
    std::string to_string() const;  ///< "paired, about 5 %, nearly 5 %, apart 1 %"
};

struct Relation {
    RelationKind kind = RelationKind::not_comparable;
    Reason reason = Reason::none;
    Severity severity = Severity::note;
    std::string because;                ///< a sentence a reader understands
    std::optional<double> apart_percent; ///< difference as percent of the smaller value: 1,458 and 1,599 are 9.7 apart
    std::vector<std::string> assumed;   ///< slots that were empty on one side and inherited
    std::vector<std::string> keys;      ///< what makes the two comparable: "same event: flood, Khuzestan, 2019-04-01"
};

/// A check of arithmetic inside one article.
struct Finding {
    std::string kind;  ///< part-over-whole, share-times-total, share-over-100, growth, sum, range-order, scale-suspect, headline, slug, ...
    Severity severity = Severity::note;  ///< error, warn or note
    std::string because;
    std::vector<std::uint32_t> claims;  ///< indices into the Extraction's claims
};

enum class ChangeKind : std::uint8_t { changed, scope_changed, hedge_changed, moved, reworded, added, removed, kept };
std::string_view to_string(ChangeKind);  ///< "scope-changed"
std::optional<ChangeKind> change_kind_from(std::string_view);

struct Change {
    ChangeKind kind = ChangeKind::kept;
    std::optional<std::uint32_t> from;  ///< index of a claim of the version before
    std::optional<std::uint32_t> to;    ///< index of a claim of the version after
    bool declared = false;              ///< a correction notice of the later version speaks of it
    std::string because;
};

}  // namespace figtrail
