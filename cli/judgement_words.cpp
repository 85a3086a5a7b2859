#include "cli/judgement_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/text_width.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {

std::string_view relation_word(RelationKind kind) {
    switch (kind) {
        case RelationKind::same:
            return "the same";
        case RelationKind::same_after_rounding:
            return "the same after rounding";
        case RelationKind::compatible:
            return "may agree";
        case RelationKind::contradiction:
            return "cannot both hold";
        case RelationKind::scale_suspect:
            return "a slip of scale?";
        case RelationKind::unit_suspect:
            return "a slip of unit?";
        case RelationKind::currency_suspect:
            return "another currency?";
        case RelationKind::recycled:
            return "recycled?";
        case RelationKind::revised:
            return "revised";
        case RelationKind::series:
            return "another period";
        case RelationKind::not_comparable:
            return "not compared";
    }
    return "";
}

std::string_view change_word(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::changed:
            return "changed";
        case ChangeKind::scope_changed:
            return "scope changed";
        case ChangeKind::hedge_changed:
            return "hedge changed";
        case ChangeKind::moved:
            return "moved";
        case ChangeKind::reworded:
            return "reworded";
        case ChangeKind::added:
            return "added";
        case ChangeKind::removed:
            return "removed";
        case ChangeKind::kept:
            return "kept";
    }
    return "";
}

std::string_view verdict_word(VerdictKind verdict) {
    switch (verdict) {
        case VerdictKind::agrees:
            return "agrees";
        case VerdictKind::contradicts:
            return "contradicts";
        case VerdictKind::not_comparable:
            return "not compared";
    }
    return "";
}

Style relation_style(RelationKind kind) {
    if (kind == RelationKind::contradiction) return Style::bad;
    if (is_conflict(kind)) return Style::warning;
    return kind == RelationKind::not_comparable || kind == RelationKind::series ? Style::quiet : Style::good;
}

std::string finding_kind_in_words(std::string const& kind) {
    if (auto const relation = relation_kind_from(kind)) return std::string(relation_word(*relation));
    std::string words = kind;
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string relation_heading(Relation const& relation, Terminal const& terminal) {
    std::string out = styled(relation_word(relation.kind), relation_style(relation.kind), terminal);
    bool const apart =
        relation.apart_percent && *relation.apart_percent > 0 && relation.kind != RelationKind::not_comparable;
    return apart ? out + fmt::format(", {:.1f} % apart", *relation.apart_percent) : out;
}

std::string relation_footing(Relation const& relation) {
    std::string out;
    if (!relation.because.empty()) out += "      " + harmless(relation.because) + "\n";
    if (!relation.assumed.empty()) out += "      Assumed to be the same: " + listed(relation.assumed) + ".\n";
    for (std::string const& key : relation.keys) out += "      " + harmless(key) + "\n";
    return out;
}

std::string change_in_words(Change const& change) {
    std::string word(change_word(change.kind));
    if (change.kind != ChangeKind::changed) return word;
    return word + (change.declared ? ", declared by a correction" : ", undeclared");
}

std::string_view reason_in_words(Reason reason) {
    switch (reason) {
        case Reason::none:
            return "no reason";
        case Reason::measure:
            return "another measure";
        case Reason::subject:
            return "another subject, or none in full";
        case Reason::event:
            return "another event, or none that both report";
        case Reason::place:
            return "another place";
        case Reason::period:
            return "another time";
        case Reason::period_partial:
            return "a part of the other's time";
        case Reason::period_unknown:
            return "no time stated";
        case Reason::modality:
            return "forecast or target against fact";
        case Reason::aggregation:
            return "a part against a whole";
        case Reason::denominator:
            return "a share of something else";
        case Reason::unit:
            return "units that do not convert";
        case Reason::ambiguous_locale:
            return "a number with two readings";
        case Reason::unreadable:
            return "a number that cannot be read";
    }
    return "";
}

std::string reasons_in_words(std::map<std::string, std::size_t> const& not_compared) {
    std::vector<std::pair<std::string, std::size_t>> sorted(not_compared.begin(), not_compared.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.second > b.second; });
    std::string out;
    for (auto const& [reason, number] : sorted)
        out.append(out.empty() ? "" : "; ").append(reason_in_words(reason_from(reason).value_or(Reason::none))) += " (" + std::to_string(number) + ")";
    return out;
}

Style severity_style(Severity severity) {
    switch (severity) {
        case Severity::error:
        case Severity::high:
            return Style::bad;
        case Severity::warn:
        case Severity::medium:
            return Style::warning;
        default:
            return Style::quiet;
    }
}

bool is_conflict(RelationKind kind) {
    return kind == RelationKind::contradiction || kind == RelationKind::scale_suspect ||
           kind == RelationKind::unit_suspect || kind == RelationKind::currency_suspect ||
           kind == RelationKind::recycled;
}

}  // namespace figtrail::cli
