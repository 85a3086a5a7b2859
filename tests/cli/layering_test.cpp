// Who may include whom, read from the #include lines: schema <- claim <- parser <- cli, and claim <- store <- cli; and
// which libraries stay in which files.
#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "tests/accept.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

struct Include {
    std::string file;    ///< "claim/relate.cpp"
    std::string target;  ///< "claim/relate.hpp", "boost/spirit/home/x3.hpp"
};

std::vector<Include> all_includes() {
    std::vector<Include> found;
    std::regex const line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    for (std::string const room : {"schema", "claim", "parser", "store", "cli"}) {
        for (auto const& entry : fs::recursive_directory_iterator(source_path(room))) {
            std::string const extension = entry.path().extension().string();
            if (extension != ".hpp" && extension != ".cpp") continue;
            std::ifstream in(entry.path());
            std::smatch match;
            for (std::string text; std::getline(in, text);)
                if (std::regex_search(text, match, line))
                    found.push_back({fs::relative(entry.path(), FIGTRAIL_SOURCE_DIR).string(), match[1]});
        }
    }
    std::sort(found.begin(), found.end(),
              [](auto const& a, auto const& b) { return std::tie(a.file, a.target) < std::tie(b.file, b.target); });
    return found;
}

std::string room_of(std::string const& path) { return path.substr(0, path.find('/')); }

/// Includes that `allowed` does not let through, one a line.
template <class Allowed>
std::string breaches(Allowed allowed) {
    std::string out;
    for (Include const& include : all_includes())
        if (!allowed(include)) out += include.file + " includes " + include.target + "\n";
    return out;
}

TEST(Layering, RoomsIncludeOnlyTheRoomsBelowThem) {
    std::map<std::string, std::set<std::string>> const below{
        {"schema", {"schema"}},
        {"claim", {"claim", "schema"}},
        {"parser", {"parser", "claim", "schema"}},
        {"store", {"store", "claim", "schema"}},
        {"cli", {"cli", "parser", "store", "claim", "schema"}},
    };
    EXPECT_EQ(breaches([&](Include const& i) {
                  bool const is_room = below.count(room_of(i.target)) > 0 && i.target.find('/') != std::string::npos;
                  return !is_room || below.at(room_of(i.file)).count(room_of(i.target)) > 0;
              }),
              "");
}

struct Library {
    char const* header;  ///< what its headers begin with
    char const* files;   ///< the only files that may include it, as a regular expression
};

class LibraryWall : public testing::TestWithParam<Library> {};

TEST_P(LibraryWall, StaysWhereItBelongs) {
    std::regex const files(GetParam().files);
    std::string const header = GetParam().header;
    EXPECT_EQ(
        breaches([&](Include const& i) { return i.target.rfind(header, 0) != 0 || std::regex_match(i.file, files); }),
        "");
}

INSTANTIATE_TEST_SUITE_P(Libraries, LibraryWall,
                         testing::Values(Library{"boost/spirit", R"(parser/grammar/.*)"},
                                         Library{"sqlite3.h", R"(store/sqlite\.cpp)"},
                                         Library{"CLI/", R"(cli/options.*)"},
                                         Library{"nlohmann/", R"(claim/json.*|cli/jsonl.*|cli/country_names.*|parser/lexicon_.*|parser/json_ld\.cpp)"},
                                         Library{"gumbo.h", R"(parser/html.*\.cpp)"},
                                         Library{"unicode/", R"(parser/icu_.*\.cpp)"},
                                         Library{"uchardet", R"(parser/guess_encoding\.cpp)"},
                                         Library{"expat.h", R"(parser/xml_.*\.cpp)"},
                                         Library{"zlib.h", R"(cli/.*)"}, Library{"openssl/", R"(store/.*)"},
                                         Library{"sys/socket.h", R"(none)"}, Library{"netdb.h", R"(none)"},
                                         Library{"netinet/", R"(none)"}, Library{"arpa/", R"(none)"},
                                         Library{"curl/", R"(none)"}, Library{"spawn.h", R"(cli/pdf\.cpp)"},
                                         Library{"ranges", R"(none)"}, Library{"format", R"(none)"}));

TEST(Layering, SeesIncludesAtAll) {
    auto const includes = all_includes();
    EXPECT_GT(includes.size(), 200u);
    EXPECT_TRUE(std::any_of(includes.begin(), includes.end(),
                            [](auto const& i) { return i.target.rfind("boost/spirit", 0) == 0; }));
    EXPECT_TRUE(std::any_of(includes.begin(), includes.end(), [](auto const& i) {
        return i.file.rfind("cli/", 0) == 0 && i.target == "claim/json.hpp";
    }));
}

/// No connection is opened, no code loaded, and no process started but the reader of PDF files.
TEST(Layering, NothingIsExecutedOrFetched) {
    std::regex const call(R"(\b(system|popen|exec[lv]p?e?|fork|vfork|posix_spawnp?|dlopen|socket|connect|getaddrinfo)\s*\()");
    std::string found;
    for (std::string const room : {"schema", "claim", "parser", "store", "cli"})
        for (auto const& entry : fs::recursive_directory_iterator(source_path(room))) {
            std::string const extension = entry.path().extension().string();
            if (extension != ".hpp" && extension != ".cpp") continue;
            std::string const text = file_text(entry.path().string());
            for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at)
                found += fs::relative(entry.path(), FIGTRAIL_SOURCE_DIR).string() + ": " + (*at)[1].str() + "\n";
        }
    EXPECT_EQ(found, "cli/pdf.cpp: posix_spawnp\n");
}

/// Without the types that its .cpp file keeps to itself.
std::string without_unnamed_namespaces(std::string text) {
    constexpr std::string_view begin_line = "\nnamespace {", end_line = "\n}  // namespace\n";
    for (std::size_t begin = 0; (begin = text.find(begin_line, begin)) != std::string::npos;)
        text.erase(begin, std::min(text.find(end_line, begin), text.size() - 1) - begin);
    return text;
}

/// Two types of one name in rooms that never meet are one to the linker: it takes the member functions of either for both.
TEST(Layering, NoTwoTypesOfOneName) {
    std::regex const type(R"((?:^|\n)(?:struct|class|enum class) (?:alignas\(\w+\) )?(\w+)(?: final)?(?: : [^;{]*)? \{)");
    std::regex const name_space(R"((?:^|\n)namespace ([\w:]+) \{)");
    std::map<std::string, std::string> seen_in;
    std::string twice;
    for (std::string const room : {"claim", "parser", "store", "cli"})
        for (auto const& entry : fs::recursive_directory_iterator(source_path(room))) {
            std::string const extension = entry.path().extension().string();
            if (extension != ".hpp" && extension != ".cpp") continue;
            std::string const text = without_unnamed_namespaces(file_text(entry.path().string()));
            std::string const file = fs::relative(entry.path(), FIGTRAIL_SOURCE_DIR).string();
            std::smatch of_file;
            if (!std::regex_search(text, of_file, name_space)) continue;
            for (std::sregex_iterator at(text.begin(), text.end(), type), end; at != end; ++at) {
                std::string const name = of_file[1].str() + "::" + (*at)[1].str();
                auto const [seen, is_new] = seen_in.emplace(name, file);
                if (!is_new) twice += name + " in " + seen->second + " and " + file + "\n";
            }
        }
    EXPECT_EQ(twice, "");
    EXPECT_GT(seen_in.size(), 300u);
}

TEST(Layering, NoRoomBesideTheAgreedOnes) {
    std::set<std::string> const agreed{"claim",  "cli",   "docs",  "fixtures", "parser",
                                       "schema", "store", "tests", "build"};
    for (auto const& entry : fs::directory_iterator(FIGTRAIL_SOURCE_DIR)) {
        std::string const name = entry.path().filename().string();
        if (!entry.is_directory() || name.front() == '.') continue;
        EXPECT_TRUE(agreed.count(name)) << name;
    }
}

}  // namespace
}  // namespace figtrail::test
