// The JSON of figtrail: what every verb prints and import reads. The shapes stand in json_shape*.hpp and nowhere else;
// schema/json describes it for others.
//
//   std::string line;
//   write_json(line, extraction);          // {"id":"...","claims":[...],"ledger":{...},...}, without a line break
//   Claim const claim = claim_from_json(text);
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "claim/check.hpp"
#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {

/// Bytes at the front of the Document's text that are a title given apart from the text. "start" and "end" count in the text
/// behind it, so that they hold for the text as it was given; claims of the title itself count in the title.
std::uint32_t title_bytes(Document const& document);

/// A claim with what JSON says of its surroundings.
struct ClaimView {
    Claim const* claim = nullptr;
    std::uint32_t title_bytes = 0;
    ArticleFacts const* article = nullptr;  ///< printed as "article" when set: where texts of several articles meet
};

/// Each appends one JSON value to `out`: compact, one line, valid UTF-8 whatever the strings hold.
void write_json(std::string& out, ClaimView const& claim);
void write_json(std::string& out, Ledger const& ledger);
void write_json(std::string& out, Extraction const& extraction);
/// What audit prints: the extraction with "findings".
void write_json(std::string& out, Extraction const& extraction, std::vector<Finding> const& findings);
void write_json(std::string& out, Finding const& finding, Extraction const& extraction);
void write_json(std::string& out, Relation const& relation, ClaimView const& a, ClaimView const& b);
/// "from" and "to" are claims of the two versions, null where absent.
void write_json(std::string& out, Change const& change, Extraction const& before, Extraction const& after);
/// What check prints; "id" is that of the statement.
void write_json(std::string& out, Verdict const& verdict, Extraction const& statement, Extraction const& evidence);
/// A string in quotes.
void write_json_string(std::string& out, std::string_view text);

/// Lists and objects nested this deep have no place in anything figtrail reads; deeper ones are refused before they are parsed, since
/// a tree of them is walked by recursion.
inline constexpr std::size_t deepest_json = 100;
bool is_nested_too_deep(std::string_view json);

/// Text that is no JSON, or not that of a claim; says which field is wrong.
struct JsonError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads what write_json wrote; unknown fields are passed over. Throws JsonError.
Claim claim_from_json(std::string_view text);

}  // namespace figtrail
