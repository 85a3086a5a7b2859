// PatientInput: the bytes of a stream; says so before it waits for more, so that nothing is held meanwhile that others wait for.
//
//   PatientInput bytes(std::cin, [&] { store.commit_so_far(); });   // a slow pipe keeps no other writer out
//   std::istream in(&bytes);
#pragma once

#include <functional>
#include <istream>
#include <streambuf>
#include <vector>

namespace figtrail::cli {

class PatientInput : public std::streambuf {
public:
    /// `before_waiting`: called when nothing came for a moment.
    PatientInput(std::istream& from, std::function<void()> before_waiting);

private:
    int_type underflow() override;
    /// What is there, or the end, comes at once, or within a moment.
    bool comes_soon() const;

    std::streambuf& from_;
    bool is_stdin_;
    std::function<void()> before_waiting_;
    std::vector<char> piece_;
};

}  // namespace figtrail::cli
