#include <ostream>

#include "cli/errors.hpp"
#include "cli/provenance_json.hpp"
#include "cli/provenance_text.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "parser/extractor.hpp"

namespace figtrail::cli {

int run(ShowOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    StoredClaim figure = desk.store.find_claim(options.figure);
    if (options.trace) {
        Document const document = desk.store.document(figure.snapshot_id);
        if (document.text.empty()) throw UsageError("--trace: only the quotes of this article are kept, not its text.");
        session.out << Extractor(desk.lexicon).trace(document, figure.facts);
        return exit_done;
    }
    Provenance const provenance = provenance_of(desk, std::move(figure));
    if (options.format == Format::json)
        session.out << provenance_json(provenance, desk.store) << '\n';
    else
        session.out << provenance_text(provenance, session.terminal);
    return exit_done;
}

}  // namespace figtrail::cli
