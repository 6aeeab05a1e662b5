#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the tables of data/world that people edit; exit code 1: see stderr.

    in    places.tsv, parties.tsv, heads.tsv, titles.tsv, place_words.tsv …
    out   "places.tsv:812: own:1770: alias \"Al-Bab\" is not written as a name"

Names are lower case, parted by single blanks, without hyphens, apostrophes
and accents; ids stand once; points lie on the globe; codes have three letters;
place_keys.tsv is fresh.
"""
import os
import re
import subprocess
import sys

TOOLS = os.path.dirname(os.path.abspath(__file__))
WORLD = os.path.join(TOOLS, "..", "data", "world")
KINDS = set("COUNTRY ADM1 ADM2 PPL QUARTER CAMP CROSSING REGION SEA STRAIT "
            "RIVER ISLAND MOUNT SITE AIRPORT BASE".split())
NAME = re.compile(r"[a-z0-9&]+( [a-z0-9&]+)*$")
CODE = re.compile(r"[A-Z]{3}$")
faults = []


def rows(name):
    cols = None
    with open(os.path.join(WORLD, name), encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            if line[0] == "#" or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if cols is None:
                cols = cells
                continue
            cells += [""] * (len(cols) - len(cells))
            yield f"{name}:{n}: {cells[0]}", dict(zip(cols, cells))


def check(good, where, what):
    if not good:
        faults.append(f"{where}: {what}")


def check_names(where, cell):
    for name in cell.split("|"):
        check(NAME.match(name), where,
              f'alias "{name}" is not written as a name')


def check_places():
    ids = set()
    for where, r in rows("places.tsv"):
        check(r["id"] not in ids, where, "the id stands twice")
        ids.add(r["id"])
        check_names(where, r["aliases*"])
        check(r["kind"] in KINDS, where, "unknown kind")
        check(r["iso3"] == "" or CODE.match(r["iso3"]), where, "iso3")
        try:
            good = abs(float(r["lat"])) <= 90 and abs(float(r["lon"])) <= 180
        except ValueError:
            good = False
        check(good, where, "no point on the globe")
        check(r["size"] in "123456789" and r["size"], where, "size")


def check_parties():
    ids = set()
    parents = []
    for where, r in rows("parties.tsv"):
        check(r["id"] not in ids, where, "the id stands twice")
        ids.add(r["id"])
        check_names(where, r["aliases*"])
        check(r["iso3"] == "" or CODE.match(r["iso3"]), where, "iso3")
        if r["parent"]:
            parents.append((where, r["parent"]))
    for where, parent in parents:
        check(parent in ids, where, f"no party is called {parent}")


def main():
    check_places()
    check_parties()
    for name, column in (("heads.tsv", "word*"), ("titles.tsv", "word*"),
                         ("place_words.tsv", "word*"),
                         ("not_places.tsv", "phrase*")):
        for where, r in rows(name):
            check_names(where, r[column])
    maker = os.path.join(TOOLS, "gen_place_keys.py")
    fresh = subprocess.run([sys.executable, maker, "--check"], check=False)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults or fresh.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
