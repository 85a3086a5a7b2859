// Scratch: a folder of its own for a test's database, with articles to put in it.
//
//   Scratch scratch;  Store store(scratch.file("news.db"), OpenMode::create);  add(store, border_article());
#pragma once

#include <gtest/gtest.h>

#include <stdlib.h>

#include <filesystem>
#include <string>
#include <vector>

#include "store/hash.hpp"
#include "store/store.hpp"
#include "tests/claim/claim_builder.hpp"

namespace figtrail::test {

class Scratch {
public:
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "figtrail-XXXXXX").string();
        EXPECT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(folder_, ignored);
    }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;

    std::string file(std::string const& name) const { return (folder_ / name).string(); }
    std::filesystem::path const& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

inline RunFacts test_run() { return {"0.1.0", "grammar 1", "00112233aabbccdd", "", "2024-05-01T10:00:00Z"}; }

inline SnapshotFacts facts_of(Extraction const& read, std::string retrieved_at = "2024-05-01T10:00:00Z") {
    SnapshotFacts facts;
    facts.sha256 = sha256_hex(read.document.text);
    facts.bytes = read.document.text.size();
    facts.retrieved_at = std::move(retrieved_at);
    facts.media_type = "text/plain";
    return facts;
}

inline AddResult add(Store& store, Extraction const& read, std::string retrieved_at = "2024-05-01T10:00:00Z") {
    return store.add(read, facts_of(read, std::move(retrieved_at)));
}

/// A store that is ready to add to.
inline Store new_store(std::string const& path, StoreOptions options = {}) {
    Store store(path, OpenMode::create, std::move(options));
    store.begin_run(test_run());
    return store;
}

/// An article about the length of a border, by some outlet.
inline Extraction border_article(std::string const& length = "1,458 kilometres", std::string const& source = "Example Post") {
    auto read = TextBuilder("A border reopens")
                    .url("https://www." + std::string(source == "Example Post" ? "post" : "herald") + ".example/news/border?utm_source=feed")
                    .published("2024-03-15")
                    .paragraph("Traders waited at dawn. The frontier between Iran and Iraq is " + length + " long, an official said.")
                    .claim(a_claim(length)
                               .unit("km", "kilometre", "length")
                               .measure("border_length")
                               .phrase("length of the frontier")
                               .subject("Iran", "place")
                               .subject("Iraq", "place")
                               .places({"IR", "IQ"})
                               .speaker("an official")
                               .rule("number with unit"))
                    .build();
    read.facts.source = source;
    read.facts.country = "US";
    return read;
}

/// Article number `n` of a made-up series, with `figures` claims.
inline Extraction numbered_article(int n, int figures = 5) {
    TextBuilder text("Harvest report " + std::to_string(n));
    text.url("https://farm.example/" + std::to_string(n)).published("2024-01-01");
    std::string paragraph;
    for (int i = 0; i < figures; ++i)
        paragraph += "Region " + std::string(1, static_cast<char>('A' + i)) + " brought in " + std::to_string(1000 + 7 * n + i) + " tonnes of grain. ";
    text.paragraph(paragraph);
    for (int i = 0; i < figures; ++i)
        text.claim(a_claim(std::to_string(1000 + 7 * n + i) + " tonnes")
                       .unit("t", "tonne", "mass")
                       .head("grain")
                       .role("produce")
                       .subject("Region " + std::string(1, static_cast<char>('A' + i)), "place")
                       .period("2023"));
    auto read = text.build();
    read.facts.source = "Farm Weekly";
    return read;
}

}  // namespace figtrail::test
