#include "parser/lexicon_image.hpp"

#include <cstdint>
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

    /// As it lies in memory, on an address that suits its entries.
    template <class T>
    void put(FlatTable<T> const& table) {
        put(static_cast<std::uint32_t>(table.size()));
        bytes_.resize((bytes_.size() + alignof(T) - 1) / alignof(T) * alignof(T), '\0');
        if (table.size() > 0) bytes_.append(reinterpret_cast<char const*>(table.data()), table.size() * sizeof(T));
    }

    std::string bytes_;
};

/// Takes them off again in the same order.
class Reader {
public:
    explicit Reader(std::string_view image) : rest_(image) {
        if (reinterpret_cast<std::uintptr_t>(image.data()) % alignof(std::uint64_t) != 0)
            throw LexiconError("the image of the lexicon lies on an odd address");
    }
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

    template <class T>
    void get(FlatTable<T>& table) {
        std::uint32_t size = 0;
        get(size);
        bytes((alignof(T) - reinterpret_cast<std::uintptr_t>(rest_.data()) % alignof(T)) % alignof(T));
        table.lie_at(reinterpret_cast<T const*>(bytes(size * sizeof(T)).data()), size);
    }

    std::string_view rest_;
};

/// `Like<T, Archive>`: what a Writer reads of and a Reader writes into.
template <class T, class Archive>
using Like = std::conditional_t<std::is_same_v<Archive, Writer>, T const, T>;

// The fields of each kind of entry, once for both directions. The bindings name all of them: one more field is an error here.
template <class A>
void fields(A& a, Like<KeyTable, A>& table) {
    auto& [slots, used] = table;
    a(slots, used);
}
template <class A>
void fields(A& a, Like<UnitEntry, A>& entry) {
    auto& [id, name, dimension, factor, offset, suspects, example] = entry;
    a(id, name, dimension, factor, offset, suspects, example);
}
template <class A>
void fields(A& a, Like<CurrencyEntry, A>& entry) {
    auto& [id, name, minor_name, minor_per_major, country, example, at_home] = entry;
    a(id, name, minor_name, minor_per_major, country, example, at_home);
}
template <class A>
void fields(A& a, Like<MeasureEntry, A>& entry) {
    auto& [id, name, dimensions, stock, cumulative, stable, individuating, of_place, weak, casualty, part_of, sum_of, roles, counts, change, example] = entry;
    a(id, name, dimensions, stock, cumulative, stable, individuating, of_place, weak, casualty, part_of, sum_of, roles, counts, change, example);
}
template <class A>
void fields(A& a, Like<CountryEntry, A>& entry) {
    auto& [id, name, population, area, year] = entry;
    a(id, name, population, area, year);
}
template <class A>
void fields(A& a, Like<Catalog, A>& catalog) {
    auto& [units, currencies, measures, countries, facts_source, unit_order, currency_order, measure_order, country_order] = catalog;
    a(units, currencies, measures, countries, facts_source, unit_order, currency_order, measure_order, country_order);
}
template <class A>
void fields(A& a, Like<ApproximatorEntry, A>& entry) {
    auto& [kind, before, after] = entry;
    a(kind, before, after);
}
template <class A>
void fields(A& a, Like<RoleEntry, A>& entry) {
    auto& [id, dimensions, done_to] = entry;
    a(id, dimensions, done_to);
}
template <class A>
void fields(A& a, Like<ModalityEntry, A>& entry) {
    auto& [modality, verb] = entry;
    a(modality, verb);
}
template <class A>
void fields(A& a, Like<RegionEntry, A>& entry) {
    auto& [name, countries] = entry;
    a(name, countries);
}
template <class A>
void fields(A& a, Like<EventEntry, A>& entry) {
    auto& [kind] = entry;
    a(kind);
}
template <class A>
void fields(A& a, Like<AgencyEntry, A>& entry) {
    auto& [name] = entry;
    a(name);
}

struct Pair {
    std::uint32_t word = 0;
    std::int64_t first = 0;
    std::int64_t second = 0;
};
template <class A>
void fields(A& a, Like<Pair, A>& e) { a(e.word, e.first, e.second); }

/// What a finished lexicon is asked. Left out: the pairs, whose map has no order of its own, and what only a load needs.
template <class A>
void tables(A& a, Like<Impl, A>& impl) {
    auto& [words, spellings, word_index, edges, growing, nodes, roots, payloads, exact_forms, pairs, catalog, approximators, roles, modalities, regions,
           events, agencies, city_countries, subdivision_countries, hash, case_variants, other_keys] = impl;
    a(words, spellings, word_index, edges, nodes, roots, payloads, exact_forms, catalog, approximators, roles, modalities, regions, events, agencies, city_countries,
      subdivision_countries, hash);
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
