// Embargo: articles that are on file and must not be quoted before a day. A desk sees them in its lists; a report, which leaves the
// house, neither quotes nor names them before that day.
//
//   desk.hold_back(session.now());
//   if (desk.embargo.holds(article_id)) ...
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "store/store.hpp"

namespace figtrail::cli {

class Embargo {
public:
    /// Holds nothing back.
    Embargo() = default;
    /// `now`: ISO 8601; on the day itself an article is free.
    Embargo(Store const& store, std::string const& now);

    bool holds(std::int64_t article) const { return until_.contains(article); }
    /// Does a side of it stand in such an article?
    bool holds(StoredFinding const& finding, Store const& store) const;
    /// Throws UsageError where the article is under embargo.
    void require_free(std::int64_t article) const;
    /// Takes what stands in such articles out of a list whose items have a `figure`. Returns how many.
    template <class Compared>
    std::size_t take_out(std::vector<Compared>& figures) const {
        return std::erase_if(figures, [this](Compared const& other) { return holds(other.figure.article_id); });
    }

private:
    std::map<std::int64_t, std::string> until_;  ///< by article id
};

}  // namespace figtrail::cli
