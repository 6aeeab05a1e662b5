#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks data/id/frames.tsv against the words that it may use.

    in    tools/check_frames.py
    out   nothing and 0, or a line FILE:LINE: what is wrong, and 1

Kinds, types with their modes (docs/claim.schema.json and instruments.tsv),
role letters, conditions (their keys, and topics or classes that exist), flags
and certainties; a trigger that stands twice in one row.
"""
import json
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
KINDS = {"event", "control", "relation"}
ROLES = {"", "-", "A", "R", "B", "P", "a", "b"}
FLAGS = {"toll", "counted", "first", "rest", "last", "of:b", "self:b"}
LOOKS = {"place", "party"}
SPECIAL = {"conflict", "forces", "territory", "weapon", "captive", "place",
           "party"}


def rows(name):
    """(line number, {column: cell}) of each row of data/id/NAME."""
    path = os.path.join(ROOT, "data/id", name)
    with open(path, encoding="utf-8") as file:
        head = None
        for number, line in enumerate(file, 1):
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if head is None:
                head = [column.rstrip("*") for column in cells]
                continue
            cells += [""] * (len(head) - len(cells))
            yield number, dict(zip(head, cells))


def column(name, key):
    """All values of a column whose cells are lists parted by |."""
    return {item for _, row in rows(name) for item in row[key].split("|")}


def schema_enums():
    """Every string that the claim schema lists in an enum."""
    found = set()
    with open(os.path.join(ROOT, "docs/claim.schema.json"),
              encoding="utf-8") as file:
        todo = [json.load(file)]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            for key, value in node.items():
                if key == "enum":
                    found.update(x for x in value if isinstance(x, str))
                elif key == "const" and isinstance(value, str):
                    found.add(value)
                else:
                    todo.append(value)
        elif isinstance(node, list):
            todo.extend(node)
    return found


def wrong_conditions(cell, topics, block):
    for item in filter(None, cell.split("|")):
        key, _, what = item.partition(":")
        if key == "near":
            good = what in topics or what in SPECIAL
        elif key in ("w", "next", "before"):
            good = what != ""
        elif key in ("obj", "subj", "beside"):
            good = not block and what in LOOKS
        else:
            good = item == "own:forces" and not block
        if not good:
            yield f"unknown condition {item!r}"


def wrong_words(row, enums):
    if row["kind"] not in KINDS:
        yield f"unknown kind {row['kind']!r}"
    if row["kind"] != "control" and row["type"] not in enums:
        yield f"unknown type {row['type']!r}"
    if row["mode"] not in ("", "?") and row["mode"] not in enums:
        yield f"unknown mode {row['mode']!r}"
    if row["pos"] not in ("v", "n", "x"):
        yield f"unknown pos {row['pos']!r}"
    for key in ("subj", "obj"):
        if row[key] not in ROLES:
            yield f"unknown role {row[key]!r}"
    for flag in filter(None, row["flags"].split("|")):
        if flag not in FLAGS:
            yield f"unknown flag {flag!r}"
    if not (row["sure"].isdigit() and int(row["sure"]) <= 9):
        yield f"sure is no digit: {row['sure']!r}"
    triggers = row["trigger"].split("|")
    for trigger in {t for t in triggers if triggers.count(t) > 1}:
        yield f"{trigger!r} stands twice in the row"


def main():
    topics = column("topics.tsv", "topic")
    enums = schema_enums()
    bad = 0
    for number, row in rows("frames.tsv"):
        said = list(wrong_words(row, enums))
        said += wrong_conditions(row["needs"], topics, False)
        said += wrong_conditions(row["blocks"], topics, True)
        for line in said:
            print(f"data/id/frames.tsv:{number}: {line}")
        bad += len(said)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
