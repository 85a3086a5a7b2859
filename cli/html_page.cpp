#include "cli/html_page.hpp"

#include "cli/html_text.hpp"
#include "cli/version.hpp"
#include "schema/embedded.hpp"

namespace figtrail::cli {
namespace {

constexpr std::string_view content_policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

std::string head(HtmlPage const& page) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
           "http-equiv=\"Content-Security-Policy\" "
           "content=\"" +
           std::string(content_policy) +
           "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
           "content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" "
           "content=\"figtrail " +
           version + "\">\n<title>" + html_text(page.title) + "</title>\n<style>\n" +
           std::string(embedded_file("html/report.css")) + "</style>\n</head>\n";
}

std::string footer(HtmlPage const& page) {
    std::string const policy =
        page.policy.empty() ? ""
                            : html_element("p", "", "Compared by the policy: " + html_text(page.policy) + ".") + "\n";
    return "<footer>\n" +
           html_element(
               "p", "",
               "To make this page again: " + html_element("code", "", html_text(page.repeat))) +
           "\n" + policy +
           html_element("p", "",
                        "Figtrail " + std::string(version) +
                            " says what articles say and how their figures stand to each other. It does not "
                            "say which is true.") +
           "\n</footer>\n";
}

}  // namespace

std::string html_page(HtmlPage const& page) {
    return head(page) + "<body class=\"" + page.kind +
           "\">\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<div class=\"masthead\">"
           "<span>Figtrail</span> <span>The paper trail of every figure</span></div>\n<main id=\"content\">\n" +
           page.body + "</main>\n" + footer(page) + "</body>\n</html>\n";
}

}  // namespace figtrail::cli
