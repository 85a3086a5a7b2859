#include <ostream>

#include "cli/errors.hpp"
#include "cli/on_file.hpp"
#include "cli/origins_text.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

/// The figure and those of other articles that say the same of the same thing.
std::vector<std::int64_t> who_say_so(Desk const& desk, StoredClaim const& figure) {
    std::vector<std::int64_t> claims{figure.id};
    std::map<std::string, std::size_t> not_compared;
    auto const elsewhere = [&](StoredClaim const& other) { return other.article_id != figure.article_id; };
    for (ComparedFigure const& other :
         on_file(desk, setting_of_stored(figure), figure.claim, elsewhere, Policy{}, not_compared))
        if (other.relation.kind == RelationKind::same || other.relation.kind == RelationKind::same_after_rounding)
            claims.push_back(other.figure.id);
    return claims;
}

std::vector<std::int64_t> named_articles(Desk const& desk, std::vector<std::string> const& references) {
    std::vector<std::int64_t> ids;
    ids.reserve(references.size());
    for (std::string const& reference : references) ids.push_back(desk.store.find_article(reference));
    return ids;
}

int rule(WitnessOptions const& options, Session& session) {
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty()) throw UsageError("witness: say who you are, with --by or $FIGTRAIL_BY.");
    bool const together = !options.join.empty();
    auto const& pair = together ? options.join : options.split;
    Desk desk(session, OpenMode::write);
    std::vector<std::string> anchors;
    for (std::string const& reference : pair) {
        auto const article = desk.store.article(desk.store.find_article(reference));
        if (!article) throw UsageError("witness: '" + reference + "' was removed a moment ago.");
        ArticleFacts facts;
        facts.url = article->url;
        facts.key = article->key;
        anchors.push_back(article_anchor(facts));
    }
    if (anchors[0] == anchors[1]) throw UsageError("witness: both are one article; an article never confirms itself.");
    Review review = origin_ruling(anchors[0], anchors[1], together);
    review.note = options.note;
    review.reviewer = by;
    review.reviewed_at = session.now();
    auto const earlier = desk.store.reviews(review.target_key);
    if (!earlier.empty()) review.supersedes = earlier.back().review_key;
    desk.store.add_review(review);
    session.say(anchors[0] + " and " + anchors[1] + " count as " + (together ? "one origin" : "two origins") +
                ", recorded for " + by + (earlier.empty() ? "." : "; the ruling before it is kept."));
    return exit_done;
}

}  // namespace

int run(WitnessOptions const& options, Session& session) {
    if (options.subjects.empty()) return rule(options, session);
    Desk const desk(session, OpenMode::read);
    OriginReader reader(desk.store);
    Origins const origins = options.subjects.size() == 1
                                ? reader.of(who_say_so(desk, desk.store.find_claim(options.subjects.front())))
                                : reader.of_articles(named_articles(desk, options.subjects));
    if (options.format == Format::json)
        session.out << origins_json(origins) << '\n';
    else
        session.out << origins_text(origins, session.terminal);
    return exit_done;
}

}  // namespace figtrail::cli
