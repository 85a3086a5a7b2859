#!/usr/bin/env python3
"""Reads every page that the program writes, in the current folder, as a browser would, and says what is amiss.

  validate_pages.py PROGRAM

Each page must be whole (tags closed in order), load nothing, run nothing, link only to the web and to places inside itself, and show
what articles hold as text. One article is hostile: it plants markup, scripts, addresses and direction controls wherever it can.
"""
import json
import subprocess
import sys
from html.parser import HTMLParser

program = sys.argv[1]
problems = []

VOID = {"meta", "br", "line", "circle"}
TAGS = {"html", "head", "meta", "title", "style", "body", "a", "div", "span", "main", "header", "footer", "section", "article", "aside", "h1", "h2", "h3", "p",
        "blockquote", "cite", "mark", "code", "b", "small", "sup", "dl", "dt", "dd", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "figure", "svg",
        "text", "line", "circle", "del", "ins", "br", "small"}
ATTRIBUTES = {"class", "id", "href", "rel", "dir", "lang", "title", "aria-label", "aria-hidden", "role", "tabindex", "scope", "charset", "name", "content", "http-equiv",
              "width", "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "r", "dy", "overflow"}


class Page(HTMLParser):
    def __init__(self, name, text):
        super().__init__(convert_charrefs=True)
        self.name, self.open, self.ids, self.local, self.words, self.hrefs = name, [], [], [], "", []
        if not text.startswith("<!doctype html>\n"):
            self.amiss("no doctype")
        if "default-src 'none'" not in text.split("</head>")[0]:
            self.amiss("no content security policy")
        for control in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b":
            if control in text:
                self.amiss(f"holds U+{ord(control):04X}")
        self.feed(text)
        if self.open:
            self.amiss(f"not closed: {self.open}")
        if len(self.ids) != len(set(self.ids)):
            self.amiss("an id stands twice: " + ", ".join(i for i in set(self.ids) if self.ids.count(i) > 1))
        for target in self.local:
            if target not in self.ids:
                self.amiss(f"#{target} leads nowhere")
        if self.open_headings():
            self.amiss("a heading of the first level is missing or stands twice")

    def open_headings(self):
        return self.h1 != 1

    h1 = 0

    def amiss(self, what):
        problems.append(f"{self.name}: {what}")

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS:
            self.amiss(f"<{tag}>")
        self.h1 += tag == "h1"
        for name, value in attributes:
            if name not in ATTRIBUTES:
                self.amiss(f"<{tag} {name}>")
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.hrefs.append(value)
                if value.startswith("#"):
                    self.local.append(value[1:])
                elif not value.startswith(("http://", "https://")):
                    self.amiss(f"links to {value}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.amiss(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        self.words += data


def run(*arguments, feed="", db="pages.db"):
    done = subprocess.run([program, "--db", db, "--now", "2024-10-01T00:00:00Z", *arguments], input=feed, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf8")
    if done.returncode != 0:
        problems.append(f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def page(*arguments, twice=False, db="pages.db"):
    text = run(*arguments, "--format", "html", db=db)
    if twice and text != run(*arguments, "--format", "html", db=db):
        problems.append(f"{' '.join(arguments)}: two runs differ")
    return Page(" ".join(arguments), text)


articles = "fixtures/articles"
run("add", articles)
attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;\u202egnp"
hostile = [{"key": f"k{n}{attack}", "url": url, "title": f"Dead 13 {attack}", "source": f"S{attack}", "published": "2024-05-02", "retrieved": when,
            "text": f"Some {number} people {attack} died in Iraq, said <b>Ali</b> Karimi{attack}. </style></title><!-- The 2nd of 1.458 apples --> {attack}\n\nRow 2{n}."}
           for n, url in enumerate(["javascript:alert(3)//1", "https://example.org/a\"onclick=alert(4)", "https://example.org/'><script>"])
           for number, when in [(13, "2024-05-02T00:00:00Z"), (15, "2024-05-03T00:00:00Z")]]
run("add", "--input", "jsonl", "-", feed="\n".join(map(json.dumps, hostile)))

figures = [json.loads(line) for line in run("figures", "--every-version", "--format", "jsonl").splitlines()]
run("review", figures[-1]["figure"], "--verdict", "wrong", "--by", attack, "--note", attack)
for n, figure in enumerate(figures):
    found = page("report", figure["figure"], twice=n % 8 == 0)
    if figure["claim"]["quote"] not in found.words:
        found.amiss("its quote is not shown")
known = [json.loads(line) for line in run("articles", "--format", "jsonl").splitlines()]
for article in known:
    found = page("report", article["sha256"], twice=True)
    if article["title"] and "alert(1)" in article["title"] and "<script>alert(1)</script>" not in found.words:
        found.amiss("the attack in its title is not shown as text")
page("report", "--all", twice=True)
page("diff", f"{articles}/trade-tigris-review/2024-05-06.md", f"{articles}/trade-tigris-review/2024-05-07.md")
for article in known:
    if article["snapshots"] > 1:
        page("diff", article["sha256"])

run("add", "--quotes-only", f"{articles}/trade-tigris-review", db="quotes.db")
found = page("report", "1", twice=True, db="quotes.db")
if "only the quotes" not in found.words or " … " not in found.words:
    found.amiss("does not show that only quotes were kept")

print("\n".join(problems[:40]))
sys.exit(1 if problems else 0)
