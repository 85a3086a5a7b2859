#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/review_sheet.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/finding_list.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {
namespace {

/// How many findings are hidden by the mutes there are.
std::size_t hidden(Store const& store) {
    ReviewBook const book(store);
    std::size_t count = 0;
    for (FindingHead const& head : finding_heads(store, std::nullopt))
        if (book.may_be_marked(head.id, head.finding_key, head.kind))
            count += book.state_of(store.find_finding(head.finding_key)).state == FindingState::muted ? 1 : 0;
    return count;
}

}  // namespace

int run(ReviewOptions const& options, Session& session) {
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty() && options.sheet.empty()) throw UsageError("review: say who you are, with --by or $FIGTRAIL_BY.");
    Desk desk(session, OpenMode::write);
    if (!options.sheet.empty()) return review_from_sheet(desk, options.sheet, by, session);
    Review review = target_of(options, desk.store);
    review.verdict = options.verdict;
    review.note = options.note;
    review.evidence = options.evidence;
    review.locator = options.locator;
    review.reviewer = by;
    review.reviewed_at = session.now();
    bool const mutes = is_mute_word(review);
    std::size_t const hidden_before = mutes ? hidden(desk.store) : 0;
    auto const before = record(desk.store, review);
    if (!before) {
        session.say(target_in_words(review) + ": " + by + " said so already; nothing is recorded twice.");
        return exit_done;
    }
    std::string effect;
    if (mutes) {
        std::size_t const now = hidden(desk.store);
        effect = now > hidden_before   ? "; hides " + counted(now - hidden_before, "finding")
                 : now < hidden_before ? "; shows " + counted(hidden_before - now, "finding") + " again"
                                       : "; no finding is touched by it now";
    }
    session.say(target_in_words(review) + ": " + review.verdict + ", recorded for " + by + effect +
                (before->review_key.empty() ? "." : "; the " + before->verdict + " of " + before->reviewer + " before it is kept."));
    return exit_done;
}

}  // namespace figtrail::cli
