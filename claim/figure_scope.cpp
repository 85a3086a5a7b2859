#include "claim/figure_scope.hpp"

#include <algorithm>
#include <string_view>

#include "claim/relate_words.hpp"
#include "claim/scope_words.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t reach_before = 160, reach_after = 100;  ///< bytes that are looked at on each side

std::size_t family_of(ScopeEntry const& entry) {
    auto const& families = scope_words().families;
    return static_cast<std::size_t>(std::find(families.begin(), families.end(), entry.family) - families.begin());
}

/// "May" wants its capital, "net" none; "*" is any word with a capital.
bool is_word(std::string const& known, std::string const& written) {
    if (known == "*") return written.front() >= 'A' && written.front() <= 'Z';
    bool const capital = known.front() >= 'A' && known.front() <= 'Z';
    return capital ? known == written : known == lower_case(written);
}

/// The phrases that begin at a word, the longest first; several of one length where families share one ("at home": no export, no game away).
std::vector<ScopePhrase const*> phrases_at(std::vector<std::string> const& words, std::size_t at) {
    std::vector<ScopePhrase const*> out;
    auto const found = scope_words().by_first_word.find(lower_case(words[at]));
    if (found == scope_words().by_first_word.end()) return out;
    for (ScopePhrase const& phrase : found->second) {
        bool const fits = at + phrase.words.size() <= words.size() &&
                          std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at), is_word);
        if (fits) out.push_back(&phrase);
    }
    return out;
}

enum class Zone : std::uint8_t { noun, behind, before, period };

class Reader {
public:
    explicit Reader(Claim const& claim) : claim_(claim) { scope_.values.assign(scope_words().families.size(), FigureScope::none); }

    /// Of two words of one family in one zone the nearer to the figure counts.
    void read(std::vector<std::string> const& words, Zone zone) {
        std::vector<std::uint16_t> here(scope_.values.size(), FigureScope::none);
        for (std::size_t i = 0; i < words.size();) {
            std::size_t taken = 0;  // words of a phrase that says something of this figure; the shorter ones inside it say nothing more
            for (ScopePhrase const* const phrase : phrases_at(words, i)) {
                std::size_t const length = phrase->words.size();
                ScopeEntry const& entry = scope_words().entries[phrase->entry];
                if (length < taken || !counts_in(entry, zone, i + length == words.size())) continue;
                taken = length;
                std::uint16_t& value = here[family_of(entry)];
                bool const weightier = value == FigureScope::none || zone == Zone::before || (entry.silence_excludes && !scope_words().entries[value].silence_excludes);
                if (weightier) value = phrase->entry;
            }
            i += std::max<std::size_t>(taken, 1);
        }
        for (std::size_t k = 0; k < here.size(); ++k)
            if (scope_.values[k] == FigureScope::none) scope_.values[k] = here[k];
    }

    FigureScope scope() && { return std::move(scope_); }

private:
    bool counts_in(ScopeEntry const& entry, Zone zone, bool at_end) const {
        auto const holds = [](std::vector<std::string> const& list, std::string const& one) { return std::find(list.begin(), list.end(), one) != list.end(); };
        if (entry.at != ScopeEntry::At::anywhere && (!at_end || zone != (entry.at == ScopeEntry::At::end ? Zone::behind : Zone::before))) return false;
        if (!entry.nouns.empty() && !holds(entry.nouns, counted_noun()) && !holds(entry.nouns, word_sense(claim_.measure.head))) return false;
        if (holds(entry.not_for, claim_.measure.role)) return false;
        if (entry.of == ScopeEntry::Of::counts && claim_.quantity.unit.dimension != dimension::count) return false;
        switch (entry.reach) {
            case ScopeEntry::Reach::noun: return zone == Zone::noun;
            case ScopeEntry::Reach::clause: return zone != Zone::period;
            case ScopeEntry::Reach::period: return zone == Zone::period;
        }
        return false;
    }

    std::string counted_noun() const {
        auto const words = words_of(claim_.quantity.unit.name);
        return words.empty() ? "" : word_sense(words.back());
    }

    Claim const& claim_;
    FigureScope scope_;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Words of another figure, or another part of the sentence, are none of this one's.
std::string_view in_front(std::string_view text) {
    std::size_t const stop = text.find_last_of("0123456789;:");
    return stop == std::string_view::npos ? text : text.substr(stop + 1);
}

/// "... abroad «for a worldwide total of 5 million»": these words are the next figure's.
std::size_t before_next_figure(std::string_view text) {
    std::size_t cut = text.size();
    for (std::string_view const lead : {" for ", " with ", " against "})
        if (std::size_t const at = text.rfind(lead); at != std::string_view::npos) cut = std::min(cut, at);
    return cut;
}

bool is_year_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at == 4 && (text.substr(at, 2) == "19" || text.substr(at, 2) == "20");
}

std::string_view behind(std::string_view text) {
    std::size_t end = 0;
    // "5 p.m." is an hour, no other figure.
    auto const is_hour = [&](std::size_t at) {
        while (at < text.size() && (is_digit(text[at]) || text[at] == ':')) ++at;
        std::string_view const rest = text.substr(std::min(at, text.size()), 3);
        return rest.size() == 3 && rest[0] == ' ' && (rest[1] == 'p' || rest[1] == 'a') && (rest[2] == '.' || rest[2] == 'm');
    };
    // "in 24 hours" says how long, and is no other figure.
    auto const is_duration = [&](std::size_t at) {
        while (at < text.size() && is_digit(text[at])) ++at;
        return text.substr(std::min(at, text.size()), 5) == " hour";
    };
    while (end < text.size()) {
        char const c = text[end];
        bool const full_stop = c == '.' && (end + 1 >= text.size() || text[end + 1] == ' ') && (end < 2 || text[end - 2] != '.');
        if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\n' || full_stop) break;
        bool const inside_a_word = end > 0 && ((text[end - 1] | 0x20) >= 'a' && (text[end - 1] | 0x20) <= 'z');  // CO2
        if (is_digit(c) && !inside_a_word && !is_hour(end) && !is_duration(end)) return text.substr(0, is_year_at(text, end) ? end : before_next_figure(text.substr(0, end)));
        if (c == ' ')
            for (std::string_view const joint : {" and ", " but ", " while ", " whereas ", " or "})
                if (text.substr(end, joint.size()) == joint) return text.substr(0, end);
        ++end;
    }
    return text.substr(0, end);
}

FigureScope read_scope(Claim const& claim, Setting const& setting) {
    Reader reader(claim);
    std::string noun;
    for (std::string const& word : claim.measure.modifiers) noun += word + " ";
    noun += claim.measure.phrase;
    // "an additional 84 million dollars", "a total 84 million": the word in front of the amount.
    if (auto const in_front = words_of(claim.mention.prefix, Letters::as_written); !in_front.empty()) noun += " " + in_front.back();
    if (claim.period && !claim.period->words.empty()) reader.read(words_of(claim.period->words, Letters::as_written), Zone::period);

    Span const quote = claim.mention.span, sentence = claim.sentence;
    std::string_view before = claim.mention.prefix, after = claim.mention.suffix;
    bool const with_text = setting.text != nullptr && sentence.end <= setting.text->size() && sentence.begin <= quote.begin && quote.end <= sentence.end;
    if (with_text) {
        std::string_view const text = *setting.text;
        std::uint32_t const from = std::max(sentence.begin, quote.begin - std::min(quote.begin, reach_before));
        before = text.substr(from, quote.begin - from);
        after = text.substr(quote.end, std::min(sentence.end - quote.end, reach_after));
    }
    // "passengers and crew": a phrase that begins right behind the number goes on over "and".
    auto right_behind = words_of(after.substr(0, 60), Letters::as_written);
    if (!right_behind.empty())
        if (auto const phrases = phrases_at(right_behind, 0); !phrases.empty()) {
            right_behind.resize(phrases.front()->words.size());
            reader.read(right_behind, Zone::noun);
        }
    reader.read(words_of(noun, Letters::as_written), Zone::noun);
    reader.read(words_of(behind(after), Letters::as_written), Zone::behind);
    reader.read(words_of(in_front(before), Letters::as_written), Zone::before);
    return std::move(reader).scope();
}

}  // namespace

FigureScope scope_of(Claim const& claim, Setting const& setting) { return setting.scopes == nullptr ? read_scope(claim, setting) : setting.scopes->of(claim, setting); }

FigureScope const& ScopeBook::of(Claim const& claim, Setting const& setting) {
    auto const [entry, is_new] = read_.try_emplace(&claim);
    if (is_new) entry->second = read_scope(claim, setting);
    return entry->second;
}

std::optional<ScopesApart> scopes_apart(Claim const& a, FigureScope const& of_a, Claim const& b, FigureScope const& of_b) {
    ScopeWords const& known = scope_words();
    bool const dated = a.period.has_value() && b.period.has_value();
    for (std::size_t k = 0; k < known.families.size(); ++k) {
        std::uint16_t const x = of_a.values[k], y = of_b.values[k];
        if (x == y) continue;
        bool const both_say = x != FigureScope::none && y != FigureScope::none;
        ScopeEntry const& said = known.entries[x == FigureScope::none ? y : x];
        bool const undated = said.of == ScopeEntry::Of::undated;
        if (undated && dated) continue;
        if (both_say) {
            std::string const &mine = said.value, &theirs = known.entries[y].value;
            if (mine == theirs) continue;
            return ScopesApart{said.family, "Not compared: " + std::min(mine, theirs) + " against " + std::max(mine, theirs) + ".", "", undated, true, false};
        }
        if (said.silence_excludes) return ScopesApart{said.family, "Not compared: only one of the two says '" + said.value + "'.", said.value, undated, false, said.silence_is_weak};
    }
    return std::nullopt;
}

namespace {

/// take(phrase) for every phrase of a scope in the sentence of a figure, until it returns true.
template <class Take>
bool any_phrase(Claim const& claim, Setting const& setting, Take const& take) {
    auto const words = words_of(sentence_of(claim, setting).value_or(""), Letters::as_written);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (ScopePhrase const* const phrase : phrases_at(words, i))
            if (take(*phrase)) return true;
    return false;
}

}  // namespace

bool sentence_says(Claim const& claim, Setting const& setting, std::string_view family, std::string_view value) {
    return any_phrase(claim, setting, [&](ScopePhrase const& phrase) {
        ScopeEntry const& entry = scope_words().entries[phrase.entry];
        return entry.family == family && entry.value == value;
    });
}

std::string scope_noun(Claim const& claim, Setting const& setting, std::string_view family) {
    std::string noun;
    any_phrase(claim, setting, [&](ScopePhrase const& phrase) {
        if (scope_words().entries[phrase.entry].family != family) return false;
        noun = phrase.words.back();
        return true;
    });
    return noun;
}

std::string const& scope_value(FigureScope const& scope, std::string_view family) {
    static std::string const silent;
    ScopeWords const& known = scope_words();
    auto const found = std::find(known.families.begin(), known.families.end(), family);
    if (found == known.families.end()) return silent;
    std::uint16_t const value = scope.values[static_cast<std::size_t>(found - known.families.begin())];
    return value == FigureScope::none ? silent : known.entries[value].value;
}

}  // namespace figtrail
