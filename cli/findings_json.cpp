#include "cli/findings_json.hpp"

#include <fmt/format.h>

#include "cli/json_object.hpp"
#include "cli/official.hpp"

namespace figtrail::cli {
namespace {

std::string claim_json(Desk const& desk, StoredClaimJson& json, std::vector<std::int64_t> const& claims) {
    if (claims.empty()) return "null";
    auto const figure = desk.store.claim(claims.front());
    return figure ? json(*figure) : "null";
}

}  // namespace

std::string finding_json(Desk const& desk, StoredClaimJson& json, StoredFinding const& finding, FindingMark const& mark) {
    JsonObject object;
    object.text("finding", finding.finding_key)
        .text(finding.between ? "relation" : "kind", finding.kind)
        .text_or_null("reason", finding.reason)
        .text("severity", to_string(finding.severity))
        .text("because", finding.because)
        .raw("apart_percent", finding.apart_percent ? fmt::format("{:.2f}", *finding.apart_percent) : "null")
        .texts("keys", finding.keys)
        .texts("assumed", finding.assumed)
        .text_or_null("policy", finding.policy)
        .text_or_null("first_seen", finding.first_seen)
        .text("state", to_string(mark.state))
        .text_or_null("state_because", mark.words);
    if (finding.reference) {
        auto const official = reference_figure(desk.store, *finding.reference);
        return object.raw("a", claim_json(desk, json, finding.a))
            .raw("official", official ? reference_json(*official) : "null")
            .str();
    }
    if (finding.between)
        return object.raw("a", claim_json(desk, json, finding.a)).raw("b", claim_json(desk, json, finding.b)).str();
    std::vector<std::string> claims;
    for (std::int64_t const id : finding.a)
        if (auto const figure = desk.store.claim(id)) claims.push_back(json(*figure));
    return object.raw("claims", json_array(claims)).str();
}

}  // namespace figtrail::cli
