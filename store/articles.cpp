#include "store/articles.hpp"

#include <charconv>

#include "store/url.hpp"

namespace figtrail {
namespace {

constexpr char select_articles[] =
    "SELECT article.id, article.article_key, article.url, source.name, source.country, s.title, s.published_at, s.retrieved_at, s.sha256, s.id,"
    " (SELECT count(*) FROM snapshot WHERE article_id = article.id), s.claims, s.numerals, s.not_understood, s.embargo_until"
    " FROM article LEFT JOIN source ON source.id = article.source_id"
    " LEFT JOIN snapshot AS s ON s.article_id = article.id AND s.latest = 1";

std::string_view host_of(std::string_view url_key) { return url_key.substr(0, url_key.find_first_of("/?")); }

std::optional<std::int64_t> number_from(std::string_view text) {
    std::int64_t value = 0;
    auto const end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc{} && result.ptr == end && value > 0 ? std::optional(value) : std::nullopt;
}

}  // namespace

ArticleTable::ArticleTable(Database& database)
    : database_(database),
      insert_source_(database, "INSERT INTO source (name, country) VALUES (?, ?)"),
      find_source_(database, "SELECT id FROM source WHERE name = ?"),
      set_country_(database, "UPDATE source SET country = ?2 WHERE id = ?1 AND country IS NULL"),
      find_by_url_(database, "SELECT article_id FROM article_url WHERE url_key = ?"),
      find_by_key_(database, "SELECT id FROM article WHERE article_key = ? AND source_id IS ?"),
      find_by_bytes_(database,
                     // CROSS: the bytes first. The other way round each article that is added would look at all of its outlet.
                     "SELECT article.id, article.url FROM snapshot CROSS JOIN article ON article.id = snapshot.article_id"
                     " WHERE snapshot.sha256 = ? AND article.source_id IS ? AND article.article_key IS NULL ORDER BY article.id"),
      insert_article_(database, "INSERT INTO article (source_id, article_key, url) VALUES (?, ?, ?)"),
      insert_url_(database, "INSERT OR IGNORE INTO article_url (url_key, article_id, url) VALUES (?, ?, ?)"),
      set_url_(database, "UPDATE article SET url = ?2 WHERE id = ?1 AND url IS NULL"),
      one_(database, std::string(select_articles) + " WHERE article.id = ?"),
      urls_(database, "SELECT url FROM article_url WHERE article_id = ? ORDER BY url_key"),
      by_key_only_(database, "SELECT id FROM article WHERE article_key = ? ORDER BY id"),
      by_sha_(database, "SELECT DISTINCT article_id FROM snapshot WHERE sha256 >= ?1 AND sha256 < ?1 || 'g' ORDER BY article_id"),
      remove_urls_(database, "DELETE FROM article_url WHERE article_id = ?"),
      remove_article_(database, "DELETE FROM article WHERE id = ?") {}

std::optional<std::int64_t> ArticleTable::source_id(ArticleFacts const& facts) {
    if (facts.source.empty()) return std::nullopt;
    if (auto const known = sources_.find(facts.source); known != sources_.end()) return known->second;
    std::int64_t id = 0;
    if (auto row = find_source_.use(facts.source); row.next()) id = row.integer(0);
    if (id == 0) {
        auto row = insert_source_.use(facts.source);
        row.bind_text_or_null(facts.country).run();
        id = database_.last_id();
    } else if (!facts.country.empty()) {
        set_country_.use(id, facts.country).run();
    }
    if (sources_.size() > 10000) sources_.clear();
    sources_.emplace(facts.source, id);
    return id;
}

ArticleTable::Resolved ArticleTable::resolve(ArticleFacts const& facts, std::string_view sha256) {
    auto const url = url_key(facts.url);
    auto const source = source_id(facts);
    if (auto const known = find(facts, url, source, sha256)) {
        return {*known, false, add_url(*known, url, facts.url)};
    }
    {
        auto row = insert_article_.use(source);
        row.bind_text_or_null(facts.key).bind_text_or_null(facts.url).run();
    }
    auto const id = database_.last_id();  // RETURNING would open a savepoint, at which the search index writes what it gathered
    add_url(id, url, facts.url);
    return {id, true, false};
}

std::optional<std::int64_t> ArticleTable::find(ArticleFacts const& facts, std::string const& url, std::optional<std::int64_t> source,
                                               std::string_view sha256) {
    if (!url.empty())
        if (auto row = find_by_url_.use(url); row.next()) return row.integer(0);
    if (!facts.key.empty()) {
        auto row = find_by_key_.use(facts.key, source);
        return row.next() ? std::optional(row.integer(0)) : std::nullopt;
    }
    return with_same_bytes(facts, url, source, sha256);
}

/// One text under several addresses of one outlet is one article; two outlets with the same text (an agency's) are two.
std::optional<std::int64_t> ArticleTable::with_same_bytes(ArticleFacts const& facts, std::string const& url, std::optional<std::int64_t> source,
                                                          std::string_view sha256) {
    for (auto row = find_by_bytes_.use(sha256, source); row.next();) {
        auto const other = url_key(row.text(1));
        bool const same_outlet = !facts.source.empty() || host_of(other) == host_of(url);
        if (same_outlet) return row.integer(0);
    }
    return std::nullopt;
}

/// True: it had no address before.
bool ArticleTable::add_url(std::int64_t article, std::string const& key, std::string const& url) {
    if (key.empty()) return false;
    insert_url_.use(key, article, url).run();
    set_url_.use(article, url).run();
    return database_.changes() > 0;
}

StoredArticle ArticleTable::read(Statement::Use const& row) {
    StoredArticle article;
    article.id = row.integer(0);
    article.key = row.string(1);
    article.url = row.string(2);
    article.source = row.string(3);
    article.country = row.string(4);
    article.title = row.string(5);
    article.published = row.string(6);
    article.retrieved = row.string(7);
    article.sha256 = row.string(8);
    article.snapshot_id = row.integer(9);
    article.snapshots = static_cast<std::size_t>(row.integer(10));
    article.claims = static_cast<std::size_t>(row.integer(11));
    article.numerals = static_cast<std::size_t>(row.integer(12));
    article.not_understood = static_cast<std::size_t>(row.integer(13));
    article.embargo_until = row.string(14);
    for (auto url = urls_.use(article.id); url.next();) article.urls.push_back(url.string(0));
    return article;
}

void ArticleTable::each(std::function<bool(StoredArticle const&)> const& take) {
    Statement all(database_, std::string(select_articles) + " ORDER BY article.id");  // its own: `take` may list again
    for (auto row = all.use(); row.next();)
        if (!take(read(row))) return;
}

std::optional<StoredArticle> ArticleTable::by_id(std::int64_t id) {
    auto row = one_.use(id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

std::vector<std::int64_t> ArticleTable::named(std::string_view reference) {
    std::vector<std::int64_t> found;
    auto const collect = [&](Statement::Use row) {
        while (row.next()) found.push_back(row.integer(0));
    };
    collect(by_key_only_.use(reference));
    if (found.empty()) collect(find_by_url_.use(url_key(reference)));
    if (found.empty())
        if (auto const id = number_from(reference); id && by_id(*id)) found.push_back(*id);
    bool const looks_like_hash = reference.size() >= 6 && reference.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (found.empty() && looks_like_hash) collect(by_sha_.use(reference));
    return found;
}

void ArticleTable::remove(std::int64_t id) {
    remove_urls_.use(id).run();
    remove_article_.use(id).run();
}

}  // namespace figtrail
