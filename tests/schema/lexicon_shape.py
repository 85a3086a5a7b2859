#!/usr/bin/env python3
"""Checks the lexicon as data, without the program: every file against its schema, every entry with an example that holds one of its
own forms and a figure, every reference to something that exists, exact factors against known equalities, ISO lists complete.

    python3 tests/schema/lexicon_shape.py [ROOT]      exit 0 sound, 1 with a line for each fault, 77 without python3-jsonschema
"""
import json
import pathlib
import re
import sys
from fractions import Fraction

try:
    import jsonschema
except ImportError:
    sys.exit(77)

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
ISO = pathlib.Path("/usr/share/iso-codes/json")
FILES = {path.stem: json.loads(path.read_text(encoding="utf8")) for path in sorted((ROOT / "schema/lexicon/en").glob("*.json"))}
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def entries(key):
    return next(file[key] for file in FILES.values() if key in file)


def known(key, name="id"):
    return {entry[name] for entry in entries(key)}


# --- Examples -------------------------------------------------------------------------------------------------------------

FIGURE = re.compile(r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|half|third|quarter|none)\b", re.I)
IRREGULAR = {"foot": "feet", "century": "centuries", "person": "people", "man": "men", "woman": "women", "child": "children"}


def letters(text):
    """Lower-case, hyphens and runs of blanks as one blank: how the loader compares phrases."""
    return " " + re.sub(r"[\s\-]+", " ", text.lower()) + " "


def plural(form):
    """Both the form and a plausible plural of each of its words: the test need not inflect better than the loader."""
    for joint in (" per ", " of ", " an "):
        if joint in form:
            head, tail = form.split(joint, 1)
            return [one + joint + tail for one in plural(head)]
    start, _, last = form.rpartition(" ")
    many = IRREGULAR.get(last.lower()) or (last[:-1] + "ies" if last.endswith("y") and last[-2:-1] not in "aeiou" else last + "s")
    return [form] + [(start + " " + one).strip() for one in (many, last + "s", last + "es")]


def holds(example, phrase):
    phrase = phrase.removesuffix(" *")  # "across *": with any name behind it
    return re.search(r"(?<![^\W\d_])" + re.escape(letters(phrase).strip()) + r"(?![^\W\d_])", letters(example)) is not None


def holds_symbol(example, symbol):
    return re.search(r"(?<![^\W\d_])" + re.escape(symbol) + r"(?![^\W\d_])", example) is not None


IRREGULAR_PAST = dict(pair.split(":") for pair in (
    "beat:beat begin:began build:built buy:bought cost:cost cut:cut fall:fell grow:grew hit:hit hold:held leave:left lend:lent "
    "lose:lost make:made pay:paid put:put rise:rose sell:sold send:sent shoot:shot shrink:shrank slide:slid spend:spent steal:stole "
    "take:took teach:taught win:won withdraw:withdrew").split())


def verb_forms(verb):
    head, _, rest = verb.partition(" ")
    stems = {head, head + "s", head + "es", head + "d", head + "ed", head + "ing", head[:-1] + "ies", head[:-1] + "ied",
             head + head[-1] + "ed", head + head[-1] + "ing", head[:-1] + "ing", IRREGULAR_PAST.get(head, head)}
    return [(stem + " " + rest).strip() for stem in stems]


def own_forms(entry):
    forms = [form for key in ("forms", "heads", "cues", "demonyms", "triggers") for one in entry.get(key, []) for form in plural(one)]
    forms += [form for one in entry.get("verbs", []) for form in verb_forms(one)]
    for key in ("also", "before", "after", "nouns", "words", "cities"):
        forms += entry.get(key, [])
    forms += [entry[key] for key in ("capital", "label") if key in entry]
    if "word" in entry:
        forms += plural(entry["word"]) + verb_forms(entry["word"])
    # Places and agencies are known by their names; a unit's or a measure's name is only what it is called.
    return forms if any(key in entry for key in ("forms", "dimensions")) else forms + [entry.get("name", "")] * ("name" in entry)


def check_examples():
    for name, file in FILES.items():
        for key, value in file.items():
            if not (isinstance(value, list) and value and isinstance(value[0], dict)):
                continue
            seen = {}
            for entry in value:
                where = f"{name}.json {key} {entry.get('id') or entry.get('name') or entry.get('kind') or entry}"
                example = entry.get("example", "")
                if not example:
                    fault(where, "has no example")
                    continue
                if not FIGURE.search(example):
                    fault(where, f"no figure in its example: {example}")
                if not example.endswith("."):
                    fault(where, f"its example is no sentence: {example}")
                if seen.setdefault(example, where) != where:
                    fault(where, f"shares its example with {seen[example]}")
                minor = entry.get("minor", {})
                symbols = entry.get("symbols", []) + entry.get("weak_symbols", []) + minor.get("symbols", [])
                if not (any(holds(example, form) for form in own_forms(entry)) or any(holds_symbol(example, s) for s in symbols)):
                    fault(where, f"does not occur in its example: {example}")


# --- References and ambiguity ---------------------------------------------------------------------------------------------

REFERENCES = [("units", "suspects", "units"), ("measures", "part_of", "measures"), ("measures", "sum_of", "measures"),
              ("measures", "roles", "roles"), ("regions", "countries", "countries"), ("subdivisions", "country", "countries"),
              ("currencies", "of", "currencies"), ("roles", "excludes", "roles")]


def check_references():
    for key, field, target in REFERENCES:
        ids = known(target)
        for entry in entries(key):
            values = entry.get(field, [])
            for value in [values] if isinstance(values, str) else values:
                if value not in ids:
                    fault(f"{key} {entry.get('id', entry.get('name'))}", f"{field} names {value}, which is none of the {target}")
    for kind in FILES["aftermath"]["kinds"]:
        if kind not in known("events", "kind"):
            fault("aftermath", f"{kind} is no kind of event")


def check_unique():
    for key, name in (("units", "id"), ("currencies", "id"), ("measures", "id"), ("roles", "id"), ("countries", "id"), ("subdivisions", "id"),
                      ("regions", "name"), ("agencies", "name"), ("events", "kind"), ("approximators", "kind"), ("modalities", "modality")):
        names = [entry[name] for entry in entries(key)]
        for one in sorted({n for n in names if names.count(n) > 1}):
            fault(key, f"two entries are called {one}")


def check_one_owner():
    """A form names one unit, one currency, one hedge a side, one country."""
    kinds = [("units", ("forms", "also"), True), ("units", ("symbols",), False), ("currencies", ("forms", "also"), True),
             ("currencies", ("symbols",), False), ("approximators", ("before",), True), ("approximators", ("after",), True),
             ("countries", ("name", "also"), True), ("modalities", ("words",), True), ("agencies", ("name", "also"), True)]
    for key, fields, fold in kinds:
        owner = {}
        for number, entry in enumerate(entries(key)):
            own = set()
            for field in fields:
                values = entry.get(field, [])
                own |= {letters(v) if fold else v for v in ([values] if isinstance(values, str) else values)}
            for form in own:
                if owner.setdefault(form, number) != number:
                    fault(key, f"'{form.strip()}' belongs to two entries")
    up, down = set(FILES["trends"]["up"]), set(FILES["trends"]["down"])
    for word in sorted(up & down):
        fault("trends", f"'{word}' is both up and down")


# --- Facts ----------------------------------------------------------------------------------------------------------------

# value, unit, equals, unit: definitions of the international yard and pound, of ISO 80000 and of the US customary system.
EQUALITIES = [
    ("1", "[mi_i]", "5280", "[ft_i]"), ("1", "[yd_i]", "3", "[ft_i]"), ("1", "[ft_i]", "12", "[in_i]"), ("1", "[in_i]", "2.54", "cm"),
    ("1", "[fth_i]", "6", "[ft_i]"), ("8", "[fur_us]", "1", "[mi_i]"), ("3", "[hd_i]", "1", "[ft_i]"), ("1", "[acr_us]", "43560", "[sft_i]"),
    ("1", "[mi_i]2", "640", "[acr_us]"), ("1", "km2", "100", "har"), ("1", "[sft_i]", "144", "[sin_i]"), ("9", "[sft_i]", "1", "[syd_i]"),
    ("1", "[gal_us]", "231", "[cin_i]"), ("1", "[bbl_us]", "42", "[gal_us]"), ("4", "[qt_us]", "1", "[gal_us]"), ("2", "[pt_us]", "1", "[qt_us]"),
    ("2", "[cup_us]", "1", "[pt_us]"), ("8", "[foz_us]", "1", "[cup_us]"), ("3", "[tsp_us]", "1", "[tbs_us]"), ("2", "[tbs_us]", "1", "[foz_us]"),
    ("27", "[cft_i]", "1", "[cyd_i]"), ("1", "[cft_i]", "1728", "[cin_i]"), ("1", "[acr_us].[ft_i]", "43560", "[cft_i]"), ("1", "m3", "1000", "L"),
    ("1", "[lb_av]", "16", "[oz_av]"), ("1", "[stone_av]", "14", "[lb_av]"), ("1", "[ston_av]", "2000", "[lb_av]"), ("1", "[lton_av]", "2240", "[lb_av]"),
    ("1", "[oz_av]", "16", "[dr_av]"), ("7000", "[gr]", "1", "[lb_av]"), ("480", "[gr]", "1", "[oz_tr]"), ("5", "[car_m]", "1", "g"),
    ("1", "t", "1000", "kg"), ("1", "Gt", "1000", "Mt"), ("1", "wk", "7", "d"), ("1", "d", "24", "h"), ("1", "a", "12", "mo"), ("1", "100.a", "10", "10.a"),
    ("36", "km/h", "10", "m/s"), ("1", "[mi_i]/h", "1.609344", "km/h"), ("1", "[kn_i]", "1.852", "km/h"), ("1", "kcal", "1000", "cal"),
    ("1", "kW.h", "3.6", "MJ"), ("1", "TW.h", "1000", "GW.h"), ("1", "k[psi]", "1000", "[psi]"), ("1", "By", "8", "bit"), ("1", "GBy", "1000", "MBy"),
    ("1", "MBy/s", "8", "Mbit/s"), ("60", "{rev}/min", "1", "Hz"), ("1", "bar", "1000", "mbar"), ("12", "mo{age}", "1", "a{age}"),
    ("1", "[ppm]", "1000", "[ppb]"), ("1", "{turn}", "360", "deg"), ("1", "mSv", "1000", "uSv"), ("1", "A.h", "1000", "mA.h"),
]
TEMPERATURES = [("0", "Cel", "32", "[degF]"), ("100", "Cel", "212", "[degF]"), ("-40", "Cel", "-40", "[degF]"), ("0", "Cel", "273.15", "K")]
NAMES = {"km": "kilometre", "t": "metric ton", "[lb_av]": "pound-mass", "a{age}": "year of age", "Cel": "celsius", "[degF]": "fahrenheit",
         "%": "percentage", "{pp}": "percentage point", "{bp}": "basis point", "[bbl_us]": "barrel", "M[Btu_IT]": "mega british thermal unit",
         "USD": "dollar", "GBP": "pound sterling", "CNY": "Chinese yuan", "INR": "rupee", "ILS": "shekel", "CHF": "Swiss franc", "ESP": "peseta"}


def check_units():
    units = {unit["id"]: unit for unit in entries("units")}

    def base(value, unit):
        return Fraction(value) * Fraction(units[unit]["factor"]) + Fraction(units[unit].get("offset", "0"))

    for value, unit, other_value, other in EQUALITIES + TEMPERATURES:
        if units[unit]["dimension"] != units[other]["dimension"] or base(value, unit) != base(other_value, other):
            fault(f"units {unit}", f"{value} {unit} is not {other_value} {other}")
    for unit in units.values():
        for part in unit["factor"].split("/") + unit.get("offset", "0").split("/"):
            if len(part.replace(".", "").strip("0")) > 18:
                fault(f"units {unit['id']}", f"{part} has more than 18 significant digits")
        if Fraction(unit["factor"]) <= 0:
            fault(f"units {unit['id']}", "its factor is not positive")
        if unit.get("offset") and unit["dimension"] != "temperature":
            fault(f"units {unit['id']}", "an offset outside temperatures")
        if not (unit["forms"] or unit.get("also") or unit.get("symbols") or unit.get("weak_symbols")):
            fault(f"units {unit['id']}", "nothing that it could be recognised by")
        for suspect in unit.get("suspects", []):
            if units[suspect]["dimension"] != unit["dimension"] and {unit["dimension"], units[suspect]["dimension"]} not in (
                    {"percentage", "percentage point"}, {"percentage point", "basis point"}, {"energy", "power"}, {"angle", "temperature"},
                    {"mass", "volume"}):
                fault(f"units {unit['id']}", f"is hardly mistaken for {suspect}: {units[suspect]['dimension']}")
    named = {entry["id"]: entry["name"] for key in ("units", "currencies") for entry in entries(key)}
    for one, name in NAMES.items():
        if named.get(one) != name:
            fault(one, f"is called {named.get(one)}, not {name}")


def check_iso():
    def codes(part, field):
        file = ISO / f"iso_{part}.json"
        return {entry[field] for entry in json.loads(file.read_text(encoding="utf8"))[part]} if file.exists() else set()

    for code in sorted(codes("3166-1", "alpha_2") - known("countries")):
        fault("places", f"country {code} is missing")
    # Four bond market units that ended in 1999, the code for tests and the code for no currency at all.
    unused = {"XBA", "XBB", "XBC", "XBD", "XTS", "XXX"}
    for code in sorted(codes("4217", "alpha_3") - known("currencies") - unused):
        fault("currencies", f"{code} is missing")
    parts = codes("3166-2", "code")
    for part in sorted(known("subdivisions") - parts - {"IQ-KR"}) if parts else ():  # newer than the list of some systems
        fault("places", f"{part} is no code of ISO 3166-2")
    for country in entries("countries"):
        people, area = country.get("population", 0), country.get("area_km2", 0)
        if people and area > 100 and not people / area < 25000:
            fault(f"places {country['id']}", f"{people} people on {area} square kilometres")
    total = sum(country.get("population", 0) for country in entries("countries"))
    if not 7_900_000_000 < total < 8_200_000_000:
        fault("places", f"the world of 2023 had about 8 billion people, the countries here have {total}")


def check_schemas():
    folder = ROOT / "schema/json"
    files = FILES | {path.stem: json.loads(path.read_text(encoding="utf8")) for path in [ROOT / "schema/lexicon/tables/html_names.json"]}
    for path in sorted(folder.glob("lexicon_*.schema.json")):
        if path.name[8:-12] not in files:
            fault(path.name, "is the schema of no lexicon file")
    for name, file in files.items():
        path = folder / f"lexicon_{name}.schema.json"
        if not path.exists():
            fault(f"{name}.json", f"has no {path.name}")
            continue
        schema = json.loads(path.read_text(encoding="utf8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        for error in jsonschema.Draft202012Validator(schema).iter_errors(file):
            fault(f"{name}.json {error.json_path}", error.message[:200])


for check in (check_schemas, check_examples, check_references, check_unique, check_one_owner, check_units, check_iso):
    check()
for line in faults:
    print(line)
print(f"{len(FILES)} files, {sum(len(v) for f in FILES.values() for v in f.values() if isinstance(v, list))} entries, {len(faults)} faults")
sys.exit(1 if faults else 0)
