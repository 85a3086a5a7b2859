// event_day: the day of an article's main event: the date that stands nearest to words of the event itself.
//
//   day_of_event(article, {lead, first, all}, "shooting")   // "... after the May 14 shooting": May 14, in a report of June 20
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parser/article_text.hpp"

namespace figtrail {

/// Sentences in which the day may stand, each list tried when the one before gave none.
struct DaySentences {
    std::vector<Sentence> lead;        ///< title and lead: any date
    std::vector<Sentence> after_lead;  ///< a date beside words of the event
    std::vector<Sentence> rest;        ///< a calendar date beside words of an incident, however long ago
};

/// `kind` is the event's; those of an arrest or a trial are another day's.
std::optional<Day> day_of_event(ArticleText const& article, DaySentences const& sentences, std::string_view kind);

}  // namespace figtrail
