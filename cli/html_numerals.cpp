#include "cli/html_numerals.hpp"

#include <algorithm>

#include "cli/html_text.hpp"

namespace figtrail::cli {
namespace {

/// A numeral on its way to the page.
struct Marked {
    Span span;
    int claim = -1;  ///< index of the claim, or
    LedgerItem const* item = nullptr;
};

std::string in_words(LedgerItem const& item) {
    std::string const kind =
        item.kind == NumeralKind::not_understood ? "not understood" : std::string(to_string(item.kind));
    return item.reason.empty() || item.reason == kind ? kind : kind + ": " + item.reason;
}

/// All numerals that begin in the stretch, claims by their mention; what overlaps an earlier one is left out.
std::vector<Marked> numerals_in(Extraction const& text, Span stretch) {
    std::vector<Marked> found;
    for (std::size_t i = 0; i < text.claims.size(); ++i)
        if (stretch.contains(text.claims[i].mention.span))
            found.push_back({text.claims[i].mention.span, static_cast<int>(i), nullptr});
    auto const first =
        std::lower_bound(text.ledger.items.begin(), text.ledger.items.end(), stretch.begin,
                         [](LedgerItem const& item, std::uint32_t begin) { return item.span.begin < begin; });
    for (auto item = first; item != text.ledger.items.end() && item->span.begin < stretch.end; ++item)
        if (item->kind != NumeralKind::claim && stretch.contains(item->span)) found.push_back({item->span, -1, &*item});
    std::stable_sort(found.begin(), found.end(),
                     [](Marked const& a, Marked const& b) { return a.span.begin < b.span.begin; });
    return found;
}

std::string claim_mark(std::string const& words, int card, bool conflict, bool first) {
    std::string const number = std::to_string(card);
    std::string const id = first ? " id=\"n" + number + "\"" : "";
    return "<a class=\"n claim" + std::string(conflict ? " conflict" : "") + "\"" + id + " href=\"#c" + number + "\">" +
           words + "<sup>" + number + "</sup></a>";
}

std::string other_mark(std::string const& words, LedgerItem const& item) {
    bool const understood = item.kind != NumeralKind::not_understood;
    return "<span class=\"n " + std::string(understood ? "explained" : "unknown") + "\" title=\"" +
           html_text(in_words(item)) + "\">" + words + (understood ? "" : html_spoken(" (not understood)")) + "</span>";
}

}  // namespace

std::vector<int> card_numbers(std::vector<Claim> const& claims) {
    std::vector<int> cards;
    int next = 1;
    for (Claim const& claim : claims) {
        bool const repeats = claim.repeats && *claim.repeats < cards.size();
        cards.push_back(repeats ? cards[*claim.repeats] : next++);
    }
    return cards;
}

std::string html_numerals(Extraction const& text, Span stretch, std::vector<int> const& cards,
                          std::vector<bool> const& conflict) {
    std::string_view const all = text.document.text;
    std::string out;
    std::uint32_t at = stretch.begin;
    for (Marked const& marked : numerals_in(text, stretch)) {
        if (marked.span.begin < at) continue;
        out += html_text(slice(all, {at, marked.span.begin}));
        std::string const words = html_text(slice(all, marked.span));
        if (marked.item != nullptr) {
            out += other_mark(words, *marked.item);
        } else {
            auto const index = static_cast<std::size_t>(marked.claim);
            bool const first = !text.claims[index].repeats;
            out += claim_mark(words, cards[index], index < conflict.size() && conflict[index], first);
        }
        at = marked.span.end;
    }
    return out + html_text(slice(all, {at, stretch.end}));
}

std::string html_legend() {
    return "<p class=\"legend\"><span class=\"n claim\">13</span> a figure, with its card &ensp; <span class=\"n "
           "explained\">13</span> no figure, "
           "the reason is known (listed below the text) &ensp; <span class=\"n unknown\">13</span> not "
           "understood</p>\n";
}

std::string html_explained(Extraction const& text) {
    std::string out;
    for (NumeralKind const wanted :
         {NumeralKind::not_understood, NumeralKind::claim})  // the open questions first, then all else
        for (LedgerItem const& item : text.ledger.items) {
            bool const open = item.kind == NumeralKind::not_understood;
            if (item.kind == NumeralKind::claim || open != (wanted == NumeralKind::not_understood)) continue;
            out += html_foreign("li", "",
                                other_mark(html_text(slice(text.document.text, item.span)), item) +
                                    html_element("span", "why", html_text(in_words(item)))) +
                   "\n";
        }
    return out.empty() ? "" : "<ul class=\"explained-list\">\n" + out + "</ul>\n";
}

}  // namespace figtrail::cli
