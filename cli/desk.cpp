#include "cli/desk.hpp"

#include "cli/json_object.hpp"
#include "cli/session.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {

Desk::Desk(Session const& session, OpenMode mode)
    : lexicon(session.lexicon()), store(session.settings.database, mode, {session.now(), &lexicon->catalog()}) {
    if (std::string const warning = store.warning(); !warning.empty()) session.say(warning + ".");
}

Catalog const& Desk::catalog() const { return lexicon->catalog(); }

std::string StoredClaimJson::operator()(StoredClaim const& figure) {
    if (figure.snapshot_id != snapshot_) {
        snapshot_ = figure.snapshot_id;
        title_bytes_ = title_bytes(store_.document(snapshot_));
    }
    std::string out;
    write_json(out, ClaimView{&figure.claim, title_bytes_, &figure.facts});
    return out;
}

std::string StoredClaimJson::with_key(StoredClaim const& figure) {
    return JsonObject().text("figure", figure.claim_key).raw("claim", (*this)(figure)).str();
}

}  // namespace figtrail::cli
