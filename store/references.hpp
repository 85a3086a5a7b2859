// References: official tables, edition by edition, kept apart from articles. They meet the figures of articles by the same keys.
//
//   add_reference(store, {.edition = {...}, .sha256 = hash, ...}, figures);
//   auto const figures = comparable_references(store, claim, 500);   // for judge_by_references()
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/reference.hpp"
#include "store/store.hpp"

namespace figtrail {

struct StoredEdition {
    Edition edition;
    std::string url, location, sha256;
    std::string reading;   ///< how the columns were mapped, in words
    std::string added_at, added_by;
    std::string withdrawn_at, withdrawn_by, withdrawn_why;
    std::size_t figures = 0;
    std::string newer;     ///< name of the edition that superseded it; empty: it is current, or withdrawn

    bool withdrawn() const { return !withdrawn_at.empty(); }
};

/// Key of an edition by what it was made of: the same file read in the same way is the same edition.
std::string edition_key(StoredEdition const& edition);

/// Stores an edition with its figures; its key, id and the figures' keys are set here. False: it is there already, and was
/// not withdrawn; one that was withdrawn comes back.
bool add_reference(Store& store, StoredEdition& stored, std::vector<ReferenceFigure> const& figures);
/// Marks it as no longer used, from `at` on.
void withdraw_reference(Store& store, std::int64_t edition_id, std::string_view why, std::string_view by, std::string_view at);

/// By source, table and date.
std::vector<StoredEdition> reference_editions(Store const& store);
/// By the beginning of its key. Throws StoreError: not_found, ambiguous.
StoredEdition find_reference(Store const& store, std::string_view key);
/// In the order of the file.
std::vector<ReferenceFigure> reference_figures(Store const& store, std::int64_t edition_id);
std::optional<ReferenceFigure> reference_figure(Store const& store, std::int64_t figure_id);

/// Figures of editions in use that share a measure and a subject with the claim, and whose periods meet. By id, at most `limit`.
std::vector<ReferenceFigure> comparable_references(Store const& store, Claim const& claim, std::size_t limit);
/// Ids of claims (of latest versions) that have such figures, each once, in order.
void each_claim_with_references(Store const& store, std::function<void(std::int64_t claim_id)> const& take);
/// Of claims (of latest versions) that have official figures in common with claims of these groups (subject key and measure key), and
/// maybe of others; not in order, some more than once.
void each_claim_beside(Store const& store, std::vector<std::pair<std::int64_t, std::int64_t>> const& groups,
                       std::function<void(std::int64_t claim_id)> const& take);

}  // namespace figtrail
