#include "store/articles_to_judge.hpp"

namespace figtrail {

std::set<std::int64_t> articles_to_judge(Store::Impl& store, Unjudged const& waiting, Touched const& touched) {
    std::set<std::int64_t> articles(touched.articles.begin(), touched.articles.end());
    Statement unjudged(*store.database, "SELECT DISTINCT article_id FROM snapshot WHERE id > ? AND id <= ?");
    for (auto row = unjudged.use(waiting.after, waiting.through); row.next();) articles.insert(row.integer(0));
    return articles;
}

}  // namespace figtrail
