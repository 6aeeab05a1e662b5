#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The outputs of `saksi code` over the examples, against the schema and each
other: JSON Lines by tools/validate_claims.py, CSV as a CSV reader reads it.

    tests/cli/claims.py SAKSI
"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

NASTY = 'Kata "aktivis, senior": tentara Suriah merebut kota "Qusair, Homs" pada Sabtu;\tlalu mundur.'


def code(saksi, *arguments):
    return subprocess.run([saksi, "code", *arguments], capture_output=True, check=True).stdout


def validate(claims, *arguments):
    done = subprocess.run([sys.executable, "tools/validate_claims.py", *arguments], input=claims, capture_output=True, check=False)
    print((done.stdout + done.stderr).decode()[-4000:])
    return done.returncode == 0


def same_in_csv(json_lines, table):
    """Each claim of one is in the other, in order, with the same words."""
    claims = [json.loads(line) for line in json_lines.decode().split("\n") if line]
    rows = list(csv.DictReader(io.StringIO(table.decode(), newline="")))
    if len(rows) != len(claims):
        print(f"{len(claims)} claims, {len(rows)} rows")
        return False
    for claim, row in zip(claims, rows):
        wanted = {"claim": claim["claim"], "kind": claim["kind"], "doc": claim["doc"], "quote_text": claim["quote_text"],
                  "trigger": claim["trigger"]["text"], "place": (claim["place"] or {}).get("text") or ""}
        for key, value in wanted.items():
            if row[key] != value:
                print(f"{claim['claim']}: {key} is {row[key]!r}, not {value!r}")
                return False
        if None in row or None in row.values():
            print(f"{claim['claim']}: a row of another length")
            return False
    return bool(rows)


def main():
    saksi, good = sys.argv[1], True
    claims = code(saksi, "examples")
    if not claims:
        sys.exit("no claims")
    good &= validate(claims, "--docs", "examples")
    good &= same_in_csv(claims, code(saksi, "--format", "csv", "examples"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "nasty.jsonl")
        with open(path, "w", encoding="utf-8") as f:
            for name in ('a,"b"\nc', "=1+1", "plain"):
                f.write(json.dumps({"id": name, "text": NASTY, "outlet": 'A, "B"', "published": "2013-05-26"}) + "\n")
        nasty = code(saksi, path)
        good &= bool(nasty) and validate(nasty)
        good &= same_in_csv(nasty, code(saksi, "--format", "csv", path))
    # The schema must be able to refuse.
    broken = json.loads(claims.split(b"\n")[0])
    broken["kind"] = "rumour"
    if validate(json.dumps(broken).encode() + b"\n"):
        print("a claim of kind rumour is valid?")
        good = False
    # --min-confidence only takes away.
    every = claims.splitlines()
    some = code(saksi, "--min-confidence", "0.6", "examples").splitlines()
    wanted = [line for line in every if json.loads(line)["confidence"] >= 0.6]
    if some != wanted:
        print(f"--min-confidence 0.6: {len(some)} of {len(every)} claims, not {len(wanted)}")
        good = False
    return not good


if __name__ == "__main__":
    sys.exit(main())
