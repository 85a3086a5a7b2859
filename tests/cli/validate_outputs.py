#!/usr/bin/env python3
"""Runs the program in the current folder on fixtures/articles and holds each JSON output against its schema.

  validate_outputs.py PROGRAM SCHEMA_FOLDER

Prints what does not fit and ends with 1 when anything does not.
"""
import json
import os
import subprocess
import sys

import jsonschema

program, folder = sys.argv[1:]
schemas = {name: json.load(open(os.path.join(folder, name), encoding="utf8")) for name in sorted(os.listdir(folder))}
problems = []


def run(*arguments, feed=""):
    done = subprocess.run([program, "--db", "outputs.db", "--now", "2024-10-01T00:00:00Z", *arguments], input=feed, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, encoding="utf8")
    if done.returncode not in (0, 3):
        problems.append(f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def lines(*arguments, feed=""):
    return [json.loads(line) for line in run(*arguments, "--format", "jsonl", feed=feed).splitlines()]


def hold(what, values, schema):
    resolver = jsonschema.RefResolver(schema, schemas[schema], store=schemas)
    validator = jsonschema.Draft202012Validator(schemas[schema], resolver=resolver)
    if not values:
        problems.append(f"{what}: no output to hold against {schema}")
    for value in values:
        for error in validator.iter_errors(value):
            problems.append(f"{what}: {schema}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")


articles = "fixtures/articles"
border = [f"{articles}/border-gulf-courier/2024-05-06.md", f"{articles}/border-basra-herald/2024-05-09.md"]
trade = [f"{articles}/trade-tigris-review/2024-05-06.md", f"{articles}/trade-tigris-review/2024-05-07.md"]

hold("extract", lines("extract", articles), "extraction.schema.json")
hold("extract of what is no record", lines("extract", "--input", "jsonl", "-", feed="x\n"), "error.schema.json")
hold("audit", lines("audit", articles), "extraction.schema.json")
statement = "Iran and Iraq share a border of 1,599 km."
hold("check", [json.loads(run("check", statement, "--against", border[0], "--format", "json"))], "verdict.schema.json")
hold("compare", [json.loads(run("compare", *border, "--format", "json"))], "comparison.schema.json")
hold("diff", [json.loads(run("diff", *trade, "--format", "json"))], "changes.schema.json")
for kind in ("units", "currencies", "measures", "countries"):
    hold(f"catalog {kind}", lines("catalog", kind), "catalog.schema.json")

hold("add", lines("add", articles), "added.schema.json")
hold("articles", lines("articles"), "article.schema.json")
figures = lines("figures")
hold("figures", figures, "stored_figure.schema.json")
hold("history", lines("history", "--measure", "trade"), "stored_figure.schema.json")
hold("search", lines("search", "border"), "search_hit.schema.json")
hold("findings", lines("findings", "--all"), "stored_finding.schema.json")
hold("events", lines("events"), "event.schema.json")
for figure in figures:
    hold("show", [json.loads(run("show", figure["figure"], "--format", "json"))], "provenance.schema.json")
for article in lines("articles"):
    hold("report of an article", [json.loads(run("report", article["url"], "--format", "json"))], "article_report.schema.json")
hold("report of all", [json.loads(run("report", "--all", "--format", "json"))], "database_report.schema.json")

hold("check against the database", [json.loads(run("check", statement, "--format", "json"))], "check_on_file.schema.json")
for target in [figures[0]["figure"], lines("findings")[0]["finding"]]:
    run("review", target, "--verdict", "mute", "--by", "mk")
hold("reviews", lines("reviews"), "review.schema.json")
hold("export", lines("export"), "exported.schema.json")

print("\n".join(problems[:40]))
sys.exit(1 if problems else 0)
