#include "cli/render_json.hpp"

#include "cli/json_object.hpp"

namespace figtrail::cli {
namespace {

ClaimView view(Extraction const& extraction, std::uint32_t index) {
    return {&extraction.claims[index], title_bytes(extraction.document), nullptr};
}

}  // namespace

std::string extraction_json(Extraction const& extraction) {
    std::string out;
    write_json(out, extraction);
    return out;
}

std::string audit_json(Extraction const& extraction, std::vector<Finding> const& findings) {
    std::string out;
    write_json(out, extraction, findings);
    return out;
}

std::string verdict_json(Extraction const& statement, Extraction const& evidence, Verdict const& verdict) {
    std::string out;
    write_json(out, verdict, statement, evidence);
    return out;
}

std::string relations_json(std::string const& id, Extraction const& a, Extraction const& b,
                           std::vector<ComparedPair> const& pairs, Policy const& policy) {
    std::vector<std::string> relations;
    for (ComparedPair const& pair : pairs) {
        std::string out;
        write_json(out, pair.relation, view(a, pair.a), view(b, pair.b));
        relations.push_back(std::move(out));
    }
    return JsonObject().text("id", id).text("policy", policy.to_string()).raw("relations", json_array(relations)).str();
}

std::string changes_json(std::string const& id, Extraction const& before, Extraction const& after,
                         std::vector<Change> const& changes) {
    std::vector<std::string> listed;
    for (Change const& change : changes) {
        std::string out;
        write_json(out, change, before, after);
        listed.push_back(std::move(out));
    }
    return JsonObject().text("id", id).raw("changes", json_array(listed)).str();
}

}  // namespace figtrail::cli
