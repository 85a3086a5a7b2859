// MainEvent: what an article is about. Kind by the event lexicon, place from dateline or lead, day from a date there;
// read from the title and the first three sentences. And which figures are not its own.
//
//   "CHICAGO (AP) - Three people were shot dead on Wednesday." -> shooting, Chicago, the Wednesday before publication
#pragma once

#include <cstdint>

#include "claim/document.hpp"
#include "parser/article_text.hpp"
#include "parser/clause.hpp"

namespace figtrail {

MainEvent main_event_of(ArticleText const& article);

/// Does the figure at tokens [first, last) speak of the article's main event? Not when its clause has a date or place
/// of its own, or words like "earlier", "previous", "in another attack". `date` is the one that Periods::date_of ties
/// to it, or nullptr.
bool belongs_to_main_event(ArticleText const& article, MainEvent const& event, Sentence const& sentence,
                           Clause const& clause, std::uint32_t first, std::uint32_t last, DateMention const* date);

}  // namespace figtrail
