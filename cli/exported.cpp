#include "cli/exported.hpp"

#include "cli/json_object.hpp"

namespace figtrail::cli {
namespace {

std::string facts_json(ArticleFacts const& facts) {
    return JsonObject()
        .text_or_null("key", facts.key)
        .text_or_null("url", facts.url)
        .text_or_null("title", facts.title)
        .text_or_null("published", facts.published)
        .text_or_null("source", facts.source)
        .text_or_null("country", facts.country)
        .str();
}

std::string document_json(Document const& document) {
    std::vector<std::string> blocks, offsets;
    for (Block const& block : document.blocks)
        blocks.push_back(JsonObject()
                             .text("kind", to_string(block.kind))
                             .number("start", block.span.begin)
                             .number("end", block.span.end)
                             .str());
    for (OffsetPiece const& piece : document.offsets)
        offsets.push_back("[" + std::to_string(piece.text) + "," + std::to_string(piece.source) + "]");
    return JsonObject()
        .text("text", document.text)
        .raw("blocks", json_array(blocks))
        .raw("offsets", json_array(offsets))
        .texts("notes", document.notes)
        .str();
}

}  // namespace

std::string snapshot_line(Desk const& desk, StoredSnapshot const& snapshot, StoredClaimJson& json) {
    Extraction const extraction = desk.store.extraction(snapshot.id);
    std::vector<std::string> figures;
    for (StoredClaim const& figure : desk.store.claims(snapshot.id)) figures.push_back(json.with_key(figure));
    return JsonObject()
        .text("type", "snapshot")
        .raw("article", facts_json(extraction.facts))
        .text("sha256", snapshot.sha256)
        .number("bytes", static_cast<std::int64_t>(snapshot.bytes))
        .text("retrieved", snapshot.retrieved_at)
        .text("location", snapshot.location)
        .text("media_type", snapshot.media_type)
        .text("cleaner", snapshot.cleaner)
        .text("published_origin", snapshot.published_origin)
        .boolean("quotes_only", snapshot.quotes_only)
        .text_or_null("embargo", snapshot.embargo_until)
        .raw("document", document_json(extraction.document))
        .raw("figures", json_array(figures))
        .str();
}

std::string review_line(Review const& review) {
    return JsonObject()
        .text("type", "review")
        .text("target", review.target)
        .text("target_key", review.target_key)
        .text("verdict", review.verdict)
        .text("note", review.note)
        .text("by", review.reviewer)
        .text("at", review.reviewed_at)
        .text_or_null("supersedes", review.supersedes)
        .str();
}

}  // namespace figtrail::cli
