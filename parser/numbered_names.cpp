#include "parser/numbered_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "parser/syntax.hpp"
#include "parser/word_set.hpp"

namespace figtrail {
namespace {

/// A word whose next number is part of a name. `numbers`: the only ones, separated by blanks; empty: any up to four
/// digits.
struct Designation {
    std::string_view word;
    std::string_view numbers;
    bool needs_capital = true;  ///< the word means something else in lower case
};

// Sorted by word.
constexpr Designation designations[] = {
    {"agenda", "21 2030 2063", true},
    {"airbus", "220 300 310 318 319 320 321 330 340 350 380 400", false},
    {"android", "", false},
    {"apollo", "", true},
    {"area", "51", true},
    {"ariane", "", false},
    {"asx", "20 50 100 200 300", false},
    {"bbc", "1 2 3 4 5", false},
    {"big", "5 8 10 12", true},
    {"boeing", "314 707 717 727 737 747 757 767 777 787", false},
    {"cac", "40", false},
    {"catch", "22", true},
    {"cbs", "2 3 4 5 6 7 8 9 10 11 12 13", true},
    {"cessna", "120 140 150 152 172 180 182 206 208 210 310 414 421", false},
    {"challenger", "1 2 3", true},
    {"channel", "", false},
    {"covid", "19", false},
    {"csi", "300", false},
    {"dax", "30 40", false},
    {"division", "1 2 3", true},
    {"embraer", "120 135 145 170 175 190 195", false},
    {"espn", "2 3", false},
    {"euro", "96 1996 2000 2004 2008 2012 2016 2020 2024 2028", true},
    {"expo", "67 86 88 2000 2005 2010 2015 2020 2025 2030", true},
    {"falcon", "", true},
    {"flight", "", true},
    {"forbes", "400 2000", true},
    {"formula", "1 2 3 one two three", false},
    {"fortune", "50 100 500 1000", false},
    {"fox", "2 4 5 7 9 10 11 13 26 29 32 35 59", true},
    {"ftse", "100 250 350", false},
    {"galaxy", "", true},
    {"game", "1 2 3 4 5 6 7 one two three four five six seven", true},
    {"gemini", "", true},
    {"group of", "7 8 10 20 24 77 seven eight ten twenty", true},
    {"gulfstream", "", true},
    {"highway", "", false},
    {"ibex", "35", false},
    {"interstate", "", false},
    {"ios", "", false},
    {"ipad", "", false},
    {"iphone", "", false},
    {"ipod", "", false},
    {"kospi", "100 200", false},
    {"learjet", "", false},
    {"leopard", "1 2", true},
    {"ligue", "1 2", false},
    {"mark", "1 2 3 4 5 6 7 8 9", true},
    {"maroon", "5", true},
    {"model", "", true},
    {"moto", "2 3", true},
    {"nasdaq", "100", false},
    {"nifty", "50 500", true},
    {"nikkei", "225", false},
    {"pac", "8 10 12", true},
    {"phase", "1 2 3 4", true},
    {"pixel", "", true},
    {"playstation", "", false},
    {"psalm", "", false},
    {"radio", "1 2 3 4 5 6", true},
    {"route", "", true},
    {"russell", "1000 2000 3000", true},
    {"s p", "100 400 500 600 1500", false},
    {"sensex", "30", false},
    {"soyuz", "", false},
    {"sp", "100 400 500 600 1500", false},
    {"stoxx", "50 600", false},
    {"studio", "54", true},
    {"super bowl", "", false},
    {"titan", "", true},
    {"title", "1 9 42", true},
    {"tupolev", "", false},
    {"type", "1 2", false},
    {"ufc", "", false},
    {"vision", "2020 2025 2030 2035 2040 2050", true},
    {"voyager", "1 2", true},
    {"windows", "", true},
    {"wrestlemania", "", false},
    {"xbox", "360 one", false},
};

/// Words before a hyphen and a number that are no names: "mid-2019", "sub-10", and what merely stands first in a line.
constexpr RuleWords prefixes{"about", "after", "by",  "ex",   "for",   "from", "in",   "inter",
                                         "mid",   "non",   "of",  "over", "page",  "per",  "plus", "post",
                                         "pre",   "semi",  "sub", "than", "under", "up"};

/// Capital letters before a glued number that are no code: currencies, quarters, halves and fiscal years.
constexpr WordSet no_codes{"AED", "AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "DM",  "EUR", "FY",  "GBP",
                                         "H",   "HK",  "HKD", "INR", "JPY", "KRW", "LE",  "MXN", "NOK", "NT",  "NZ",
                                         "NZD", "PKR", "PS",  "Q",   "QAR", "R",   "RM",  "RMB", "RS",  "RUB", "SAR",
                                         "SEK", "SGD", "SR",  "TRY", "TSH", "UAE", "US",  "USD", "YTD", "ZAR"};

constexpr std::uint32_t longest_digits = 4;

class Numbered {
public:
    Numbered(TokenText const& text, std::uint32_t number) : text_(text), i_(number) {}

    std::optional<TokenRange> find() const {
        if (i_ == 0 || text_.tokens[i_].has(token_flag::paragraph_before)) return std::nullopt;
        Token const& token = text_.tokens[i_];
        bool const is_digits = token.kind == TokenKind::digits;
        if (!is_digits && !token.is(word_class::cardinal)) return std::nullopt;
        if (is_digits && (token.span.size() > longest_digits || !plain_digits())) return std::nullopt;
        Token const& before = text_.tokens[i_ - 1];
        if (is_digits && token.glued() && is_mark(before, '-') && i_ >= 2 && before.glued()) return hyphenated();
        if (before.kind != TokenKind::word) return std::nullopt;
        if (token.glued()) return is_digits ? glued_code() : std::nullopt;
        return designated(i_ - 1);
    }

private:
    bool plain_digits() const {
        std::string_view const digits = text_.word(i_);
        return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    Token const& token(std::uint32_t i) const { return text_.tokens[i]; }
    std::uint32_t count() const { return static_cast<std::uint32_t>(text_.tokens.size()); }

    bool next_is(std::uint32_t at, word_class::Mask classes) const {
        return at < count() && !token(at).has(token_flag::paragraph_before) && token(at).is(classes);
    }

    /// "737s", "F-35A": letters glued to the number belong to it.
    std::uint32_t end_of_name() const {
        std::uint32_t const next = i_ + 1;
        if (next >= count() || token(next).kind != TokenKind::word || !token(next).glued()) return next;
        return token(next).span.size() == 1 ? next + 1 : next;
    }

    bool scaled_or_measured() const {
        std::uint32_t const next = i_ + 1;
        if (next >= count()) return false;
        if (token(next).mark == '%') return true;
        return next_is(next, word_class::multiplier) ||
               (token(next).kind == TokenKind::word && token(next).glued() && token(next).span.size() > 1);
    }

    /// "F-35", "COVID-19", "Carbon-14", "MiG-29"; not "mid-2019", "Iran-13", "win 3-1".
    std::optional<TokenRange> hyphenated() const {
        Token const& name = token(i_ - 2);
        if (name.kind != TokenKind::word || scaled_or_measured()) return std::nullopt;
        if (name.is(word_class::month | word_class::weekday | word_class::cardinal | word_class::multiplier))
            return std::nullopt;
        std::string_view const word = text_.word(i_ - 2);
        if (prefixes.holds(text_, name)) return std::nullopt;
        if (name.classes & (closed_classes & ~word_class::determiner) && word.size() > 1) return std::nullopt;
        bool const next_joined = i_ + 1 < count() && is_mark(token(i_ + 1), '-') && token(i_ + 1).glued();
        bool const listed = designation(i_ - 2) != nullptr;
        bool const letters = name.has(token_flag::all_caps) || (name.has(token_flag::capitalised) && word.size() <= 3);
        bool const capital_name = name.has(token_flag::capitalised) && !next_joined && name.hit_count == 0;
        // Lower-case scraped text: "f-35", "b-52", "covid-19".
        bool const single_letter = word.size() == 1;
        if (!listed && !letters && !capital_name && !single_letter) return std::nullopt;
        return TokenRange{i_ - 2, end_of_name()};
    }

    /// "G20", "A380", "MH17", "CO2"; not "EUR20", "Q3", "PS20".
    std::optional<TokenRange> glued_code() const {
        Token const& name = token(i_ - 1);
        std::string_view const word = text_.word(i_ - 1);
        bool const capitals = name.has(token_flag::all_caps) || (word.size() == 1 && name.has(token_flag::capitalised));
        if (!capitals || name.has(token_flag::has_dots) || scaled_or_measured()) return std::nullopt;
        if (word.size() > 5 || no_codes.holds(word)) return std::nullopt;
        for (std::uint32_t h = name.first_hit; h < name.first_hit + name.hit_count; ++h)
            if (text_.hits[h].kind == PhraseKind::currency_symbol || text_.hits[h].kind == PhraseKind::currency)
                return std::nullopt;
        return TokenRange{i_ - 1, end_of_name()};
    }

    Designation const* designation(std::uint32_t at) const {
        std::string word = lower_case(text_.word(at));
        // The two-word ones are known by their last word.
        if (word == "p" && at >= 2 && is_word(text_, at - 2, "s")) word = "s p";
        if (at >= 3 && is_word(text_, at - 1, "poor") && is_word(text_, at - 3, "standard")) word = "s p";  // "Standard & Poor's 500"
        if (word == "bowl" && at >= 1 && is_word(text_, at - 1, "super")) word = "super bowl";
        if (word == "of" && at >= 1 && is_word(text_, at - 1, "group")) word = "group of";
        auto const found = std::lower_bound(std::begin(designations), std::end(designations), word,
                                            [](Designation const& d, std::string const& w) { return d.word < w; });
        return found != std::end(designations) && found->word == word ? found : nullptr;
    }

    std::optional<TokenRange> designated(std::uint32_t at) const {
        if (is_station(at)) return TokenRange{at, end_of_name()};
        Designation const* const d = designation(at);
        if (d == nullptr || !allows(*d)) return std::nullopt;
        auto const words = static_cast<std::uint32_t>(d->word == "s p"                              ? 3
                                                      : d->word.find(' ') != std::string_view::npos ? 2
                                                                                                    : 1);
        std::uint32_t const first = at + 1 - std::min(words, at + 1);
        if (d->needs_capital && !token(first).has(token_flag::capitalised)) return std::nullopt;
        if (scaled_or_measured()) return std::nullopt;
        return TokenRange{first, end_of_name()};
    }

    /// "KXYZ 11", "WXYZ 7": call letters and channel.
    bool is_station(std::uint32_t at) const {
        Token const& letters = token(at);
        if (!letters.has(token_flag::all_caps) || letters.has(token_flag::has_dots) || letters.span.size() != 4) return false;
        char const first = text_.word(at).front();
        return (first == 'K' || first == 'W') && token(i_).kind == TokenKind::digits && token(i_).span.size() <= 2 && !letters.is(open_classes | closed_classes) && !scaled_or_measured();
    }

    bool allows(Designation const& d) const {
        if (d.numbers.empty()) return token(i_).kind == TokenKind::digits;
        std::string const number = lower_case(text_.word(i_));
        for (std::size_t at = 0; at < d.numbers.size();) {
            std::size_t const end = std::min(d.numbers.find(' ', at), d.numbers.size());
            if (d.numbers.substr(at, end - at) == number) return true;
            at = end + 1;
        }
        return false;
    }

    TokenText const& text_;
    std::uint32_t i_;
};

}  // namespace

std::optional<TokenRange> numbered_name_at(TokenText const& text, std::uint32_t i) { return Numbered(text, i).find(); }

}  // namespace figtrail
