#include "cli/session.hpp"

#include <ctime>
#include <filesystem>
#include <ostream>

#include "cli/files.hpp"
#include "cli/text_width.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {

void Session::say(std::string_view sentence) const {
    out.flush();
    err << "figtrail: " << harmless(sentence) << '\n';
}

std::string Session::now() const {
    if (!settings.now.empty()) return settings.now;
    std::time_t const seconds = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

bool Session::has_database() const {
    std::error_code ignored;
    return std::filesystem::is_regular_file(settings.database, ignored);
}

std::shared_ptr<Lexicon const> Session::lexicon() const {
    if (settings.lexicon.empty()) return Lexicon::builtin();
    return Lexicon::with_overlay(read_file(settings.lexicon), settings.lexicon);
}

}  // namespace figtrail::cli
