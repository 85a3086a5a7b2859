#include "cli/provenance_json.hpp"

#include "cli/dates_said.hpp"
#include "cli/json_object.hpp"

namespace figtrail::cli {
namespace {

std::string snapshot_json(StoredSnapshot const& snapshot) {
    RunFacts const& run = snapshot.run;
    return JsonObject()
        .text("sha256", snapshot.sha256)
        .number("bytes", static_cast<std::int64_t>(snapshot.bytes))
        .text("location", snapshot.location)
        .text("media_type", snapshot.media_type)
        .text_or_null("cleaner", snapshot.cleaner)
        .text("retrieved", snapshot.retrieved_at)
        .text_or_null("published", snapshot.published_at)
        .text_or_null("published_origin", snapshot.published_at.empty() ? "" : snapshot.published_origin)
        .boolean("latest", snapshot.latest)
        .raw("run", JsonObject()
                        .text("figtrail", run.tool_version)
                        .text("grammar", run.grammar_version)
                        .text("lexicon", run.lexicon_hash)
                        .text("options", run.options)
                        .text("at", run.started_at)
                        .str())
        .text_or_null("published_header", snapshot.published_header)
        .raw("dates", dates_json(snapshot.dates))
        .text_or_null("embargo", snapshot.embargo_until)
        .str();
}

std::string reviews_json(std::vector<Review> const& given) {
    std::vector<std::string> reviews;
    reviews.reserve(given.size());
    for (Review const& r : given)
        reviews.push_back(JsonObject()
                              .text("review", r.review_key)
                              .text("verdict", r.verdict)
                              .text("note", r.note)
                              .text("evidence", r.evidence)
                              .text("locator", r.locator)
                              .text("by", r.reviewer)
                              .text("at", r.reviewed_at)
                              .str());
    return json_array(reviews);
}

std::string versions_json(Provenance const& p) {
    std::vector<std::string> versions;
    for (VersionOfFigure const& version : p.versions)
        versions.push_back(JsonObject()
                               .text("sha256", version.snapshot.sha256)
                               .text("retrieved", version.snapshot.retrieved_at)
                               .text_or_null("quote", version.figure ? version.figure->claim.mention.quote : "")
                               .text_or_null("figure", version.figure ? version.figure->claim_key : "")
                               .text_or_null("change", version.change ? to_string(version.change->kind) : "")
                               .boolean("declared", version.change && version.change->declared)
                               .raw("reviews", reviews_json(version.reviews))
                               .str());
    return json_array(versions);
}

std::string comparable_json(Provenance const& p, StoredClaimJson& json) {
    std::vector<std::string> others;
    for (ComparedFigure const& other : p.comparable) {
        Relation const& relation = other.relation;
        others.push_back(JsonObject()
                             .text("relation", to_string(relation.kind))
                             .text("severity", to_string(relation.severity))
                             .text("because", relation.because)
                             .texts("assumed", relation.assumed)
                             .texts("keys", relation.keys)
                             .text("figure", other.figure.claim_key)
                             .raw("claim", json(other.figure))
                             .str());
    }
    return json_array(others);
}

std::string corroboration_json(Corroboration const& c) {
    std::vector<std::string> origins;
    for (Witness const& origin : c.origins) {
        std::vector<std::string> figures;
        for (std::size_t const report : origin.testimonies) figures.push_back(c.reports[report].claim_key);
        origins.push_back(
            JsonObject().text("kind", origin.kind).text_or_null("name", origin.name).texts("figures", figures).str());
    }
    return JsonObject()
        .number("articles", static_cast<std::int64_t>(c.reports.size()))
        .number("independent", static_cast<std::int64_t>(c.origins.size()))
        .raw("origins", json_array(origins))
        .str();
}

}  // namespace

std::string provenance_json(Provenance const& p, Store const& store) {
    StoredClaimJson json(store);
    std::vector<std::string> arithmetic;
    for (Finding const& finding : p.arithmetic) {
        std::string out;
        write_json(out, finding, p.article);
        arithmetic.push_back(std::move(out));
    }
    std::vector<std::string> official;
    for (OfficialWord const& word : p.officials.words) official.push_back(official_json(word));
    JsonObject not_compared;
    for (auto const& [reason, number] : p.not_compared) not_compared.number(reason, static_cast<std::int64_t>(number));
    return JsonObject()
        .text("figure", p.figure.claim_key)
        .raw("claim", json(p.figure))
        .text_or_null("deep_link", deep_link(p.figure))
        .raw("snapshot", snapshot_json(p.snapshot))
        .raw("versions", versions_json(p))
        .raw("official", json_array(official))
        .raw("comparable", comparable_json(p, json))
        .raw("not_compared", not_compared.str())
        .raw("corroboration", corroboration_json(p.corroboration))
        .raw("arithmetic", json_array(arithmetic))
        .raw("reviews", reviews_json(p.reviews))
        .text("policy", p.policy.to_string())
        .str();
}

}  // namespace figtrail::cli
