// event: do two articles report one incident? Told by day, kind, place and the rare names that both have.
//
//   one_incident(flood_by_the_post, flood_by_the_herald, {number_of("Karun"), number_of("Dez Dam")}, EventRules{})   //
//   true
//
// Rare names are the evidence, since common ones ("Chicago", "Police") are shared by articles about anything. The
// weaker the tie of day and lead, the more of them are asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "claim/document.hpp"

namespace figtrail {

struct EventRules {
    int days_apart = 1;                 ///< between the days of two reports, at most
    int days_of_follow_up = 7;          ///< between an event and a later article that names no day of its own, at most
    std::size_t rare_documents = 12;    ///< a name is rare when at most so many articles have it,
    double rare_share = 0.003;          ///< or at most this share of all
    std::size_t rare_names_shared = 2;  ///< common to two reports of one day that share a name in their leads
    std::size_t copied_documents = 200;  ///< a name of both leads in at most so many articles makes two worth comparing as copies
    std::size_t rare_names_without_lead = 3;  ///< and where they share none, or the day is that of a follow-up

    /// In how many of `articles` articles a name may stand and still be rare.
    std::size_t rare_up_to(std::size_t articles) const;
    /// Equal for rules that join alike.
    std::string to_string() const;
};

/// One article as far as its event goes. A number stands for the same name, kind or word in every report; the lists lie with who made them.
struct EventReport {
    std::uint32_t kind = 0;                       ///< of its event; 0: it is about none
    Day day = 0;                                  ///< of the event; where the article names none, of its publication
    bool names_its_day = false;
    std::optional<std::uint32_t> place;           ///< the event's, as a name
    std::span<std::uint32_t const> names;         ///< all names of the article, sorted
    std::span<std::uint32_t const> lead;          ///< those of title and lead, sorted
    std::span<std::uint32_t const> place_senses;  ///< words of the place, sorted
};

/// Could two reports be one text by their names alone? Three quarters of the names of the one that has fewer, three at least, and one of
/// their leads are the other's too. Where this holds, their texts are worth a look.
bool may_be_copies(EventReport const& a, EventReport const& b);

/// Copies of one text (an agency's story in many outlets) report one incident, however many outlets have its names. `a` and `b` are copies
/// by their texts; days of their own tell this week's edition of a standing text from last week's.
bool one_incident_of_copies(EventReport const& a, EventReport const& b, EventRules const& rules);

/// `shared_rare`: the rare names that both have, sorted. Symmetric.
bool one_incident(EventReport const& a, EventReport const& b, std::span<std::uint32_t const> shared_rare, EventRules const& rules);

}  // namespace figtrail
