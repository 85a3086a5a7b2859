#include "claim/lexicon_facts.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "claim/lexicon_facts_lines.hpp"

namespace figtrail {
namespace {

/// What stands before the mark, which is taken off with it.
std::string_view front(std::string_view& rest, char mark) {
    std::size_t const end = rest.find(mark);
    if (end == std::string_view::npos) throw std::invalid_argument("the facts of the lexicon are cut short");
    std::string_view const out = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return out;
}

}  // namespace

LexiconFacts::LexiconFacts(std::string_view lines) {
    while (!lines.empty()) {
        std::string_view line = front(lines, '\n');
        std::string_view const kind = front(line, '\t'), of = front(line, '\t');
        auto const table = static_cast<std::size_t>(kind.empty() ? 0 : kind.front() - 'a');
        if (kind.size() != 1 || table >= facts_.size()) throw std::invalid_argument("the facts of the lexicon are of no kind");
        facts_[table].push_back({of, line});
    }
}

bool LexiconFacts::has(FactKind kind, std::string_view of, std::string_view value) const {
    auto const& facts = facts_[static_cast<std::size_t>(kind)];
    return std::binary_search(facts.begin(), facts.end(), Fact{of, value});
}

std::string_view LexiconFacts::value(FactKind kind, std::string_view of) const {
    auto const& facts = facts_[static_cast<std::size_t>(kind)];
    auto const found = std::lower_bound(facts.begin(), facts.end(), Fact{of, {}});
    return found == facts.end() || found->of != of ? std::string_view() : found->value;
}

std::string LexiconFacts::country_name(std::string_view code) const {
    std::string_view const name = value(FactKind::shown_name, code);
    return std::string(name.empty() ? code : name);
}

int LexiconFacts::fixed_ratio(std::string_view currency, std::string_view of) const {
    std::string_view text = value(FactKind::ratio, currency);
    int ratio = 0;
    if (text.empty() || front(text, ' ') != of) return 0;
    std::from_chars(text.data(), text.data() + text.size(), ratio);
    return ratio;
}

LexiconFacts const& lexicon_facts() {
    static LexiconFacts const facts(builtin_lexicon_facts());
    return facts;
}

}  // namespace figtrail
