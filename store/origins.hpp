// Origins: the articles that state a figure, folded into independent witnesses, with what people ruled about pairs of
// articles.
//
//   OriginReader origins(store);   origins.of({12, 845, 901}).witnesses.size()   // 1: all three quote one official
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "claim/witness.hpp"
#include "store/store.hpp"

namespace figtrail {

struct Origins {
    std::vector<StoredClaim>
        reports;  ///< one an article, since an article never confirms itself; earliest published first
    std::vector<Witness> witnesses;  ///< their testimonies are indices into reports
};

/// Of the articles that state one value.
struct OriginCounts {
    std::size_t articles = 0, independent = 0;
    std::string newest;  ///< publication
};

/// What a ruling calls an article: its URL without scheme and tracking, else its key.
std::string article_anchor(ArticleFacts const& facts);

/// The review by which a person says that two articles have one origin, or two. Reviewer and time are the caller's to
/// set.
Review origin_ruling(std::string const& anchor_a, std::string const& anchor_b, bool together);

/// Remembers texts and rulings; for one look at a database.
class OriginReader {
public:
    explicit OriginReader(Store const& store);

    Origins of(std::vector<std::int64_t> const& claims);
    /// The same, counted: less is read, and what was asked before is known. What most say stands against every other value.
    OriginCounts count(std::vector<std::int64_t> const& claims);
    /// Whole articles, whatever their figures: the reports are claims without a key.
    Origins of_articles(std::vector<std::int64_t> const& articles);

private:
    struct Ruling {
        std::string a, b;  ///< anchors
        bool together = true;
    };
    struct Source {
        std::vector<std::string> agencies;
        TextSignature signature;
    };
    /// Sorts, leaves one report an article, and folds.
    Origins folded(std::vector<StoredClaim> reports);
    Source const& source_of(std::int64_t snapshot_id);
    OriginRulings rulings_on(std::vector<StoredClaim> const& reports) const;

    Store const& store_;
    std::vector<Ruling> rulings_;
    std::unordered_map<std::int64_t, Source> sources_;  ///< by snapshot
    std::unordered_map<std::uint64_t, OriginCounts> counted_;  ///< by hash of the claims' ids
};

}  // namespace figtrail
