// Runs a shell command with the program in its PATH, in a folder of its own that holds nothing but a link to fixtures/.
//
//   Workplace place;
//   Ran const ran = place.run("echo 13 ships | figtrail extract -");
#pragma once

#include <stdlib.h>
#include <sys/wait.h>

#include <filesystem>
#include <string>

#include "tests/accept.hpp"

namespace figtrail::test {

struct Ran {
    std::string out;
    std::string err;
    int exit_code = -1;
};

class Workplace {
public:
    Workplace() {
        std::string pattern = (std::filesystem::temp_directory_path() / "figtrail-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        work_ = folder_ + "/work";
        std::filesystem::create_directory(work_);
        std::filesystem::create_directory_symlink(source_path("fixtures"), work_ + "/fixtures");
    }
    ~Workplace() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    Workplace(Workplace const&) = delete;
    Workplace& operator=(Workplace const&) = delete;

    std::string const& folder() const { return work_; }

    /// The environment is empty but for PATH: what a test prints must not hang on who runs it.
    Ran run(std::string const& command) const {
        std::string const script = folder_ + "/command.sh", out = folder_ + "/out", err = folder_ + "/err";
        std::string const bin = std::filesystem::path(FIGTRAIL_BINARY).parent_path().string();
        std::ofstream(script) << command << '\n';
        std::string const line = "cd '" + work_ + "' && env -i PATH='" + bin + ":/usr/local/bin:/usr/bin:/bin' sh '" +
                                 script + "' > '" + out + "' 2> '" + err + "' < /dev/null";
        int const status = std::system(line.c_str());
        return {file_text(out), file_text(err), WIFEXITED(status) ? WEXITSTATUS(status) : 128};
    }

private:
    std::string folder_;
    std::string work_;
};

}  // namespace figtrail::test
