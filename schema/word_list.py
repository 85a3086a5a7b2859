#!/usr/bin/env python3
"""Make the table of open-class words from WordNet, as C++.

  word_list.py WORDNET_DIR WORDS_JSON OUT.cpp

WORDNET_DIR holds the database files of Debian's wordnet-base; WORDS_JSON lists the closed classes, whose words are left out here.
A word becomes one 32-bit slot of an open-addressing table: a fingerprint of 21 bits and the 11 bits noun ... third_person of
word_class. parser/word_list.cpp computes the same hash.
"""
import collections, json, re, sys

SLOT_BITS, FINGERPRINT_BITS = 18, 21
NOUN, VERB, ADJECTIVE, ADVERB, MOSTLY_NOUN, MOSTLY_VERB, MOSTLY_ADJECTIVE, PAST, GERUND, PLURAL, THIRD_PERSON = (1 << k for k in range(11))
PARTS = {"noun": NOUN, "verb": VERB, "adj": ADJECTIVE, "adv": ADVERB}
# How often a lemma stands in each form, by and large: what weighs a noun's plural against a verb's -s form.
SHARE = {"base": 0.35, "third": 0.15, "gerund": 0.15, "past": 0.35, "singular": 0.7, "plural": 0.3}

# Closed-class words that have an open reading worth keeping, and words of which WordNet knows readings that news never uses.
HAND = {
    "like": VERB, "past": NOUN | ADJECTIVE, "near": ADJECTIVE | ADVERB, "round": NOUN | ADJECTIVE, "down": ADVERB, "up": ADVERB,
    "over": ADVERB, "out": ADVERB, "off": ADVERB, "about": ADVERB, "around": ADVERB, "opposite": NOUN | ADJECTIVE, "inside": ADVERB,
    "outside": ADVERB | ADJECTIVE, "following": ADJECTIVE, "worth": NOUN, "due": ADJECTIVE, "fall": NOUN | VERB | MOSTLY_VERB,
    "spring": NOUN, "summer": NOUN, "winter": NOUN, "autumn": NOUN, "morning": NOUN, "afternoon": NOUN, "evening": NOUN,
    "night": NOUN, "noon": NOUN, "midday": NOUN, "midnight": NOUN, "dawn": NOUN, "dusk": NOUN, "lot": NOUN, "lots": NOUN | PLURAL,
    "couple": NOUN, "others": NOUN | PLURAL, "little": ADJECTIVE, "will": NOUN, "can": 0, "may": 0, "might": NOUN, "must": 0,
    "so": ADVERB, "yet": ADVERB, "once": ADVERB, "however": ADVERB, "never": ADVERB, "above": ADVERB, "below": ADVERB,
    "ahead": ADVERB, "apart": ADVERB, "aside": ADVERB, "instead": ADVERB, "thanks": NOUN | PLURAL, "various": ADJECTIVE,
    "numerous": ADJECTIVE, "countless": ADJECTIVE, "along": ADVERB, "behind": ADVERB, "across": ADVERB, "through": ADVERB,
    "people": NOUN | PLURAL, "police": NOUN | PLURAL, "new": ADJECTIVE, "other": ADJECTIVE, "last": ADJECTIVE | ADVERB | VERB | MOSTLY_ADJECTIVE,
    "next": ADJECTIVE | ADVERB, "former": ADJECTIVE, "latter": ADJECTIVE, "same": ADJECTIVE, "own": ADJECTIVE | VERB,
    "very": ADVERB, "just": ADVERB, "only": ADVERB | ADJECTIVE, "also": ADVERB, "even": ADVERB, "still": ADVERB, "now": ADVERB,
    "then": ADVERB, "here": ADVERB, "there": ADVERB, "too": ADVERB, "again": ADVERB, "ever": ADVERB, "almost": ADVERB,
    "already": ADVERB, "nearly": ADVERB, "well": ADVERB | NOUN | ADJECTIVE, "away": ADVERB, "back": ADVERB | NOUN | VERB | ADJECTIVE,
    "later": ADVERB | ADJECTIVE, "earlier": ADVERB | ADJECTIVE, "early": ADVERB | ADJECTIVE, "late": ADVERB | ADJECTIVE,
    "today": NOUN | ADVERB, "yesterday": NOUN | ADVERB, "tomorrow": NOUN | ADVERB, "tonight": NOUN | ADVERB,
    "said": VERB | PAST | MOSTLY_VERB, "says": VERB | THIRD_PERSON | MOSTLY_VERB, "say": VERB, "told": VERB | PAST | MOSTLY_VERB,
    "got": VERB | PAST | MOSTLY_VERB, "get": VERB, "gets": VERB | THIRD_PERSON, "go": VERB, "went": VERB | PAST, "let": VERB | PAST,
    "made": VERB | PAST | MOSTLY_VERB, "make": VERB | NOUN | MOSTLY_VERB, "left": VERB | PAST | ADJECTIVE | MOSTLY_VERB,
    "killed": VERB | PAST | MOSTLY_VERB, "wounded": VERB | PAST | ADJECTIVE, "injured": VERB | PAST | ADJECTIVE,
    "dead": ADJECTIVE, "alive": ADJECTIVE, "percent": NOUN, "cent": NOUN, "euro": NOUN, "euros": NOUN | PLURAL, "yuan": NOUN | PLURAL,
    "online": ADJECTIVE | ADVERB, "email": NOUN, "emails": NOUN | PLURAL, "website": NOUN, "websites": NOUN | PLURAL,
    "internet": NOUN, "smartphone": NOUN, "smartphones": NOUN | PLURAL, "app": NOUN, "apps": NOUN | PLURAL, "startup": NOUN,
    "startups": NOUN | PLURAL, "healthcare": NOUN, "lawmaker": NOUN, "lawmakers": NOUN | PLURAL, "coronavirus": NOUN,
    "gunman": NOUN, "gunmen": NOUN | PLURAL, "lockdown": NOUN, "drone": NOUN, "drones": NOUN | PLURAL, "headset": NOUN,
    "asylum": NOUN, "tweet": NOUN | VERB, "tweeted": VERB | PAST, "blog": NOUN, "hospitalized": VERB | PAST, "hospitalised": VERB | PAST,
    "data": NOUN | PLURAL, "media": NOUN | PLURAL, "staff": NOUN | PLURAL, "troops": NOUN | PLURAL, "us": 0, "it": 0, "are": 0, "as": 0,
    "according": 0, "per": 0, "versus": 0, "etc": 0, "de": 0, "la": 0, "el": 0, "al": 0, "bin": 0, "ibn": 0, "van": NOUN, "von": 0,
}
# Numerals are the number grammar's.
NUMBER_WORDS = set("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore
hundreds thousands millions billions trillions first second third fourth fifth sixth seventh eighth ninth tenth""".split())
# Verbs whose past is spelled like the base.
SAME_PAST = set("""beat become beset bet bid broadcast burst cast come cost cut forecast hit hurt let offset outbid overcome put quit read reset rid run
set shed shut slit split spread sublet thrust undercut upset""".split())
# Nouns in -man without -men.
MANS = set("roman german norman ottoman shaman talisman caiman cayman mussulman brahman turkoman toman".split())
# Plurals of these heads are the singular (or need no plural bit of their own).
UNCHANGED = set("aircraft spacecraft sheep deer fish series species headquarters crossroads barracks means news politics economics".split())


def read_lemmas(folder, part):
    """Single lower-case words of a part of speech; nouns that are only ever capitalised (names) are left out."""
    words = set()
    with open(f"{folder}/data.{part}", encoding="latin-1") as f:
        for line in f:
            if line.startswith(" "):
                continue
            fields = line.split(" ", 4 + 2 * 64)
            for k in range(int(fields[3], 16)):
                word = fields[4 + 2 * k].split("(")[0]
                if part == "adj":
                    word = word.lower()
                if re.fullmatch("[a-z]{2,}", word):
                    words.add(word)
    return words


def read_counts(folder):
    """How often a lemma was tagged as each part of speech."""
    counts = {part: collections.Counter() for part in PARTS}
    kinds = {"1": "noun", "2": "verb", "3": "adj", "5": "adj", "4": "adv"}
    with open(f"{folder}/cntlist.rev", encoding="latin-1") as f:
        for line in f:
            key, _, count = line.split()
            lemma, sense = key.rsplit("%", 1)
            counts[kinds[sense[0]]][lemma] += int(count)
    return counts


def read_exceptions(folder, part):
    """(form, lemma) pairs of plain words, in the file's order."""
    pairs = []
    with open(f"{folder}/{part}.exc", encoding="latin-1") as f:
        for line in f:
            form, *lemmas = line.split()
            pairs += [(form, lemma) for lemma in lemmas if re.fullmatch("[a-z]+", form + lemma) and form != lemma]
    return pairs


def plural(noun):
    if noun in UNCHANGED:
        return noun
    if re.search("[^u]man$", noun) and noun not in MANS:
        return noun[:-3] + "men"
    if re.search("[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search("(s|x|z|ch|sh)$", noun) else "s")


def regular_verb_forms(verb):
    third = plural(verb) if verb not in UNCHANGED else verb + "s"
    if re.search("[^aeiou]y$", verb):
        return third, verb + "ing", verb[:-1] + "ied"
    if re.search("[^eoy]e$", verb):
        return third, verb[:-1] + "ing", verb + "d"
    return third, verb + "ing", verb + ("d" if verb.endswith("e") else "ed")


class Words:
    def __init__(self):
        self.classes = collections.Counter()
        self.weight = collections.defaultdict(collections.Counter)

    def add(self, word, bits, part, weight):
        self.classes[word] |= bits
        self.weight[word][part] += weight

    def finished(self):
        """Drops readings that are next to never meant ("know" as a noun) and adds the mostly_ bits: a reading that outweighs all
        others together by half."""
        for word, weights in self.weight.items():
            total = sum(weights.values())
            for part, bits in (("noun", NOUN | PLURAL), ("adj", ADJECTIVE)):
                if part in weights and total > 15 and weights[part] < 0.03 * total:
                    self.classes[word] &= ~bits
                    del weights[part]
            for part, bit in (("noun", MOSTLY_NOUN), ("verb", MOSTLY_VERB), ("adj", MOSTLY_ADJECTIVE)):
                if len(weights) > 1 and weights[part] > 0.6 * total > 0:
                    self.classes[word] |= bit
        return dict(self.classes)


def collect(folder, closed):
    counts = read_counts(folder)
    lemmas = {part: read_lemmas(folder, part) for part in PARTS}
    irregular = {part: collections.defaultdict(list) for part in PARTS}
    for part in ("noun", "verb", "adj"):
        for form, lemma in read_exceptions(folder, part):
            irregular[part][lemma].append(form)
    words = Words()
    for part, bit in PARTS.items():
        share = {"noun": SHARE["singular"], "verb": SHARE["base"]}.get(part, 1)
        for lemma in lemmas[part]:
            words.add(lemma, bit, part, share * counts[part][lemma])
    for lemma in lemmas["noun"]:
        for form in {plural(lemma), *irregular["noun"][lemma]}:
            words.add(form, NOUN | PLURAL, "noun", SHARE["plural"] * counts["noun"][lemma])
    for lemma in lemmas["verb"]:
        third, gerund, past = regular_verb_forms(lemma)
        forms = irregular["verb"][lemma]
        gerunds = [f for f in forms if f.endswith("ing") and f != lemma] or [gerund]
        pasts = [f for f in forms if not f.endswith(("ing", "s"))] or [past]
        weight = counts["verb"][lemma]
        if lemma in SAME_PAST:
            words.add(lemma, PAST, "verb", 0)
        words.add(third, VERB | THIRD_PERSON, "verb", SHARE["third"] * weight)
        for f in gerunds:
            words.add(f, VERB | GERUND, "verb", SHARE["gerund"] * weight)
        for f in pasts:
            words.add(f, VERB | PAST, "verb", SHARE["past"] * weight)
    for lemma in lemmas["adj"]:
        degrees = irregular["adj"][lemma]
        if not degrees and (counts["adj"][lemma] and len(lemma) <= 6):
            stem = lemma[:-1] + "i" if re.search("[^aeiou]y$", lemma) else lemma.rstrip("e") if lemma.endswith("e") else lemma
            degrees = [stem + "er", stem + "est"]
        for form in degrees:
            if counts["noun"][form] + counts["verb"][form] < 5:
                words.add(form, ADJECTIVE, "adj", 0.1 * counts["adj"][lemma])
    found = words.finished()
    for word in closed | NUMBER_WORDS:
        found.pop(word, None)
    found.update(HAND)
    return {word: bits for word, bits in found.items() if bits}


def hash_of(word, multiplier):
    h, data = len(word), word.encode()
    for k in range(0, len(data), 8):
        h = ((h ^ int.from_bytes(data[k:k + 8], "little")) * multiplier) & (1 << 64) - 1
        h ^= h >> 32
    return h


def fill(words, multiplier):
    """The slots, or None when two words cannot be told apart."""
    slots = [0] * (1 << SLOT_BITS)
    for word in sorted(words):
        h = hash_of(word, multiplier)
        at, fingerprint = h >> (64 - SLOT_BITS), h & (1 << FINGERPRINT_BITS) - 1
        while slots[at]:
            if slots[at] >> 11 == fingerprint:
                return None
            at = (at + 1) & (1 << SLOT_BITS) - 1
        slots[at] = fingerprint << 11 | words[word]
    return slots


def exception_table(name, pairs):
    seen, rows = set(), []
    for form, lemma in sorted(pairs, key=lambda p: p[0]):
        if form not in seen:
            seen.add(form)
            rows.append(f'{{"{form}","{lemma}"}}')
    return f"extern Exception const {name}[] = {{\n" + ",\n".join(rows) + f"}};\nextern std::uint32_t const {name}_count = {len(rows)};\n"


def main():
    folder, words_json, out = sys.argv[1:]
    with open(words_json, encoding="utf8") as f:
        closed = {word for words in json.load(f)["classes"].values() for word in words}
    words = collect(folder, closed)
    multiplier, slots = 0x9E3779B97F4A7C15, None
    while slots is None:
        multiplier += 2
        slots = fill(words, multiplier)
    with open(out, "w", encoding="ascii") as f:
        f.write(f"// Made by schema/word_list.py from WordNet 3.0: {len(words)} words.\n#include \"parser/word_list_data.hpp\"\n\n"
                "namespace figtrail::word_list {\n\n")
        f.write(f"extern std::uint64_t const multiplier = {multiplier}ull;\nextern std::uint32_t const slots[1u << slot_bits] = {{\n")
        for k in range(0, len(slots), 32):
            f.write(",".join(map(str, slots[k:k + 32])) + ",\n")
        f.write("};\n\n")
        for part in ("noun", "verb", "adj"):
            f.write(exception_table(f"{part}_exceptions", read_exceptions(folder, part)))
        f.write("\n}  // namespace figtrail::word_list\n")


main()
