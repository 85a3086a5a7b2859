// ReviewBook: what the verdicts of people mean for the figures and findings that are there now. A mute holds as long as its two
// values stand, lapses when one of them changes, and says so; a verdict whose figure cannot be found again is an orphan.
//
//   ReviewBook const book(store);
//   if (book.state_of(finding).state == FindingState::muted) ++hidden;
//   for (Review const& review : book.reviews()) print(book.standing_of(review).words);
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "store/store.hpp"

namespace figtrail {

enum class FindingState : std::uint8_t {
    fresh,    ///< nobody has said anything
    seen,     ///< somebody has, and it is open: a note, unclear, or two people who disagree
    settled,  ///< ok or wrong, and nobody says otherwise
    muted
};
std::string_view to_string(FindingState);  ///< "new" for the first

struct FindingMark {
    FindingState state = FindingState::fresh;
    std::string words;     ///< "mk, 2024-10-02: mute (two editions of one factbook)"; empty for a fresh one
    bool lapsed = false;   ///< a mute was on it until a figure changed; `words` says which
};

enum class Standing : std::uint8_t { holds, superseded, lapsed, gone, orphaned };
std::string_view to_string(Standing);

struct ReviewStanding {
    Standing standing = Standing::holds;
    std::string words;  ///< "«1,458 km» became «1,460 km»"; empty where there is nothing to add
};

class ReviewBook {
public:
    explicit ReviewBook(Store const& store);

    std::vector<Review> const& reviews() const { return reviews_; }  ///< oldest first
    FindingMark state_of(StoredFinding const& finding) const;
    /// False: nobody said anything that could be of this finding, so that its figures need not be read.
    bool may_be_marked(std::int64_t finding_id, std::string const& finding_key, std::string const& kind) const;
    ReviewStanding standing_of(Review const& review) const;

    /// What people last said of a figure, one each, oldest first; found again by key, else by its anchor.
    std::vector<Review const*> last_words_on(StoredClaim const& figure) const;

private:
    /// All verdicts on one target, oldest first.
    struct Target {
        std::vector<Review const*> reviews;
        bool muted() const;
    };
    struct Sides {
        std::vector<ReviewAnchor> a, b;
    };

    Sides sides_of(StoredFinding const& finding) const;
    std::vector<Target const*> candidates(StoredFinding const& finding, Sides const& sides) const;
    bool muted_by_kind_or_measure(StoredFinding const& finding, Sides const& sides, FindingMark& mark) const;
    std::unordered_set<std::int64_t> const& near() const;
    bool is_current(std::string const& claim_key) const;
    ReviewStanding standing_of_anchor(ReviewAnchor const& anchor) const;

    Store const& store_;
    std::vector<Review> reviews_;
    std::map<std::pair<std::string, std::string>, Target> targets_;  ///< by target and key
    std::map<std::string, std::vector<Target const*>> by_finding_;   ///< finding key -> targets
    std::map<std::string, std::vector<Target const*>> by_article_;   ///< article of an anchor -> targets
    std::map<std::string, std::vector<Target const*>> by_measure_;   ///< measure of an anchor -> targets of kind cluster
    std::map<std::string, std::vector<Target const*>> on_figures_;   ///< claim key or article -> targets of kind claim
    std::set<std::string> superseded_;                               ///< keys of reviews
    mutable std::optional<std::unordered_set<std::int64_t>> near_;   ///< findings that hold a figure of by_article_'s
    bool by_outlet_ = false;                                         ///< somebody muted a measure of an outlet
};

/// The name under which all findings of a measure and an outlet are muted; ids and words of a measure give one name.
std::string measure_source_key(std::string const& measure, std::string const& source);

/// Latest of mute and unmute.
bool is_mute_word(Review const& review);

}  // namespace figtrail
