// GroupKey: the name of a group of figures that are judged against each other: a subject or an incident, and a measure. Groups are judged
// in the order of their keys, whatever came into the database first.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace figtrail {

struct GroupKey {
    enum class Kind : std::uint8_t {
        subject,  ///< a name or a set of places
        names,    ///< several names that people said to be one, under the first of their keys
        event     ///< reports of one incident
    };
    Kind kind = Kind::subject;
    std::int64_t subject_key = 0;  ///< 0 for an event's
    std::string event_key = {};    ///< of an event's
    std::int64_t measure_key = 0;

    friend auto operator<=>(GroupKey const&, GroupKey const&) = default;  // NOLINT(modernize-use-nullptr): the 0 it compares with is no pointer
};

}  // namespace figtrail
