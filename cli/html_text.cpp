#include "cli/html_text.hpp"

#include <algorithm>

#include "cli/text_width.hpp"
#include "cli/web_address.hpp"

namespace figtrail::cli {
namespace {

std::string element(std::string_view name, std::string_view attributes, std::string_view inner) {
    std::string out = "<";
    out.append(name).append(attributes).append(">").append(inner).append("</").append(name).append(">");
    return out;
}

std::string class_attribute(std::string_view classes) {
    return classes.empty() ? "" : " class=\"" + std::string(classes) + "\"";
}

}  // namespace

std::string html_text(std::string_view text) {
    std::string out;
    for (char const c : without_controls(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string html_element(std::string_view name, std::string_view classes, std::string_view inner) {
    return element(name, class_attribute(classes), inner);
}

std::string html_foreign(std::string_view name, std::string_view classes, std::string_view inner) {
    return element(name, class_attribute(classes) + " dir=\"auto\"", inner);
}

std::string html_link(std::string_view label, std::string_view url) {
    if (!is_web_address(url)) return std::string(label);
    return element("a", " href=\"" + html_text(url) + "\" rel=\"noreferrer noopener\"", label);
}

std::string html_marked(std::string_view text, Span sentence, Span figure) {
    if (!sentence.contains(figure)) sentence = figure;
    return html_text(slice(text, {sentence.begin, figure.begin})) + "<mark>" + html_text(slice(text, figure)) +
           "</mark>" + html_text(slice(text, {figure.end, sentence.end}));
}

std::string html_gaps(std::string_view html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        std::size_t const end = std::min(html.find_first_not_of(' ', at), html.size());
        if (end - at >= 4)
            out += " … ";
        else
            out.append(html, at, end - at);
        if (end < html.size()) out += html[end];
        at = end + 1;
    }
    return out;
}

std::string html_fact(std::string_view label, std::string_view inner) {
    return inner.empty() ? "" : "<div>" + html_element("dt", "", label) + html_foreign("dd", "", inner) + "</div>\n";
}

std::string html_section(std::string_view heading, std::string_view classes, std::string_view inner) {
    if (inner.empty()) return "";
    return html_element("section", classes, "\n" + html_element("h2", "", heading) + "\n" + std::string(inner)) + "\n";
}

std::string html_spoken(std::string_view words) { return html_element("span", "spoken", words); }

}  // namespace figtrail::cli
