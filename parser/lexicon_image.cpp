#include "parser/lexicon_image.hpp"

#include <cstring>
#include <map>
#include <type_traits>

namespace figtrail {
namespace {

using Impl = Lexicon::Impl;

template <class T>
constexpr bool is_plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Appends values to the image.
class Writer {
public:
    std::string take() { return std::move(bytes_); }

    template <class... Values>
    void operator()(Values const&... values) {
        (put(values), ...);
    }

private:
    template <class T>
    void put(T const& value) {
        if constexpr (is_plain<T>) {
            char raw[sizeof value];
            std::memcpy(raw, &value, sizeof value);
            bytes_.append(raw, sizeof raw);
        } else {
            fields(*this, value);
        }
    }
    void put(std::string const& text) { put(std::string_view(text)); }
    void put(std::string_view text) {
        put(static_cast<std::uint32_t>(text.size()));
        bytes_ += text;
    }
    void put(Number const& number) { (*this)(number.coefficient(), number.exponent(), number.denominator()); }
    template <class T>
    void put(std::vector<T> const& list) {
        put(static_cast<std::uint32_t>(list.size()));
        for (T const& entry : list) put(entry);
    }

    std::string bytes_;
};

/// Takes them off again in the same order.
class Reader {
public:
    explicit Reader(std::string_view image) : rest_(image) {}
    bool at_end() const { return rest_.empty(); }

    template <class... Values>
    void operator()(Values&... values) {
        (get(values), ...);
    }

private:
    std::string_view bytes(std::size_t count) {
        if (count > rest_.size()) throw LexiconError("the image of the lexicon is cut short");
        std::string_view const front = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return front;
    }
    template <class T>
    void get(T& value) {
        if constexpr (is_plain<T>) std::memcpy(&value, bytes(sizeof value).data(), sizeof value);
        else fields(*this, value);
    }
    void get(std::string& text) {
        std::string_view view;
        get(view);
        text = view;
    }
    void get(std::string_view& text) {
        std::uint32_t size = 0;
        get(size);
        text = bytes(size);
    }
    void get(Number& number) {
        std::int64_t coefficient = 0, denominator = 1;
        int exponent = 0;
        (*this)(coefficient, exponent, denominator);
        auto const decimal = Number::decimal(coefficient, exponent);
        auto const exact = decimal && denominator != 1 ? divide(*decimal, Number(denominator)) : decimal;
        if (!exact) throw LexiconError("the image of the lexicon holds no number where one belongs");
        number = *exact;
    }
    template <class T>
    void get(std::vector<T>& list) {
        std::uint32_t size = 0;
        get(size);
        if (size > rest_.size()) throw LexiconError("the image of the lexicon is cut short");
        list.resize(size);
        for (T& entry : list) get(entry);
    }

    std::string_view rest_;
};

/// `Like<T, Archive>`: what a Writer reads of and a Reader writes into.
template <class T, class Archive>
using Like = std::conditional_t<std::is_same_v<Archive, Writer>, T const, T>;

// The fields of each kind of entry, once for both directions.
template <class A>
void fields(A& a, Like<WordInfo, A>& e) { a(e.text, e.classes, e.value, e.phrase_node); }
template <class A>
void fields(A& a, Like<Impl::Payload, A>& e) { a(e.kind, e.entry, e.exact); }
template <class A>
void fields(A& a, Like<Impl::Node, A>& e) { a(e.first, e.count, e.children); }
template <class A>
void fields(A& a, Like<KeyTable::Slot, A>& e) { a(e.key, e.value); }
template <class A>
void fields(A& a, Like<KeyTable, A>& e) { a(e.slots, e.used); }
template <class A>
void fields(A& a, Like<UnitEntry, A>& e) { a(e.id, e.name, e.dimension, e.factor, e.offset, e.suspects, e.example); }
template <class A>
void fields(A& a, Like<CurrencyEntry, A>& e) { a(e.id, e.name, e.minor_name, e.minor_per_major, e.country, e.example); }
template <class A>
void fields(A& a, Like<MeasureEntry, A>& e) {
    a(e.id, e.name, e.dimensions, e.stock, e.cumulative, e.stable, e.individuating, e.of_place, e.casualty, e.part_of, e.sum_of, e.roles, e.example);
}
template <class A>
void fields(A& a, Like<CountryEntry, A>& e) { a(e.id, e.name, e.population, e.area_km2, e.year); }
template <class A>
void fields(A& a, Like<Catalog, A>& e) {
    a(e.units, e.currencies, e.measures, e.countries, e.facts_source, e.unit_order, e.currency_order, e.measure_order, e.country_order);
}
template <class A>
void fields(A& a, Like<ApproximatorEntry, A>& e) { a(e.kind, e.before, e.after); }
template <class A>
void fields(A& a, Like<RoleEntry, A>& e) { a(e.id); }
template <class A>
void fields(A& a, Like<ModalityEntry, A>& e) { a(e.modality, e.verb); }
template <class A>
void fields(A& a, Like<RegionEntry, A>& e) { a(e.name, e.countries); }
template <class A>
void fields(A& a, Like<EventEntry, A>& e) { a(e.kind); }
template <class A>
void fields(A& a, Like<AgencyEntry, A>& e) { a(e.name); }
template <class A>
void fields(A& a, Like<PlaceEntry, A>& e) { a(e.name, e.country, e.subdivision); }

struct Pair {
    std::uint32_t word = 0;
    std::int64_t first = 0;
    std::int64_t second = 0;
};
template <class A>
void fields(A& a, Like<Pair, A>& e) { a(e.word, e.first, e.second); }

/// All but the pairs, whose map has no order of its own.
template <class A>
void tables(A& a, Like<Impl, A>& i) {
    a(i.words, i.word_index, i.edges, i.nodes, i.roots, i.payloads, i.exact_forms, i.catalog, i.approximators, i.roles, i.modalities, i.regions,
      i.events, i.agencies, i.cities, i.subdivisions, i.hash);
}

}  // namespace

std::string write_lexicon_image(Lexicon::Impl const& impl) {
    Writer writer;
    tables(writer, impl);
    std::vector<Pair> pairs;
    for (auto const& [word, bounds] : std::map(impl.pairs.begin(), impl.pairs.end())) pairs.push_back({word, bounds.first, bounds.second});
    writer(pairs);
    return writer.take();
}

void read_lexicon_image(std::string_view image, Lexicon::Impl& impl) {
    Reader reader(image);
    tables(reader, impl);
    std::vector<Pair> pairs;
    reader(pairs);
    for (Pair const& pair : pairs) impl.pairs.emplace(pair.word, std::pair(pair.first, pair.second));
    if (!reader.at_end()) throw LexiconError("the image of the lexicon is longer than its tables");
}

}  // namespace figtrail
