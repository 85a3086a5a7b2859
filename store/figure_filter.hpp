// FigureFilter: which figures a person wants to see, and the SQL that finds them. Nothing a person types becomes SQL.
//
//   FigureFilter filter;  filter.measure = "trade_volume";  filter.place = "IQ";  store.figures(filter, take);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "claim/approximator.hpp"

namespace figtrail {

/// Empty fields ask for nothing. Text is compared without regard to ASCII case.
struct FigureFilter {
    std::string measure;   ///< id of the catalog, head noun, or a part of the phrase or the thing counted
    std::string subject;   ///< a part of a subject's name
    std::string place;     ///< ISO 3166 code or a country's name in the catalog
    std::string period;    ///< EDTF; the figure's period overlaps it
    std::string source;    ///< outlet, whole name
    std::string dimension; ///< "money", "length"
    std::string unit;      ///< unit id or name, whole
    std::optional<Modality> modality;
    std::optional<std::int64_t> article_id;
    std::optional<std::int64_t> snapshot_id;
    std::optional<std::int64_t> event_id;  ///< of the event itself, in the articles that were joined to it
    std::string published_from, published_to;  ///< ISO dates, both inclusive; undated articles are left out
    bool every_version = false;    ///< earlier snapshots too
    bool repeats = false;          ///< mentions that repeat an earlier one of their article too
    bool outside = false;          ///< those around the article too: related stories, navigation, comments
    std::size_t limit = 0;         ///< 0: all
    std::size_t offset = 0;
};

struct FilterSql {
    std::string rest;  ///< what follows "SELECT ... FROM claim"
    std::vector<std::variant<std::int64_t, std::string>> values;
};

/// Figures in the order they came, those of a snapshot in the order of its text. Throws StoreError (refused) when the period is no EDTF.
FilterSql filter_sql(FigureFilter const& filter);
/// The same figures, counted: a whole SELECT.
FilterSql filter_count_sql(FigureFilter const& filter);

/// "claim.block IN ('related', ...)": the figures that stand around an article (claim/outside.hpp).
std::string outside_blocks();

}  // namespace figtrail
