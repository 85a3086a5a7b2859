#include "claim/name_aliases.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// A name in all its spellings, and what has been said of it.
struct Entry {
    std::set<std::string> spellings;
    bool is_meant = false;     ///< something is said to be this
    bool means_other = false;  ///< and this is said to be something else
    std::size_t parent = 0;
};

std::size_t root(std::vector<Entry> const& entries, std::size_t i) {
    while (entries[i].parent != i) i = entries[i].parent;
    return i;
}

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
    static constexpr std::array<std::string_view, 11> forms{"the", "of", "inc", "ltd", "corp", "co", "plc", "s", "company", "corporation", "group"};
    std::vector<std::string> words = words_of(name);
    std::erase_if(words, [](std::string const& w) { return std::find(forms.begin(), forms.end(), w) != forms.end(); });
    return words;
}

std::string folded_name(std::string_view name) {
    std::string out;
    for (std::string const& word : name_words(name)) out += (out.empty() ? "" : " ") + word;
    return out;
}

NameAliases::NameAliases(std::vector<std::pair<std::string, std::string>> const& pairs) {
    std::vector<Entry> entries;
    std::map<std::string, std::size_t> numbers;  // by folded name
    auto const number_of = [&](std::string const& name) {
        auto const [entry, is_new] = numbers.try_emplace(folded_name(name), entries.size());
        if (is_new) entries.push_back({{}, false, false, entries.size()});
        entries[entry->second].spellings.insert(name);
        return entry->second;
    };
    for (auto const& [name, means] : pairs) {
        auto const a = number_of(name), b = number_of(means);
        if (a == b) continue;
        entries[a].means_other = entries[b].is_meant = true;
        entries[root(entries, a)].parent = root(entries, b);
    }
    std::map<std::size_t, Class> by_root;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry const& entry = entries[i];
        Class& group = by_root[root(entries, i)];
        group.names.insert(group.names.end(), entry.spellings.begin(), entry.spellings.end());
        // What all of a chain mean is its end; of two ends, and where a circle has none, the first by spelling.
        bool const is_end = entry.is_meant && !entry.means_other;
        if (is_end && (group.means.empty() || *entry.spellings.begin() < group.means)) group.means = *entry.spellings.begin();
    }
    for (auto& [number, group] : by_root) {
        std::sort(group.names.begin(), group.names.end());
        if (group.means.empty()) group.means = group.names.front();
        classes_.push_back(std::move(group));
    }
    std::sort(classes_.begin(), classes_.end(), [](Class const& a, Class const& b) { return a.names < b.names; });
    for (std::size_t i = 0; i < classes_.size(); ++i)
        for (std::string const& name : classes_[i].names) by_name_.emplace(folded_name(name), i);
}

NameAliases::Class const* NameAliases::class_of(std::string_view name) const {
    if (classes_.empty()) return nullptr;
    auto const found = by_name_.find(folded_name(name));
    return found == by_name_.end() ? nullptr : &classes_[found->second];
}

bool NameAliases::are_one(std::string_view a, std::string_view b) const {
    auto const* const of_a = class_of(a);
    return of_a != nullptr && of_a == class_of(b);
}

std::string const& NameAliases::meant_by(std::string const& name) const {
    auto const* const group = class_of(name);
    return group == nullptr ? name : group->means;
}

}  // namespace figtrail
