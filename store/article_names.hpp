// ArticleNames: what an article is called, for lists that name thousands.
//
//   ArticleNames name(store);   name(17).title
#pragma once

#include <cstdint>
#include <string>

#include "store/sqlite.hpp"
#include "store/store.hpp"

namespace figtrail {

struct ArticleName {
    std::string key, url, title, source;
};

class ArticleNames {
public:
    explicit ArticleNames(Store const& store);
    /// Empty where there is no such article.
    ArticleName operator()(std::int64_t article_id);

private:
    Statement one_;
};

}  // namespace figtrail
