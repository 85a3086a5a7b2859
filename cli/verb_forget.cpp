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
    std::size_t const versions = desk.store.forget(desk.store.find_article(options.article), options.why, by);
    refresh_new_findings(desk, session);  // what stood against it may stand against something else
    session.say(counted(versions, "version") +
                " removed with text, figures and findings; hash and reason are kept, and the same bytes are not taken "
                "in again.");
    return exit_done;
}

}  // namespace figtrail::cli
