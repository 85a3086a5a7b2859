// check_against_database: a statement against everything on file: figures about the same thing, each with its relation.
//
//   return check_against_database(options, session);
#pragma once

#include "claim/check.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {

int check_against_database(CheckOptions const& options, Session& session);

}  // namespace figtrail::cli
