// The checks that reckon() runs, each in a file of its own, and the article as they see it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/reckon.hpp"

namespace figtrail {

/// An article with what all checks need of it, made once. All pieces of text it hands out are bounded, so that checks stay linear
/// on a text without sentences.
class Reckoned {
public:
    Reckoned(Extraction const& read, Catalog const& known);

    Extraction const& article;
    Catalog const& catalog;
    std::string const lower;  ///< the text in ASCII lower-case, byte for byte as long

    std::size_t size() const { return article.claims.size(); }
    Claim const& claim(std::size_t i) const { return article.claims[i]; }
    /// Readable, unambiguous, said to be so, and in a part of the page that the article's author wrote as prose.
    bool takes_part(std::size_t i) const { return takes_part_[i]; }
    bool same_sentence(std::size_t i, std::size_t j) const;

    /// Lower-case text from the end of one quote to the begin of another; empty where they overlap.
    std::string_view between(std::size_t i, std::size_t j) const;
    /// Lower-case text of the sentence up to the quote, and from its end; at most 120 bytes.
    std::string_view before(std::size_t i) const;
    std::string_view after(std::size_t i) const;
    /// Lower-case text of the sentence around the quote, at most 240 bytes to either side.
    std::string_view around(std::size_t i) const;

private:
    std::vector<bool> takes_part_;
};

using Findings = std::vector<Finding>;

void check_parts(Reckoned const&, Findings&);        ///< part-over-whole
void check_countries(Reckoned const&, Findings&);    ///< part-over-whole: one nation against all foreigners
void check_shares(Reckoned const&, Findings&);       ///< share-times-total, derived-total
void check_hundred(Reckoned const&, Findings&);      ///< share-over-100
void check_growth(Reckoned const&, Findings&);       ///< growth
void check_sums(Reckoned const&, Findings&);         ///< sum
void check_ranges(Reckoned const&, Findings&);       ///< range-order
void check_precision(Reckoned const&, Findings&);    ///< false-precision
void check_scale(Reckoned const&, Findings&);        ///< scale-suspect
void check_conversions(Reckoned const&, Findings&);  ///< conversion: two units of one dimension
void check_rates(Reckoned const&, Findings&);        ///< implied-rate, currency-suspect
void check_headline(Reckoned const&, Findings&);     ///< headline
void check_slug(Reckoned const&, Findings&);         ///< slug
void check_weekdays(Reckoned const&, Findings&);     ///< weekday-date

}  // namespace figtrail
