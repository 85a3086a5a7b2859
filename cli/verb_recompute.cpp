#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/version.hpp"
#include "cli/version_changes.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

/// Reads every stored text anew; where only quotes are kept there is none, and the figures stay as they were read.
std::size_t read_anew(Desk& desk, Session const& session) {
    Extractor const extractor(desk.lexicon);
    desk.store.begin_run(
        {version, std::string(Extractor::grammar_version()), desk.lexicon->hash(), "recompute", session.now()});
    std::vector<std::int64_t> articles;
    desk.store.articles([&](StoredArticle const& article) {
        articles.push_back(article.id);
        return true;
    });
    std::size_t texts = 0;
    Progress progress(session, "articles", articles.size());
    for (std::int64_t const article : articles) {
        for (StoredSnapshot const& snapshot : desk.store.snapshots(article)) {
            Extraction const stored = desk.store.extraction(snapshot.id);
            if (stored.document.text.empty()) continue;
            texts += desk.store.replace(snapshot, extractor.extract(stored.document, stored.facts)) ? 1 : 0;
        }
        desk.store.together([&] { rewrite_changes(desk.store, article); });
        progress.step();
    }
    return texts;
}

}  // namespace

int run(RecomputeOptions const& options, Session& session) {
    Desk desk(session, OpenMode::write);
    std::string const read = options.figures ? counted(read_anew(desk, session), "text") + " read anew; " : "";
    Refreshed const done = refresh_findings(desk, session);
    session.say(read + counted(done.between, "finding") + " between articles, " + std::to_string(done.within) +
                " inside one, " + counted(done.events, "event") + ".");
    return exit_done;
}

}  // namespace figtrail::cli
