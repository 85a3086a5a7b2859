#!/usr/bin/env python3
"""Writes docs/cli.md from the program's own help pages: make_cli_reference.py PROGRAM > docs/cli.md"""
import re
import subprocess
import sys

program = sys.argv[1]


def help_of(*words):
    return subprocess.run([program, *words, "--help"], stdout=subprocess.PIPE, check=True, encoding="utf8").stdout.rstrip()


root = help_of()
# Verbs stand between the usage line and the options, indented by two blanks; what is indented further goes on with a text.
verbs = re.findall(r"^  ([a-z]+) ", root.split("\nOptions of every verb")[0], re.M)
print("# Figtrail on the command line\n")
print("Written by `docs/make_cli_reference.py` from the help pages; a test fails when they differ.\n")
print(f"```text\n{root}\n```")
for verb in verbs:
    page = help_of(verb)
    print(f"\n## {verb}\n\n```text\n{page.split(chr(10), 2)[2]}\n```")
