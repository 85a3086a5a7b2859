// JSON as text: the fast way, for streams of claims.
#include "claim/json.hpp"
#include "claim/json_shape_results.hpp"
#include "claim/json_text.hpp"

namespace figtrail {

std::uint32_t title_bytes(Document const& document) {
    // A first piece that covers text but no source bytes is text the snapshot does not hold: the title in front.
    auto const& pieces = document.offsets;
    if (pieces.size() < 2 || pieces[0].text != 0 || pieces[0].source != pieces[1].source) return 0;
    return pieces[1].text;
}

void write_json(std::string& out, ClaimView const& claim) {
    TextSink sink(out);
    json_shape::put(sink, claim);
}

void write_json(std::string& out, Ledger const& ledger) {
    TextSink sink(out);
    json_shape::put(sink, ledger, 0);
}

void write_json(std::string& out, Extraction const& extraction) {
    TextSink sink(out);
    json_shape::put(sink, extraction, nullptr);
}

void write_json(std::string& out, Extraction const& extraction, std::vector<Finding> const& findings) {
    TextSink sink(out);
    json_shape::put(sink, extraction, &findings);
}

void write_json(std::string& out, Finding const& finding, Extraction const& extraction) {
    TextSink sink(out);
    json_shape::put(sink, finding, extraction);
}

void write_json(std::string& out, Relation const& relation, ClaimView const& a, ClaimView const& b) {
    TextSink sink(out);
    json_shape::put(sink, relation, a, b);
}

void write_json(std::string& out, Change const& change, Extraction const& before, Extraction const& after) {
    TextSink sink(out);
    json_shape::put(sink, change, before, after);
}

void write_json_string(std::string& out, std::string_view text) {
    TextSink sink(out);
    sink.string(text);
}

}  // namespace figtrail
