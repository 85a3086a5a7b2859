// Lists in one column: compact JSON, so that SQL can read them with json_each.
//
//   json_of({"iraqi", "new"}) == R"(["iraqi","new"])"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

std::string json_of(std::vector<std::string> const& list);
std::string json_of(std::vector<Block> const& blocks);         ///< [["body",0,120],...]
std::string json_of(std::vector<OffsetPiece> const& offsets);  ///< [[text,source],...]
std::string json_of(std::vector<PagePiece> const& pages);      ///< [[text,page],...]
std::string json_of(std::vector<StatedDate> const& dates);     ///< [["published","2024-05-02","time"],...]
std::string json_of(Ledger const& ledger);                     ///< [[begin,end,"date","day and month"],...]

/// The other way. Only what json_of writes is read; anything else throws std::runtime_error.
std::vector<std::string> strings_from(std::string_view json);
std::vector<Block> blocks_from(std::string_view json);
std::vector<OffsetPiece> offsets_from(std::string_view json);
std::vector<PagePiece> pages_from(std::string_view json);
std::vector<StatedDate> dates_from(std::string_view json);
Ledger ledger_from(std::string_view json);

}  // namespace figtrail
