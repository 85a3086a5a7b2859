"""Installs the build into a scratch folder, and as its user: compiles each public header alone, builds docs/example against the
package, runs it, and holds its output against docs/library.md.

    installed_library.py CMAKE COMPILER SOURCE_DIR BUILD_DIR
"""
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

cmake, compiler, source, build = sys.argv[1:]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return done.stdout


def compiles_alone(header):
    # No folder but the installed one: neither Boost nor SQLite nor a JSON library may be needed.
    include = os.path.join(prefix, "include")
    done = subprocess.run([compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", "c++", "-I", include, "-"],
                          input=f'#include <figtrail/{header}>\n#include <figtrail/{header}>\nint main() {{}}\n', text=True, capture_output=True)
    text = open(os.path.join(include, "figtrail", header)).read()
    foreign = re.findall(r"#include <[^>]*/[^>]*>|sqlite|nlohmann|boost", text)
    return f"{header}: {done.stderr}{foreign}" if done.returncode != 0 or foreign else ""


with tempfile.TemporaryDirectory() as folder:
    prefix = os.path.join(folder, "prefix")
    run(cmake, "--install", build, "--prefix", prefix)
    headers = [os.path.relpath(os.path.join(where, name), os.path.join(prefix, "include", "figtrail"))
               for where, _, names in os.walk(os.path.join(prefix, "include")) for name in names]
    assert "figtrail.hpp" in headers and "claim/claim.hpp" in headers, headers
    with ThreadPoolExecutor(2) as pool:
        wrong = [text for text in pool.map(compiles_alone, sorted(headers)) if text]
    assert not wrong, "\n".join(wrong)

    user = os.path.join(folder, "user")
    run(cmake, "-S", os.path.join(source, "docs/example"), "-B", user, f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={compiler}",
        "-DCMAKE_BUILD_TYPE=Release")
    run(cmake, "--build", user)
    output = run(os.path.join(user, "relate_two"))
    manual = open(os.path.join(source, "docs/library.md")).read()
    program = open(os.path.join(source, "docs/example/relate_two.cpp")).read()
    assert program in manual, "docs/library.md shows another program than docs/example/relate_two.cpp"
    assert output in manual, f"docs/library.md does not show what the program prints: {output}"
    run(os.path.join(prefix, "bin", "figtrail"), "--version")
