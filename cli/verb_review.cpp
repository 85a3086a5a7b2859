#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

Review review_of(ReviewOptions const& options, Store const& store) {
    Review review;
    if (!options.target.empty()) {
        std::tie(review.target, review.target_key) = review_target(store, options.target);
    } else if (!options.kind.empty()) {
        review.target = "rule";
        review.target_key = options.kind;
    } else {
        review.target = "measure-source";
        review.target_key = measure_source_key(options.measure, options.source);
    }
    return review;
}

}  // namespace

int run(ReviewOptions const& options, Session& session) {
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty()) throw UsageError("review: say who you are, with --by or $FIGTRAIL_BY.");
    Desk desk(session, OpenMode::write);
    Review review = review_of(options, desk.store);
    review.verdict = options.verdict;
    review.note = options.note;
    review.reviewer = by;
    review.reviewed_at = session.now();
    auto const earlier = desk.store.reviews(review.target_key);
    if (!earlier.empty()) review.supersedes = earlier.back().review_key;
    desk.store.add_review(review);
    bool const is_key = review.target == "claim" || review.target == "finding";
    session.say((review.target == "claim" ? "figure" : review.target) + " " +
                (is_key ? std::string(short_key(review.target_key)) : review.target_key) + ": " + review.verdict +
                ", recorded for " + by + (earlier.empty() ? "." : "; the verdict before it is kept."));
    return exit_done;
}

}  // namespace figtrail::cli
