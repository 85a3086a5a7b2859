"""The table of docs/performance.md: ratios to a baseline of the same run, CPU time, the median of five rounds.

    tests/bench/run CORPUS.jsonl[.gz]                   # sets up, builds, and calls
    python3 tests/bench/table.py build/bench CORPUS.jsonl[.gz] [ROUNDS]

CORPUS holds articles, one JSON object with "text" a line; "-" is sentences of the fixtures in ever new order. Times of single runs drift by 8 to 15 percent; so the two sides of a ratio
take turns.
"""
import gzip
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

build, corpus = sys.argv[1:3]
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
figtrail = os.path.join(build, "figtrail")
now = ["--now", "2024-06-01T00:00:00Z"]


def measured(*command):
    """CPU seconds, wall seconds, peak memory in KB."""
    begin = time.monotonic()
    pid = os.posix_spawn(command[0], command, os.environ,
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)}: ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - begin, usage.ru_maxrss


def median(measure, count=rounds):
    """Medians of what `measure` returns, a tuple of figures a round."""
    return [statistics.median(column) for column in zip(*(measure() for _ in range(count)))]


def row(what, against, value, reach, stretch="", at_most=False):
    met = value <= reach if at_most else value >= reach
    print(f"| {what} | {against} | {value:.2f} | {reach}{f' ({stretch})' if stretch else ''}{' at most' if at_most else ''} | {'yes' if met else 'no'} |", flush=True)


def corpus_articles():
    if corpus != "-":
        with (gzip.open if corpus.endswith(".gz") else open)(corpus, "rt") as lines:
            return [json.loads(line) for line in lines]
    texts = sorted(pathlib.Path(__file__).parents[2].glob("fixtures/articles/**/*.md"))
    sentences = [sentence for path in texts for sentence in re.split(r"(?<=[.!?])\s+", path.read_text()) if sentence]
    drawn = random.Random(42)
    return [{"text": " ".join(drawn.choices(sentences, k=15)), "date": f"2024-01-{1 + number % 28:02}"} for number in range(3000)]


def repeated(path, times):
    """The corpus several times over; each copy a corpus of other articles."""
    articles = corpus_articles()
    with open(path, "w") as out:
        for copy in range(times):
            for number, article in enumerate(articles):
                article["key"] = article["id"] = f"{copy}-{number}"
                article.pop("url", None)
                out.write(json.dumps({**article, "text": f"{article['text']}\n\nCopy {copy} of it."}) + "\n")


def extraction_rows():
    bench = os.path.join(build, "extract_bench")
    if not os.path.exists(bench):
        return
    done = subprocess.run([bench], capture_output=True, text=True, env={**os.environ, "FIGTRAIL_CORPUS": "" if corpus == "-" else corpus})
    own = {name.strip(): float(nanoseconds) for name, nanoseconds in re.findall(r"^(.+?)\s+([\d.]+)\s+[\d.]+\s+[\d.]+$", done.stdout, re.M)}
    if "whole claims" in own:
        row("extract, whole claims, one core", "RE2, one quantity regex", own["RE2, one quantity regex"] / own["whole claims"], 0.15, 0.25)
    if "finder alone, likely tokens" in own:
        row("the finder alone", "grammar at every token", own["finder alone, grammar at every token"] / own["finder alone, likely tokens"], 4, 7)


def two_cores(one):
    def turn():
        alone = measured(figtrail, "--jobs", "1", "extract", "--input", "jsonl", "--format", "jsonl", one)
        both = measured(figtrail, "--jobs", "2", "extract", "--input", "jsonl", "--format", "jsonl", one)
        return (alone[1] / both[1],)
    row("two cores (wall time)", "one", median(turn)[0], 1.85)


def storing(one, folder):
    bare = os.path.join(build, "bare_bench")
    for search in (False, True):
        added, inserted = os.path.join(folder, "added.db"), os.path.join(folder, "bare.db")

        def turn():
            removed(added), removed(inserted)
            without = [] if search else ["--no-search"]
            seconds = measured(figtrail, *now, "--db", added, "add", "--input", "jsonl", *without, one)[0]
            reading = measured(figtrail, "--jobs", "1", "extract", "--input", "jsonl", "--format", "csv", one)[0]
            least = float(subprocess.run([bare, added, inserted] + (["search"] if search else []), capture_output=True, text=True, check=True).stdout)
            return least / seconds, least / max(seconds - reading, 1e-6)
        whole, storing_alone = median(turn)
        name = "add with search" if search else "add without search"
        row(f"{name}, reading and judging included", "bare insert of the same rows", whole, 0.5, 0.75)
        row(f"{name}, less the reading of the texts", "bare insert of the same rows", storing_alone, 0.5, 0.75)


def removed(database):
    for end in ("", "-wal", "-shm"):
        if os.path.exists(database + end):
            os.remove(database + end)
    return database


def company(one, folder):
    """The writer's CPU time alone, and while a reader asks without a pause."""
    database = os.path.join(folder, "company.db")

    def add():
        return measured(figtrail, *now, "--db", removed(database), "add", "--input", "jsonl", one)[0]

    def add_beside_a_reader():
        asks = f"while :; do '{figtrail}' --db '{database}' search report > /dev/null 2>&1; done"
        reader = subprocess.Popen(["/bin/sh", "-c", asks])
        try:
            return add()
        finally:
            reader.kill()
            reader.wait()
    row("writing beside a reader", "writing alone", median(lambda: (add() / add_beside_a_reader(),))[0], 0.85)


def memory(one, ten, folder):
    def peaks(verb, *arguments):
        small, large = (measured(figtrail, *now, *verb(path), *arguments)[2] for path in (one, ten))
        return (large / small,)
    row("peak memory of extract", "a tenth of the corpus", median(lambda: peaks(lambda path: ["extract", "--input", "jsonl", "--format", "jsonl", path]), 1)[0],
        1.1, at_most=True)

    def database(path):
        return ["--db", removed(os.path.join(folder, os.path.basename(path) + ".db")), "add", "--input", "jsonl", path]
    row("peak memory of add", "a tenth of the corpus", median(lambda: peaks(database), 1)[0], 1.1, at_most=True)


def start_up(folder):
    line = os.path.join(folder, "line.txt")
    with open(line, "w") as out:
        out.write("Iran and Iraq share a border of 1,458 km.\n")

    def turn():
        shell = measured("/usr/bin/sqlite3", ":memory:", "SELECT 1")[0]
        return measured(figtrail, "--version")[0] / shell, measured(figtrail, "--jobs", "1", "extract", line)[0] / shell
    version, extract = median(turn, 41)
    row("start-up of --version", "sqlite3 shell", version, 2, at_most=True)
    row("start-up of a one-line extract", "sqlite3 shell", extract, 2, at_most=True)


def hostile():
    tests = os.path.join(build, "..", "ci", "parser_tests")
    if os.path.exists(tests):
        done = subprocess.run([tests, "--gtest_filter=*Linear*"], capture_output=True, text=True)
        families = len(re.findall(r"^\[       OK \]", done.stdout, re.M))
        print(f"| {families} hostile families | time(2n)/time(n) | see parser_tests | 2.3 at most | {'yes' if done.returncode == 0 else 'no'} |")


with tempfile.TemporaryDirectory() as scratch:
    single, tenfold = os.path.join(scratch, "one.jsonl"), os.path.join(scratch, "ten.jsonl")
    repeated(single, 1)
    repeated(tenfold, 10)
    print("| what | against | ratio | reach (stretch) | met |\n|---|---|---:|---|---|")
    extraction_rows()
    hostile()
    two_cores(single)
    storing(single, scratch)
    company(single, scratch)
    memory(single, tenfold, scratch)
    start_up(scratch)
