#include "claim/revise.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "claim/relate_scale.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"
#include "claim/revise_align.hpp"
#include "claim/revise_notice.hpp"

namespace figtrail {
namespace {

/// The bare numbers of a figure: "about 13" and "more than 13" hold the same one.
std::vector<Number> numbers_of(Quantity const& quantity) {
    std::vector<Number> out;
    if (quantity.interval.lower) out.push_back(*quantity.interval.lower);
    if (quantity.interval.upper && (out.empty() || !(out.front() == *quantity.interval.upper))) out.push_back(*quantity.interval.upper);
    return out;
}

/// The same in percent: a half is 50 percent.
Quantity share_in_percent(Quantity quantity) {
    if (quantity.unit.dimension != dimension::fraction) return quantity;
    for (auto* end : {&quantity.interval.lower, &quantity.interval.upper})
        if (*end) *end = (**end).times_power_of_ten(2);
    quantity.unit = {"%", "percentage", dimension::percentage};
    return quantity;
}

/// Of physical units and money; what is counted is scope, and may be reworded.
bool unit_changed(Unit const& a, Unit const& b) {
    if (a.dimension != b.dimension) return true;
    if (a.dimension == dimension::rating) return a.name != b.name;
    return a.id != b.id;
}

/// "58 out of 116" and "60 out of 120" are one half both, and two figures.
bool parts_changed(Claim const& a, Claim const& b) {
    if (a.quantity.unit.dimension != dimension::fraction) return false;
    auto const parts = [](std::string const& quote) {
        std::vector<std::string> runs(1);
        for (char const c : quote) {
            bool const digit = c >= '0' && c <= '9';
            if (digit) runs.back() += c;
            else if (c != ',' && !runs.back().empty()) runs.emplace_back();
        }
        if (runs.back().empty()) runs.pop_back();
        return runs;
    };
    auto const mine = parts(a.mention.quote), theirs = parts(b.mention.quote);
    return mine.size() == 2 && theirs.size() == 2 && mine != theirs;
}

bool value_changed(Quantity const& a, Quantity const& b) {
    if (!a.unreadable.empty() || !b.unreadable.empty()) return a.unreadable != b.unreadable;
    bool const two_shares = a.unit.dimension != b.unit.dimension && is_share(a.unit) && is_share(b.unit);
    if (two_shares) return numbers_of(share_in_percent(a)) != numbers_of(share_in_percent(b));
    if (numbers_of(a) != numbers_of(b) || unit_changed(a.unit, b.unit)) return true;
    return a.trend != b.trend && a.trend != Trend::none && b.trend != Trend::none;
}

/// What the text itself says of the period; a date of publication changes with every version.
std::string stated_period(Claim const& claim) {
    return claim.period && claim.period->origin != PeriodOrigin::metadata ? claim.period->edtf : "";
}

std::set<std::string> stated_subjects(Claim const& claim) {
    std::set<std::string> out;
    for (Subject const& subject : claim.subjects)
        if (subject.origin == "phrase") out.insert(lower_case(subject.name));
    return out;
}

std::set<std::string> modifiers_of(Claim const& claim) {
    std::set<std::string> out;
    for (std::string const& word : claim.measure.modifiers) out.insert(word_sense(word));
    return out;
}

bool scope_changed(Claim const& a, Claim const& b) {
    return stated_period(a) != stated_period(b) || a.modality != b.modality || modifiers_of(a) != modifiers_of(b) ||
           senses_of(a.measure.of) != senses_of(b.measure.of) || stated_subjects(a) != stated_subjects(b);
}

bool reworded(Claim const& a, Claim const& b) {
    return senses_of(a.measure.phrase) != senses_of(b.measure.phrase) || word_sense(a.measure.role) != word_sense(b.measure.role);
}

std::string arrow(Claim const& a, Claim const& b) { return worded(a) + " became " + worded(b) + "."; }

Change judged(AlignedFigure const& pair, Claim const& a, Claim const& b) {
    Change change;
    change.from = pair.before;
    change.to = pair.after;
    if (value_changed(a.quantity, b.quantity) || parts_changed(a, b)) {
        change.kind = ChangeKind::changed;
        change.because = arrow(a, b);
    } else if (scope_changed(a, b)) {
        change.kind = ChangeKind::scope_changed;
        change.because = stated_period(a) != stated_period(b)
                             ? worded(b) + " now speaks of " + worded(b.period) + ", before of " + worded(a.period) + "."
                             : worded(b) + " now speaks of something else: " + measure_words(b) + ", before " + measure_words(a) + ".";
    } else if (a.quantity.approximator != b.quantity.approximator) {
        change.kind = ChangeKind::hedge_changed;
        change.because = "The hedge changed: " + arrow(a, b);
    } else if (pair.moved) {
        change.kind = ChangeKind::moved;
        change.because = worded(b) + " stands elsewhere.";
    } else if (reworded(a, b)) {
        change.kind = ChangeKind::reworded;
        change.because = "Other words for the same figure: " + measure_words(a) + ", now " + measure_words(b) + ".";
    } else {
        change.kind = ChangeKind::kept;
        change.because = worded(b) + " is unchanged.";
    }
    return change;
}

/// A correction notice that only the later version has.
struct Notice {
    Span span;
    std::vector<std::string> senses;
    bool has_figures = false;
};

/// Whether any of the notices speaks of a change: it names one of its numbers or, without numbers, what is measured.
class Declarations {
public:
    Declarations(Extraction const& before, Extraction const& after, std::vector<Span> const& spans) : after_(after) {
        std::string_view const text = after.document.text;
        for (Span const span : spans) {
            if (before.document.text.find(slice(text, span)) != std::string::npos) continue;
            Notice notice{span, senses_of(slice(text, span)), false};
            for (std::uint32_t i = 0; i < after.claims.size(); ++i)
                if (span.contains(after.claims[i].mention.span)) {
                    notice.has_figures = true;
                    figures_.push_back(i);
                }
            notices_.push_back(std::move(notice));
        }
    }

    bool declare(Claim const* from, Claim const* to) const {
        for (Claim const* claim : {from, to}) {
            if (claim == nullptr) continue;
            for (std::uint32_t const figure : figures_)
                if (!value_changed(after_.claims[figure].quantity, claim->quantity)) return true;
            for (Notice const& notice : notices_)
                if (!notice.has_figures && shared_count(notice.senses, senses_of(claim->measure.phrase + " " + claim->measure.head)) > 0) return true;
        }
        return false;
    }

private:
    Extraction const& after_;
    std::vector<Notice> notices_;
    std::vector<std::uint32_t> figures_;
};

}  // namespace

std::vector<Change> revise(Extraction const& before, Extraction const& after) {
    std::vector<Span> const old_notices = notices_in(before.document.text), new_notices = notices_in(after.document.text);
    Alignment const aligned = align(before, after, old_notices, new_notices);
    Declarations const declarations(before, after, new_notices);

    std::vector<Change> out;
    for (AlignedFigure const& pair : aligned.pairs) {
        Claim const &a = before.claims[pair.before], &b = after.claims[pair.after];
        out.push_back(judged(pair, a, b));
        if (out.back().kind != ChangeKind::kept) out.back().declared = declarations.declare(&a, &b);
    }
    for (std::uint32_t const index : aligned.added) {
        Claim const& claim = after.claims[index];
        out.push_back({ChangeKind::added, std::nullopt, index, declarations.declare(nullptr, &claim), worded(claim) + " is new."});
    }
    std::stable_sort(out.begin(), out.end(), [](Change const& x, Change const& y) { return *x.to < *y.to; });
    for (std::uint32_t const index : aligned.removed) {
        Claim const& claim = before.claims[index];
        out.push_back({ChangeKind::removed, index, std::nullopt, declarations.declare(&claim, nullptr), worded(claim) + " is gone."});
    }
    return out;
}

}  // namespace figtrail
