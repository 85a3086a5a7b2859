// Provenance: everything the database knows of one figure, gathered for show and report.
//
//   Provenance const p = provenance_of(desk, desk.store.find_claim("3fa9c1d2"));
#pragma once

#include <map>
#include <string>
#include <vector>

#include "claim/relation.hpp"
#include "cli/desk.hpp"
#include "cli/official.hpp"
#include "cli/on_file.hpp"
#include "cli/witnesses_on_file.hpp"

namespace figtrail::cli {

/// The figure as it stands in one version of its article.
struct VersionOfFigure {
    StoredSnapshot snapshot;
    std::optional<StoredClaim> figure;  ///< empty: it is not in this version
    std::optional<Change> change;       ///< how it came from the version before; empty for the first
    std::vector<Review> reviews = {};   ///< of the figure as it stood in an other version than the one in question
};

struct Provenance {
    StoredClaim figure;
    StoredSnapshot snapshot;
    Extraction article;                               ///< the version that the figure stands in
    std::vector<VersionOfFigure> versions;            ///< in the order they were retrieved
    Officials officials;                              ///< what official tables say
    std::vector<ComparedFigure> comparable;           ///< of other articles, conflicts first
    std::map<std::string, std::size_t> not_compared;  ///< figures of the same measure that were left alone, by reason
    Corroboration corroboration;                      ///< the articles that bear it out, by independent origins
    std::vector<Finding> arithmetic;                  ///< of its article, where it takes part
    std::vector<Review> reviews;
    Policy policy;
};

Provenance provenance_of(Desk const& desk, StoredClaim figure);

/// The address of the article with a text fragment that leads to the quote; empty without URL.
std::string deep_link(StoredClaim const& figure);
/// "p. 3", with `behind` after it; empty where the source has no pages.
std::string page_in_words(Mention const& mention, std::string_view behind = {});
/// "p. 3, bytes 300 to 316 of the stored version".
std::string place_in_words(Mention const& mention);
/// Where the Internet Archive would have the page as of that time; empty without an address of the web. Nobody has
/// looked whether it is there.
std::string archive_link(std::string const& url, std::string const& retrieved);

}  // namespace figtrail::cli
