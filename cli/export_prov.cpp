#include <map>

#include "cli/exports.hpp"
#include "cli/json_object.hpp"
#include "cli/linked_data.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// The sections of PROV-JSON, each a map of records by id; a record said twice is one.
class ProvDocument {
public:
    void record(std::string const& section, std::string const& id, JsonObject const& attributes) {
        sections_[section].emplace(id, attributes.str());
    }
    /// A relation; its id is made from what it relates.
    void relate(std::string const& section, std::pair<char const*, std::string> const& from,
                std::pair<char const*, std::string> const& to, std::string const& type = "") {
        JsonObject attributes;
        attributes.text(from.first, from.second).text(to.first, to.second);
        if (!type.empty())
            attributes.raw("prov:type", JsonObject().text("$", type).text("type", "prov:QUALIFIED_NAME").str());
        record(section, "_:" + sha256_hex(section + '\n' + from.second + '\n' + to.second + '\n' + type).substr(0, 20),
               attributes);
    }
    std::string str() const {
        JsonObject document;
        document.raw("prefix",
                     JsonObject().text("ft", "urn:figtrail:").text("prov", "http://www.w3.org/ns/prov#").str());
        for (auto const& [section, records] : sections_) {
            std::string members;
            for (auto const& [id, attributes] : records) {
                members += members.empty() ? "\n" : ",\n";
                write_json_string(members, id);
                members += ":" + attributes;
            }
            document.raw(section, "{" + members + "}");
        }
        return document.str() + "\n";
    }

private:
    std::map<std::string, std::map<std::string, std::string>> sections_;
};

std::string agent(ProvDocument& prov, std::string const& kind, std::string const& name, std::string const& type) {
    std::string id = "ft:" + kind + ":" + percent_encoded(name);
    prov.record("agent", id, JsonObject().text("prov:type", type).text("prov:label", name));
    return id;
}

std::string article(ProvDocument& prov, ArticleFacts const& facts) {
    std::string const iri = article_iri(facts);
    std::string id = "ft:article:" + sha256_hex(iri).substr(0, 20);
    prov.record("entity", id, JsonObject().text("prov:type", "ft:Article").text("prov:location", iri));
    return id;
}

/// One call of the program that read texts.
std::string reading(ProvDocument& prov, RunFacts const& run) {
    std::string const facts = run.tool_version + '\n' + run.grammar_version + '\n' + run.lexicon_hash + '\n' +
                              run.options + '\n' + run.started_at;
    std::string id = "ft:reading:" + sha256_hex(facts).substr(0, 20);
    JsonObject attributes;
    attributes.text("prov:label", "reading by rules")
        .text("ft:grammar", run.grammar_version)
        .text("ft:lexicon", run.lexicon_hash);
    if (!run.started_at.empty()) attributes.text("prov:startTime", run.started_at);
    prov.record("activity", id, attributes);
    prov.relate("wasAssociatedWith", {"prov:activity", id},
                {"prov:agent", agent(prov, "software", "figtrail " + run.tool_version, "prov:SoftwareAgent")});
    return id;
}

std::string version_id(std::string const& sha256) { return "ft:snapshot:" + sha256; }
std::string figure_id(std::string const& key) { return "ft:figure:" + key; }

void version(ProvDocument& prov, Desk const& desk, StoredSnapshot const& snapshot, ArticleFacts const& facts) {
    std::string const id = version_id(snapshot.sha256);
    JsonObject attributes;
    attributes.text("prov:type", "ft:Version").text("prov:label", snapshot.title).text("ft:sha256", snapshot.sha256);
    attributes.number("ft:bytes", static_cast<std::int64_t>(snapshot.bytes))
        .text("ft:retrieved", snapshot.retrieved_at);
    if (!snapshot.published_at.empty()) attributes.text("ft:published", snapshot.published_at);
    prov.record("entity", id, attributes);
    prov.relate("specializationOf", {"prov:specificEntity", id}, {"prov:generalEntity", article(prov, facts)});
    if (!facts.source.empty())
        prov.relate("wasAttributedTo", {"prov:entity", id},
                    {"prov:agent", agent(prov, "outlet", facts.source, "prov:Organization")});
    if (auto const before = snapshot.previous_id ? desk.store.snapshot(*snapshot.previous_id) : std::nullopt) {
        version(prov, desk, *before, facts);
        prov.relate("wasDerivedFrom", {"prov:generatedEntity", id}, {"prov:usedEntity", version_id(before->sha256)},
                    "prov:Revision");
    }
    prov.relate("used", {"prov:activity", reading(prov, snapshot.run)}, {"prov:entity", id});
}

void figure_record(ProvDocument& prov, StoredClaim const& figure) {
    Claim const& claim = figure.claim;
    prov.record("entity", figure_id(figure.claim_key),
                JsonObject()
                    .text("prov:type", "ft:Figure")
                    .text("prov:value", claim.mention.quote)
                    .text("prov:label", moved_value_in_words(claim.quantity) + " " + claim.quantity.unit.name)
                    .number("ft:firstByte", claim.mention.source.begin)
                    .number("ft:endByte", claim.mention.source.end));
}

void figure_relations(ProvDocument& prov, StoredClaim const& figure, StoredSnapshot const& snapshot) {
    std::string const id = figure_id(figure.claim_key);
    prov.relate("wasDerivedFrom", {"prov:generatedEntity", id}, {"prov:usedEntity", version_id(snapshot.sha256)},
                "prov:Quotation");
    prov.relate("wasGeneratedBy", {"prov:entity", id}, {"prov:activity", reading(prov, snapshot.run)});
    auto const& [speaker, agency] = figure.claim.attribution;
    if (speaker)
        prov.relate("wasAttributedTo", {"prov:entity", id},
                    {"prov:agent", agent(prov, "speaker", *speaker, "prov:Agent")});
    if (agency)
        prov.relate("wasAttributedTo", {"prov:entity", id},
                    {"prov:agent", agent(prov, "agency", *agency, "prov:Organization")});
}

/// A changed figure comes from the one before it.
void figure_changes(ProvDocument& prov, Desk const& desk, StoredSnapshot const& snapshot) {
    for (StoredChange const& change : desk.store.changes(snapshot.id)) {
        auto const from = change.from_id ? desk.store.claim(*change.from_id) : std::nullopt,
                   to = change.to_id ? desk.store.claim(*change.to_id) : std::nullopt;
        if (!from || !to || from->claim_key == to->claim_key) continue;
        figure_record(prov, *from);
        figure_record(prov, *to);
        prov.relate("wasDerivedFrom", {"prov:generatedEntity", figure_id(to->claim_key)},
                    {"prov:usedEntity", figure_id(from->claim_key)}, "prov:Revision");
    }
}

void reviews(ProvDocument& prov, Desk const& desk, StoredClaim const& figure) {
    for (Review const& review : desk.store.reviews(figure.claim_key)) {
        std::string const id = "ft:review:" + review.review_key;
        prov.record("entity", id,
                    JsonObject()
                        .text("prov:type", "ft:Verdict")
                        .text("prov:value", review.verdict)
                        .text("prov:label", review.note)
                        .text("ft:at", review.reviewed_at));
        prov.relate("wasAttributedTo", {"prov:entity", id},
                    {"prov:agent", agent(prov, "reviewer", review.reviewer, "prov:Person")});
        prov.relate("wasDerivedFrom", {"prov:generatedEntity", id}, {"prov:usedEntity", figure_id(figure.claim_key)});
    }
}

}  // namespace

std::string prov_document(Desk const& desk, std::vector<StoredClaim> const& figures) {
    ProvDocument prov;
    StoredSnapshot snapshot;
    for (StoredClaim const& figure : figures) {
        if (figure.snapshot_id != snapshot.id) {
            snapshot = desk.store.snapshot(figure.snapshot_id).value_or(StoredSnapshot{});
            version(prov, desk, snapshot, figure.facts);
            figure_changes(prov, desk, snapshot);
        }
        figure_record(prov, figure);
        figure_relations(prov, figure, snapshot);
        reviews(prov, desk, figure);
    }
    return prov.str();
}

}  // namespace figtrail::cli
