// headline: the title's figure is not the text's. The text must speak of the same thing early, and nowhere give the title's value.
#include <algorithm>

#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t lead_paragraphs = 4;
constexpr std::size_t most_title_figures = 8;
constexpr std::size_t most_summed = 12;

bool in_title(Reckoned const& r, std::size_t i) { return r.claim(i).block == BlockKind::title; }

bool can_be_a_headline(Claim const& claim) {
    std::string const& dimension = claim.quantity.unit.dimension;
    return dimension != dimension::age && dimension != dimension::time && claim.main_event && claim.quantity.approximator != Approximator::between;
}

bool both_known_and_differ(std::string const& a, std::string const& b) { return !a.empty() && !b.empty() && a != b; }

/// Four women are not five people; "two killed" are victims of any kind.
bool same_victims(std::string_view title, std::string_view body) {
    auto const anyone = [](std::string_view noun) { return noun.empty() || noun == "people" || noun == "person" || noun == "victim"; };
    return (anyone(title) && anyone(body)) || word_root(title) == word_root(body);
}

/// One quantity of the catalog, of no other place or time: "trade hits $13 billion" over a text of 12.
bool is_one_quantity(MeasureEntry const* entry, Claim const& title, Claim const& body) {
    if (entry == nullptr || !entry->individuating || title.measure.id != body.measure.id || title.modality != body.modality) return false;
    auto const share_none = [](auto const& a, auto const& b) {
        return !a.empty() && !b.empty() && std::none_of(a.begin(), a.end(), [&](auto const& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
    };
    if (share_none(title.places, body.places) || share_none(title.measure.modifiers, body.measure.modifiers)) return false;
    return !title.period || !body.period || title.period->edtf == body.period->edtf;
}

/// A measure that the catalog leaves open: the same deed, in a sentence that holds nearly all of the title's words.
bool is_one_open_quantity(Reckoned const& r, Claim const& title, Claim const& body) {
    if (title.measure.id != body.measure.id || title.modality != body.modality || title.measure.role != body.measure.role) return false;
    auto const telling = [&](Claim const& claim) {
        auto senses = senses_of(slice(r.article.document.text, claim.sentence));
        std::erase_if(senses, [](std::string const& sense) { return individuates_nothing(sense) || is_anyone(sense); });
        return senses;
    };
    auto const of_title = telling(title), of_body = telling(body);
    std::size_t const shared = shared_count(of_title, of_body);
    if (shared < 3 || 4 * shared < 3 * of_title.size()) return false;
    return !title.period || !body.period || title.period->edtf == body.period->edtf;
}

/// The body's figure is of what the title counts: casualties of the same kind, or the same noun with the same restrictions.
bool of_the_same(Reckoned const& r, Claim const& title, Claim const& body) {
    if (!same_unit(title, body) || title.quantity.trend != body.quantity.trend || !body.main_event) return false;
    Measure const &t = title.measure, &b = body.measure;
    if (t.of != b.of || both_known_and_differ(t.id, b.id)) return false;
    MeasureEntry const* const entry = r.catalog.measure(t.id);
    if (entry != nullptr && entry->casualty) return t.id == b.id && same_victims(counted_noun(title), counted_noun(body));
    if (!is_count(title)) return is_one_quantity(entry, title, body) || is_one_open_quantity(r, title, body);
    return !t.head.empty() && word_root(t.head) == word_root(b.head) && t.role == b.role && t.modifiers == b.modifiers;
}

/// A part of the thing counted, or a figure of another time.
bool is_aside(Reckoned const& r, std::size_t i) {
    if (begins_with_words(r.after(i), {"of the", "of them", "of those", "of his", "of her", "of their", "more", "other", "others"})) return true;
    if (holds_words(r.after(i), {"each", "apiece", "per"}) || ends_with_words(r.before(i), {"another", "other", "an additional"})) return true;
    return holds_words(r.around(i), {"ago", "earlier", "last month", "last week", "last year", "previous", "previously", "separate", "separately", "since", "war"});
}

/// The body's figure may be of what the title counts; enough to keep silent when the values agree. Knives are no victims.
bool may_be_the_same(Reckoned const& r, Claim const& title, Claim const& body) {
    if (!same_unit(title, body) || both_known_and_differ(title.measure.id, body.measure.id)) return false;
    MeasureEntry const* const entry = r.catalog.measure(title.measure.id);
    bool const victims = entry != nullptr && entry->casualty;
    return !victims || body.measure.id == title.measure.id || counted_noun(body).empty() || is_people(counted_noun(body));
}

/// Whether some figures of the body that may be of the same add up to the title's ("three adults and two children").
bool is_a_sum(std::vector<Interval> const& values, std::size_t from, Interval const& total, Interval const& wanted, int left) {
    for (std::size_t i = from; i < values.size(); ++i) {
        Interval const next = sum(total, values[i]);
        if (next.overlaps(wanted)) return true;
        if (left > 1 && is_a_sum(values, i + 1, next, wanted, left - 1)) return true;
    }
    return false;
}

/// What the body's figure leaves room for. "Up to 4" names four: a headline of two took it from elsewhere.
Interval room(Claim const& body) {
    auto const bound = stated(body);
    Interval const all = meant(body);
    return all.lower || !bound ? all : Interval::point(*bound);
}

/// A headline rounds, or cuts digits off: 1.6K of 1,656.
Interval cut_or_rounded(Claim const& headline) {
    Interval all = meant(headline);
    Interval const own = written(headline);
    if (all.upper && own.lower && own.upper)
        if (auto const digit = subtract(*own.upper, *own.lower)) all.upper = add(*all.upper, *digit);
    return all;
}

/// Of smaller rivals the text may tell the rest in words ("another died later"): only one and the same counted noun is held against it.
bool speaks_against(Reckoned const& r, std::size_t title, std::size_t body) {
    auto const t = stated(r.claim(title)), b = stated(r.claim(body));
    if (!t || !b) return false;
    constexpr double most_apart = 2.5;  // beyond it the text speaks of something else
    if (ratio(*b, *t) > most_apart || ratio(*t, *b) > most_apart) return false;
    if (*b > *t || !is_count(r.claim(title))) return true;
    if (*b < Number(2)) return false;
    std::string const &th = r.claim(title).measure.head, &bh = r.claim(body).measure.head;
    return !individuates_nothing(th) && !th.empty() && word_root(th) == word_root(bh);
}

/// Another figure of the title is this one of the body: "three killed, two critical".
bool is_in_title(Reckoned const& r, std::size_t title, std::size_t body) {
    for (std::size_t i = 0; i < std::min(r.size(), most_title_figures) && in_title(r, i); ++i)
        if (i != title && same_unit(r.claim(i), r.claim(body)) && meant(r.claim(i)).overlaps(room(r.claim(body)))) return true;
    return false;
}

/// "2 adults, 2 teens killed": the text may count them together.
Interval sum_of_title(Reckoned const& r, Claim const& headline) {
    Interval total = Interval::point(Number(0));
    for (std::size_t i = 0; i < std::min(r.size(), most_title_figures) && in_title(r, i); ++i)
        if (same_unit(r.claim(i), headline) && is_count(headline)) total = sum(total, meant(r.claim(i)));
    return is_count(headline) ? total : meant(headline);
}

void check_figure(Reckoned const& r, std::size_t title, std::uint32_t first_body, Findings& out) {
    Claim const& headline = r.claim(title);
    Interval const wanted = cut_or_rounded(headline);
    Interval const in_all = sum_of_title(r, headline);
    std::vector<std::size_t> rivals;
    std::vector<Interval> values;
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& body = r.claim(i);
        if (in_title(r, i) || !may_be_the_same(r, headline, body)) continue;
        if (room(body).overlaps(wanted) || room(body).overlaps(in_all)) return;
        if (values.size() < most_summed && is_count(body)) values.push_back(room(body));
        if (r.takes_part(i) && body.paragraph < first_body + lead_paragraphs && of_the_same(r, headline, body) && !is_aside(r, i) && !is_in_title(r, title, i)) rivals.push_back(i);
    }
    if (rivals.empty() || is_a_sum(values, 0, Interval::point(Number(0)), wanted, 4)) return;
    if (!std::all_of(rivals.begin(), rivals.end(), [&](std::size_t i) { return speaks_against(r, title, i); })) return;
    std::vector<std::uint32_t> claims = {static_cast<std::uint32_t>(title), static_cast<std::uint32_t>(rivals.front())};
    out.push_back({"headline", Severity::warn,
                   "The headline says " + worded(headline) + "; the text says " + worded(r.claim(rivals.front())) + " and nowhere the headline's figure.",
                   std::move(claims)});
}

}  // namespace

void check_headline(Reckoned const& r, Findings& out) {
    std::uint32_t first_body = 0;
    for (Block const& block : r.article.document.blocks) {
        if (block.kind == BlockKind::body) break;
        ++first_body;
    }
    std::size_t checked = 0;
    for (std::size_t i = 0; i < r.size() && checked < most_title_figures; ++i) {
        if (!in_title(r, i) || !r.takes_part(i) || !can_be_a_headline(r.claim(i))) continue;
        ++checked;
        check_figure(r, i, first_body, out);
    }
}

}  // namespace figtrail
