// refresh_findings: joins events and judges the database anew; known findings keep their first day.
//
//   Refreshed const done = refresh_new_findings(desk, session);   // the arithmetic of new versions, and everything between
//   articles
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// Version of the rules that findings are made by; raised when relate() or reckon() judge differently.
inline constexpr char findings_ruleset[] = "1";

struct Refreshed {
    std::size_t events = 0;
    std::size_t between = 0;
    std::size_t within = 0;
    std::size_t official = 0;  ///< against official tables, made anew
    std::size_t pairs = 0;     ///< of values of two articles that share a measure, and were looked at
    std::map<std::string, std::size_t>
        not_compared;  ///< pairs that share a measure, by the reason why they were left alone
    std::size_t passed_over = 0;  ///< pairs of groups of many values, where each meets its neighbours and what most say
};

/// The whole database.
Refreshed refresh_findings(Desk& desk, Session const& session);
/// The arithmetic of the versions that were not judged yet; what was found in the other articles stays. Nothing is done
/// when there are none. `reckoned`: versions whose arithmetic was judged and stored with them, in ascending order.
Refreshed refresh_new_findings(Desk& desk, Session const& session, std::vector<std::int64_t> const& reckoned = {});
/// The same after rulings on names, which may join events that no new version touches.
Refreshed refresh_ruled_findings(Desk& desk, Session const& session);
/// What reckon() yields of an article that was just stored, ready to be stored with it.
std::vector<StoredFinding> findings_within(std::vector<Finding> const& reckoned, Extraction const& extraction,
                                           std::string const& sha256, std::int64_t first_claim);
/// reckon() without what is no finding of the desk's: sound arithmetic.
std::vector<Finding> reckoned_findings(Extraction const& extraction, Catalog const& catalog);
/// The figures against official tables: all of them, or what changed since `waiting`.
RenewedFindings findings_against_references(Desk const& desk, std::optional<Unjudged> const& waiting);
/// Judges and writes those alone.
void refresh_references(Desk& desk);

}  // namespace figtrail::cli
