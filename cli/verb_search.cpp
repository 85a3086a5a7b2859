#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// The store marks what was found with \x02 and \x03.
std::string marked(std::string const& snippet) {
    std::string out;
    for (char c : snippet) out += c == '\x02' ? "«" : c == '\x03' ? "»" : std::string(1, c);
    return out;
}

}  // namespace

int run(SearchOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    std::string const words = joined(options.words);
    Listing listing({{"figures"}, {"sentence", Align::left, true}, {"published by", Align::left, true}});
    StoredClaimJson json(desk.store);
    for (SearchHit const& hit : desk.store.search(words, options.limit)) {
        std::string keys;
        std::vector<std::string> figures;
        for (StoredClaim const& figure : hit.claims) {
            keys += (keys.empty() ? "" : " ") + std::string(short_key(figure.claim_key));
            figures.push_back(json.with_key(figure));
        }
        listing.add({{keys, Style::quiet},
                     {marked(hit.snippet)},
                     {hit.claims.empty() ? "" : outlet_and_date(hit.claims.front().facts)}},
                    JsonObject().text("sentence", hit.sentence).raw("figures", json_array(figures)).str());
    }
    listing.write(options.format, session, "no sentence with a figure holds all of: " + words + ".");
    if (std::int64_t const waiting = desk.store.claims_not_searchable(); waiting > 0)
        session.say(
            std::to_string(waiting) +
            " figures are not searchable yet: they came with add --no-search; the next add without it catches up.");
    return exit_done;
}

}  // namespace figtrail::cli
