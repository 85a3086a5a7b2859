#!/usr/bin/env python3
"""Writes the manual page from the program's help pages: make_manual.py PROGRAM VERSION > figtrail.1"""
import sys

from help_pages import read_program

program, version = sys.argv[1:]


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def listed(items):
    for term, text in items:
        print(f".TP\n.B {escaped(term)}\n{escaped(text)}")


root, verbs = read_program(program)
print(f'.TH FIGTRAIL 1 "" "figtrail {version}" "User Commands"')
print(".SH NAME\nfigtrail \\- the paper trail of every figure")
print(".SH SYNOPSIS\n.B figtrail\n[\\fB\\-\\-db\\fR \\fIFILE\\fR] \\fIVERB\\fR [argument...] [option...]")
print(".SH DESCRIPTION\nReads news articles, finds every figure in them and keeps each with its exact source; tells where articles")
print("contradict each other, what changed between two versions of an article, and where every figure came from.")
print(".SH OPTIONS OF EVERY VERB")
listed((", ".join(names) + (" " + value if value else ""), text) for names, value, text in root.options)
for verb in verbs:
    print(f".SH {escaped(verb.name.upper())}\n{escaped(verb.description)}.")
    listed(verb.arguments)
    listed((", ".join(names) + (" " + value if value else ""), text) for names, value, text in verb.options if "--help" not in names)
    print(".PP\nExamples:\n.nf")
    print("\n".join(escaped("  " + example) for example in verb.examples))
    print(".fi")
print(".SH EXIT STATUS\n0 done, 1 findings when asked with \\-\\-exit\\-code, 2 usage or refused, 3 unreadable input (the rest was done),")
print("4 database or disk.")
print(".SH ENVIRONMENT\n.TP\n.B FIGTRAIL_DB\nthe database\n.TP\n.B FIGTRAIL_BY\nwho reviews\n.TP\n.B NO_COLOR\nno colours")
