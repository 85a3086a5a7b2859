#include "store/hash.hpp"

// The plain functions are taken out of the static library; EVP would bring all of OpenSSL along, and every start would pay for it.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <algorithm>
#include <array>

namespace figtrail {

struct Sha256::Context {
    SHA256_CTX state;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { SHA256_Init(&context_->state); }

Sha256::~Sha256() = default;

Sha256& Sha256::update(std::string_view bytes) {
    SHA256_Update(&context_->state, bytes.data(), bytes.size());
    return *this;
}

std::string Sha256::finish(std::size_t hex_digits) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_Final(digest.data(), &context_->state);
    SHA256_Init(&context_->state);
    constexpr char digits[] = "0123456789abcdef";
    std::string hex(std::min<std::size_t>(hex_digits, 2 * digest.size()), '0');
    for (std::size_t i = 0; i < hex.size(); ++i)
        hex[i] = digits[i % 2 == 0 ? digest[i / 2] >> 4 : digest[i / 2] & 15];
    return hex;
}

std::string sha256_hex(std::string_view bytes) {
    return Sha256().update(bytes).finish();
}

bool is_sha256(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::uint64_t hash64(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t hash = 0xcbf29ce484222325ull ^ seed;
    for (char const c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ull;
    }
    hash ^= hash >> 32;  // FNV leaves the high bits of short strings poor
    hash *= 0x9e3779b97f4a7c15ull;
    return hash ^ (hash >> 29);
}

}  // namespace figtrail
