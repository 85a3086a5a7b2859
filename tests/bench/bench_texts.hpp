// The articles that a benchmark reads: those of $FIGTRAIL_CORPUS or of the build's FIGTRAIL_CORPUS (JSONL), else sentences of the
// fixtures in ever new order.
//
//   std::vector<BenchText> const texts = bench_texts();
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "cli/files.hpp"
#include "cli/jsonl.hpp"

namespace figtrail::bench {

inline std::string corpus_path() {
    char const* const told = std::getenv("FIGTRAIL_CORPUS");
    return told != nullptr ? told : FIGTRAIL_CORPUS;
}

inline std::vector<cli::TextRecord> corpus_texts(std::string const& path) {
    std::vector<cli::TextRecord> texts;
    cli::LineReader lines(path);
    for (std::string line; lines.next(line);) {
        auto record = cli::read_text_record(line);
        if (auto* const text = std::get_if<cli::TextRecord>(&record)) texts.push_back(std::move(*text));
    }
    return texts;
}

inline std::vector<cli::TextRecord> shuffled_fixtures() {
    constexpr int articles = 1000;
    constexpr int sentences = 15;
    std::vector<std::string> pool;
    for (std::string const& path : cli::article_files(FIGTRAIL_SOURCE_DIR "/fixtures/articles")) {
        std::string const text = cli::read_file(path);
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t const end = std::min(text.find(". ", begin), text.size());
            pool.push_back(text.substr(begin, end - begin) + ". ");
            begin = end + 2;
        }
    }
    std::mt19937 random{42};
    std::vector<cli::TextRecord> texts(articles);
    for (cli::TextRecord& record : texts)
        for (int s = 0; s < sentences; ++s) record.text += pool[random() % pool.size()];
    return texts;
}

inline std::vector<cli::TextRecord> bench_texts() {
    std::string const path = corpus_path();
    return path.empty() ? shuffled_fixtures() : corpus_texts(path);
}

}  // namespace figtrail::bench
