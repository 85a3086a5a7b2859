// share-over-100: more than all of a group of people or things.
#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// "of all tourists", "of the voters", "of Iraqi students": a share of countable members. A level may well be 120 percent of another
/// ("of the poverty line", "of capacity").
bool is_of_members(std::string_view after) {
    if (!begins_with_words(after, {"of"})) return false;
    after = without_blanks(after).substr(2);
    if (begins_with_words(after, {"all", "these", "those"}) && !begins_with_words(after, {"all time"})) return true;
    constexpr int farthest_noun = 4;
    int position = 0;
    for (std::string const& word : words_of(after.substr(0, after.find_first_of(",.;:()")))) {
        if (is_people(word) && word != "people" && word.back() == 's') return true;
        if (++position == farthest_noun) break;
    }
    return false;
}

}  // namespace

void check_hundred(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& claim = r.claim(i);
        if (!r.takes_part(i) || !is_percentage(claim) || claim.quantity.trend != Trend::none) continue;
        // A figure that only borrows its unit from a neighbour is no share that the text states.
        bool const says_percent = holds_any(claim.mention.quote, "%") || holds_words(lower_case(claim.mention.quote), {"percent", "per cent", "pct"});
        Interval const share = meant(claim);
        if (!says_percent || !share.lower || *share.lower <= Number(1) || !is_of_members(r.after(i))) continue;
        if (holds_words(r.before(i), {"rise", "rose", "grow", "grew", "growth", "increase", "increased", "up", "times", "more than doubled"})) continue;
        out.push_back({"share-over-100", Severity::error, "A share cannot exceed the whole: " + worded(claim) + " of its group.",
                       {static_cast<std::uint32_t>(i)}});
    }
}

}  // namespace figtrail
