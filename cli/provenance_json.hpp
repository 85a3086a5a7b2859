// provenance_json: one figure with all that is known of it, as JSON (schema/json/provenance.schema.json).
//
//   session.out << provenance_json(provenance_of(desk, figure), desk.store) << '\n';
#pragma once

#include <string>

#include "cli/provenance.hpp"

namespace figtrail::cli {

std::string provenance_json(Provenance const& provenance, Store const& store);

}  // namespace figtrail::cli
