// ClaimTable: claims with their subjects and places, written in bulk and read back whole.
//
//   claims.insert(extraction, sha256, snapshot, run);   for (StoredClaim const& c : claims.of_snapshot(snapshot)) ...
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "store/comparison.hpp"
#include "store/hash.hpp"
#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Where a claim is reported.
struct ReportPlace {
    std::string published, claim_key, url, key, source;
    std::int64_t id = 0;
    std::int64_t article_id = 0;
    bool latest = true;
    friend auto operator<=>(ReportPlace const&, ReportPlace const&) = default;
};

class ClaimTable {
public:
    ClaimTable(Database& database, ComparisonIndex& comparison, Catalog const* catalog);

    /// Returns the id of the first; the others follow it. `latest`: they are compared with others.
    std::int64_t insert(Extraction const& extraction, std::string_view snapshot_sha256, std::int64_t snapshot_id, RunId run, bool latest);
    /// A later version came: its figures are compared instead.
    void supersede(std::int64_t snapshot_id);
    void remove_of_snapshot(std::int64_t snapshot_id);

    std::optional<StoredClaim> by_id(std::int64_t id);
    /// By what reports of one value are told apart and put in order.
    std::optional<ReportPlace> place_of(std::int64_t id);
    /// Only where it stands and who says it: key, article, attribution.
    std::optional<StoredClaim> report_of(std::int64_t id);
    std::vector<StoredClaim> of_snapshot(std::int64_t snapshot_id);
    /// The other claims of a sentence stand beside the first one, which `id` names.
    std::vector<StoredClaim> of_sentence(std::int64_t id);
    /// One claim for each key that begins so, at most `limit` keys. Two outlets' identical bytes share keys: the first stands for both.
    std::vector<std::int64_t> with_key(std::string_view beginning, std::size_t limit);

    std::vector<std::int64_t> all_with_key(std::string_view key);

    using Value = std::variant<std::int64_t, std::string>;
    /// Rows of "SELECT <columns> FROM claim <rest>" with `values` bound; stops when `take` returns false.
    void each(std::string const& rest, std::vector<Value> const& values, std::function<bool(StoredClaim const&)> const& take);

    /// Facts of articles are remembered between calls; call it when they may have changed.
    void forget_articles() { articles_.clear(); }
    /// Of all claims that are read from here on.
    void set_aliases(std::shared_ptr<NameAliases const> aliases) { aliases_ = std::move(aliases); }

private:
    struct ArticleContext {
        std::int64_t article_id = 0;
        bool latest = true;
        ArticleFacts facts;
        MainEvent event;
        std::optional<std::uint64_t> incident;
        std::string incident_words;
    };
    ArticleContext const& article_of(std::int64_t snapshot_id);
    StoredClaim read(Statement::Use const& row);
    void set_article(StoredClaim& stored);

    Database& database_;
    ComparisonIndex& comparison_;
    BaseUnits base_units_;
    Sha256 hash_;
    std::unordered_map<std::int64_t, ArticleContext> articles_;
    std::shared_ptr<NameAliases const> aliases_;
    Statement insert_, insert_subject_, insert_place_;
    Statement one_, place_, report_, of_snapshot_, of_sentence_, with_key_, all_with_key_, subjects_, places_, article_;
    Statement remove_subjects_, remove_places_, remove_claims_;
};

}  // namespace figtrail
