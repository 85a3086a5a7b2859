#include "parser/surroundings.hpp"

#include "claim/outside.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace figtrail {
namespace {

void move_on(Span& span, std::uint32_t by) {
    span.begin += by;
    span.end += by;
}

}  // namespace

Document take_surroundings(Document& document) {
    Document around;
    auto const last_inside = std::find_if(document.blocks.rbegin(), document.blocks.rend(),
                                          [](Block const& b) { return !is_outside(b.kind); });
    auto const first = last_inside.base();
    // A document of nothing else is no article with surroundings.
    bool const any =
        std::any_of(first, document.blocks.end(), [](Block const& b) { return b.kind != BlockKind::furniture; });
    if (!any || first == document.blocks.begin()) return around;
    std::uint32_t const begin = first->span.begin;
    around.blocks.assign(first, document.blocks.end());
    for (Block& block : around.blocks) {
        block.span.begin -= begin;
        block.span.end -= begin;
    }
    around.text = document.text.substr(begin);
    document.text.erase(begin);
    document.blocks.erase(first, document.blocks.end());
    return around;
}

void append_surroundings(Extraction& article, Extraction around) {
    auto const by = static_cast<std::uint32_t>(article.document.text.size());
    auto const blocks_before = static_cast<std::uint32_t>(article.document.blocks.size());
    auto const claims_before = static_cast<std::uint32_t>(article.claims.size());
    article.document.text += around.document.text;
    for (Block block : around.document.blocks) {
        move_on(block.span, by);
        article.document.blocks.push_back(block);
    }
    for (Claim& claim : around.claims) {
        move_on(claim.mention.span, by);
        move_on(claim.sentence, by);
        claim.paragraph += blocks_before;
        for (Subject& subject : claim.subjects) move_on(subject.span, by);
        if (claim.repeats) *claim.repeats += claims_before;
        if (claim.refers_to) *claim.refers_to += claims_before;
        claim.main_event = false;
    }
    std::move(around.claims.begin(), around.claims.end(), std::back_inserter(article.claims));
    for (LedgerItem& item : around.ledger.items) {
        move_on(item.span, by);
        article.ledger.items.push_back(std::move(item));
    }
}

}  // namespace figtrail
