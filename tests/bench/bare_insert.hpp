// bare_insert: the rows of a database once more, by plain prepared inserts into an empty one of the same schema and
// pragmas: what storing costs at the least.
//
//   double const seconds = bare_insert("added.db", "bare.db", true);
#pragma once

#include <string>

namespace figtrail::bench {

/// CPU seconds of this process so far, user and system.
double cpu_seconds();

/// CPU seconds of the inserts. `search`: the full-text index too. Findings and events are left out: they are judged,
/// not stored.
double bare_insert(std::string const& from, std::string const& to, bool search);

}  // namespace figtrail::bench
