#!/usr/bin/env python3
"""Writes docs/cli.md from the program's own help pages: make_cli_reference.py PROGRAM > docs/cli.md"""
import sys

from help_pages import help_of, read_program

program = sys.argv[1]
_, verbs = read_program(program)
print("# Figtrail on the command line\n")
print("Written by `docs/make_cli_reference.py` from the help pages; a test fails when they differ.\n")
print(f"```text\n{help_of(program).rstrip()}\n```")
for verb in verbs:
    page = help_of(program, verb.name).rstrip()
    print(f"\n## {verb.name}\n\n```text\n{page.split(chr(10), 2)[2]}\n```")
