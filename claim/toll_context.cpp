#include "claim/toll_context.hpp"

#include <algorithm>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// Title and about three sentences: what a report opens with is what it counts.
constexpr std::uint32_t lead_bytes = 900;

bool any_of_kind(TollWord kind, std::vector<std::string>::const_iterator first, std::vector<std::string>::const_iterator last) {
    return std::any_of(first, last, [kind](std::string const& word) { return is_toll_word(kind, word); });
}

}  // namespace

bool is_toll_word(TollWord kind, std::string_view lower) {
    auto const& words = toll_words(kind);
    return std::binary_search(words.begin(), words.end(), lower);
}

bool tells_age_or_sex(std::string_view noun) { return is_toll_word(TollWord::by_age_or_sex, word_root(noun)); }

TollContext::TollContext(Claim const& claim, Setting const& setting) {
    Span const quote = claim.mention.span, sentence = claim.sentence;
    bool const with_text = setting.text != nullptr && sentence.end <= setting.text->size() && sentence.begin <= quote.begin && quote.end <= sentence.end;
    std::string_view before = claim.mention.prefix, after = claim.mention.suffix;
    if (with_text) {
        std::string_view const text = *setting.text;
        before = text.substr(sentence.begin, quote.begin - sentence.begin);
        after = text.substr(quote.end, sentence.end - quote.end);
    }
    before_ = words_of(before);
    after_ = words_of(after);
    in_lead_ = claim.block == BlockKind::title || quote.begin < lead_bytes;
}

bool TollContext::any_after(TollWord kind, std::size_t reach) const {
    auto const last = after_.begin() + static_cast<std::ptrdiff_t>(std::min(reach, after_.size()));
    return any_of_kind(kind, after_.begin(), last);
}

bool TollContext::any_after_before(TollWord kind, TollWord unless, std::size_t reach) const {
    for (std::size_t i = 0; i < std::min(reach, after_.size()); ++i) {
        if (is_toll_word(unless, after_[i])) return false;
        if (is_toll_word(kind, after_[i])) return true;
    }
    return false;
}

bool TollContext::any_before(TollWord kind, std::size_t reach) const {
    auto const first = before_.end() - static_cast<std::ptrdiff_t>(std::min(reach, before_.size()));
    return any_of_kind(kind, first, before_.end());
}

}  // namespace figtrail
