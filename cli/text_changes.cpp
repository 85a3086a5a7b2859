#include "cli/text_changes.hpp"

#include <algorithm>
#include <set>

#include "claim/outside.hpp"
#include "cli/common_order.hpp"
#include "parser/decode.hpp"

namespace figtrail::cli {
namespace {

constexpr int most_paragraph_edits = 500;
constexpr int most_word_edits = 400;
/// Paragraphs between two that were kept are matched by their words while they are few.
constexpr std::size_t most_to_match = 40;
/// Share of common words from which one paragraph is the other, reworded.
constexpr double least_alike = 0.3;

using Words = std::vector<std::string_view>;

bool is_letter(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Words, blanks, and single marks; a numeral of the ledger is one.
std::vector<TextPiece> tokens_of(Extraction const& text, Span stretch) {
    std::vector<TextPiece> tokens;
    std::string_view const all = text.document.text;
    auto item = std::lower_bound(text.ledger.items.begin(), text.ledger.items.end(), stretch.begin,
                                 [](LedgerItem const& i, std::uint32_t begin) { return i.span.begin < begin; });
    for (std::uint32_t at = stretch.begin; at < stretch.end;) {
        while (item != text.ledger.items.end() && item->span.begin < at) ++item;
        std::uint32_t end = at;
        bool const numeral = item != text.ledger.items.end() && item->span.begin == at &&
                             item->span.end <= stretch.end && item->span.end > at;
        std::uint32_t const stop =
            item != text.ledger.items.end() ? std::min(stretch.end, item->span.begin) : stretch.end;
        if (numeral) {
            end = item->span.end;
        } else if (is_letter(all[at])) {
            while (end < stop && is_letter(all[end])) ++end;
        } else {
            end = std::min(at + utf8_length(all[at]), stretch.end);
        }
        tokens.push_back({{at, end}, true, numeral});
        at = end;
    }
    return tokens;
}

Words words_of(std::string_view text, std::vector<TextPiece> const& tokens) {
    Words words;
    for (TextPiece const& token : tokens) words.push_back(slice(text, token.span));
    return words;
}

/// Neighbours of one kind become one piece; a changed numeral stays alone, and blanks between changed words go with
/// them.
std::vector<TextPiece> merged(std::string_view text, std::vector<TextPiece> tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
        if (tokens[i].kept && slice(text, tokens[i].span) == " " && !tokens[i - 1].kept && !tokens[i + 1].kept &&
            !tokens[i - 1].numeral && !tokens[i + 1].numeral)
            tokens[i].kept = false;
    std::vector<TextPiece> pieces;
    for (TextPiece const& token : tokens) {
        bool const alone = !token.kept && token.numeral;
        bool const joins =
            !pieces.empty() && !alone && pieces.back().kept == token.kept && (token.kept || !pieces.back().numeral);
        if (joins)
            pieces.back().span.end = token.span.end;
        else
            pieces.push_back({token.span, token.kept, alone});
    }
    return pieces;
}

std::set<std::string_view> vocabulary(std::string_view text) {
    std::set<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        if (end > at) words.insert(text.substr(at, end - at));
        at = end + (end == at ? 1 : 0);
    }
    return words;
}

double alike(std::set<std::string_view> const& a, std::set<std::string_view> const& b) {
    auto const common =
        static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](auto word) { return b.contains(word); }));
    std::size_t const most = std::max(a.size(), b.size());
    return most == 0 ? 1 : static_cast<double>(common) / static_cast<double>(most);
}

/// Paragraphs [i, i_end) of one version and [j, j_end) of the other that have no equal: each with the first that is
/// alike.
void match_rest(Words const& a, std::size_t i, std::size_t i_end, Words const& b, std::size_t j, std::size_t j_end,
                std::vector<IndexPair>& pairs) {
    if (i_end - i > most_to_match || j_end - j > most_to_match) return;
    std::vector<std::set<std::string_view>> theirs;
    for (std::size_t k = j; k < j_end; ++k) theirs.push_back(vocabulary(b[k]));
    for (std::size_t next = j; i < i_end; ++i) {
        auto const mine = vocabulary(a[i]);
        for (std::size_t k = next; k < j_end; ++k) {
            if (alike(mine, theirs[k - j]) < least_alike) continue;
            pairs.emplace_back(i, k);
            next = k + 1;
            break;
        }
    }
}

/// Without what stands around the article: menus and recommendations change with the hour.
std::vector<Span> paragraphs_of(Document const& document) {
    std::vector<Span> paragraphs;
    for (Block const& block : document.blocks)
        if (!is_outside(block.kind)) paragraphs.push_back(block.span);
    return paragraphs;
}

Words words_of(Document const& document, std::vector<Span> const& paragraphs) {
    Words words;
    for (Span const paragraph : paragraphs) words.push_back(slice(document.text, paragraph));
    return words;
}

}  // namespace

std::vector<ParagraphPair> paragraph_pairs(Document const& before, Document const& after) {
    std::vector<Span> const old_spans = paragraphs_of(before), new_spans = paragraphs_of(after);
    Words const a = words_of(before, old_spans), b = words_of(after, new_spans);
    std::vector<IndexPair> pairs;
    std::size_t i = 0, j = 0;
    auto equal = common_order(a, b, most_paragraph_edits);
    equal.emplace_back(a.size(), b.size());
    for (auto const& [to_i, to_j] : equal) {
        match_rest(a, i, to_i, b, j, to_j, pairs);
        pairs.emplace_back(to_i, to_j);
        i = to_i + 1;
        j = to_j + 1;
    }
    std::vector<ParagraphPair> out;
    i = j = 0;
    for (auto const& [to_i, to_j] : pairs) {
        for (; i < to_i; ++i) out.push_back({old_spans[i], std::nullopt});
        for (; j < to_j; ++j) out.push_back({std::nullopt, new_spans[j]});
        if (i < a.size() && j < b.size()) out.push_back({old_spans[i++], new_spans[j++]});
    }
    return out;
}

WordChanges word_changes(Extraction const& before, Span in_before, Extraction const& after, Span in_after) {
    auto a = tokens_of(before, in_before), b = tokens_of(after, in_after);
    Words const a_words = words_of(before.document.text, a), b_words = words_of(after.document.text, b);
    for (auto* tokens : {&a, &b})
        for (TextPiece& token : *tokens) token.kept = false;
    for (auto const& [i, j] : common_order(a_words, b_words, most_word_edits)) a[i].kept = b[j].kept = true;
    return {merged(before.document.text, std::move(a)), merged(after.document.text, std::move(b))};
}

}  // namespace figtrail::cli
