#include "cli/reference_measure.hpp"

#include <algorithm>
#include <array>

#include "claim/relate_words.hpp"
#include "cli/errors.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

struct Scale {
    std::string_view word;
    int power;
};

constexpr std::array<Scale, 5> scales{{{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}, {"hundred", 2}}};

std::string singular(std::string word) {
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    return word;
}

void read_scale(std::string const& scale, ReferenceMeasure& out) {
    if (scale.empty() || scale == "1") return;
    std::string const word = singular(lower_case(scale));
    for (Scale const& known : scales) {
        if (word != known.word && scale != "1" + std::string(static_cast<std::size_t>(known.power), '0')) continue;
        out.power = known.power;
        out.scale_word = known.word;
        return;
    }
    throw UsageError("--scale " + scale + ": unknown; say thousands, millions, billions or trillions, or 1000.");
}

/// Of units, by id or name; of currencies, by code; percent has many names.
std::optional<Unit> known_unit(Catalog const& catalog, std::string const& word) {
    std::string const lower = lower_case(word), one = singular(lower);
    if (lower == "%" || lower == "percent" || lower == "per cent") return known_unit(catalog, "percentage");
    for (UnitEntry const& unit : catalog.units)
        if (unit.id == word) return Unit{unit.id, unit.name, unit.dimension};
    for (CurrencyEntry const& currency : catalog.currencies)
        if (currency.id == word || lower_case(currency.id) == lower) return Unit{currency.id, currency.name, dimension::money};
    for (UnitEntry const& unit : catalog.units)
        if (unit.name == lower || unit.name == one) return Unit{unit.id, unit.name, unit.dimension};
    return std::nullopt;
}

MeasureEntry const* known_measure(Catalog const& catalog, std::string const& words) {
    std::string plain = lower_case(words);
    std::replace(plain.begin(), plain.end(), '_', ' ');
    for (MeasureEntry const& measure : catalog.measures) {
        std::string id = measure.id;
        std::replace(id.begin(), id.end(), '_', ' ');
        if (id == plain || lower_case(measure.name) == plain) return &measure;
    }
    return nullptr;
}

/// The words as the parser takes them in a sentence, so that the table meets what articles say.
Measure measure_in_a_sentence(std::shared_ptr<Lexicon const> const& lexicon, std::string const& words, std::string const& unit) {
    std::string const sentence = unit.empty() ? "There were 1,234 " + words + "." : "The " + words + " was 1,234 " + unit + ".";
    Extraction const read = Extractor(lexicon).extract_text(sentence, {});
    Measure measure = read.claims.empty() ? Measure{} : read.claims.front().measure;
    if (measure.id.empty() && measure.head.empty()) {
        std::vector<std::string> all = words_of(words);
        measure.head = all.empty() ? words : all.back();
        if (!all.empty()) all.pop_back();
        measure.modifiers = all;
    }
    if (measure.phrase.empty()) measure.phrase = words;
    return measure;
}

}  // namespace

ReferenceMeasure reference_measure(std::shared_ptr<Lexicon const> const& lexicon, std::string const& words, std::string const& unit,
                                   std::string const& scale) {
    Catalog const& catalog = lexicon->catalog();
    ReferenceMeasure out;
    read_scale(scale, out);
    if (!unit.empty()) {
        auto const known = known_unit(catalog, unit);
        if (!known)
            throw UsageError("--unit " + unit + ": unknown; figtrail catalog units lists them. Where things are counted, leave it out.");
        out.unit = *known;
        out.unit_words = known->dimension == dimension::percentage ? "%" : known->id;
    }
    if (MeasureEntry const* const entry = known_measure(catalog, words)) {
        out.measure.id = entry->id;
        out.measure.phrase = entry->name;
    } else {
        out.measure = measure_in_a_sentence(lexicon, words, out.unit.name);
    }
    MeasureEntry const* const entry = out.measure.id.empty() ? nullptr : catalog.measure(out.measure.id);
    out.stable = entry != nullptr && entry->stable;
    if (unit.empty()) out.unit = {"", out.measure.phrase, dimension::count};
    bool const fits = entry == nullptr || entry->dimensions.empty() ||
                      std::find(entry->dimensions.begin(), entry->dimensions.end(), out.unit.dimension) != entry->dimensions.end();
    if (!fits)
        throw UsageError("--measure " + words + ": is a figure of " + entry->dimensions.front() + ", not of " + out.unit.dimension +
                         "; say its --unit.");
    return out;
}

}  // namespace figtrail::cli
