#include "parser/trace.hpp"

#include <string_view>

#include "parser/interpret.hpp"

namespace figtrail {
namespace {

std::string_view name_of(Pos pos) {
    switch (pos) {
        case Pos::noun: return "noun";
        case Pos::proper: return "name";
        case Pos::verb: return "verb";
        case Pos::participle: return "participle";
        case Pos::auxiliary: return "auxiliary";
        case Pos::modal: return "modal";
        case Pos::adjective: return "adjective";
        case Pos::adverb: return "adverb";
        case Pos::determiner: return "determiner";
        case Pos::possessive: return "possessive";
        case Pos::pronoun: return "pronoun";
        case Pos::preposition: return "preposition";
        case Pos::conjunction: return "conjunction";
        case Pos::subordinator: return "subordinator";
        case Pos::numeral: return "number";
        case Pos::to: return "to";
        case Pos::negation: return "negation";
        case Pos::none: case Pos::mark: case Pos::other: return "";
    }
    return "";
}

std::string span_text(Span span) { return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")"; }

void line(std::string& out, std::string_view label, std::string_view text) {
    if (text.empty()) return;
    out += "    ";
    out += label;
    out.append(label.size() < 12 ? 12 - label.size() : 1, ' ');
    out += text;
    out += '\n';
}

std::string bounds(Claim const& claim) {
    Quantity const& q = claim.quantity;
    if (!q.unreadable.empty()) return q.unreadable + " (more digits than are computed with)";
    auto const end = [](std::optional<Number> const& n, char const* open) { return n ? n->to_string() : std::string(open); };
    if (q.interval.is_point()) return q.interval.lower->to_string();
    return end(q.interval.lower, "-oo") + " .. " + end(q.interval.upper, "oo");
}

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& w : words) out += (out.empty() ? "" : ", ") + w;
    return out;
}

/// Words with what the tagger made of them: "exports/noun rose/verb".
std::string tagged(TokenText const& text, Sentence const& sentence) {
    std::string out;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (!out.empty()) out += ' ';
        out += text.word(i);
        if (auto const name = name_of(text.tokens[i].pos); !name.empty()) (out += '/') += name;
    }
    return out;
}

/// The rules that read a figure, from the whole to its numeral.
std::string rules_of(Reading const& r) {
    std::string out(r.rule);
    if (std::string_view const numeral = numeral_rule(r.form); numeral != r.rule) (out += ", ") += numeral;
    if (r.quantity.unit.name.find(" per ") != std::string::npos) out += ", rate";
    return out;
}

}  // namespace

std::string trace_surface(ArticleText const& article, Found const& found) {
    TokenText const& text = article.text;
    std::string out = "document: " + std::to_string(article.document.blocks.size()) + " blocks, " + std::to_string(text.sentences.size()) +
                      " sentences, " + std::to_string(text.tokens.size()) + " tokens, " + std::to_string(article.names.names.size()) + " names\n";
    for (auto const& note : article.document.notes) out += "  note: " + note + '\n';
    std::size_t reading = 0;
    std::size_t explained = 0;
    std::size_t date = 0;
    for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
        Sentence const& sentence = text.sentences[s];
        out += "sentence " + std::to_string(s + 1) + ' ' + span_text(sentence.span) + '\n';
        line(out, "words", tagged(text, sentence));
        for (; date < article.dates.size() && article.dates[date].first < sentence.last; ++date) {
            DateMention const& m = article.dates[date];  // those with a numeral come among what is explained
            if (!m.has_numeral) line(out, "date", std::string(slice(text.text, m.span)) + "  (" + std::string(m.rule) + ")");
        }
        for (; explained < found.explained.size() && found.explained[explained].first < sentence.last; ++explained) {
            Explained const& e = found.explained[explained];
            Span const span{text.tokens[e.first].span.begin, text.tokens[e.last - 1].span.end};
            line(out, "explained", std::string(slice(text.text, span)) + "  (" + std::string(to_string(e.kind)) + ": " + std::string(e.reason) + ")");
        }
        for (; reading < found.readings.size() && found.readings[reading].sentence == s; ++reading) {
            Reading const& r = found.readings[reading].reading;
            Span const span{text.tokens[r.first].span.begin, text.tokens[r.last - 1].span.end};
            line(out, "figure", std::string(slice(text.text, span)) + "  (" + rules_of(r) + ")");
        }
    }
    return out;
}

std::string trace_claims(std::vector<Claim> const& claims) {
    std::string out;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        Claim const& c = claims[i];
        out += "claim " + std::to_string(i + 1) + ' ' + span_text(c.mention.span) + " \"" + c.mention.quote + "\"\n";
        line(out, "rule", c.rule);
        line(out, "value", bounds(c));
        line(out, "hedge", to_string(c.quantity.approximator));
        line(out, "unit", c.quantity.unit.name + " (" + c.quantity.unit.dimension + (c.quantity.unit.id.empty() ? "" : ", " + c.quantity.unit.id) + ")");
        if (c.quantity.trend != Trend::none) line(out, "trend", to_string(c.quantity.trend));
        line(out, "measure", c.measure.id.empty() ? "open" : c.measure.id);
        line(out, "phrase", c.measure.phrase);
        line(out, "role", c.measure.role);
        line(out, "of", c.measure.of);
        line(out, "concepts", joined(c.measure.concepts));
        for (Subject const& s : c.subjects) line(out, "subject", s.name + " (" + s.kind + ", " + s.origin + ")");
        line(out, "places", joined(c.places));
        if (c.period) line(out, "period", c.period->edtf + " (" + std::string(to_string(c.period->origin)) + ")");
        line(out, "modality", to_string(c.modality));
        if (c.attribution.speaker) line(out, "speaker", *c.attribution.speaker);
        if (c.attribution.agency) line(out, "agency", *c.attribution.agency);
        line(out, "inferred", joined(c.inferred));
        if (c.refers_to) line(out, "refers to", "claim " + std::to_string(*c.refers_to + 1));
        if (c.repeats) line(out, "repeats", "claim " + std::to_string(*c.repeats + 1));
    }
    return out;
}

}  // namespace figtrail
