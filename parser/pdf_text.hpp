// pdf_text: what pdftotext makes of a PDF -> Document. Paragraphs are joined across lines and pages, words that a line
// break parts are made whole, and what repeats on every page (running heads, page numbers) is set apart as furniture.
//
//   pdf_document("The popula-\ntion is 13 million.\n\f", facts).text == "The population is 13 million."
#pragma once

#include <string_view>

#include "claim/document.hpp"

namespace figtrail {

inline constexpr std::string_view pdf_cleaner = "pdf 1";

/// `text` has a form feed behind each page. Offsets of the result count in its bytes: nothing leads further into a PDF.
Document pdf_document(std::string_view text, ArticleFacts& facts);

}  // namespace figtrail
