#include <algorithm>
#include <map>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/series.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t chart_width = 16;

double height(Quantity const& quantity) {
    auto const& [lower, upper, lower_open, upper_open] = quantity.interval;
    return upper ? upper->abs().to_double() : lower ? lower->abs().to_double() : 0;
}

/// "██████▌": eighths of a column, scaled to the largest figure of the same unit.
std::string bar(double value, double largest) {
    constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    auto const steps =
        largest > 0 ? static_cast<std::size_t>(value / largest * static_cast<double>(chart_width * 8)) : 0;
    std::string out;
    for (std::size_t i = 0; i < steps / 8; ++i) out += "█";
    return out + std::string(eighths[steps % 8]);
}

/// The filter, completed by the figure that was named.
FigureFilter filter_of(HistoryOptions const& options, Store const& store) {
    if (options.figure.empty()) return options.filter;
    FigureFilter filter = filter_like(store.find_claim(options.figure).claim, options.filter);
    if (filter.measure.empty())
        throw UsageError("history: it is not known what this figure measures; say --measure or --subject.");
    return filter;
}

/// "was about $13 billion until 2024-05-07, declared".
std::string former_value(Store const& store, StoredClaim const& figure) {
    for (StoredChange const& stored : store.changes(figure.snapshot_id)) {
        if (stored.to_id != figure.id || !stored.from_id || stored.change.kind != ChangeKind::changed) continue;
        if (auto const before = store.claim(*stored.from_id))
            return "was " + before->claim.mention.quote + " until " + figure.facts.retrieved.substr(0, 10) +
                   (stored.change.declared ? ", declared" : ", undeclared");
    }
    return "";
}

}  // namespace

int run(HistoryOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    std::vector<StoredClaim> const figures = series(desk, filter_of(options, desk.store));
    Listing listing({{"when"},
                     {"value", Align::right},
                     {"unit", Align::left, true},
                     {"chart"},
                     {"how sure"},
                     {"published by", Align::left, true},
                     {"figure"},
                     {"changes", Align::left, true}});
    StoredClaimJson json(desk.store);
    std::map<std::string, double> largest;  // by unit: bars of one unit share a scale
    for (StoredClaim const& figure : figures) {
        double& most = largest[figure.claim.quantity.unit.name];
        most = std::max(most, height(figure.claim.quantity));
    }
    for (StoredClaim const& figure : figures) {
        Claim const& claim = figure.claim;
        std::string const former = former_value(desk.store, figure);
        listing.add({{claim.period ? period_in_words(claim) : "published " + figure.facts.published.substr(0, 10)},
                     {moved_value_in_words(claim.quantity)},
                     {claim.quantity.unit.name},
                     {bar(height(claim.quantity), largest[claim.quantity.unit.name]),
                      claim.modality == Modality::actual ? Style::plain : Style::quiet},
                     {modality_in_words(claim), Style::warning},
                     {outlet_and_date(figure.facts)},
                     {std::string(short_key(figure.claim_key)), Style::quiet},
                     {former, Style::warning}},
                    JsonObject()
                        .text("figure", figure.claim_key)
                        .text_or_null("changed", former)
                        .raw("claim", json(figure))
                        .str());
    }
    listing.write(options.format, session, "no figures of that kind.");
    return exit_done;
}

}  // namespace figtrail::cli
