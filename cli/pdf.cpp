#include "cli/pdf.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <stdexcept>

#include "parser/limits.hpp"

namespace figtrail::cli {
namespace {

constexpr rlim_t most_memory = rlim_t{4} << 30;
constexpr std::size_t piece = std::size_t{1} << 16;

/// A file descriptor that is closed again, and not handed to other programs.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    void set(int number) { number_ = number; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    int get() const { return number_; }

private:
    int number_;
};

[[noreturn]] void fail(std::string const& what, int code) {
    throw std::runtime_error(what + ": " + std::strerror(code));
}

/// The bytes as a file without a name, so that pdftotext can go back and forth in them.
void fill(Descriptor& file, std::string_view bytes) {
    file.set(memfd_create("figtrail", MFD_CLOEXEC));
    if (file.get() < 0) fail("no room for the PDF", errno);
    while (!bytes.empty()) {
        ssize_t const written = write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail("no room for the PDF", errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    lseek(file.get(), 0, SEEK_SET);
}

struct Pipe {
    Descriptor read_end, write_end;
    Pipe() {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) fail("no pipe to pdftotext", errno);
        read_end.set(ends[0]);
        write_end.set(ends[1]);
    }
};

pid_t start(Descriptor const& file, Pipe const& out, Pipe const& err) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, out.write_end.get(), 1);
    posix_spawn_file_actions_adddup2(&actions, err.write_end.get(), 2);
    char const* const arguments[] = {"pdftotext", "-enc", "UTF-8", "-eol", "unix", "-", "-", nullptr};
    pid_t child = 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): posix_spawnp takes what main does, and writes to none of it
    int const code = posix_spawnp(&child, "pdftotext", &actions, nullptr, const_cast<char* const*>(arguments), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (code == ENOENT)
        throw std::runtime_error("is a PDF, and pdftotext is not installed; on Debian: apt-get install poppler-utils");
    if (code != 0) fail("pdftotext cannot be started", code);
    rlimit const memory{most_memory, most_memory};
    prlimit(child, RLIMIT_AS, &memory, nullptr);
    return child;
}

/// Reads both ends until they close; false: the time is up, or there is more than is read.
bool collect(Pipe& out, Pipe& err, std::string& text, std::string& complaint) {
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(limits::pdf_seconds);
    pollfd ends[2] = {{out.read_end.get(), POLLIN, 0}, {err.read_end.get(), POLLIN, 0}};
    std::string* const into[2] = {&text, &complaint};
    std::size_t const most[2] = {limits::pdf_text_bytes, std::size_t{4096}};
    char buffer[piece];
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        if (left <= 0) return false;
        int const ready = poll(ends, 2, static_cast<int>(left));
        if (ready < 0 && errno != EINTR) return false;
        for (int i = 0; i < 2 && ready > 0; ++i) {
            if (ends[i].revents == 0) continue;
            ssize_t const got = read(ends[i].fd, buffer, sizeof buffer);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) {
                ends[i].fd = -1;
                continue;
            }
            if (into[i]->size() < most[i])
                into[i]->append(buffer, static_cast<std::size_t>(got));
            else if (i == 0)
                return false;
        }
    }
    return true;
}

std::string first_line(std::string const& complaint) {
    std::string line = complaint.substr(0, complaint.find('\n'));
    for (std::string const prefix : {"Syntax Error: ", "Command Line Error: ", "Syntax Warning: "})
        if (line.compare(0, prefix.size(), prefix) == 0) line.erase(0, prefix.size());
    return line.substr(0, 120);
}

}  // namespace

std::string pdf_text(std::string_view bytes) {
    if (bytes.size() > limits::pdf_bytes)
        throw std::runtime_error("is a PDF larger than " + std::to_string(limits::pdf_bytes >> 20) + " MB");
    Descriptor file;
    fill(file, bytes);
    Pipe out, err;
    pid_t const child = start(file, out, err);
    out.write_end.close();
    err.write_end.close();
    std::string text, complaint;
    bool const whole = collect(out, err, text, complaint);
    if (!whole) kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!whole)
        throw std::runtime_error("is a PDF that pdftotext did not finish within " +
                                 std::to_string(limits::pdf_seconds) + " seconds and " +
                                 std::to_string(limits::pdf_text_bytes >> 20) + " MB of text");
    bool const done = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (!done)
        throw std::runtime_error("is a PDF that pdftotext cannot read" +
                                 (complaint.empty() ? "" : " (" + first_line(complaint) + ")"));
    if (text.find_first_not_of(" \t\r\n\f") == std::string::npos)
        throw std::runtime_error(
            "is a PDF without text: its pages are pictures, and would have to be recognised first");
    return text;
}

}  // namespace figtrail::cli
