// file_system: on which kind of drive a file lies. WAL needs memory that all its readers share, which a drive over the network does
// not give: two machines that write would destroy the database.
//
//   if (auto const drive = network_drive("/mnt/share/news.db")) warn(*drive);   // "NFS"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figtrail {

/// Name of a network file system by the magic number that statfs() gives; nullopt for any other.
std::optional<std::string_view> network_file_system(std::uint64_t magic);

/// The network file system that `path`, or the folder it is to be made in, lies on. Nullopt also when nobody can tell.
std::optional<std::string_view> network_drive(std::string const& path);

}  // namespace figtrail
