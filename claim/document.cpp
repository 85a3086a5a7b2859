#include "claim/document.hpp"

#include <algorithm>
#include <iterator>

#include "claim/enum_words.hpp"

namespace figtrail {

namespace {

constexpr EnumWords<BlockKind, 11> block_kinds{{"title", "body", "heading", "caption", "table", "quote", "list", "related",
                                               "navigation", "comment", "furniture"}};
constexpr EnumWords<NumeralKind, 14> numeral_kinds{{"claim", "date", "year", "time", "ordinal", "label", "furniture", "name",
                                                   "code", "score", "pronoun", "party", "contact", "not-understood"}};

}  // namespace

std::string_view to_string(BlockKind value) { return block_kinds.of(value); }
std::optional<BlockKind> block_kind_from(std::string_view word) { return block_kinds.read(word); }
std::string_view to_string(NumeralKind value) { return numeral_kinds.of(value); }
std::optional<NumeralKind> numeral_kind_from(std::string_view word) { return numeral_kinds.read(word); }

std::uint32_t page_at(Document const& document, std::uint32_t at) {
    auto const after = std::upper_bound(document.pages.begin(), document.pages.end(), at,
                                        [](std::uint32_t offset, PagePiece piece) { return offset < piece.text; });
    return after == document.pages.begin() ? 0 : std::prev(after)->page;
}

std::size_t Ledger::claims() const {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](LedgerItem const& item) { return item.kind == NumeralKind::claim; }));
}

std::size_t Ledger::not_understood() const {
    return static_cast<std::size_t>(std::count_if(
        items.begin(), items.end(), [](LedgerItem const& item) { return item.kind == NumeralKind::not_understood; }));
}

std::size_t Ledger::explained() const { return items.size() - claims() - not_understood(); }

}  // namespace figtrail
