// ClaimBuilder: claims written as a test would say them; TextBuilder: an Extraction with claims at their places in a text.
//
//   Claim const border = a_claim("1,458 km").measure("border_length").unit("km", "kilometre", "length").places({"IR", "IQ"});
//   Extraction const read = TextBuilder("3 killed").paragraph("Two died.").claim(a_claim("3").head("person")).build();
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/document.hpp"

namespace figtrail::test {

/// A number as a test writes it: "13 million" is spelled "13000000".
inline Number number(std::string_view text) {
    auto const parsed = Number::parse(text);
    EXPECT_TRUE(parsed.has_value()) << text;
    return parsed.value_or(Number());
}

class ClaimBuilder {
public:
    /// An exact count whose value is the first number of the quote ("about 13" reads 13; commas group; no scale words); unbounded
    /// where it has none that fits.
    explicit ClaimBuilder(std::string quote) {
        std::string digits;
        for (char const c : quote) {
            if ((c >= '0' && c <= '9') || (c == '.' && !digits.empty())) digits += c;
            else if (c != ',' && !digits.empty()) break;
        }
        if (!digits.empty() && digits.back() == '.') digits.pop_back();
        claim_.quantity.unit.dimension = dimension::count;
        claim_.mention.quote = std::move(quote);
        claim_.mention.span = {0, static_cast<std::uint32_t>(claim_.mention.quote.size())};
        if (Number::parse(digits)) value(digits);
    }

    /// The value, with its significant digits as written ("13.0" has 3, "1300" 4).
    ClaimBuilder& value(std::string_view text) {
        claim_.quantity.interval = Interval::point(number(text));
        int digits = 0;
        for (char const c : text)
            if ((c >= '1' && c <= '9') || (c == '0' && digits > 0)) ++digits;
        claim_.quantity.written_digits = digits;
        return *this;
    }
    /// value * 10^power: value("2.7").scaled(6) is 2.7 million, of two written digits.
    ClaimBuilder& scaled(int power) {
        if (auto& low = claim_.quantity.interval.lower) low = low->times_power_of_ten(power);
        if (auto& high = claim_.quantity.interval.upper) high = high->times_power_of_ten(power);
        return *this;
    }
    ClaimBuilder& range(std::string_view low, std::string_view high) {
        value(low);
        claim_.quantity.interval = Interval::between(number(low), number(high));
        claim_.quantity.approximator = Approximator::between;
        return *this;
    }
    /// The hedge, with the interval it means.
    ClaimBuilder& hedge(Approximator approximator) {
        auto& interval = claim_.quantity.interval;
        claim_.quantity.approximator = approximator;
        switch (approximator) {
            case Approximator::more_than: interval = Interval::more_than(*interval.lower); break;
            case Approximator::at_least: interval = Interval::at_least(*interval.lower); break;
            case Approximator::less_than: interval = Interval::less_than(*interval.upper); break;
            case Approximator::up_to: interval = Interval::up_to(*interval.upper); break;
            default: break;
        }
        return *this;
    }
    ClaimBuilder& written_digits(int count) { return set([&](Claim& c) { c.quantity.written_digits = count; }); }
    ClaimBuilder& unit(std::string id, std::string name, std::string dimension) {
        return set([&](Claim& c) { c.quantity.unit = {std::move(id), std::move(name), std::move(dimension)}; });
    }
    ClaimBuilder& percent() { return unit("%", "percentage", dimension::percentage); }
    ClaimBuilder& points() { return unit("", "percentage point", dimension::percentage_point); }
    ClaimBuilder& money(std::string code, std::string name) { return unit(std::move(code), std::move(name), dimension::money); }
    ClaimBuilder& up() { return set([](Claim& c) { c.quantity.trend = Trend::up; }); }
    ClaimBuilder& down() { return set([](Claim& c) { c.quantity.trend = Trend::down; }); }
    ClaimBuilder& other_reading(std::string_view text) { return set([&](Claim& c) { c.quantity.other_reading = number(text); }); }
    ClaimBuilder& unreadable(std::string text) { return set([&](Claim& c) { c.quantity.unreadable = std::move(text); }); }

    ClaimBuilder& measure(std::string id) { return set([&](Claim& c) { c.measure.id = std::move(id); }); }
    /// The counted thing: head noun, and the noun phrase as unit name ("iraqi" + "student").
    ClaimBuilder& head(std::string noun, std::vector<std::string> modifiers = {}) {
        std::string phrase;
        for (auto const& modifier : modifiers) phrase += modifier + ' ';
        phrase += noun;
        if (claim_.quantity.unit.dimension == dimension::count) claim_.quantity.unit.name = phrase;
        claim_.measure.phrase = std::move(phrase);
        claim_.measure.head = std::move(noun);
        claim_.measure.modifiers = std::move(modifiers);
        return *this;
    }
    ClaimBuilder& phrase(std::string text) { return set([&](Claim& c) { c.measure.phrase = std::move(text); }); }
    ClaimBuilder& role(std::string role) { return set([&](Claim& c) { c.measure.role = std::move(role); }); }
    ClaimBuilder& of(std::string of) { return set([&](Claim& c) { c.measure.of = std::move(of); }); }
    ClaimBuilder& concepts(std::vector<std::string> words) { return set([&](Claim& c) { c.measure.concepts = std::move(words); }); }

    ClaimBuilder& subject(std::string name, std::string kind, std::string origin = "clause") {
        return set([&](Claim& c) { c.subjects.push_back({std::move(name), std::move(kind), std::move(origin), Span{}}); });
    }
    ClaimBuilder& places(std::vector<std::string> codes) { return set([&](Claim& c) { c.places = std::move(codes); }); }
    ClaimBuilder& period(std::string edtf, PeriodOrigin origin = PeriodOrigin::text, PeriodRole role = PeriodRole::during,
                         std::string words = "") {
        return set([&](Claim& c) { c.period = Period{std::move(edtf), origin, role, std::move(words)}; });
    }
    ClaimBuilder& modality(Modality modality) { return set([&](Claim& c) { c.modality = modality; }); }
    ClaimBuilder& speaker(std::string name) { return set([&](Claim& c) { c.attribution.speaker = std::move(name); }); }
    ClaimBuilder& agency(std::string name) { return set([&](Claim& c) { c.attribution.agency = std::move(name); }); }
    ClaimBuilder& rule(std::string name) { return set([&](Claim& c) { c.rule = std::move(name); }); }
    ClaimBuilder& inferred(std::vector<std::string> slots) { return set([&](Claim& c) { c.inferred = std::move(slots); }); }
    ClaimBuilder& repeats(std::uint32_t index) { return set([&](Claim& c) { c.repeats = index; }); }
    ClaimBuilder& refers_to(std::uint32_t index) { return set([&](Claim& c) { c.refers_to = index; }); }
    ClaimBuilder& other_event() { return set([](Claim& c) { c.main_event = false; }); }
    ClaimBuilder& at(std::uint32_t begin) {
        return set([&](Claim& c) {
            c.mention.span = {begin, begin + static_cast<std::uint32_t>(c.mention.quote.size())};
            c.mention.source = c.mention.span;
        });
    }
    /// Whatever has no method of its own.
    template <class Change>
    ClaimBuilder& set(Change change) {
        change(claim_);
        return *this;
    }

    Claim build() const { return claim_; }
    operator Claim() const { return claim_; }  // NOLINT: a builder stands for what it builds

private:
    Claim claim_;
};

inline ClaimBuilder a_claim(std::string quote) { return ClaimBuilder(std::move(quote)); }

/// A title, paragraphs and claims. A claim's quote is looked up after the previous claim, in the paragraph added last (or the
/// title); its spans, sentence (up to ". "), block and paragraph follow from there.
class TextBuilder {
public:
    explicit TextBuilder(std::string title = "") {
        if (!title.empty()) add_block(BlockKind::title, title);
        read_.facts.title = std::move(title);
    }
    TextBuilder& paragraph(std::string_view text, BlockKind kind = BlockKind::body) {
        add_block(kind, text);
        return *this;
    }
    TextBuilder& url(std::string url) { return read_.facts.url = std::move(url), *this; }
    TextBuilder& published(std::string date) { return read_.facts.published = std::move(date), *this; }
    TextBuilder& event(std::string kind, std::string place) {
        read_.event.kind = std::move(kind);
        read_.event.place = std::move(place);
        return *this;
    }
    TextBuilder& claim(Claim claim) {
        std::string const& text = read_.document.text;
        Block const& block = read_.document.blocks.back();
        std::size_t const begin = text.find(claim.mention.quote, cursor_);
        EXPECT_NE(begin, std::string::npos) << claim.mention.quote << " is not in the paragraph";
        if (begin == std::string::npos) return *this;
        std::size_t const end = begin + claim.mention.quote.size();
        std::size_t const stop_before = text.rfind(". ", begin);
        std::size_t const stop_after = text.find(". ", end);
        bool const first_sentence = stop_before == std::string::npos || stop_before < block.span.begin;
        bool const last_sentence = stop_after == std::string::npos || stop_after >= block.span.end;
        claim.mention.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        claim.mention.source = claim.mention.span;
        claim.sentence = {first_sentence ? block.span.begin : static_cast<std::uint32_t>(stop_before + 2),
                          last_sentence ? block.span.end : static_cast<std::uint32_t>(stop_after + 1)};
        claim.block = block.kind;
        claim.paragraph = static_cast<std::uint32_t>(read_.document.blocks.size() - 1);
        cursor_ = end;
        read_.ledger.items.push_back({claim.mention.span, NumeralKind::claim, ""});
        read_.claims.push_back(std::move(claim));
        return *this;
    }
    Extraction build() const { return read_; }

private:
    void add_block(BlockKind kind, std::string_view text) {
        std::string& all = read_.document.text;
        if (!all.empty()) all += "\n\n";
        cursor_ = all.size();
        all += text;
        read_.document.blocks.push_back({kind, {static_cast<std::uint32_t>(cursor_), static_cast<std::uint32_t>(all.size())}});
    }

    Extraction read_;
    std::size_t cursor_ = 0;
};

}  // namespace figtrail::test
