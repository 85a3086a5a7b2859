#include "store/article_names.hpp"

#include "store/store_impl.hpp"

namespace figtrail {

ArticleNames::ArticleNames(Store const& store)
    : one_(*store.impl().database,
           "SELECT article.article_key, article.url, snapshot.title, source.name FROM article LEFT JOIN source ON source.id = article.source_id"
           " LEFT JOIN snapshot ON snapshot.article_id = article.id AND snapshot.latest = 1 WHERE article.id = ?") {}

ArticleName ArticleNames::operator()(std::int64_t article_id) {
    auto row = one_.use(article_id);
    if (!row.next()) return {};
    return {row.string(0), row.string(1), row.string(2), row.string(3)};
}

}  // namespace figtrail
