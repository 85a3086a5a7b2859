// The worksheet as one page: prints on paper, runs nothing, loads nothing.
#include "cli/html_text.hpp"
#include "cli/worksheet.hpp"

namespace figtrail::cli {
namespace {

/// The figure between « and » marked.
std::string marked(std::string const& sentence) {
    std::string out = html_text(sentence);
    std::size_t const begin = out.find("«"), end = out.find("»", begin == std::string::npos ? 0 : begin);
    if (begin == std::string::npos || end == std::string::npos) return out;
    std::size_t const mark = std::string("«").size();
    return out.substr(0, begin) + "<mark>" + out.substr(begin + mark, end - begin - mark) + "</mark>" + out.substr(end + mark);
}

constexpr char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<title>Worksheet</title>\n<style>\n"
    "body { font: 14px/1.4 sans-serif; margin: 1.5em; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { border: 1px solid #999; padding: 0.3em 0.5em; vertical-align: top; text-align: left; }\n"
    "th { background: #eee; }\n"
    "mark { background: #ffe08a; }\n"
    ".finding { color: #a00; }\n"
    ".tick { min-width: 2.5em; }\n"
    ".blank { min-width: 6em; }\n"
    ".key { color: #777; font: 10px monospace; word-break: break-all; }\n"
    "tr { page-break-inside: avoid; }\n"
    "@media print { @page { size: landscape; } body { margin: 0; } .key { display: none; } }\n"
    "</style>\n</head>\n<body>\n";

char const* class_of(SheetColumn column) {
    switch (column) {
        case SheetColumn::finding:
            return " class=\"finding\"";
        case SheetColumn::ok:
            return " class=\"tick\"";
        case SheetColumn::source:
        case SheetColumn::locator:
        case SheetColumn::by:
        case SheetColumn::note:
            return " class=\"blank\"";
        case SheetColumn::key:
            return " class=\"key\"";
        default:
            return "";
    }
}

}  // namespace

std::string sheet_html_head() { return head; }

std::string sheet_html(Worksheet const& sheet) {
    std::string out = "<h1>" + html_text(sheet.heading) + "</h1>\n<table>\n<thead><tr>";
    for (std::size_t i = 0; i < sheet_columns.size(); ++i)
        out += std::string("<th") + class_of(static_cast<SheetColumn>(i)) + ">" + std::string(sheet_columns[i]) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (SheetRow const& row : sheet.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto const column = static_cast<SheetColumn>(i);
            out += std::string("<td") + class_of(column) + ">" + (column == SheetColumn::sentence ? marked(row[i]) : html_text(row[i])) + "</td>";
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

std::string sheet_html_foot() { return "</body>\n</html>\n"; }

}  // namespace figtrail::cli
