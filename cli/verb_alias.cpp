#include <algorithm>
#include <set>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/finding_list.hpp"
#include "store/name_rulings.hpp"

namespace figtrail::cli {
namespace {

int list(AliasOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    std::vector<Review> const reviews = desk.store.reviews();
    Listing listing({{"name", Align::left, true}, {"is", Align::left, true}, {"by"}, {"at"}, {"note", Align::left, true}});
    for (NameRuling const& ruling : name_rulings(reviews)) {
        if (!ruling.one) continue;
        Review const& review = *ruling.review;
        listing.add({{ruling.name}, {ruling.means}, {review.reviewer}, {review.reviewed_at}, {review.note}},
                    JsonObject()
                        .text("name", ruling.name)
                        .text("is", ruling.means)
                        .text("by", review.reviewer)
                        .text("at", review.reviewed_at)
                        .text("note", review.note)
                        .str());
    }
    listing.write(options.format, session, "no two names were said to be one; figtrail alias NAME MEANING says it.");
    return exit_done;
}

std::set<std::string> keys_of_findings(Store const& store) {
    std::set<std::string> keys;
    for (FindingHead& head : finding_heads(store, std::nullopt)) keys.insert(std::move(head.finding_key));
    return keys;
}

std::size_t missing(std::set<std::string> const& from, std::set<std::string> const& in) {
    return static_cast<std::size_t>(std::count_if(from.begin(), from.end(), [&](auto const& key) { return !in.contains(key); }));
}

void refuse_what_says_nothing(AliasOptions const& options) {
    for (std::string const* name : {&options.name, &options.means})
        if (folded_name(*name).empty()) throw UsageError("alias: '" + *name + "' is no name.");
    if (folded_name(options.name) == folded_name(options.means))
        throw UsageError("alias: both are one name already: case, \"the\", \"Inc.\" and \"Group\" tell no names apart.");
}

}  // namespace

int run(AliasOptions const& options, Session& session) {
    if (options.name.empty()) return list(options, session);
    refuse_what_says_nothing(options);
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty()) throw UsageError("alias: say who you are, with --by or $FIGTRAIL_BY.");
    Desk desk(session, OpenMode::write);
    std::vector<Review> const reviews = desk.store.reviews();
    auto const rulings = name_rulings(reviews);
    auto const before = std::find_if(rulings.begin(), rulings.end(), [&](NameRuling const& r) {
        std::set<std::string> const asked{folded_name(options.name), folded_name(options.means)};
        return asked == std::set<std::string>{folded_name(r.name), folded_name(r.means)};
    });
    bool const known = before != rulings.end();
    std::string const pair = "'" + options.name + "' and '" + options.means + "'";
    if (options.drop && (!known || !before->one)) throw UsageError("alias: " + pair + " were not said to be one; figtrail alias lists what was.");
    bool const repeats = !options.drop && known && before->one && folded_name(before->name) == folded_name(options.name);
    if (repeats) {
        session.say("'" + options.name + "' is '" + options.means + "' already, by " + before->review->reviewer + ".");
        return exit_done;
    }
    Review review = name_ruling(options.name, options.means, !options.drop);
    review.note = options.note;
    review.reviewer = by;
    review.reviewed_at = session.now();
    if (known) review.supersedes = before->review->review_key;
    auto const were = keys_of_findings(desk.store);
    desk.store.add_review(review);
    refresh_ruled_findings(desk, session);
    auto const are = keys_of_findings(desk.store);
    session.say((options.drop ? pair + " are two names again" : "'" + options.name + "' is '" + options.means + "' in every article") +
                ", recorded for " + by + "; " + counted(missing(are, were), "finding") + " more, " + std::to_string(missing(were, are)) +
                " fewer.");
    return exit_done;
}

}  // namespace figtrail::cli
