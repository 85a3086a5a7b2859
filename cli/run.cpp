#include "cli/run.hpp"

#include <exception>
#include <istream>
#include <new>
#include <ostream>

#include "cli/errors.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "store/error.hpp"

namespace figtrail::cli {

int run(std::vector<std::string> const& arguments, Streams streams, Environment const& environment, Terminal terminal) {
    auto const complain = [&](std::string const& sentence, ExitCode code) {
        streams.out.flush();
        streams.err << "figtrail: " << harmless(sentence) << '\n';
        return code;
    };
    try {
        Parsed const parsed = parse_options(arguments, environment);
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
        return complain(std::string(error.what()) + ".", asked_amiss ? exit_usage : exit_database);
    } catch (OutputError const& error) {
        return complain(error.what(), exit_database);
    } catch (std::bad_alloc const&) {
        return complain("out of memory; give fewer or smaller files at a time.", exit_database);
    } catch (std::exception const& error) {
        return complain(std::string(error.what()) + ".", exit_database);
    }
}

int run(HelpOptions const& options, Session& session) {
    session.out << options.text;
    return exit_done;
}

}  // namespace figtrail::cli
