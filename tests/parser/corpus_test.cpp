// fixtures/corpus/*.txt: each sentence is read, and what is read must be what the file says.
#include "tests/parser/corpus.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"
#include "tests/accept.hpp"

namespace figtrail::test {
namespace {

std::vector<std::string> corpus_files() {
    std::vector<std::string> names;
    std::string const folder = source_path("fixtures/corpus");
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".txt")
            names.push_back(std::filesystem::relative(entry.path(), folder).replace_extension().string());
    std::sort(names.begin(), names.end());
    return names;
}

ArticleFacts facts_of(CorpusSection const& section) {
    ArticleFacts facts;
    std::istringstream in(section.facts);
    for (std::string line; std::getline(in, line);) {
        std::size_t const blank = std::min(line.find(' '), line.size());
        EXPECT_TRUE(set_fact(facts, line.substr(1, blank - 1), line.substr(std::min(blank + 1, line.size()))))
            << section.name << ": " << line;
    }
    return facts;
}

class Corpus : public testing::TestWithParam<std::string> {};

TEST_P(Corpus, IsReadAsWritten) {
    static Extractor const extractor(Lexicon::builtin());
    std::string const path = source_path("fixtures/corpus/" + GetParam() + ".txt");
    CorpusFile const file = read_corpus(file_text(path));
    ASSERT_FALSE(file.sections.empty());
    std::string actual;
    for (CorpusSection const& section : file.sections)
        actual += section_words(section, extractor.extract_text(section.text, facts_of(section)), file.facets);
    expect_file(path, actual);
}

INSTANTIATE_TEST_SUITE_P(Fixtures, Corpus, testing::ValuesIn(corpus_files()), [](auto const& instance) {
    std::string name = instance.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace
}  // namespace figtrail::test
