"""The program's help pages, taken apart: what make_manual.py and make_completions.py are made from.

  Page: name, description, arguments, options, examples; options are (names, value, text), e.g. (["-h", "--help"], "", "this page").
"""
import re
import subprocess
from dataclasses import dataclass, field


@dataclass
class Page:
    name: str
    description: str = ""
    options: list = field(default_factory=list)
    arguments: list = field(default_factory=list)
    examples: list = field(default_factory=list)
    groups: list = field(default_factory=list)


def help_of(program, *words):
    return subprocess.run([program, *words, "--help"], stdout=subprocess.PIPE, check=True, encoding="utf8").stdout


def entries(lines):
    """Terms at column 2 with their texts at column 22, which may go on for lines."""
    found = []
    for line in lines:
        if re.match(r"  \S", line):
            parts = re.split(r"\s{2,}", line[2:].rstrip(), maxsplit=1)
            found.append([parts[0], parts[1] if len(parts) > 1 else ""])
        elif found:
            found[-1][1] = (found[-1][1] + " " + line.strip()).strip()
    return [tuple(entry) for entry in found]


def option(term, text):
    names = re.findall(r"(?<!\S)--?[a-z][a-z-]*", term)
    value = re.sub(r"(,?\s*--?[a-z][a-z-]*)+", "", term, count=1).strip()
    return names, value, text


def read_page(text, name):
    page = Page(name)
    head, *sections = re.split(r"\n\n(?=\S)", text.rstrip())
    for section in sections:
        title, *lines = section.split("\n")
        if title.startswith(f"figtrail {name}: "):
            page.description = title.split(": ", 1)[1]
        elif title == "Arguments":
            page.arguments = entries(lines)
        elif title.startswith("Options") and lines:
            page.options = [option(*entry) for entry in entries(lines)]
        elif title == "Examples":
            page.examples = [line.strip() for line in lines]
        elif lines and all(line.startswith("  ") for line in lines):
            page.groups.append((title, entries(lines)))
    return page


def read_program(program):
    """The root page and the pages of all verbs, in the order of the help."""
    root = read_page(help_of(program), "")
    verbs = [verb for _, listed in root.groups for verb, _ in listed]
    return root, [read_page(help_of(program, verb), verb) for verb in verbs]
