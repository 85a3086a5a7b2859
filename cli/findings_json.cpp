#include "cli/findings_json.hpp"

#include <fmt/format.h>

#include "cli/json_object.hpp"
#include "cli/official.hpp"
#include "cli/same_text.hpp"

namespace figtrail::cli {

std::string FindingJson::claim(std::vector<std::int64_t> const& claims) {
    if (claims.empty()) return "null";
    auto const figure = desk_.store.claim(claims.front());
    return figure ? claim_json_(*figure) : "null";
}

std::string FindingJson::witnesses(std::vector<std::int64_t> const& claims) {
    OriginCounts const origins = standing_.count(claims);
    return JsonObject()
        .number("articles", static_cast<std::int64_t>(origins.articles))
        .number("independent", static_cast<std::int64_t>(origins.independent))
        .str();
}

std::string FindingJson::operator()(StoredFinding const& finding) {
    FindingMark const mark = standing_.mark(finding);
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
        auto const official = reference_figure(desk_.store, *finding.reference);
        return object.raw("a", claim(finding.a))
            .raw("a_witnesses", witnesses(finding.a))
            .raw("official", official ? reference_json(*official) : "null")
            .str();
    }
    if (finding.between)
        return object.raw("a", claim(finding.a))
            .raw("b", claim(finding.b))
            .raw("a_witnesses", witnesses(finding.a))
            .raw("b_witnesses", witnesses(finding.b))
            .str();
    std::vector<std::string> claims;
    for (std::int64_t const id : finding.a)
        if (auto const figure = desk_.store.claim(id)) claims.push_back(claim_json_(*figure));
    std::vector<std::string> copies;
    for (StoredClaim const& copy : same_text(desk_, finding)) copies.push_back(copy.facts.url.empty() ? copy.facts.key : copy.facts.url);
    return object.raw("claims", json_array(claims)).texts("same_text", copies).str();
}

}  // namespace figtrail::cli
