// Article, Snapshot, Document, Ledger, Extraction: a text on its way from bytes to claims.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.hpp"
#include "claim/stated_date.hpp"

namespace figtrail {

/// What is known of a text before it is read. All fields may be empty; nothing relative is resolved without `published`.
struct ArticleFacts {
    std::string id;         ///< the caller's, echoed
    std::string key;        ///< stable name of an article without URL
    std::string url;
    std::string title;      ///< a block of its own in front of the text when not empty
    std::string published;  ///< ISO 8601
    std::string retrieved;  ///< ISO 8601, UTC
    std::string source;     ///< outlet
    std::string country;    ///< ISO 3166 alpha-2 of the source
};

struct Block {
    BlockKind kind = BlockKind::body;
    Span span;  ///< bytes of the Document's text
};

/// Maps spans of the Document back to bytes of the snapshot. Pieces are sorted; a piece covers text up to the next one.
struct OffsetPiece {
    std::uint32_t text = 0;
    std::uint32_t source = 0;
    friend bool operator==(OffsetPiece, OffsetPiece) = default;
};

/// From here on the text stands on that page of its source, up to where the next piece begins.
struct PagePiece {
    std::uint32_t text = 0;
    std::uint32_t page = 0;  ///< from 1
    friend bool operator==(PagePiece, PagePiece) = default;
};

struct Document {
    std::string text;  ///< valid UTF-8
    std::vector<Block> blocks;
    std::vector<OffsetPiece> offsets;  ///< empty: identity
    std::vector<std::string> notes;    ///< what decoding reports: "3 invalid bytes replaced, first at byte 117"
    std::vector<PagePiece> pages = {};    ///< by text; empty: the source has no pages
    std::vector<StatedDate> dates = {};   ///< all that it says of when it was published or changed
};

/// The page of the byte at `at`; 0: none.
std::uint32_t page_at(Document const& document, std::uint32_t at);

/// What became of a numeral: "claim", or the reason it is none, or not_understood.
enum class NumeralKind : std::uint8_t {
    claim, date, year, time, ordinal, label, furniture, name, code, score, pronoun, party, contact, not_understood
};
std::string_view to_string(NumeralKind);  ///< "not-understood" for the last
std::optional<NumeralKind> numeral_kind_from(std::string_view);

struct LedgerItem {
    Span span;
    NumeralKind kind = NumeralKind::not_understood;
    std::string reason;  ///< plain words: "day and month", "number inside a name"
};

/// Every numeral of a document, in text order. numerals == claims + explained + not_understood, always.
struct Ledger {
    std::vector<LedgerItem> items;
    std::size_t numerals() const { return items.size(); }
    std::size_t claims() const;
    std::size_t explained() const;
    std::size_t not_understood() const;
};

/// A proper name of the document: its longest form and kind.
struct Name {
    std::string text;  ///< longest form, "Ali Shamkhani"
    std::string kind;  ///< place, org, person, product, event, group
    std::uint32_t mentions = 0;
    bool in_lead = false;  ///< stands in the title or the first three sentences
};

/// What an article is about: kind + place + day, with names.
struct MainEvent {
    std::string kind;   ///< of the events lexicon: "shooting", "flood"; empty when none
    std::string place;  ///< as named in dateline or lead
    std::optional<Day> day;
};

/// All that reading one article yields.
struct Extraction {
    ArticleFacts facts;
    Document document;
    std::vector<Claim> claims;  ///< in text order
    Ledger ledger;
    std::vector<Name> names;
    MainEvent event;
    std::vector<std::string> agencies;  ///< agencies the article cites or carries as byline
};

}  // namespace figtrail
