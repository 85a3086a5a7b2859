#include <algorithm>

#include "cli/exports.hpp"
#include "cli/json_object.hpp"
#include "cli/linked_data.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

/// Web Annotation counts text in characters: code points of the clean text, title included. It has bytes for data:
/// those of the file or record as it was retrieved. Both say so, since the standard leaves room.
constexpr char context[] =
    R"(["http://www.w3.org/ns/anno.jsonld",{"unit":"urn:figtrail:vocabulary:unit","sha256":"urn:figtrail:vocabulary:sha256"}])";

/// Counts code points up to a byte, going on from the last one asked for.
class CodePoints {
public:
    explicit CodePoints(std::string const& text) : text_(text) {}
    std::int64_t before(std::uint32_t byte) {
        if (byte < at_) at_ = 0, count_ = 0;
        for (; at_ < byte && at_ < text_.size(); ++at_)
            count_ += (static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80 ? 1 : 0;
        return count_;
    }

private:
    std::string const& text_;
    std::uint32_t at_ = 0;
    std::int64_t count_ = 0;
};

/// What is read in the quote, for a person.
std::string body_words(Claim const& claim) {
    std::string out = moved_value_in_words(claim.quantity) + " " + claim.quantity.unit.name;
    for (std::string const& part :
         {measure_in_words(claim), subjects_in_words(claim), period_in_words(claim), modality_in_words(claim)})
        if (!part.empty()) out += "; " + part;
    return out;
}

std::string selectors(Mention const& mention, CodePoints* points) {
    std::vector<std::string> all;
    all.push_back(JsonObject()
                      .text("type", "TextQuoteSelector")
                      .text("exact", mention.quote)
                      .text("prefix", mention.prefix)
                      .text("suffix", mention.suffix)
                      .str());
    if (points != nullptr) {
        std::int64_t const start = points->before(mention.span.begin);
        all.push_back(JsonObject()
                          .text("type", "TextPositionSelector")
                          .number("start", start)
                          .number("end", points->before(mention.span.end))
                          .text("unit", "code points of the clean text")
                          .str());
    }
    bool const has_bytes = mention.source.begin < mention.source.end;  // a headline given apart from the text has none
    if (has_bytes)
        all.push_back(JsonObject()
                          .text("type", "DataPositionSelector")
                          .number("start", mention.source.begin)
                          .number("end", mention.source.end)
                          .text("unit", "bytes as retrieved")
                          .str());
    return json_array(all);
}

std::string annotation(StoredClaim const& figure, StoredSnapshot const& snapshot, CodePoints* points) {
    return JsonObject()
        .text("id", figure_urn(figure.claim_key))
        .text("type", "Annotation")
        .text("motivation", "identifying")
        .raw("generator",
             JsonObject().text("type", "Software").text("name", "figtrail " + snapshot.run.tool_version).str())
        .raw("body", JsonObject()
                         .text("type", "TextualBody")
                         .text("purpose", "describing")
                         .text("format", "text/plain")
                         .text("language", "en")
                         .text("value", body_words(figure.claim))
                         .str())
        .raw("target", JsonObject()
                           .text("source", article_iri(figure.facts))
                           .raw("state", JsonObject()
                                             .text("type", "TimeState")
                                             .text("sourceDate", snapshot.retrieved_at)
                                             .text("sha256", snapshot.sha256)
                                             .str())
                           .raw("selector", selectors(figure.claim.mention, points))
                           .str())
        .str();
}

}  // namespace

std::string web_annotations(Desk const& desk, std::vector<StoredClaim> const& figures) {
    std::string items;
    for (auto begin = figures.begin(); begin != figures.end();) {
        auto const end = std::find_if(begin, figures.end(),
                                      [&](StoredClaim const& f) { return f.snapshot_id != begin->snapshot_id; });
        StoredSnapshot const snapshot = desk.store.snapshot(begin->snapshot_id).value_or(StoredSnapshot{});
        std::string const text = desk.store.document(begin->snapshot_id).text;
        CodePoints points(text);  // where only quotes are kept, nobody can count
        for (; begin != end; ++begin)
            items +=
                (items.empty() ? "\n" : ",\n") + annotation(*begin, snapshot, snapshot.quotes_only ? nullptr : &points);
    }
    return JsonObject()
               .raw("@context", context)
               .text("id", "urn:figtrail:annotations")
               .text("type", "AnnotationCollection")
               .text("label", "Figures of news articles")
               .number("total", static_cast<std::int64_t>(figures.size()))
               .raw("first", JsonObject()
                                 .text("id", "urn:figtrail:annotations:1")
                                 .text("type", "AnnotationPage")
                                 .number("startIndex", 0)
                                 .raw("items", "[" + items + "]")
                                 .str())
               .str() +
           "\n";
}

}  // namespace figtrail::cli
