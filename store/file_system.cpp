#include "store/file_system.hpp"

#include <sys/vfs.h>

#include <array>
#include <filesystem>

namespace figtrail {
namespace {

struct NetworkFileSystem {
    std::uint64_t magic;  ///< of statfs(2) and linux/magic.h
    std::string_view name;
};

/// FUSE stands for sshfs and the like: what lies behind it nobody can tell, and the older journal works everywhere.
constexpr std::array<NetworkFileSystem, 16> file_systems{{
    {0x6969, "NFS"},           {0xFF534D42, "CIFS"},      {0xFE534D42, "SMB"},     {0x517B, "SMB"},
    {0x65735546, "FUSE"},      {0x01021997, "9P"},        {0x5346414F, "AFS"},     {0x6B414653, "AFS"},
    {0x00C36400, "Ceph"},      {0x73757245, "Coda"},      {0x564C, "NetWare"},     {0x0BD00BD0, "Lustre"},
    {0x47504653, "GPFS"},      {0x7461636F, "OCFS2"},     {0x01161970, "GFS2"},    {0x786F4256, "a shared folder of VirtualBox"},
}};

}  // namespace

std::optional<std::string_view> network_file_system(std::uint64_t magic) {
    for (NetworkFileSystem const& known : file_systems)
        if (known.magic == magic) return known.name;
    return std::nullopt;
}

std::optional<std::string_view> network_drive(std::string const& path) {
    struct statfs about {};
    std::string const folder = std::filesystem::path(path).parent_path().string();
    bool const known = statfs(path.c_str(), &about) == 0 || statfs(folder.empty() ? "." : folder.c_str(), &about) == 0;
    if (!known) return std::nullopt;
    // The field is signed on some machines: CIFS would come out negative.
    return network_file_system(static_cast<std::uint32_t>(about.f_type));
}

}  // namespace figtrail
