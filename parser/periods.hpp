// Periods: which of a text's dates a figure belongs to. The nearest one that the sentence ties to it; else the one that
// the sentences before it in the paragraph go on speaking of. A date of speech ("said on Tuesday") or of comparison
// ("from 2018") is none.
//
//   Periods const periods(text, dates, facts);
//   periods.of(reading.first, reading.last, sentence, clause, Modality::actual)   // {"2023", text, during, "2023"}
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claim/approximator.hpp"
#include "claim/document.hpp"
#include "claim/period.hpp"
#include "parser/clause.hpp"
#include "parser/date_standing.hpp"
#include "parser/grammar/dates.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Periods {
public:
    /// All three must outlive the object. Sentences must be split; `dates` in text order.
    Periods(TokenText const& text, std::vector<DateMention> const& dates, ArticleFacts const& facts);

    /// The period of the figure at tokens [first, last) of sentence number `sentence`.
    std::optional<Period> of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence, Clause const& clause,
                             Modality modality) const;

    /// The date mention whose period `of` gives when the sentence itself says it; nullptr when inherited or unknown.
    DateMention const* date_of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence, Clause const& clause,
                               Modality modality) const;

    /// Day of publication, where the facts tell.
    std::optional<Day> published() const { return published_; }

private:
    struct Place;
    std::uint32_t dates_before(std::uint32_t token) const;
    bool is_to_come(std::string_view edtf) const;
    bool allows_inheritance(Place const& place, Clause const& clause) const;
    DateMention const* best_of_sentence(Place const& place, Clause const& clause) const;
    std::optional<Period> resolve(DateMention const& mention, Modality modality, PeriodOrigin origin, bool is_past = false) const;
    bool had_happened(Clause const& clause) const;

    TokenText const& text_;
    std::vector<DateMention> const& dates_;
    ArticleFacts const& facts_;
    std::optional<Day> published_;
    std::vector<DateStanding> standing_;  ///< of each date
    std::vector<std::uint32_t>
        inherited_;  ///< of each sentence: the date that its paragraph goes on speaking of, or no_date
};

}  // namespace figtrail
