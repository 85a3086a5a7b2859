// WholeFile: a file that is there whole or not at all: written beside, then given its name.
//
//   WholeFile file("figures.csv");
//   file.write(bytes);
//   file.finish();
#pragma once

#include <fstream>
#include <string>
#include <string_view>

namespace figtrail::cli {

/// Every failure is an OutputError naming the path and the reason.
class WholeFile {
public:
    explicit WholeFile(std::string path);
    ~WholeFile();  ///< without finish() nothing is left
    WholeFile(WholeFile const&) = delete;
    WholeFile& operator=(WholeFile const&) = delete;

    void write(std::string_view bytes);
    /// Replaces what was there.
    void finish();

private:
    std::string path_, beside_;
    std::ofstream out_;
    [[noreturn]] void fail() const;
};

}  // namespace figtrail::cli
