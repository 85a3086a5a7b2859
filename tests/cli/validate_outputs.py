#!/usr/bin/env python3
"""Runs the program in the current folder on fixtures/articles and holds each JSON output against its schema.

  validate_outputs.py PROGRAM SCHEMA_FOLDER

Prints what does not fit and ends with 1 when anything does not.
"""
import csv
import json
import os
import re
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
hold("audit since", [json.loads(line) for line in run("audit", trade[1], "--since", trade[0], "--format", "jsonl").splitlines()], "audit_since.schema.json")
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
    hold("witness", [json.loads(run("witness", figure["figure"], "--format", "json"))], "witness.schema.json")
    hold("show", [json.loads(run("show", figure["figure"], "--format", "json"))], "provenance.schema.json")
for article in lines("articles"):
    hold("report of an article", [json.loads(run("report", article["url"], "--format", "json"))], "article_report.schema.json")
hold("report of all", [json.loads(run("report", "--all", "--format", "json"))], "database_report.schema.json")

borders = ["--measure", "border length", "--unit", "km", "--place-column", "Border", "--value-column", "Length in km", "--source", "Factbook"]
for edition in ("1995", "2024"):
    run("reference", "add", f"fixtures/references/borders-{edition}.csv", *borders, "--edition", edition, "--date", f"{edition}-01-01")
hold("reference list", lines("reference", "list"), "reference.schema.json")
hold("reference show", lines("reference", "show", lines("reference", "list")[0]["reference"]), "official_figure.schema.json")
hold("findings against references", [f for f in lines("findings", "--all") if "official" in f], "stored_finding.schema.json")
hold("check against references", [json.loads(run("check", "Iran and Iraq share a border of 1,458 km.", "--format", "json"))], "check_on_file.schema.json")
for figure in lines("figures", "--measure", "border"):
    hold("show with references", [json.loads(run("show", figure["figure"], "--format", "json"))], "provenance.schema.json")

hold("check against the database", [json.loads(run("check", statement, "--format", "json"))], "check_on_file.schema.json")
for target in [figures[0]["figure"], lines("findings")[0]["finding"]]:
    run("review", target, "--verdict", "mute", "--by", "mk")
run("witness", "--join", *[article["url"] for article in lines("articles")[:2]], "--by", "mk")
run("alias", "Iran", "Islamic Republic", "--by", "mk")
hold("alias", lines("alias"), "alias.schema.json")
hold("reviews", lines("reviews"), "review.schema.json")
hold("export", lines("export"), "exported.schema.json")


def document(kind):
    return json.loads(run("export", "--format", kind))


def hold_annotations(collection):
    """Positions count what they say they count, in the text and in the file."""
    texts = {line["sha256"]: line for line in lines("export") if line["type"] == "snapshot"}
    items = collection["first"]["items"]
    if collection["total"] != len(items):
        problems.append("web-annotation: total is not the number of items")
    for item in items:
        version = texts[item["target"]["state"]["sha256"]]
        source = open(version["location"], "rb").read()
        for selector in item["target"]["selector"]:
            start, end = selector.get("start"), selector.get("end")
            exact = item["target"]["selector"][0]["exact"]
            found = {"TextQuoteSelector": lambda: exact, "TextPositionSelector": lambda: version["document"]["text"][start:end],
                     "DataPositionSelector": lambda: source[start:end].decode()}[selector["type"]]()
            if found != exact:
                problems.append(f"web-annotation: {selector['type']} of {exact!r} leads to {found!r}")


def hold_prov(prov):
    """Every relation leads from a record to a record."""
    records = {id for section in ("entity", "activity", "agent") for id in prov[section]}
    for section, relations in prov.items():
        for relation in relations.values() if section not in ("prefix", "entity", "activity", "agent") else ():
            for role, id in relation.items():
                if role != "prov:type" and id not in records:
                    problems.append(f"prov: {section}: {role} {id} is no record")


def hold_csv():
    """The description names the columns as they stand, and formulas are defused."""
    run("export", "--format", "csv", "--to", "figures.csv")
    with open("figures.csv", encoding="utf8", newline="") as file:
        rows = list(csv.reader(file))
    described = json.load(open("figures.csv-metadata.json", encoding="utf8"))
    columns = described["tableSchema"]["columns"]
    if described["url"] != "figures.csv" or [c["name"] for c in columns] != rows[0]:
        problems.append(f"csvw: {[c['name'] for c in columns]} are not {rows[0]}")
    for row in rows[1:]:
        for column, cell in zip(columns, row):
            kind = column["datatype"] if isinstance(column["datatype"], str) else column["datatype"]["base"]
            allowed = column["datatype"].get("format") if isinstance(column["datatype"], dict) else None
            fits = (cell or not column.get("required")) and (kind != "nonNegativeInteger" or cell.isdigit()) and (not allowed or re.fullmatch(allowed, cell))
            if not fits or cell[:1] in tuple("=+@\t\r"):
                problems.append(f"csvw: {column['name']}: {cell!r} is not what is described")


run("add", "--input", "jsonl", "-", feed=json.dumps({"key": "f", "title": "=1+1", "source": "@SUM(1)", "text": "Some 13 people died in Iraq."}))
hold_csv()
hold("export claim", [document("claim")], "schema_org.schema.json")
standing = lines("figures")[0]["figure"]
for verdict in ("unclear", "wrong"):
    run("review", standing, "--verdict", verdict, "--by", "mk", "--note", "table 2")
claim_reviews = document("claimreview")
hold("export claimreview", [claim_reviews], "schema_org.schema.json")
if [node["reviewRating"]["alternateName"] for node in claim_reviews["@graph"]] != ["wrong"]:
    problems.append("claimreview: is not the last verdict alone")
prov = document("prov")
hold("export prov", [prov], "prov.schema.json")
hold_prov(prov)
for relation in ("prov:Quotation", "prov:Revision"):
    if not any(r.get("prov:type", {}).get("$") == relation for r in prov["wasDerivedFrom"].values()):
        problems.append(f"prov: no {relation}")
run("forget", "f", "--why", "only for the table", "--by", "mk")
annotations = document("web-annotation")
hold("export web-annotation", [annotations], "web_annotation.schema.json")
hold_annotations(annotations)
run("forget", lines("articles")[0]["url"], "--why", "court order", "--by", "mk")
hold("articles --forgotten", lines("articles", "--forgotten"), "forgotten.schema.json")

print("\n".join(problems[:40]))
sys.exit(1 if problems else 0)
