#include "cli/patient_input.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <utility>

namespace figtrail::cli {
namespace {

constexpr std::streamsize piece = 1 << 16;
/// A pipe that is written to without pause is empty now and then all the same.
constexpr int a_moment_in_milliseconds = 100;

}  // namespace

PatientInput::PatientInput(std::istream& from, std::function<void()> before_waiting)
    : from_(*from.rdbuf()), is_stdin_(&from == &std::cin), before_waiting_(std::move(before_waiting)) {}

PatientInput::int_type PatientInput::underflow() {
    if (!comes_soon()) before_waiting_();
    if (traits_type::eq_int_type(from_.sgetc(), traits_type::eof())) return traits_type::eof();  // waits for one byte
    piece_.resize(static_cast<std::size_t>(std::clamp<std::streamsize>(from_.in_avail(), 1, piece)));
    auto const got = from_.sgetn(piece_.data(), static_cast<std::streamsize>(piece_.size()));
    if (got <= 0) return traits_type::eof();
    setg(piece_.data(), piece_.data(), piece_.data() + got);
    return traits_type::to_int_type(*gptr());
}

bool PatientInput::comes_soon() const {
    if (from_.in_avail() != 0) return true;
    if (!is_stdin_) return false;
    pollfd pipe{STDIN_FILENO, POLLIN, 0};
    return poll(&pipe, 1, a_moment_in_milliseconds) != 0;  // an error is for the reader to find
}

}  // namespace figtrail::cli
