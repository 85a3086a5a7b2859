#include "cli/input_format.hpp"

#include <algorithm>
#include <array>

#include "parser/decode.hpp"
#include "parser/feed.hpp"
#include "parser/html.hpp"
#include "parser/pdf_text.hpp"

namespace figtrail::cli {

using namespace std::string_view_literals;

namespace {

struct Ending {
    std::string_view text;
    InputFormat format;
};

constexpr std::array endings{
    Ending{".txt", InputFormat::text},    Ending{".text", InputFormat::text},
    Ending{".md", InputFormat::markdown}, Ending{".markdown", InputFormat::markdown},
    Ending{".jsonl", InputFormat::jsonl}, Ending{".ndjson", InputFormat::jsonl},
    Ending{".html", InputFormat::html},   Ending{".htm", InputFormat::html},
    Ending{".xhtml", InputFormat::html},  Ending{".shtml", InputFormat::html},
    Ending{".pdf", InputFormat::pdf},     Ending{".rss", InputFormat::feed},
    Ending{".atom", InputFormat::feed},   Ending{".warc", InputFormat::warc},
};

struct Word {
    char const* word;
    InputFormat format;
};
constexpr std::array words{
    Word{"auto", InputFormat::automatic}, Word{"text", InputFormat::text},   Word{"markdown", InputFormat::markdown},
    Word{"html", InputFormat::html},      Word{"pdf", InputFormat::pdf},     Word{"feed", InputFormat::feed},
    Word{"warc", InputFormat::warc},      Word{"jsonl", InputFormat::jsonl},
};

struct Magic {
    std::string_view bytes;
    std::string_view kind;
    std::size_t at = 0;
};
constexpr std::array magics{
    Magic{"\x89PNG", "a picture"},
    Magic{"\xFF\xD8\xFF", "a picture"},
    Magic{"GIF8", "a picture"},
    Magic{"PK\x03\x04", "a Zip archive (or a Word, EPUB or OpenDocument file)"},
    Magic{"\x7F"
          "ELF",
          "a program"},
    Magic{"MZ\x90", "a program"},
    Magic{"\xD0\xCF\x11\xE0", "an old Word or Excel file"},
    Magic{"BZh", "packed with bzip2"},
    Magic{"\xFD"
          "7zXZ",
          "packed with xz"},
    Magic{"\x28\xB5\x2F\xFD", "packed with zstd"},
    Magic{"PK\x05\x06", "an empty Zip archive"},
    Magic{"Rar!", "a RAR archive"},
    Magic{"7z\xBC\xAF\x27\x1C", "a 7z archive"},
    Magic{"ustar\0"sv, "a tar archive", 257},
    Magic{"ustar  \0"sv, "a tar archive", 257},
    Magic{"SQLite format 3", "a database"},
    Magic{"OggS", "a recording"},
    Magic{"ID3", "a recording"},
};

bool ends_with_ignoring_case(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.end() - static_cast<std::ptrdiff_t>(lower.size()),
                      [](char want, char has) {
                          return want == (has >= 'A' && has <= 'Z' ? static_cast<char>(has | 0x20) : has);
                      });
}

/// The text in small letters behind what may stand before the first element: white space, prolog, comments.
std::string_view first_element(std::string_view text) {
    for (;;) {
        std::size_t const first = text.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos) return {};
        text.remove_prefix(first);
        std::string_view const close = text.substr(0, 4) == "<!--" ? "-->" : text.substr(0, 2) == "<?" ? "?>" : "";
        if (close.empty()) return text;
        std::size_t const end = text.find(close);
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + close.size());
    }
}

bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

}  // namespace

std::optional<InputFormat> input_format_of(std::string_view file_name) {
    if (ends_with_ignoring_case(file_name, ".gz")) file_name.remove_suffix(3);
    for (Ending const& ending : endings)
        if (ends_with_ignoring_case(file_name, ending.text)) return ending.format;
    return std::nullopt;
}

std::optional<InputFormat> sniffed(std::string_view head) {
    head = head.substr(0, 4096);
    if (head.substr(0, 1024).find("%PDF-") != std::string_view::npos) return InputFormat::pdf;
    if (begins(head, "WARC/1.") || begins(head, "WARC/0.")) return InputFormat::warc;
    if (head.find('\0') == std::string_view::npos && !foreign_kind(head).empty()) return std::nullopt;
    std::string lower = decode(head).text;
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    std::string_view text = first_element(lower);
    if (begins(text, "{") && text.substr(0, text.find('\n')).find("\"text\"") != std::string_view::npos)
        return InputFormat::jsonl;
    if (begins(text, "<!doctype") && text.substr(0, 60).find("html") == std::string_view::npos)
        text = first_element(text.substr(std::min(text.find('>'), text.size() - 1) + 1));
    if (begins(text, "<rss") || begins(text, "<feed") || begins(text, "<rdf:rdf") || begins(text, "<atom:feed"))
        return InputFormat::feed;
    if (!begins(text, "<")) return std::nullopt;
    for (std::string_view const tag : {"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>",
                                       "<p ", "<table", "<article", "<h1"})
        if (begins(text, tag)) return InputFormat::html;
    return std::nullopt;
}

std::string_view foreign_kind(std::string_view head) {
    auto const is_in = [&](Magic const& m) { return head.size() > m.at && begins(head.substr(m.at), m.bytes); };
    auto const found = std::find_if(magics.begin(), magics.end(), is_in);
    if (found != magics.end()) return found->kind;
    if (!begins(head, "RIFF")) return "";
    std::string_view const inside = head.substr(0, 12).substr(std::min<std::size_t>(8, head.size()));
    return inside == "WEBP" ? "a picture" : inside == "WAVE" || inside == "AVI " ? "a recording" : "";
}

std::vector<std::string> input_words() {
    std::vector<std::string> out;
    out.reserve(std::size(words));
    for (Word const& word : words) out.emplace_back(word.word);
    return out;
}

std::optional<InputFormat> input_format_from(std::string_view word) {
    auto const found = std::find_if(words.begin(), words.end(), [&](Word const& w) { return w.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->format);
}

std::string known_endings() {
    std::string list;
    for (Ending const& ending : endings) list.append(list.empty() ? "" : ", ").append(ending.text);
    return list;
}

std::string_view media_type_of(InputFormat format) {
    switch (format) {
        case InputFormat::markdown:
            return "text/markdown";
        case InputFormat::html:
            return "text/html";
        case InputFormat::pdf:
            return "application/pdf";
        case InputFormat::feed:
        case InputFormat::feed_entry:
            return "application/xml";
        default:
            return "text/plain";
    }
}

std::string_view cleaner_of(InputFormat format) {
    switch (format) {
        case InputFormat::markdown:
            return "markdown 1";
        case InputFormat::html:
            return html_cleaner;
        case InputFormat::pdf:
            return pdf_cleaner;
        case InputFormat::feed_entry:
            return feed_cleaner;
        default:
            return "";
    }
}

}  // namespace figtrail::cli
