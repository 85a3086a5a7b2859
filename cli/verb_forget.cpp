#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {

int run(ForgetOptions const& options, Session& session) {
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty()) throw UsageError("forget: say who you are, with --by or $FIGTRAIL_BY.");
    Desk desk(session, OpenMode::write);
    std::size_t const versions = desk.store.forget(options.article, options.why, by);
    refresh_new_findings(desk, session);  // what stood against it may stand against something else
    bool const gone = desk.store.empty_log();
    session.say(counted(versions, "version") +
                " removed with text, figures and findings; hash and reason are kept, and the same bytes are not taken "
                "in again.");
    if (!gone)
        session.say("Another program still reads the database as it was; until it ends and the next one writes, the text stands in " +
                    desk.store.path() + "-wal.");
    return exit_done;
}

}  // namespace figtrail::cli
