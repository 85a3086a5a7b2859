#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/review_target.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {
namespace {

/// "«1,458 kilometres» Gulf Courier against «1,599 km» Basra Herald": what the verdict was given on.
std::string about(Review const& review) {
    std::string out;
    int side = 0;
    for (ReviewAnchor const& anchor : review.anchors) {
        bool const other_side = anchor.side != side;
        side = anchor.side;
        out += (out.empty() ? "" : other_side ? " against " : ", ") + ("«" + anchor.quote + "»") + (anchor.outlet.empty() ? "" : " " + anchor.outlet);
    }
    return out;
}

std::string place_in(Review const& review) {
    return review.locator.empty() ? review.evidence : review.evidence + (review.evidence.empty() ? "" : ", ") + review.locator;
}

Style style_of(Standing standing) {
    switch (standing) {
        case Standing::lapsed:
        case Standing::orphaned:
            return Style::warning;
        case Standing::holds:
            return Style::plain;
        default:
            return Style::quiet;
    }
}

std::string json_of(Review const& r, ReviewStanding const& standing) {
    return JsonObject()
        .text("review", r.review_key)
        .text("target", r.target)
        .text("target_key", r.target_key)
        .text("verdict", r.verdict)
        .text("note", r.note)
        .text("evidence", r.evidence)
        .text("locator", r.locator)
        .text("by", r.reviewer)
        .text("at", r.reviewed_at)
        .text_or_null("supersedes", r.supersedes)
        .text("about", about(r))
        .text("state", to_string(standing.standing))
        .text_or_null("state_because", standing.words)
        .str();
}

}  // namespace

int run(ReviewsOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    ReviewBook const book(desk.store);
    std::string const wanted = options.target.empty() ? "" : review_target(desk.store, options.target).second;
    Listing listing({{"at"},
                     {"by"},
                     {"on"},
                     {"key"},
                     {"verdict"},
                     {"about", Align::left, true},
                     {"found in", Align::left, true},
                     {"note", Align::left, true},
                     {"state", Align::left, true}});
    std::size_t adrift = 0;
    for (Review const& r : book.reviews()) {
        if (!wanted.empty() && r.target_key != wanted) continue;
        ReviewStanding const standing = book.standing_of(r);
        adrift += standing.standing == Standing::lapsed || standing.standing == Standing::orphaned ? 1 : 0;
        std::string const state = std::string(to_string(standing.standing)) + (standing.words.empty() ? "" : ": " + standing.words);
        std::string const words = target_in_words(r);
        std::size_t const blank = words.find(' ');
        listing.add({{r.reviewed_at},
                     {r.reviewer},
                     {words.substr(0, blank)},
                     {words.substr(blank + 1)},
                     {r.verdict},
                     {about(r)},
                     {place_in(r)},
                     {r.note},
                     {standing.standing == Standing::holds ? "" : state, style_of(standing.standing)}},
                    json_of(r, standing));
    }
    listing.write(options.format, session, "no verdicts yet; figtrail review records them.");
    if (adrift > 0) session.say(counted(adrift, "verdict") + (adrift == 1 ? " rests" : " rest") + " on a figure that changed or is not there; look again.");
    return exit_done;
}

}  // namespace figtrail::cli
