#!/usr/bin/env python3
"""made_news: JSONL of made-up news for large databases, the same for the same seed.

    made_news.py ARTICLES [--from N] [--seed S] [--regions N] > news.jsonl      about 20 figures an article

Every fifth article begins a story (an incident in a town, or the year of a company) that the next four tell again, with the same names
and mostly the same figures. Besides its story each article gives figures of countries, which thousands of others give too. One
value in twenty-five differs from what the others say.

With 62 countries the articles that speak of one grow with their number. --regions adds made-up ones; with a region for every 24 articles
a figure of a place stands in 15 articles, and of the places most spoken of in 350 (60,000 articles) to 700 (480,000).
"""
import argparse
import json
import random

COUNTRIES = """Kenya Peru Norway Poland Vietnam Morocco Chile Ghana Nepal Sweden Portugal Austria Hungary Finland Ireland Greece Egypt Iraq Iran
Turkey Jordan Japan Thailand Malaysia Indonesia Bangladesh Pakistan Colombia Ecuador Bolivia Uruguay Paraguay Argentina Brazil Mexico Cuba Canada
Nigeria Senegal Angola Zambia Uganda Rwanda Ethiopia Tunisia Algeria Romania Bulgaria Serbia Croatia Slovenia Denmark Belgium Spain Italy
France Germany Switzerland Ukraine Georgia Armenia Kazakhstan Mongolia Laos Cambodia""".split()
FIGURES = [
    ("Exports of {c} reached ${v} billion in {y}.", 2, 900),
    ("Imports of {c} amounted to ${v} billion in {y}.", 2, 900),
    ("Unemployment in {c} stood at {v} percent in {y}.", 2, 30),
    ("Inflation in {c} was {v} percent in {y}.", 1, 90),
    ("{c} received {v} million tourists in {y}.", 1, 80),
    ("{c} produced {v} million tonnes of wheat in {y}.", 1, 100),
    ("{c} has {v} hospitals.", 100, 9000),
    ("The budget of {c} for {y} is ${v} billion.", 5, 900),
    ("Public debt of {c} rose to {v} percent of GDP in {y}.", 20, 180),
    ("Some {v} students were enrolled at universities in {c} in {y}.", 20000, 900000),
    ("{c} imported {v} tonnes of rice in {y}.", 1000, 900000),
]
ONSETS = "B Br C Ch D Dr F G Gr H J K L M N P Pr R S St T Tr V W".split()
VOWELS = "a e i o u ai ea oo".split()
ENDS = "ford ham ton wick mere bury worth ley dale port".split()
FIRST = "Anna Boris Clara David Elena Frank Greta Henry Irene James Karen Louis Maria Nora Oscar Paula Ralph Sofia Tomas Vera".split()
KINDS = [("fire", "killed in fire"), ("flood", "killed in flood"), ("shooting", "killed in shooting"), ("crash", "killed in bus crash"), ("explosion", "killed in explosion")]


def spelled(number):
    """A name of two to five syllables for every number."""
    out = ""
    while True:
        number, onset = divmod(number, len(ONSETS))
        number, vowel = divmod(number, len(VOWELS))
        out += ONSETS[onset] + VOWELS[vowel]
        if number == 0:
            return out.capitalize()


def value_of(low, high, seed, off):
    """What most say for a seed; `off` makes it another value."""
    value = low + random.Random(seed).random() * (high - low)
    value *= off
    return f"{value:,.0f}" if value >= 1000 else f"{value:.1f}" if high <= 1000 else f"{value:.0f}"


def story_sentences(story, n, year, day, rng):
    own = random.Random(f"story {story}")
    town = spelled(story * 7 + 1) + own.choice(ENDS)
    chief = own.choice(FIRST) + " " + spelled(story * 3 + 2) + "son"
    company = spelled(story * 5 + 3) + own.choice(ENDS) + " Works"
    country = own.choice(COUNTRIES)
    kind, words = own.choice(KINDS)
    off = rng.choice([1.3, 0.7, 2.0]) if rng.random() < 0.04 else 1
    dead = max(1, round(own.randint(2, 60) * off))
    hurt = own.randint(5, 200)
    title = f"{dead} {words} in {town}"
    lines = [
        f"{town.upper()}, {country} (AP) - {'A' if kind[0] not in 'aeiou' else 'An'} {kind} in {town}, {country}, killed {dead} people on {day}, police chief {chief} said.",
        f"{hurt} people were injured in the {kind}, {chief} said, and {own.randint(1, 40)} houses were damaged.",
        f"About {own.randint(2, 90) * 100} people live near the plant of {company} in {town}.",
        f"{company} employs {own.randint(20, 9000)} people and earned ${value_of(1, 900, f'{story} profit', off)} million in {year - 1}.",
        f"Sales of {company} rose {own.randint(2, 40)} percent to ${own.randint(100, 9000)} million in {year - 1}.",
    ]
    return title, lines


def places_of(regions):
    return COUNTRIES + [spelled(number * 11 + 4) + "land" for number in range(regions)]


def chosen_place(places, rng):
    """The first of many are spoken of most."""
    return rng.choice(places) if places is COUNTRIES else places[int(len(places) * rng.random() ** 1.5)]


def article(n, seed, places=COUNTRIES):
    rng = random.Random(f"{seed} {n}")
    story = n // 5
    year, month, day = 2010 + story // 400 % 14, 1 + story // 34 % 12, 1 + story % 28
    date = f"{year}-{month:02}-{day:02}"
    title, lines = story_sentences(story, n, year, date, rng)
    for _ in range(12):
        form, low, high = rng.choice(FIGURES)
        country, of_year = chosen_place(places, rng), year - 1 - rng.randrange(6)
        off = rng.choice([1.2, 0.8, 1.5]) if rng.random() < 0.04 else 1
        of = form if "{y}" not in form else f"{form} {of_year}"
        lines.append(form.format(c=country, y=of_year, v=value_of(low, high, f"{country} {of}", off)))
    outlet = n % 173
    return {"source": f"Outlet {outlet}", "url": f"https://outlet{outlet}.example/{n}", "published": date, "title": title,
            "text": "\n\n".join(" ".join(lines[i : i + 3]) for i in range(0, len(lines), 3))}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--regions", type=int, default=0)
    args = parser.parse_args()
    places = places_of(args.regions) if args.regions else COUNTRIES
    for n in range(args.first, args.first + args.articles):
        print(json.dumps(article(n, args.seed, places)))


if __name__ == "__main__":
    main()
