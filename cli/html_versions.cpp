#include "cli/html_versions.hpp"

#include "cli/html_text.hpp"
#include "cli/judgement_words.hpp"
#include "cli/text_changes.hpp"

namespace figtrail::cli {
namespace {

std::string quote_of(Extraction const& text, std::optional<std::uint32_t> claim) {
    return claim && *claim < text.claims.size() ? html_text(text.claims[*claim].mention.quote) : "";
}

bool is_in_strip(ChangeKind kind) {
    return kind != ChangeKind::kept && kind != ChangeKind::moved && kind != ChangeKind::reworded;
}

std::string strip(Extraction const& before, Extraction const& after, std::vector<Change> const& changes) {
    std::string out;
    for (Change const& change : changes) {
        if (!is_in_strip(change.kind)) continue;
        std::string const from = quote_of(before, change.from), to = quote_of(after, change.to);
        std::string figures;
        if (!from.empty()) figures += "<span class=\"was\"><small>was</small> <del>" + from + "</del></span> ";
        if (!to.empty()) figures += "<span class=\"now\"><small>now</small> <ins>" + to + "</ins></span>";
        bool const silent = change.kind == ChangeKind::changed && !change.declared;
        out += "<li" + std::string(silent ? " class=\"silent\"" : "") + ">" + html_foreign("p", "figures", figures) +
               html_element("p", "how", html_text(change_in_words(change))) + "</li>\n";
    }
    return out.empty() ? html_element("p", "quiet", "No figure changed.") + "\n"
                       : "<ul class=\"strip\">\n" + out + "</ul>\n";
}

/// One side of a pair; `tag` is del or ins, `word` what it is called.
std::string side(std::string_view text, std::vector<TextPiece> const& pieces, std::string const& tag,
                 std::string const& word) {
    std::string out;
    for (TextPiece const& piece : pieces) {
        std::string const words = html_text(slice(text, piece.span));
        if (piece.kept)
            out += words;
        else
            out += "<" + tag + (piece.numeral ? " class=\"numeral\"" : "") + ">" + html_spoken(word + ": ") + words +
                   "</" + tag + ">";
    }
    return out;
}

std::string cell(std::string const& classes, std::string const& inner) {
    return html_foreign("p", classes, inner) + "\n";
}

std::string whole(std::string_view text, Span span, std::string const& tag, std::string const& word) {
    return cell(tag == "del" ? "before" : "after", side(text, {{span, false, false}}, tag, word));
}

std::string row(Extraction const& before, Extraction const& after, ParagraphPair const& pair) {
    std::string_view const old_text = before.document.text, new_text = after.document.text;
    std::string const empty = "<p class=\"nothing\"></p>\n";
    if (!pair.after)
        return "<div class=\"pair\">\n" + whole(old_text, *pair.before, "del", "removed") + empty + "</div>\n";
    if (!pair.before)
        return "<div class=\"pair\">\n" + empty + whole(new_text, *pair.after, "ins", "added") + "</div>\n";
    if (slice(old_text, *pair.before) == slice(new_text, *pair.after)) {
        std::string const words = html_text(slice(new_text, *pair.after));
        return "<div class=\"pair same\">\n" + cell("before", words) +
               "<p class=\"after\" dir=\"auto\" aria-hidden=\"true\">" + words + "</p>\n</div>\n";
    }
    WordChanges const changes = word_changes(before, *pair.before, after, *pair.after);
    return "<div class=\"pair\">\n" + cell("before", side(old_text, changes.before, "del", "removed")) +
           cell("after", side(new_text, changes.after, "ins", "added")) + "</div>\n";
}

std::string heading(std::string const& name, Extraction const& version) {
    std::string const& retrieved = version.facts.retrieved;
    return html_element("p", "",
                        html_element("b", "", name) + (retrieved.empty() ? "" : " retrieved " + html_text(retrieved)));
}

}  // namespace

std::string html_versions(Extraction const& before, Extraction const& after, std::vector<Change> const& changes, bool quotes_only) {
    std::string const gaps = quotes_only ? html_element("p", "quiet",
                                                        "Only the quotes with the words around them were kept, not the text: what "
                                                        "changed elsewhere cannot be shown.") +
                                               "\n"
                                         : "";
    std::string out = "<div class=\"versions\">\n" + strip(before, after, changes) + gaps +
                      "<p class=\"legend\"><del>removed</del> yellow, struck through, in the earlier version &ensp; "
                      "<ins>added</ins> blue, underlined, "
                      "in the later one</p>\n<div class=\"pair heads\">\n" +
                      heading("Before", before) + heading("After", after) + "</div>\n";
    for (ParagraphPair const& pair : paragraph_pairs(before.document, after.document)) out += row(before, after, pair);
    out += "</div>\n";
    return quotes_only ? html_gaps(out) : out;
}

}  // namespace figtrail::cli
