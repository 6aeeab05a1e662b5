#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Folds the names of data/world/places.tsv into data/world/place_keys.tsv.

    in    own:1001  Qusayr  "qusayr|al qusayr|qusair"  SYR
    out   "kusir"   "qusayr"

The rules stand in data/world/spelling.tsv; src/world/fold.c follows the same.
With --check nothing is written: exit code 1 tells that the table is not fresh.
"""
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WORLD = os.path.join(ROOT, "data", "world")
SHORTEST = 5  # a shorter key says too little; fold.h: FOLD_SHORTEST
HEAD = """\
# place_keys.tsv: folded names of places, for spellings that are in no table.
#
# Made by tools/gen_place_keys.py from places.tsv and spelling.tsv: edit those,
# then run it again.
#
# key      what the rules of spelling.tsv make of a name
# phrases  the names in places.tsv that it stands for: one of each place
"""


def rows(name):
    with open(os.path.join(WORLD, name), encoding="utf-8") as f:
        lines = [x.rstrip("\n") for x in f if x.strip() and x[0] != "#"]
    cols = lines[0].replace("*", "").split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(cols, cells + [""] * (len(cols) - len(cells))))


def longest(rules, word, at, width):
    for n in range(width, 0, -1):
        if word[at:at + n] in rules and len(word) >= at + n:
            return n
    return 0


def fold_word(word, rules):
    letters, ends = rules["letters"], rules["end"]
    if word in rules["word"]:
        return rules["word"][word]
    out, at = "", 0
    while at < len(word):
        if word[at:] in ends and at > 0:
            out, at = out + ends[word[at:]], len(word)
            continue
        n = longest(letters, word, at, 3)
        out += letters[word[at:at + n]] if n else word[at]
        at += n or 1
    return out


def fold(name, rules):
    parts = name.split(" ")
    kept = [p for p in parts if p not in rules["article"]] or parts
    key = ""
    for c in "".join(fold_word(p, rules) for p in kept):
        if not key.endswith(c):
            key += c
    return key


def make():
    rules = {"article": {}, "letters": {}, "end": {}, "country": {},
             "accent": {}, "word": {}}
    for r in rows("spelling.tsv"):
        rules[r["rule"]][r["from"]] = r["to"]
    keys = {}
    for place in rows("places.tsv"):
        if place["iso3"] not in rules["country"]:
            continue
        if place["kind"] == "COUNTRY":
            continue
        names = place["aliases"].split("|")
        for name in names:
            key = fold(name, rules)
            if len(key) >= SHORTEST:
                phrases = keys.setdefault(key, [])
                if names[0] not in phrases:
                    phrases.append(names[0])
    body = "".join(f"{k}\t{'|'.join(v)}\n" for k, v in sorted(keys.items()))
    return HEAD + "key*\tphrases\n" + body


def main():
    path = os.path.join(WORLD, "place_keys.tsv")
    new = make()
    if sys.argv[1:] == ["--check"]:
        with open(path, encoding="utf-8") as f:
            if f.read() == new:
                return 0
        print("data/world/place_keys.tsv is not fresh: run "
              "tools/gen_place_keys.py", file=sys.stderr)
        return 1
    with open(path, "w", encoding="utf-8") as f:
        f.write(new)
    return 0


if __name__ == "__main__":
    sys.exit(main())
