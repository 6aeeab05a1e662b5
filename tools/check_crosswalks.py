#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that the crosswalks of data/world lead there and back; exit code 1: see stderr.

    in    tools/check_crosswalks.py [DIR]        DIR: default data/world
    out   "crosswalk.tsv:31: ASSAULT/siege: cameo has no 197"

What `saksi check` says of the same tables is not said again: codes, ids, terms, outlets.
"""
import os
import sys

TOOLS = os.path.dirname(os.path.abspath(__file__))
WORLD = os.path.join(TOOLS, "..", "data", "world")
faults = []


def rows(folder, name):
    """Each row with its line; the cells by column."""
    cols = None
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            if line[0] == "#" or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if cols is None:
                cols = [c.rstrip("*") for c in cells]
                continue
            if len(cells) > len(cols):
                faults.append(f"{name}:{n}: {len(cells)} cells, {len(cols)} columns")
            cells += [""] * (len(cols) - len(cells))
            yield n, dict(zip(cols, cells))


def fault(name, line, what):
    faults.append(f"{name}:{line}: {what}")


def star(mode):
    return mode or "*"


def check_round(name, there, back):
    """There: key -> (line, code); back: code -> keys. Types agree, and of the keys of a code one comes back."""
    came = {}
    for key, (line, code) in there.items():
        if not code:
            continue
        if code not in back:
            fault("crosswalk.tsv", line, f"{key}: {name} has no {code}")
        elif back[code][0]:
            came.setdefault(code, []).append((line, key == back[code]))
    ways = set(back.values())
    for key, (line, code) in there.items():
        if code in back and key in ways and back[code] != key and back[code][0]:
            fault("crosswalk.tsv", line, f"{'/'.join(key)}: {name} {code} leads back to {'/'.join(back[code])}")
    for code, keys in came.items():
        if not any(good for _, good in keys):
            fault("crosswalk.tsv", keys[0][0], f"{name} {code} leads back to {'/'.join(back[code])}, "
                  "and that does not lead to it")
    for code, key in back.items():
        if key[0] and key not in there:
            fault(f"crosswalk_{name}.tsv", 0, f"{code}: {'/'.join(key)} is not in crosswalk.tsv")


def check_types(folder, known):
    """All types, and all that frames may give, have a row."""
    for line, t in rows(folder, "types.tsv"):
        if (t["type"], "*") not in known:
            fault("types.tsv", line, f"{t['type']}: crosswalk.tsv has no row for it")
    frames = os.path.join(folder, "..", "id")
    if not os.path.exists(os.path.join(frames, "frames.tsv")):
        return
    for line, r in rows(frames, "frames.tsv"):
        if r["kind"] == "event" and r["mode"] != "?" and (r["type"], star(r["mode"])) not in known:
            fault("frames.tsv", line, f"{r['type']}/{r['mode']}: crosswalk.tsv has no row for it")


def check_sides(folder):
    """Each pair of sides has its row."""
    sides = {r["side"] for _, r in rows(folder, "sectors.tsv")}
    pairs = {(r["actor"], r["recipient"]) for _, r in rows(folder, "crosswalk_ucdp.tsv")}
    for a in sides - {""}:
        for b in sides:
            if (a, b) not in pairs:
                fault("crosswalk_ucdp.tsv", 0, f"no row for {a}, {b or 'nobody'}")


def check_crosswalks(folder):
    cameo, acled = {}, {}
    for line, r in rows(folder, "crosswalk.tsv"):
        key = (r["type"], r["mode"])
        if key in cameo:
            fault("crosswalk.tsv", line, f"{'/'.join(key)} stands twice")
        cameo[key] = (line, r["cameo"])
        acled[key] = (line, r["acled"])
    back = {r["cameo"]: (r["type"], star(r["mode"])) for _, r in rows(folder, "crosswalk_cameo.tsv")}
    check_round("cameo", cameo, back)
    back = {r["sub_event"]: (r["type"], star(r["mode"])) for _, r in rows(folder, "crosswalk_acled.tsv")}
    check_round("acled", acled, back)
    check_types(folder, cameo)
    check_sides(folder)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else WORLD
    check_crosswalks(folder)
    for f in faults:
        print(f, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
