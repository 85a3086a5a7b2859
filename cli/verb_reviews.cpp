#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {

int run(ReviewsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    auto const reviews = options.target.empty() ? desk.store.reviews()
                                                : desk.store.reviews(review_target(desk.store, options.target).second);
    Listing listing({{"at"}, {"by"}, {"on"}, {"key"}, {"verdict"}, {"note", Align::left, true}});
    for (Review const& r : reviews) {
        bool const is_key = r.target == "claim" || r.target == "finding";
        listing.add({{r.reviewed_at},
                     {r.reviewer},
                     {r.target == "claim" ? "figure" : r.target},
                     {is_key ? std::string(short_key(r.target_key)) : r.target_key},
                     {r.verdict},
                     {r.note}},
                    JsonObject()
                        .text("review", r.review_key)
                        .text("target", r.target)
                        .text("target_key", r.target_key)
                        .text("verdict", r.verdict)
                        .text("note", r.note)
                        .text("by", r.reviewer)
                        .text("at", r.reviewed_at)
                        .text_or_null("supersedes", r.supersedes)
                        .str());
    }
    listing.write(options.format, session, "no verdicts yet; figtrail review records them.");
    return exit_done;
}

}  // namespace figtrail::cli
