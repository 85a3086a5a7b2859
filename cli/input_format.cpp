#include "cli/input_format.hpp"

#include <algorithm>
#include <array>

namespace figtrail::cli {
namespace {

struct Ending {
    std::string_view text;
    InputFormat format;
};

constexpr std::array endings{
    Ending{".txt", InputFormat::text},    Ending{".text", InputFormat::text},
    Ending{".md", InputFormat::markdown}, Ending{".markdown", InputFormat::markdown},
    Ending{".jsonl", InputFormat::jsonl}, Ending{".ndjson", InputFormat::jsonl},
};

bool ends_with_ignoring_case(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.end() - static_cast<std::ptrdiff_t>(lower.size()),
                      [](char want, char has) {
                          return want == (has >= 'A' && has <= 'Z' ? static_cast<char>(has | 0x20) : has);
                      });
}

}  // namespace

std::optional<InputFormat> input_format_of(std::string_view file_name) {
    if (ends_with_ignoring_case(file_name, ".gz")) file_name.remove_suffix(3);
    for (Ending const& ending : endings)
        if (ends_with_ignoring_case(file_name, ending.text)) return ending.format;
    return std::nullopt;
}

std::optional<InputFormat> input_format_from(std::string_view word) {
    if (word == "auto") return InputFormat::automatic;
    if (word == "text") return InputFormat::text;
    if (word == "markdown") return InputFormat::markdown;
    if (word == "jsonl") return InputFormat::jsonl;
    return std::nullopt;
}

std::string known_endings() {
    std::string list;
    for (Ending const& ending : endings) list.append(list.empty() ? "" : ", ").append(ending.text);
    return list;
}

}  // namespace figtrail::cli
