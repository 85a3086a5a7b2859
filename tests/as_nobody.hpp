// as_nobody: work done by a user without rights, since permissions do not bind an administrator.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace figtrail::test {

/// The exit code of `work` in a process of its own; 99 when rights could not be given up, 98 when it was ended by a signal.
inline int as_nobody(std::function<int()> const& work) {
    pid_t const child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(99);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

}  // namespace figtrail::test
