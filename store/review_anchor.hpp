// Anchors: how a verdict finds its figure again after the article was read anew, changed, or came through another database.
//
//   review.anchors.push_back(anchor_of(figure, 0));   same_figure(anchor, anchor_of(other, 0))
#pragma once

#include "claim/reference.hpp"
#include "store/rows.hpp"

namespace figtrail {

ReviewAnchor anchor_of(StoredClaim const& figure, int side);
ReviewAnchor anchor_of(ReferenceFigure const& figure, int side);

/// The name that an article has in every database: its URL without variable parts, else its key.
std::string article_name(ArticleFacts const& facts);

/// One article speaks of one thing: same article and measure, and a subject in common unless neither has one.
bool same_place(ReviewAnchor const& a, ReviewAnchor const& b);
/// The same thing has the same value, whatever article says it.
bool same_statement(ReviewAnchor const& a, ReviewAnchor const& b);
/// Both.
inline bool same_figure(ReviewAnchor const& a, ReviewAnchor const& b) { return same_place(a, b) && a.value == b.value; }

}  // namespace figtrail
