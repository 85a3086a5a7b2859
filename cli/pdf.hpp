// pdf: the text of a PDF, by pdftotext as a process of its own. No shell; bounded in time, memory and output.
//
//   pdf_text(bytes)   // "Page one ...\f"
#pragma once

#include <string>
#include <string_view>

namespace figtrail::cli {

/// Throws std::runtime_error with the reason: pdftotext is not installed, refuses the file, or takes too long.
std::string pdf_text(std::string_view bytes);

}  // namespace figtrail::cli
