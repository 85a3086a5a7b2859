// Transcripts: text files that say what the program prints. Each section is a command and what comes of it:
//
//   === an unknown verb
//   $ figtrail extrct
//   --- stderr
//   figtrail: "extrct" is no verb; did you mean extract?
//   --- exit 2
#pragma once

#include <string>
#include <vector>

#include "tests/cli/process.hpp"

namespace figtrail::test {

struct Section {
    std::string name;
    std::string command;  ///< several lines where they end in a backslash
};

inline std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// The commands of a transcript, and in `preface` what stands before the first.
inline std::vector<Section> sections_of(std::string const& transcript, std::string& preface) {
    std::vector<Section> sections;
    bool in_command = false;
    for (std::string const& line : lines_of(transcript)) {
        if (line.rfind("=== ", 0) == 0)
            sections.push_back({line.substr(4), ""});
        else if (sections.empty())
            preface += line + "\n";
        else if (line.rfind("$ ", 0) == 0 && sections.back().command.empty())
            sections.back().command = line.substr(2), in_command = true;
        else if (in_command && sections.back().command.back() == '\\')
            sections.back().command += "\n" + line;
        else
            in_command = false;
    }
    return sections;
}

inline std::string with_line_end(std::string text) {
    if (!text.empty() && text.back() != '\n') text += "\n(no line end)\n";
    return text;
}

inline std::string written(Section const& section, Ran const& ran) {
    std::string out = "=== " + section.name + "\n$ " + section.command + "\n" + with_line_end(ran.out);
    if (!ran.err.empty()) out += "--- stderr\n" + with_line_end(ran.err);
    if (ran.exit_code != 0) out += "--- exit " + std::to_string(ran.exit_code) + "\n";
    return out;
}

}  // namespace figtrail::test
