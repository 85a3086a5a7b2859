// SHA-256 for snapshots and keys, and a 64-bit hash for index columns.
//
//   sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace figtrail {

/// Feeds bytes in pieces; reusable after finish(). Not for sharing between threads.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 const&) = delete;
    Sha256& operator=(Sha256 const&) = delete;

    Sha256& update(std::string_view bytes);
    /// The hash so far as lower-case hex, its first `hex_digits` only (at most 64); starts anew.
    std::string finish(std::size_t hex_digits = 64);

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

std::string sha256_hex(std::string_view bytes);
/// 64 lower-case hex digits?
bool is_sha256(std::string_view text);

/// FNV-1a with a final mix: equal on every machine, for index columns where C++ checks the real values afterwards.
std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0);

/// How much of a key people see and type.
inline constexpr std::size_t short_key_size = 8;
inline std::string_view short_key(std::string_view key) { return key.substr(0, short_key_size); }

}  // namespace figtrail
