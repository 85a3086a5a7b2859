// Reads the lines that export wrote.
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
    read.document = document_of(object.at("document"));
    for (Json const& figure : object.at("figures")) read.claims.push_back(claim_from_json(figure.at("claim").dump()));
    return read;
}

Review review_of(Json const& object) {
    Review review;
    review.target = text_of(object, "target");
    review.target_key = text_of(object, "target_key");
    review.verdict = text_of(object, "verdict");
    review.note = text_of(object, "note");
    review.reviewer = text_of(object, "by");
    review.reviewed_at = text_of(object, "at");
    review.supersedes = text_of(object, "supersedes");
    return review;
}

}  // namespace

std::variant<ExportedSnapshot, Review, RecordError> read_exported(std::string_view line) {
    if (is_nested_too_deep(line)) return RecordError{"null", "cannot be read: its JSON is nested too deep"};
    try {
        Json const object = Json::parse(line);
        std::string const type = object.is_object() ? text_of(object, "type") : "";
        if (type == "snapshot") return snapshot_of(object);
        if (type == "review") return review_of(object);
        return RecordError{"null", "is no line that figtrail export wrote (\"type\" is neither snapshot nor review)"};
    } catch (std::runtime_error const& error) {
        return RecordError{"null", std::string("cannot be read: ") + error.what()};
    } catch (Json::exception const& error) {
        return RecordError{"null", std::string("cannot be read: ") + error.what()};
    }
}

}  // namespace figtrail::cli
