// JoinedMark: how far events have come. What changed behind it is to be joined yet: new versions lie beyond the mark, other changes are
// noted in the table `unjoined`, in the transaction that changes them.
//
//   mark.note(article);   ...   for (std::int64_t const article : mark.changed()) ...   mark.advance(joined_by);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlite.hpp"

namespace figtrail {

class JoinedMark {
public:
    explicit JoinedMark(Database& database);

    /// What events were joined by; empty: nothing was joined yet.
    std::string rules();
    /// Articles that have a new latest version or were noted; some may be gone. Ascending.
    std::vector<std::int64_t> changed();
    /// Every article.
    std::vector<std::int64_t> all();

    /// The article was read anew, or is gone.
    void note(std::int64_t article_id) { note_.use(article_id).run(); }
    /// Snapshots were removed, so that SQLite may give their ids again.
    void back_to_newest() { lower_.use().run(); }
    /// All is joined, by these rules.
    void advance(std::string_view rules);

private:
    Statement rules_, changed_, all_, note_, lower_, advance_, set_rules_, clear_;
};

}  // namespace figtrail
