// What a figure says of its scope: net or gross, from a month or a year earlier, worldwide or at home. Two figures whose scopes
// exclude each other are not compared.
//
//   if (auto const apart = scopes_apart(scope_of(a, setting_a), scope_of(b, setting_b))) ... apart->family, apart->because
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "claim/relate.hpp"

namespace figtrail {

/// For each family of the lexicon the value that the figure names: position in scope_words().entries, or none.
struct FigureScope {
    static constexpr std::uint16_t none = 0xFFFF;
    std::vector<std::uint16_t> values;
};

/// The noun phrase goes before what stands behind the figure, and that before what stands in front of it. Read once where the setting
/// has a book of scopes.
FigureScope scope_of(Claim const& claim, Setting const& setting);

/// What the figures of one article say of their scope, each read when first asked. Claims must stay where they are.
class ScopeBook {
public:
    FigureScope const& of(Claim const& claim, Setting const& setting);

private:
    std::map<Claim const*, FigureScope> read_;
};

struct ScopesApart {
    std::string family, because;  ///< "deduction", "Not compared: gross against net."
    std::string said;             ///< where one is silent: what the other says
    bool undated = false;         ///< a family that speaks of time and holds only where a period is missing
    bool both_say = true;         ///< false: one is silent, and silence excludes
    bool weak = false;            ///< one is silent, and a person who put the two together may mean the same
};

/// What keeps the two apart, the first family of the lexicon; nullopt when nothing does. The same for (b, a).
std::optional<ScopesApart> scopes_apart(Claim const& a, FigureScope const& of_a, Claim const& b, FigureScope const& of_b);

/// Whether the sentence of a figure names the value anywhere: "one of four (counting the twins who retired) active sets".
bool sentence_says(Claim const& claim, Setting const& setting, std::string_view family, std::string_view value);

/// The last word of the first phrase of a family in the sentence of a figure: "town" of "in the town"; empty where there is none.
std::string scope_noun(Claim const& claim, Setting const& setting, std::string_view family);

/// The value a figure names in a family; "" when it names none.
std::string const& scope_value(FigureScope const& scope, std::string_view family);

}  // namespace figtrail
