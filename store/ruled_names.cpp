#include "store/ruled_names.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

/// The names of the ruling, and all that are one with them.
std::set<std::string> names_concerned(NameRuling const& ruling, NameAliases const* before, NameAliases const* now) {
    std::set<std::string> names{ruling.name, ruling.means};
    for (NameAliases const* const aliases : {before, now})
        for (std::string const* const name : {&ruling.name, &ruling.means})
            if (auto const* const group = aliases == nullptr ? nullptr : aliases->class_of(*name)) names.insert(group->names.begin(), group->names.end());
    return names;
}

}  // namespace

void note_ruling(Store::Impl& store, Review const& review, NameAliases const* before, NameAliases const* now) {
    for (NameRuling const& ruling : name_rulings({review})) {
        auto const names = names_concerned(ruling, before, now);
        // A single word may be a surname, of which figures stand under no key: with one such name the other's figures are found, with two none.
        auto const single = std::count_if(names.begin(), names.end(), [](std::string const& name) { return name_words(name).size() < 2; });
        if (single > 1) return store.judged.set_rules("");
        for (std::int64_t const key : name_keys({"", {names.begin(), names.end()}})) store.touched.note_subject(key);
    }
}

}  // namespace figtrail
