// surroundings: what stands around an article (related stories, navigation, comments) is read by itself, so that its
// names, places and dates say nothing of the article's figures, and put behind the article's own figures.
#pragma once

#include "claim/document.hpp"

namespace figtrail {

/// Takes the blocks around the article, which stand at the end of the document, out of it; empty when there are none.
Document take_surroundings(Document& document);

/// Puts document and figures of the surroundings back behind those of the article.
void append_surroundings(Extraction& article, Extraction around);

}  // namespace figtrail
