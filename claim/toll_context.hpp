// TollContext: the words around a count of victims, within its sentence.
//
//   TollContext const context(claim, setting);   context.any_after(TollWord::rest, 2)   // "«two» more people"
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claim/relate.hpp"

namespace figtrail {

enum class TollWord : std::uint8_t {
    anybody,        ///< heads that leave nobody out: people, victims, dead
    by_age_or_sex,  ///< men, kids: reports divide the victims each in its own way
    rest,           ///< other, more, additional
    pointing,       ///< the, these, of, not
    sorting,        ///< condition, critically, taken, since: what became of some
    harmed,         ///< dead, killed, hurt
    fatal,          ///< fatally, dead
    counted_in,     ///< including, counting
    own_death,      ///< himself, suicide
    attacker        ///< gunman, suspect, himself
};

bool is_toll_word(TollWord kind, std::string_view lower);
/// "Women", "kid": a noun, in whatever number, that tells some of the people from the others.
bool tells_age_or_sex(std::string_view noun);

/// lexicon/en/tolls.json as it ships, sorted; read at the first call.
std::vector<std::string> const& toll_words(TollWord kind);

class TollContext {
public:
    /// Reads the sentence where `setting` has the text, else the characters around the quote.
    TollContext(Claim const& claim, Setting const& setting);

    /// Is there such a word among the first `reach` words behind the quote?
    bool any_after(TollWord kind, std::size_t reach) const;
    /// Among the last `reach` words in front of it?
    bool any_before(TollWord kind, std::size_t reach) const;
    /// Does such a word come within `reach` behind the quote, and none of `unless` before it?
    bool any_after_before(TollWord kind, TollWord unless, std::size_t reach) const;
    bool next_is(std::string_view lower) const { return !after_.empty() && after_.front() == lower; }
    /// In the title or near the beginning of the text.
    bool in_lead() const { return in_lead_; }

private:
    std::vector<std::string> before_, after_;
    bool in_lead_ = false;
};

}  // namespace figtrail
