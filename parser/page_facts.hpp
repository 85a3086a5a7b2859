// page_facts: which of the things that a page says of itself are believed, and which of them disagree.
#pragma once

#include <string>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

/// Something that a page says of itself: "published" is "2024-05-02T08:00:00Z" by "meta article:published_time".
struct StatedFact {
    std::string name;    ///< published, modified, title, source, url, author
    std::string value;   ///< as written
    std::string origin;  ///< where it stands
    friend bool operator==(StatedFact const&, StatedFact const&) = default;
};

/// Sets the facts that the caller left empty. Those of JSON-LD go before those of meta elements and these before
/// others; times become ISO 8601, and one that is not understood is passed over. Returns which came from
/// where: "date by meta article:published_time, outlet by meta og:site_name"; empty when nothing was taken.
std::string believe(std::vector<StatedFact> const& stated, ArticleFacts& facts);

/// All times of publication and of changes that are understood, with where each stands.
std::vector<StatedDate> dates_in(std::vector<StatedFact> const& stated);

/// "publication dates disagree: 2024-05-02 (JSON-LD NewsArticle datePublished), 2024-05-03 (time)"; empty when they
/// agree.
std::string disagreement(std::vector<StatedFact> const& stated);

}  // namespace figtrail
