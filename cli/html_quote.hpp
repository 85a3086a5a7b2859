// Quotes of stored figures in a page: the sentence with the figure marked, and beside another figure how the two stand
// to each other.
//
//   html_quote(text, claim) == "Trade reached <mark>about $13 billion</mark> in 2023."
#pragma once

#include <initializer_list>
#include <string>

#include "cli/desk.hpp"
#include "cli/on_file.hpp"

namespace figtrail::cli {

/// Where the text is not kept, the quote between its prefix and suffix.
std::string html_quote(std::string_view text, Claim const& claim);
/// The same with outlet, date and a link to the words.
std::string html_cited(Desk const& desk, StoredClaim const& figure);
/// A figure of another article: relation, quote, reason, what made the two comparable.
std::string html_compared(Desk const& desk, ComparedFigure const& other);

/// What people decided, a line each; empty when nobody did.
std::string html_verdicts(std::vector<Review> const& reviews);

/// A table that may be wider than its page: it scrolls, by keyboard too. `rows` is HTML.
std::string html_table(std::initializer_list<std::string_view> headings, std::string const& rows);

}  // namespace figtrail::cli
