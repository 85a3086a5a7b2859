#include "claim/reference.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// A table of countries says nothing of a city in one of them, though the city's figure carries the country's code.
bool names_another_place(Claim const& claim, Claim const& official) {
    bool named = false;
    for (Subject const& subject : claim.subjects) {
        if (subject.kind != "place" || subject.origin == "headline") continue;
        named = true;
        for (Subject const& other : official.subjects)
            if (words_of(subject.name) == words_of(other.name)) return false;
    }
    return named;
}

/// "A population of 45.5 million" says no unit: what the table counts is meant.
Claim as_counted_by(Claim const& official, Claim claim) {
    if (claim.quantity.unit.dimension == dimension::index && official.quantity.unit.dimension == dimension::count)
        claim.quantity.unit = official.quantity.unit;
    return claim;
}

int rank(RelationKind kind) {
    if (agrees(kind)) return 0;
    return conflicts(kind) ? 1 : 2;
}

struct Judged {
    ReferenceFigure const* figure;
    Relation relation;
};

/// Newest edition first; in one edition the figure that agrees, then the first of the table.
bool speaks_before(Judged const& a, Judged const& b) {
    auto const order = [](Judged const& j) { return std::make_tuple(rank(j.relation.kind), j.figure->line, j.figure->id); };
    auto const& [x, y] = std::tie(a.figure->edition, b.figure->edition);
    if (x.published != y.published) return x.published > y.published;
    if (x.id != y.id) return x.id > y.id;
    return order(a) < order(b);
}

std::string superseded_sentence(std::vector<ReferenceFigure const*> const& older) {
    std::string list;
    for (ReferenceFigure const* figure : older)
        list += (list.empty() ? "" : ", ") + figure->edition.name + " held '" + figure->claim.mention.quote + "'";
    return " Superseded: the edition " + list + ".";
}

OfficialWord word_of(std::vector<Judged> judged) {
    std::stable_sort(judged.begin(), judged.end(), speaks_before);
    OfficialWord word{judged.front().figure, judged.front().relation, {}};
    if (agrees(word.relation.kind)) return word;
    std::int64_t edition = word.figure->edition.id;
    for (Judged const& j : judged) {
        if (j.figure->edition.id == edition) continue;
        edition = j.figure->edition.id;
        if (agrees(j.relation.kind)) word.superseded.push_back(j.figure);
    }
    if (!word.superseded.empty()) word.relation.because += superseded_sentence(word.superseded);
    return word;
}

}  // namespace

bool agrees(RelationKind kind) {
    return kind == RelationKind::same || kind == RelationKind::same_after_rounding || kind == RelationKind::compatible;
}

bool conflicts(RelationKind kind) {
    return kind == RelationKind::contradiction || kind == RelationKind::scale_suspect || kind == RelationKind::unit_suspect ||
           kind == RelationKind::currency_suspect;
}

std::string edition_words(Edition const& edition) {
    return edition.source + (edition.table.empty() ? "" : ", " + edition.table) + ", edition " + edition.name;
}

std::vector<OfficialWord> judge_by_references(Claim const& claim, Setting const& setting, std::vector<ReferenceFigure> const& figures,
                                              Policy const& policy, Catalog const& catalog) {
    std::map<std::pair<std::string, std::string>, std::vector<Judged>> tables;
    for (ReferenceFigure const& official : figures) {
        if (names_another_place(claim, official.claim)) continue;
        // Without outlet and date: a table does not revise an article, nor does an article revise it.
        Relation relation = relate(as_counted_by(official.claim, claim), setting, official.claim, {}, policy, catalog);
        if (!agrees(relation.kind) && !conflicts(relation.kind)) continue;
        tables[{official.edition.source, official.edition.table}].push_back({&official, std::move(relation)});
    }
    std::vector<OfficialWord> words;
    words.reserve(tables.size());
    for (auto& [name, judged] : tables) words.push_back(word_of(std::move(judged)));
    std::stable_sort(words.begin(), words.end(), [](OfficialWord const& a, OfficialWord const& b) {
        return conflicts(a.relation.kind) && !conflicts(b.relation.kind);
    });
    return words;
}

}  // namespace figtrail
