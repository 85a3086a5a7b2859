#include "cli/run.hpp"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <istream>
#include <new>
#include <ostream>
#include <string_view>

#include "cli/errors.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "store/error.hpp"

namespace figtrail::cli {
namespace {

/// Said without asking for memory.
constexpr std::string_view out_of_memory =
    "figtrail: out of memory; give fewer or smaller files at a time, or use --jobs 1.\n";

}  // namespace

void end_in_one_line_without_memory() {
    std::set_terminate([] {
        try {
            if (std::current_exception()) throw;  // cppcheck-suppress rethrowNoCurrentException ; it was just asked for
        } catch (std::bad_alloc const&) {
            [[maybe_unused]] auto const written = write(STDERR_FILENO, out_of_memory.data(), out_of_memory.size());
            _exit(exit_database);
        } catch (...) {
        }
        std::abort();
    });
}

int run(std::vector<std::string> const& arguments, Streams streams, Environment const& environment, Terminal terminal) {
    auto const complain = [&](std::string const& sentence, ExitCode code) {
        streams.out.flush();
        streams.err << "figtrail: " << harmless(sentence) << '\n';
        return code;
    };
    std::string database;
    try {
        Parsed const parsed = parse_options(arguments, environment);
        database = parsed.settings.database;
        Session session{streams.in, streams.out, streams.err, terminal, parsed.settings};
        int const code = std::visit([&](auto const& options) { return run(options, session); }, parsed.command);
        streams.out.flush();
        if (!streams.out) return complain("stdout: cannot be written; is the disk full?", exit_database);
        return code;
    } catch (UsageError const& error) {
        return complain(error.what(), exit_usage);
    } catch (InputError const& error) {
        return complain(error.what(), exit_unreadable);
    } catch (StoreError const& error) {
        bool const asked_amiss = error.fault() == StoreFault::not_found || error.fault() == StoreFault::ambiguous ||
                                 error.fault() == StoreFault::refused;
        // Rows that make no sense are found where nobody knows the file they came from.
        std::string const where = error.fault() == StoreFault::damaged && error.path().empty() ? database + ": " : "";
        return complain(where + error.what() + ".", asked_amiss ? exit_usage : exit_database);
    } catch (OutputError const& error) {
        return complain(error.what(), exit_database);
    } catch (std::bad_alloc const&) {
        streams.err << out_of_memory;
        return exit_database;
    } catch (std::exception const& error) {
        return complain(std::string(error.what()) + ".", exit_database);
    }
}

int run(HelpOptions const& options, Session& session) {
    session.out << options.text;
    return exit_done;
}

}  // namespace figtrail::cli
