// fixtures/cli/*.txt: commands and everything that comes of them.
#include "tests/cli/transcript.hpp"

#include <algorithm>
#include <cctype>

namespace figtrail::test {
namespace {

std::vector<std::string> transcripts() {
    std::vector<std::string> names;
    for (auto const& entry : std::filesystem::directory_iterator(source_path("fixtures/cli")))
        if (entry.path().extension() == ".txt") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

class Transcript : public testing::TestWithParam<std::string> {};

TEST_P(Transcript, SaysWhatTheProgramPrints) {
    std::string const path = source_path("fixtures/cli/" + GetParam() + ".txt");
    std::string actual;
    auto const sections = sections_of(file_text(path), actual);
    ASSERT_FALSE(sections.empty());
    Workplace const place;
    for (Section const& section : sections) {
        ASSERT_FALSE(section.command.empty()) << section.name;
        actual += written(section, place.run(section.command));
    }
    expect_file(path, actual);
}

INSTANTIATE_TEST_SUITE_P(Fixtures, Transcript, testing::ValuesIn(transcripts()), [](auto const& instance) {
    std::string name = instance.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace
}  // namespace figtrail::test
