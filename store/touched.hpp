// TouchedTable: what changed besides new versions since the findings between articles were made: articles that joined or left an incident,
// groups of figures that lost some, and names that people said to be one. It is written in the transaction that changes them, so that a run which is cut off forgets nothing.
//
//   touched.note_article(article);   Touched const all = touched.read();   ... judge ...;   touched.clear(all.through);
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "store/generation.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

struct Touched {
    std::vector<std::int64_t> articles;                         ///< ascending, each once
    std::vector<std::int64_t> moved;                            ///< others, from one incident to another: what they share with each other changed
    std::vector<std::pair<std::int64_t, std::int64_t>> groups;  ///< subject key and measure key
    std::vector<std::int64_t> subjects;                         ///< subject keys: whatever their figures were part of
    std::int64_t through = 0;                                   ///< the newest row
};

class TouchedTable {
public:
    TouchedTable(Database& database, Generation& generation);

    void note_article(std::int64_t article_id) {
        insert_.use(article_id, std::nullopt, std::nullopt).run();
        generation_.raise();
    }
    /// It belonged to an incident before and belongs to one now; all articles of both are noted.
    void note_moved(std::int64_t article_id) {
        insert_.use(article_id, moved_mark, moved_mark).run();
        generation_.raise();
    }
    void note_group(std::int64_t subject_key, std::int64_t measure_key) {
        insert_.use(std::nullopt, subject_key, measure_key).run();
        generation_.raise();
    }
    void note_subject(std::int64_t subject_key) {
        insert_.use(std::nullopt, subject_key, std::nullopt).run();
        generation_.raise();
    }
    bool any() { return any_.use().next(); }
    Touched read();
    void clear(std::int64_t through) { clear_.use(through).run(); }

private:
    Generation& generation_;
    static constexpr std::int64_t moved_mark = 0;  ///< in place of a group's keys; measure key 0 is never compared
    Statement insert_, any_, articles_, moved_, groups_, subjects_, through_, clear_;
};

}  // namespace figtrail
