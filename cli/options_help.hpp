// Help pages: one layout for the program and its verbs, examples last. Included by options*.cpp only: this header knows
// CLI11.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace figtrail::cli {

class HelpPage : public CLI::FormatterBase {
public:
    std::string make_help(CLI::App const* app, std::string name, CLI::AppFormatMode mode) const override;
};

}  // namespace figtrail::cli
