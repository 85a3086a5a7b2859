#include <algorithm>
#include <map>
#include <tuple>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/progress.hpp"
#include "cli/series.hpp"
#include "cli/session.hpp"
#include "cli/stored_figures.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "store/events.hpp"
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
    if (!options.event.empty()) {
        FigureFilter filter = options.filter;
        filter.event_id = find_event(store, options.event).id;
        return filter;
    }
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

/// By what is measured: an event has tolls of several kinds.
std::string measure_of(Claim const& claim) {
    return claim.measure.id.empty() ? claim.measure.head : claim.measure.id;
}

/// Counts of one thing ("people", "victims", a bare number) stand on one scale, as do amounts of one unit.
std::string scale_of(Claim const& claim) {
    Unit const& unit = claim.quantity.unit;
    return unit.dimension == dimension::count ? "of " + measure_of(claim) : unit.name;
}

std::string when_in_words(StoredClaim const& figure) {
    if (figure.claim.period) return period_in_words(figure.claim);
    std::string const published = figure.facts.published.substr(0, 10);
    return published.empty() ? "undated" : "published " + published;
}

/// Figures of an event by kind, as they were published; all others as a series of their periods.
std::vector<StoredClaim> in_time(Desk const& desk, HistoryOptions const& options) {
    std::vector<StoredClaim> figures = series(desk, filter_of(options, desk.store));
    if (options.event.empty()) return figures;
    std::sort(figures.begin(), figures.end(), [](StoredClaim const& a, StoredClaim const& b) {
        auto const order = [](StoredClaim const& f) {
            return std::make_tuple(measure_of(f.claim), f.facts.published, f.claim_key, f.facts.url, f.facts.key);
        };
        return order(a) < order(b);
    });
    return figures;
}

}  // namespace

int run(HistoryOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    Searching const line(session, desk.store);
    std::vector<StoredClaim> const figures = in_time(desk, options);
    Listing listing({{"when"},
                     {"of what", Align::left, true},
                     {"value", Align::right},
                     {"unit", Align::left, true},
                     {"chart"},
                     {"how sure"},
                     {"published by", Align::left, true},
                     {"figure"},
                     {"changes", Align::left, true}});
    StoredClaimJson json(desk.store);
    std::map<std::string, double> largest;  // bars of one scale share their largest
    for (StoredClaim const& figure : figures) {
        double& most = largest[scale_of(figure.claim)];
        most = std::max(most, height(figure.claim.quantity));
    }
    for (StoredClaim const& figure : figures) {
        Claim const& claim = figure.claim;
        std::string const former = former_value(desk.store, figure);
        listing.add({{when_in_words(figure)},
                     {measure_in_words(claim)},
                     {moved_value_in_words(claim.quantity)},
                     {claim.quantity.unit.name},
                     {bar(height(claim.quantity), largest[scale_of(claim)]),
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
