#include "parser/guess_encoding.hpp"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace figtrail {
namespace {

/// So many bytes are looked at, from the first that is not ASCII.
constexpr std::size_t sample_bytes = std::size_t{1} << 18;
/// Text with fewer foreign bytes than one in so many is in a western language: signs and accents, no alphabet.
constexpr std::size_t western_share = 30;

bool is_foreign(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Bytes that text files do not hold: control characters other than white space and escape.
bool is_binary(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char const c) {
        auto const byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B) ||
               byte == 0x7F;
    });
}

/// Places that windows-1252 leaves empty.
bool is_western(std::string_view bytes) {
    return bytes.find_first_of("\x81\x8D\x8F\x90\x9D") == std::string_view::npos;
}

std::optional<Encoding> by_statistics(std::string_view sample) {
    std::unique_ptr<uchardet, decltype(&uchardet_delete)> const detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return std::nullopt;
    uchardet_data_end(detector.get());
    return encoding_of(uchardet_get_charset(detector.get()));
}

}  // namespace

std::optional<Encoding> guess_encoding(std::string_view bytes) {
    auto const first = std::find_if(bytes.begin(), bytes.end(), is_foreign);
    auto const skipped = static_cast<std::size_t>(first - bytes.begin());
    std::string_view const sample =
        bytes.substr(skipped - std::min<std::size_t>(skipped, 1024)).substr(0, sample_bytes);
    if (sample.empty() || is_binary(sample)) return std::nullopt;
    auto western = encoding_of("windows-1252");
    auto const foreign = static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), is_foreign));
    if (foreign * western_share < sample.size() && is_western(sample)) return western;
    auto guessed = by_statistics(sample);
    if (guessed && !guessed->icu.empty()) return guessed;
    return is_western(sample) ? western : std::nullopt;
}

}  // namespace figtrail
