// Verdicts of check as JSON text.
#include "claim/json.hpp"
#include "claim/json_shape_results.hpp"
#include "claim/json_text.hpp"

namespace figtrail {

void write_json(std::string& out, Verdict const& verdict, Extraction const& statement, Extraction const& evidence) {
    TextSink sink(out);
    json_shape::put(sink, verdict, statement, evidence);
}

}  // namespace figtrail
