// AliasKeys: the keys of the comparison index under which one class of names stands: names that people said to be one.
//
//   AliasKeys const keys(aliases);   keys.class_of(subject_key)   // {key of "BX", key of "Bank of Xanadu"}, or null
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "claim/name_aliases.hpp"
#include "store/comparison.hpp"

namespace figtrail {

class AliasKeys {
public:
    using Class = std::vector<std::int64_t>;  ///< sorted; the first is what the class goes by

    explicit AliasKeys(NameAliases const* aliases);

    std::vector<Class> const& classes() const { return classes_; }  ///< in their order
    Class const* class_of(std::int64_t subject_key) const;

private:
    std::vector<Class> classes_;
    std::map<std::int64_t, std::size_t> by_key_;
};

/// Rows of several keys of a class as one group after the other under the first of its keys; a claim about two of the names stands there once.
void lay_together(std::vector<ComparisonRow>& rows, std::int64_t first_key);

}  // namespace figtrail
