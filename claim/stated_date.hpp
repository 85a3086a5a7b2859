// StatedDate: a date that an article gives of itself, with where it stands. Pages give several (JSON-LD, OpenGraph, meta, time, dateline),
// and they do not always agree: all are kept.
//
//   dates_disagree({{"published", "2024-05-02", "JSON-LD datePublished"}, {"published", "2024-05-04", "dateline"}})   // true
#pragma once

#include <string>
#include <vector>

namespace figtrail {

struct StatedDate {
    std::string kind;    ///< published, modified
    std::string time;    ///< ISO 8601, with no more precision than was stated
    std::string origin;  ///< "JSON-LD NewsArticle datePublished", "meta article:published_time", "time", "header", "dateline", "caller"
    friend bool operator==(StatedDate const&, StatedDate const&) = default;
};

/// One day, in UTC where both state a time and a zone: a day alone is the day in the outlet's own zone.
bool same_day(std::string const& a, std::string const& b);

/// Two dates of publication on different days.
bool dates_disagree(std::vector<StatedDate> const& dates);

}  // namespace figtrail
