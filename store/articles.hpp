// ArticleTable: sources and articles, and which article a text belongs to.
//
//   auto const article = articles.resolve(facts, sha256);   // found by URL, by key, or by the same bytes from the same outlet
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

class ArticleTable {
public:
    explicit ArticleTable(Database& database);

    struct Resolved {
        std::int64_t id = 0;
        bool created = false;
        bool got_url = false;  ///< it is known, and had no address before
    };
    /// Finds the article of a text, or makes it. A URL that is new to it is added.
    Resolved resolve(ArticleFacts const& facts, std::string_view sha256);

    /// All articles in the order they came, one by one; stops when `take` returns false.
    void each(std::function<bool(StoredArticle const&)> const& take);
    std::optional<StoredArticle> by_id(std::int64_t id);
    /// Articles that a person may mean: by row id ("12"), key, URL in any spelling, or the first digits of a snapshot's SHA-256.
    std::vector<std::int64_t> named(std::string_view reference);

    void remove(std::int64_t id);
    /// Source ids are remembered between calls; after a rollback they may be wrong.
    void forget_sources() { sources_.clear(); }

private:
    std::optional<std::int64_t> source_id(ArticleFacts const& facts);
    std::optional<std::int64_t> find(ArticleFacts const& facts, std::string const& url, std::optional<std::int64_t> source, std::string_view sha256);
    std::optional<std::int64_t> with_same_bytes(ArticleFacts const& facts, std::string const& url, std::optional<std::int64_t> source, std::string_view sha256);
    bool add_url(std::int64_t article, std::string const& key, std::string const& url);
    StoredArticle read(Statement::Use const& row);

    Database& database_;
    std::unordered_map<std::string, std::int64_t> sources_;
    Statement insert_source_, find_source_, set_country_;
    Statement find_by_url_, find_by_key_, find_by_bytes_, insert_article_, insert_url_, set_url_;
    Statement one_, urls_, by_key_only_, by_sha_;
    Statement remove_urls_, remove_article_;
};

}  // namespace figtrail
