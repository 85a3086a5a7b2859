// Reads the lines that export wrote.
#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>

#include "claim/json.hpp"
#include "cli/exported.hpp"

namespace figtrail::cli {
namespace {

using Json = nlohmann::json;

struct BadLine : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string text_of(Json const& object, char const* name) {
    auto const found = object.find(name);
    if (found == object.end() || found->is_null()) return "";
    if (!found->is_string()) throw BadLine("\"" + std::string(name) + "\" is not a string");
    return found->get<std::string>();
}

std::uint32_t offset_of(Json const& value, std::size_t most) {
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > most)
        throw BadLine("a span or offset lies outside of its text");
    return value.get<std::uint32_t>();
}

ArticleFacts facts_of(Json const& object) {
    ArticleFacts facts;
    facts.key = text_of(object, "key");
    facts.url = text_of(object, "url");
    facts.title = text_of(object, "title");
    facts.published = text_of(object, "published");
    facts.source = text_of(object, "source");
    facts.country = text_of(object, "country");
    return facts;
}

Document document_of(Json const& object) {
    Document document;
    document.text = text_of(object, "text");
    std::size_t const size = document.text.size();
    for (Json const& block : object.at("blocks")) {
        auto const kind = block_kind_from(text_of(block, "kind"));
        if (!kind) throw BadLine("\"" + text_of(block, "kind") + "\" is no kind of block");
        document.blocks.push_back({*kind, {offset_of(block.at("start"), size), offset_of(block.at("end"), size)}});
    }
    for (Json const& piece : object.at("offsets"))
        document.offsets.push_back({offset_of(piece.at(0), size), offset_of(piece.at(1), UINT32_MAX)});
    if (auto const pages = object.find("pages"); pages != object.end())  // not in exports of earlier versions, nor are dates
        for (Json const& piece : *pages) document.pages.push_back({offset_of(piece.at(0), size), offset_of(piece.at(1), UINT32_MAX)});
    if (auto const dates = object.find("dates"); dates != object.end())
        for (Json const& date : *dates)
            document.dates.push_back({text_of(date, "kind"), text_of(date, "time"), text_of(date, "origin")});
    document.notes = object.at("notes").get<std::vector<std::string>>();
    return document;
}

ExportedSnapshot snapshot_of(Json const& object) {
    ExportedSnapshot read;
    read.facts = facts_of(object.at("article"));
    SnapshotFacts& snapshot = read.snapshot;
    snapshot.sha256 = text_of(object, "sha256");
    snapshot.bytes = object.at("bytes").get<std::uint64_t>();
    snapshot.retrieved_at = text_of(object, "retrieved");
    snapshot.location = text_of(object, "location");
    snapshot.media_type = text_of(object, "media_type");
    snapshot.cleaner = text_of(object, "cleaner");
    snapshot.published_origin = text_of(object, "published_origin");
    snapshot.quotes_only = object.at("quotes_only").get<bool>();
    snapshot.embargo_until = text_of(object, "embargo");
    snapshot.published_header = text_of(object, "published_header");
    read.document = document_of(object.at("document"));
    for (Json const& figure : object.at("figures")) read.claims.push_back(claim_from_json(figure.at("claim").dump()));
    return read;
}

ExportedReference reference_of(Json const& object) {
    ExportedReference read;
    StoredEdition& e = read.edition;
    e.edition.source = text_of(object, "source");
    e.edition.table = text_of(object, "table");
    e.edition.name = text_of(object, "edition");
    e.edition.published = text_of(object, "published");
    e.url = text_of(object, "url");
    e.location = text_of(object, "file");
    e.sha256 = text_of(object, "sha256");
    e.reading = text_of(object, "reading");
    e.added_at = text_of(object, "added");
    e.added_by = text_of(object, "by");
    e.withdrawn_at = text_of(object, "withdrawn");
    e.withdrawn_by = text_of(object, "withdrawn_by");
    e.withdrawn_why = text_of(object, "withdrawn_why");
    for (Json const& figure : object.at("figures")) {
        ReferenceFigure cell;
        cell.line = figure.at("line").get<std::uint32_t>();
        cell.column = text_of(figure, "column");
        cell.claim = claim_from_json(figure.at("claim").dump());
        if (!cell.claim.quantity.interval.lower) throw BadLine("a cell of a table needs a value");
        read.figures.push_back(std::move(cell));
    }
    return read;
}

/// One of the words that a field of a review may hold.
std::string word_of(Json const& object, char const* name, std::initializer_list<std::string_view> words) {
    std::string word = text_of(object, name);
    if (std::find(words.begin(), words.end(), word) == words.end())
        throw BadLine("\"" + std::string(name) + "\": \"" + word + "\" is unknown");
    return word;
}

ReviewAnchor anchor_of(Json const& object) {
    ReviewAnchor anchor;
    anchor.side = object.at("side").get<int>();
    anchor.claim_key = text_of(object, "figure");
    anchor.article = text_of(object, "article");
    anchor.outlet = text_of(object, "outlet");
    anchor.measure = text_of(object, "measure");
    anchor.subjects = object.at("subjects").get<std::vector<std::string>>();
    anchor.value = text_of(object, "value");
    anchor.quote = text_of(object, "quote");
    return anchor;
}

Review review_of(Json const& object) {
    Review review;
    review.target = word_of(object, "target", {"claim", "date", "finding", "pair", "cluster", "measure-source", "rule", "origin", "name"});
    review.target_key = text_of(object, "target_key");
    review.finding_kind = text_of(object, "finding_kind");
    review.verdict = word_of(object, "verdict", {"ok", "wrong", "unclear", "note", "mute", "unmute", "join", "split", "is", "is-not"});
    review.note = text_of(object, "note");
    review.evidence = text_of(object, "evidence");
    review.locator = text_of(object, "locator");
    review.reviewer = text_of(object, "by");
    review.reviewed_at = text_of(object, "at");
    review.supersedes = text_of(object, "supersedes");
    for (std::string const* needed : {&review.target_key, &review.reviewer, &review.reviewed_at})
        if (needed->empty()) throw BadLine("a review needs target_key, by and at");
    if (auto const anchors = object.find("anchors"); anchors != object.end())
        for (Json const& anchor : *anchors) review.anchors.push_back(anchor_of(anchor));
    return review;
}

}  // namespace

ExportedLine read_exported(std::string_view line) {
    if (is_nested_too_deep(line)) return RecordError{"null", "cannot be read: its JSON is nested too deep"};
    try {
        Json const object = Json::parse(line);
        std::string const type = object.is_object() ? text_of(object, "type") : "";
        if (type == "snapshot") return snapshot_of(object);
        if (type == "reference") return reference_of(object);
        if (type == "review") return review_of(object);
        return RecordError{"null", "is no line that figtrail export wrote (\"type\" is neither snapshot, reference nor review)"};
    } catch (std::runtime_error const& error) {
        return RecordError{"null", std::string("cannot be read: ") + error.what()};
    } catch (Json::exception const& error) {
        return RecordError{"null", std::string("cannot be read: ") + error.what()};
    }
}

}  // namespace figtrail::cli
