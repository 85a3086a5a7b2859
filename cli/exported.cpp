#include "cli/exported.hpp"

#include "cli/dates_said.hpp"
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
    std::vector<std::string> blocks, offsets, pages;
    for (Block const& block : document.blocks)
        blocks.push_back(JsonObject()
                             .text("kind", to_string(block.kind))
                             .number("start", block.span.begin)
                             .number("end", block.span.end)
                             .str());
    for (OffsetPiece const& piece : document.offsets)
        offsets.push_back("[" + std::to_string(piece.text) + "," + std::to_string(piece.source) + "]");
    for (PagePiece const& piece : document.pages)
        pages.push_back("[" + std::to_string(piece.text) + "," + std::to_string(piece.page) + "]");
    return JsonObject()
        .text("text", document.text)
        .raw("blocks", json_array(blocks))
        .raw("offsets", json_array(offsets))
        .raw("pages", json_array(pages))
        .raw("dates", dates_json(document.dates))
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
        .text_or_null("published_header", snapshot.published_header)
        .raw("document", document_json(extraction.document))
        .raw("figures", json_array(figures))
        .str();
}

std::string reference_line(StoredEdition const& e, std::vector<ReferenceFigure> const& figures) {
    std::vector<std::string> items;
    for (ReferenceFigure const& figure : figures) {
        std::string claim;
        write_json(claim, ClaimView{&figure.claim, 0, nullptr});
        items.push_back(JsonObject().number("line", figure.line).text("column", figure.column).raw("claim", claim).str());
    }
    return JsonObject()
        .text("type", "reference")
        .text("source", e.edition.source)
        .text("table", e.edition.table)
        .text("edition", e.edition.name)
        .text("published", e.edition.published)
        .text_or_null("url", e.url)
        .text("file", e.location)
        .text("sha256", e.sha256)
        .text("reading", e.reading)
        .text("added", e.added_at)
        .text_or_null("by", e.added_by)
        .text_or_null("withdrawn", e.withdrawn_at)
        .text_or_null("withdrawn_by", e.withdrawn_by)
        .text_or_null("withdrawn_why", e.withdrawn_why)
        .raw("figures", json_array(items))
        .str();
}

std::string review_line(Review const& review) {
    std::vector<std::string> anchors;
    for (ReviewAnchor const& anchor : review.anchors)
        anchors.push_back(JsonObject()
                              .number("side", anchor.side)
                              .text("figure", anchor.claim_key)
                              .text("article", anchor.article)
                              .text("outlet", anchor.outlet)
                              .text("measure", anchor.measure)
                              .texts("subjects", anchor.subjects)
                              .text("value", anchor.value)
                              .text("quote", anchor.quote)
                              .str());
    return JsonObject()
        .text("type", "review")
        .text("target", review.target)
        .text("target_key", review.target_key)
        .text("finding_kind", review.finding_kind)
        .text("verdict", review.verdict)
        .text("note", review.note)
        .text("evidence", review.evidence)
        .text("locator", review.locator)
        .text("by", review.reviewer)
        .text("at", review.reviewed_at)
        .text_or_null("supersedes", review.supersedes)
        .raw("anchors", json_array(anchors))
        .str();
}

}  // namespace figtrail::cli
