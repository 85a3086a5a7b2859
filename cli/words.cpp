#include "cli/words.hpp"

#include <algorithm>
#include <vector>

#include "claim/lexicon_facts.hpp"
#include "claim/outside.hpp"
#include "cli/text_width.hpp"

namespace figtrail::cli {
namespace {

std::string sign_of(Quantity const& quantity) {
    switch (quantity.approximator) {
        case Approximator::about:
            return "≈ ";
        case Approximator::nearly:
            return "just under ";
        case Approximator::more_than:
            return "> ";
        case Approximator::at_least:
            return "≥ ";
        case Approximator::less_than:
            return "< ";
        case Approximator::up_to:
            return "≤ ";
        default:
            return "";
    }
}

void append_unique(std::vector<std::string>& items, std::string const& item) {
    if (!item.empty() && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

}  // namespace

std::string value_in_words(Quantity const& quantity) {
    if (!quantity.unreadable.empty()) return quantity.unreadable + " (unreadable)";
    auto const& [lower, upper, lower_open, upper_open] = quantity.interval;
    if (!lower && !upper) return "";
    if (lower && upper && *lower != *upper)
        return sign_of(quantity) + lower->to_grouped_string() + " to " + upper->to_grouped_string();
    std::string const value = sign_of(quantity) + (lower ? *lower : *upper).to_grouped_string();
    return quantity.other_reading ? value + " or " + quantity.other_reading->to_grouped_string() : value;
}

std::string moved_value_in_words(Quantity const& quantity) {
    std::string const value = value_in_words(quantity);
    return quantity.trend == Trend::up ? "up " + value : quantity.trend == Trend::down ? "down " + value : value;
}

std::string measure_in_words(Claim const& claim) {
    Measure const& measure = claim.measure;
    std::string words = measure.id;
    std::replace(words.begin(), words.end(), '_', ' ');
    if (words.empty()) words = measure.phrase;
    if (words.empty()) words = measure.head;
    // "key pillar of the alliance" has its scope; what is measured is often the same noun as what it is a share of
    bool const said = words.find(" of ") != std::string::npos || words.find(measure.of) != std::string::npos;
    return said ? words : words + (words.empty() ? "of " : " of ") + measure.of;
}

std::string measure_at_length(Claim const& claim) {
    return measure_in_words(claim) + (claim.measure.id.empty() ? "" : in_brackets(claim.measure.phrase));
}

std::string subjects_in_words(Claim const& claim) {
    std::vector<std::string> names;
    for (Subject const& subject : claim.subjects) append_unique(names, subject.name);
    if (names.empty())
        for (std::string const& place : claim.places) append_unique(names, lexicon_facts().country_name(place));
    return listed(names);
}

std::string period_in_words(Claim const& claim) {
    if (!claim.period) return "";
    Period const& period = *claim.period;
    return period.origin == PeriodOrigin::text ? period.edtf
                                               : period.edtf + " (" + std::string(to_string(period.origin)) + ")";
}

std::string modality_in_words(Claim const& claim) {
    return claim.modality == Modality::actual ? "" : std::string(to_string(claim.modality));
}

std::string attribution_in_words(Claim const& claim) {
    auto const& [speaker, agency] = claim.attribution;
    if (!speaker) return agency.value_or("");
    return agency ? *speaker + ", via " + *agency : *speaker;
}

std::string counted(std::size_t number, std::string_view noun) {
    std::string const words = std::to_string(number) + " " + std::string(noun);
    return number == 1 ? words : words + "s";
}

std::string in_brackets(std::string const& text) { return text.empty() ? "" : " (" + text + ")"; }

std::string joined(std::vector<std::string> const& items) {
    std::string out;
    for (std::string const& item : items) out += (out.empty() ? "" : " ") + item;
    return out;
}

std::string listed(std::vector<std::string> const& items) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return out;
}

std::string ledger_in_words(Extraction const& text) {
    Ledger const& ledger = text.ledger;
    std::vector<std::pair<NumeralKind, std::size_t>> kinds;
    for (LedgerItem const& item : ledger.items) {
        if (item.kind == NumeralKind::claim || item.kind == NumeralKind::not_understood) continue;
        auto const found =
            std::find_if(kinds.begin(), kinds.end(), [&](auto const& k) { return k.first == item.kind; });
        if (found == kinds.end())
            kinds.emplace_back(item.kind, 1);
        else
            ++found->second;
    }
    std::sort(kinds.begin(), kinds.end());
    std::vector<std::string> parts;
    for (auto const& [kind, number] : kinds) {
        bool const mass = kind == NumeralKind::furniture;
        parts.push_back(mass                                       ? std::to_string(number) + " furniture"
                        : kind == NumeralKind::party && number > 1 ? std::to_string(number) + " parties"
                                                                   : counted(number, to_string(kind)));
    }
    std::string const explained = parts.empty() ? "" : " (" + listed(parts) + ")";
    auto const around = static_cast<std::size_t>(
        std::count_if(text.claims.begin(), text.claims.end(), [](Claim const& claim) { return is_outside(claim.block); }));
    std::string const figures = counted(ledger.claims() - std::min(around, ledger.claims()), "figure") + (around == 0 ? "" : ", " + std::to_string(around) + " more around the text");
    return counted(ledger.numerals(), "numeral") + ": " + figures + ", " +
           std::to_string(ledger.explained()) + " explained" + explained + ", " +
           std::to_string(ledger.not_understood()) + " not understood.";
}

}  // namespace figtrail::cli
