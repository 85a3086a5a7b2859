#include "store/articles_to_judge.hpp"

namespace figtrail {

std::set<std::int64_t> articles_to_judge(Store::Impl& store, Unjudged const& waiting, Touched const& touched) {
    std::set<std::int64_t> articles(touched.articles.begin(), touched.articles.end());
    Statement unjudged(*store.database, "SELECT DISTINCT article_id FROM snapshot WHERE id > ? AND id <= ?");
    for (auto row = unjudged.use(waiting.after, waiting.through); row.next();) articles.insert(row.integer(0));
    return articles;
}

std::set<std::int64_t> figures_of_ruled_names(Store::Impl& store, Touched const& touched) {
    std::set<std::int64_t> figures;
    Statement with_name(*store.database, "SELECT claim_id FROM comparison WHERE subject_key = ?");
    for (std::int64_t const subject : touched.subjects)
        for (auto row = with_name.use(subject); row.next();) figures.insert(row.integer(0));
    return figures;
}

}  // namespace figtrail
