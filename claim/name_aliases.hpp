// NameAliases: names that people said to be one: "BX is Bank of Xanadu". What they name is then one thing in every document.
//
//   NameAliases const names({{"BX", "Bank of Xanadu"}, {"Xanadu Bank", "Bank of Xanadu"}});
//   names.are_one("BX", "the Xanadu Bank")   // true
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace figtrail {

class NameAliases {
public:
    struct Class {
        std::string means;               ///< the name that the others stand for
        std::vector<std::string> names;  ///< all of them, as they were given; sorted
    };

    NameAliases() = default;
    /// Pairs of a name and what it means. Chains join: A is B, B is C. The order of the pairs is of no matter.
    explicit NameAliases(std::vector<std::pair<std::string, std::string>> const& pairs);

    bool empty() const { return classes_.empty(); }
    std::vector<Class> const& classes() const { return classes_; }
    /// The class that a name belongs to, whatever its case and legal form ("Inc."); nullptr: to none.
    Class const* class_of(std::string_view name) const;
    bool are_one(std::string_view a, std::string_view b) const;
    /// The name that it stands for, else itself.
    std::string const& meant_by(std::string const& name) const;

private:
    std::vector<Class> classes_;
    std::map<std::string, std::size_t, std::less<>> by_name_;  ///< folded name -> class
};

/// Those words with one blank between: equal for names that are written alike.
std::string folded_name(std::string_view name);

/// Lower-case words of a name without those that it may carry or not: the, of, Inc., Group. Empty when nothing else is in it.
std::vector<std::string> name_words(std::string_view name);

}  // namespace figtrail
