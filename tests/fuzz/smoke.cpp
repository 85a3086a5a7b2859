// smoke: the fuzzers without libFuzzer, for compilers that have none and for every run of the tests: each seed as it
// is, then seeds that are changed, joined and cut by a fixed sequence of chances. What a fuzzer once failed on stands
// among the seeds. An input that fails is written to a file, whose name is told.
//
//   fuzz_smoke extract 5 figures.dict fixtures/articles fixtures/fuzz/extract     (5 seconds of processor time)
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using Fuzzer = int (*)(std::uint8_t const*, std::size_t);

#define FIGTRAIL_FUZZER(name) extern "C" int fuzz_##name(std::uint8_t const*, std::size_t);
#include "fuzzers.inc"
#undef FIGTRAIL_FUZZER

namespace {

struct NamedFuzzer {
    std::string_view name;
    Fuzzer run;
};
#define FIGTRAIL_FUZZER(name) {#name, fuzz_##name},
constexpr NamedFuzzer fuzzers[] = {
#include "fuzzers.inc"
};
#undef FIGTRAIL_FUZZER

constexpr std::size_t longest = 8192;
constexpr unsigned patience = 60;  ///< seconds for one input; a sanitizer on a busy machine takes some

std::string input;      ///< the one that is being tried
std::string last_path;  ///< where it goes when it fails

/// Only what a signal handler may call.
void keep_input(int signal) {
    int const file = open(last_path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
    [[maybe_unused]] auto const written = write(file, input.data(), input.size());
    [[maybe_unused]] auto const told = write(STDERR_FILENO, "fails on ", 9) +
                                       write(STDERR_FILENO, last_path.c_str(), last_path.size()) +
                                       write(STDERR_FILENO, "\n", 1);
    ::signal(signal, SIG_DFL);
    raise(signal);
}

std::string bytes_of(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> read_seeds(std::vector<std::string> const& paths) {
    std::vector<std::filesystem::path> files;
    for (auto const& path : paths)
        for (auto const& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (auto const& file : files) seeds.push_back(bytes_of(file));
    return seeds;
}

/// The quoted words of a libFuzzer dictionary; \xNN, \\ and \" are understood.
std::vector<std::string> read_dictionary(std::string const& path) {
    std::vector<std::string> words;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() != '"') continue;
        std::string word;
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            if (line[i] != '\\') {
                word += line[i];
            } else if (line[++i] == 'x') {
                word += static_cast<char>(std::strtol(line.substr(i + 1, 2).c_str(), nullptr, 16));
                i += 2;
            } else {
                word += line[i];
            }
        }
        words.push_back(word);
    }
    return words;
}

class Mutations {
public:
    Mutations(std::vector<std::string> const& seeds, std::vector<std::string> const& words)
        : seeds_(seeds), words_(words) {}

    std::string next() {
        std::string text = piece(one_of(seeds_), longest);
        for (auto times = 1 + below(5); times > 0; --times) change(text);
        text.resize(std::min(text.size(), longest));
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
    std::string const& one_of(std::vector<std::string> const& list) { return list[below(list.size())]; }

    /// Some part of `text`, of at most `most` bytes.
    std::string piece(std::string const& text, std::size_t most) {
        auto const size = std::min(text.size(), most);
        return text.substr(below(text.size() - size + 1), size);
    }

    void change(std::string& text) {
        auto const at = below(text.size() + 1);
        switch (below(7)) {
            case 0:
                if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
                return;
            case 1:
                text.insert(at, 1, static_cast<char>(below(256)));
                return;
            case 2:
                text.erase(at, 1 + below(20));
                return;
            case 3:
                text.insert(at, piece(text, 1 + below(40)));
                return;
            case 4:
                text.insert(at, piece(one_of(seeds_), 1 + below(200)));
                return;
            default:
                text.insert(at, words_.empty() ? "7" : one_of(words_));
                return;
        }
    }

    std::vector<std::string> const& seeds_;
    std::vector<std::string> const& words_;
    std::mt19937 random_{20240509};
};

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> const words(arguments + 1, arguments + count);
    auto const fuzzer = std::find_if(std::begin(fuzzers), std::end(fuzzers),
                                     [&](NamedFuzzer const& one) { return !words.empty() && one.name == words[0]; });
    if (words.size() < 4 || fuzzer == std::end(fuzzers)) {
        std::fprintf(stderr, "usage: fuzz_smoke FUZZER SECONDS DICTIONARY SEEDS...\n");
        return 2;
    }
    auto const seeds = read_seeds({words.begin() + 3, words.end()});
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds\n");
        return 2;
    }
    auto const dictionary = read_dictionary(words[2]);
    last_path = words[0] + "-failed";
    for (int const signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM}) ::signal(signal, keep_input);

    long runs = 0;
    auto const run = [&](std::string text) {
        input = std::move(text);
        alarm(patience);
        fuzzer->run(reinterpret_cast<std::uint8_t const*>(input.data()), input.size());
        ++runs;
    };
    auto const end = std::clock() + static_cast<std::clock_t>(std::atof(words[1].c_str()) * CLOCKS_PER_SEC);
    for (auto const& seed : seeds) run(seed);
    for (Mutations mutations(seeds, dictionary); std::clock() < end;) run(mutations.next());
    std::printf("%s: %ld runs\n", words[0].c_str(), runs);
    return 0;
}
