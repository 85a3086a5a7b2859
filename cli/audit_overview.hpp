// audit_overview: a folder of texts audited: a row a text, the worst first.
//
//   return audit_overview(options, extractor, session).exit_code(options.exit_code);
#pragma once

#include "cli/archive.hpp"
#include "cli/filter.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"

namespace figtrail {
class Extractor;
}

namespace figtrail::cli {

/// Does the command line name a folder, so that a page for each text would be too much?
bool names_a_folder(TextOptions const& texts);

FilterResult audit_overview(AuditOptions const& options, Extractor const& extractor, Archive const* archive, Session& session);

}  // namespace figtrail::cli
