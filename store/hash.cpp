#include "store/hash.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace figtrail {

struct Sha256::Context {
    EVP_MD_CTX* handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    if (context_->handle == nullptr || EVP_DigestInit_ex(context_->handle, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available in this OpenSSL");
}

Sha256::~Sha256() = default;

Sha256& Sha256::update(std::string_view bytes) {
    EVP_DigestUpdate(context_->handle, bytes.data(), bytes.size());
    return *this;
}

std::string Sha256::finish(std::size_t hex_digits) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context_->handle, digest.data(), &size);
    // Without a type the context keeps the algorithm it was given: no look-up a hash.
    EVP_DigestInit_ex(context_->handle, nullptr, nullptr);
    constexpr char digits[] = "0123456789abcdef";
    std::string hex(std::min<std::size_t>(hex_digits, 2 * size), '0');
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
