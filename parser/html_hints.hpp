// html_hints: what the class, id and role of an element say of what stands in it, after schema/lexicon/tables/html_names.json. Part of
// the HTML cleaner, whose version changes with that table.
//
//   hints_of_names("entry-content", "post-17") == html_hint::likely
#pragma once

#include <string_view>

namespace figtrail {

/// html_hint bits of the words in class and id.
unsigned hints_of_names(std::string_view class_names, std::string_view id);
/// html_hint bits of an ARIA role.
unsigned hints_of_role(std::string_view role);

}  // namespace figtrail
