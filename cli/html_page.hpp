// html_page: the frame of a report: one file with its style sheet inside (schema/html/report.css), no script, nothing
// to load. A content security policy says so to the browser, should anything foreign ever slip through.
//
//   session.out << html_page({"Figure b776f635", "figure", body, "figtrail report b776f635 --format html", policy});
#pragma once

#include <string>

namespace figtrail::cli {

struct HtmlPage {
    std::string title;   ///< plain text
    std::string kind;    ///< class of the body: figure, article, database, versions
    std::string body;    ///< HTML: a header first, then the rest
    std::string repeat;  ///< the command that makes this page again
    std::string policy;  ///< by which figures were compared; empty when none were
};

std::string html_page(HtmlPage const& page);

}  // namespace figtrail::cli
