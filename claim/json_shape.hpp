// The shape of a claim in JSON, written once for any sink: text (json_write.cpp) or tree (json_tree.cpp). A sink has begin_object,
// end_object, begin_array, end_array, key, string, number, integer, real, boolean and null. Fields that are rarely set
// ("repeats", "readings", "unreadable", "page") are left out when they are not.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/json.hpp"

namespace figtrail::json_shape {

/// Spans are printed as they count in the text as given, see title_bytes().
inline Span shown(Span span, std::uint32_t title_bytes) {
    if (span.begin < title_bytes) return span;
    return {span.begin - title_bytes, span.end - title_bytes};
}

template <class Sink>
void put_ends(Sink& sink, Span span) {
    sink.key("start");
    sink.integer(span.begin);
    sink.key("end");
    sink.integer(span.end);
}

template <class Sink>
void put(Sink& sink, Span span) {
    sink.begin_object();
    put_ends(sink, span);
    sink.end_object();
}

template <class Sink>
void put_or_null(Sink& sink, std::string_view text) {
    text.empty() ? sink.null() : sink.string(text);
}

template <class Sink>
void put(Sink& sink, std::vector<std::string> const& words) {
    sink.begin_array();
    for (auto const& word : words) sink.string(word);
    sink.end_array();
}

template <class Sink>
void put_value(Sink& sink, Quantity const& quantity) {
    Interval const& interval = quantity.interval;
    std::string const& unreadable = quantity.unreadable;
    bool const digits = std::all_of(unreadable.begin(), unreadable.end(), [](char c) { return c >= '0' && c <= '9'; });
    auto const put_bound = [&](std::optional<Number> const& bound) {
        if (!unreadable.empty()) return digits ? sink.string(unreadable) : sink.null();
        return bound ? sink.number(*bound) : sink.null();
    };
    sink.begin_object();
    sink.key("lower");
    put_bound(interval.lower);
    sink.key("upper");
    put_bound(interval.upper);
    if (interval.lower_open) {
        sink.key("lower_open");
        sink.boolean(true);
    }
    if (interval.upper_open) {
        sink.key("upper_open");
        sink.boolean(true);
    }
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Quantity const& quantity) {
    sink.key("value");
    put_value(sink, quantity);
    sink.key("written_digits");
    sink.integer(static_cast<std::uint64_t>(std::max(quantity.written_digits, 0)));
    if (quantity.other_reading && quantity.interval.lower) {
        sink.key("readings");
        sink.begin_array();
        sink.number(*quantity.interval.lower);
        sink.number(*quantity.other_reading);
        sink.end_array();
    }
    if (!quantity.unreadable.empty()) {
        sink.key("unreadable");
        sink.string(quantity.unreadable);
    }
    sink.key("approximator");
    sink.string(to_string(quantity.approximator));
    sink.key("trend");
    sink.string(to_string(quantity.trend));
    sink.key("unit");
    sink.begin_object();
    sink.key("id");
    put_or_null(sink, quantity.unit.id);
    sink.key("name");
    sink.string(quantity.unit.name);
    sink.key("dimension");
    sink.string(quantity.unit.dimension);
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Measure const& measure) {
    sink.begin_object();
    sink.key("id");
    put_or_null(sink, measure.id);
    sink.key("phrase");
    sink.string(measure.phrase);
    sink.key("concepts");
    put(sink, measure.concepts);
    sink.key("head");
    sink.string(measure.head);
    sink.key("role");
    sink.string(measure.role);
    sink.key("of");
    sink.string(measure.of);
    sink.key("modifiers");
    put(sink, measure.modifiers);
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, std::vector<Subject> const& subjects, std::uint32_t title_bytes) {
    sink.begin_array();
    for (Subject const& subject : subjects) {
        sink.begin_object();
        sink.key("name");
        sink.string(subject.name);
        sink.key("kind");
        sink.string(subject.kind);
        sink.key("origin");
        sink.string(subject.origin);
        put_ends(sink, shown(subject.span, title_bytes));
        sink.end_object();
    }
    sink.end_array();
}

template <class Sink>
void put(Sink& sink, std::optional<Period> const& period) {
    if (!period) return sink.null();
    sink.begin_object();
    sink.key("edtf");
    sink.string(period->edtf);
    sink.key("origin");
    sink.string(to_string(period->origin));
    sink.key("role");
    sink.string(to_string(period->role));
    sink.key("words");
    sink.string(period->words);
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Attribution const& attribution) {
    sink.begin_object();
    sink.key("speaker");
    put_or_null(sink, attribution.speaker ? std::string_view(*attribution.speaker) : std::string_view());
    sink.key("agency");
    put_or_null(sink, attribution.agency ? std::string_view(*attribution.agency) : std::string_view());
    sink.end_object();
}

template <class Sink>
void put_article(Sink& sink, ArticleFacts const& article) {
    sink.begin_object();
    sink.key("key");
    put_or_null(sink, article.key);
    sink.key("url");
    put_or_null(sink, article.url);
    sink.key("title");
    put_or_null(sink, article.title);
    sink.key("published");
    put_or_null(sink, article.published);
    sink.key("source");
    put_or_null(sink, article.source);
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, ClaimView const& view) {
    Claim const& claim = *view.claim;
    sink.begin_object();
    sink.key("quote");
    sink.string(claim.mention.quote);
    put_ends(sink, shown(claim.mention.span, view.title_bytes));
    put(sink, claim.quantity);
    sink.key("measure");
    put(sink, claim.measure);
    sink.key("subjects");
    put(sink, claim.subjects, view.title_bytes);
    sink.key("places");
    put(sink, claim.places);
    sink.key("period");
    put(sink, claim.period);
    sink.key("modality");
    sink.string(to_string(claim.modality));
    sink.key("attribution");
    put(sink, claim.attribution);
    if (claim.repeats) {
        sink.key("repeats");
        sink.integer(*claim.repeats);
    }
    if (claim.refers_to) {
        sink.key("refers_to");
        sink.integer(*claim.refers_to);
    }
    sink.key("main_event");
    sink.boolean(claim.main_event);
    sink.key("rule");
    sink.string(claim.rule);
    sink.key("inferred");
    put(sink, claim.inferred);
    sink.key("block");
    sink.string(to_string(claim.block));
    sink.key("paragraph");
    sink.integer(claim.paragraph);
    sink.key("sentence");
    put(sink, shown(claim.sentence, view.title_bytes));
    sink.key("prefix");
    sink.string(claim.mention.prefix);
    sink.key("suffix");
    sink.string(claim.mention.suffix);
    sink.key("source");
    put(sink, claim.mention.source);
    if (claim.mention.page != 0) {
        sink.key("page");
        sink.integer(claim.mention.page);
    }
    if (view.article != nullptr) {
        sink.key("article");
        put_article(sink, *view.article);
    }
    sink.end_object();
}

}  // namespace figtrail::json_shape
