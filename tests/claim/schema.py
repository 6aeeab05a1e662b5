#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Claims, their schema, their page and the code agree.

    tests/claim/schema.py SAKSI

The schema lists the names that the code has; docs/claims.md tells of every
field and its example is valid; the validator refuses what is broken, one fault
at a time; and every claim of examples/ is valid, down to `bytes`. Exit code 77
(skipped) where python3-jsonschema is missing.
"""
import copy
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VALIDATOR = os.path.join(ROOT, "tools", "validate_claims.py")
bad = 0


def wrong(message):
    global bad
    bad = 1
    print("WRONG:", message)


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as f:
        return f.read()


def validate(lines, *args):
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    return subprocess.run([sys.executable, VALIDATOR, *args], input=text, capture_output=True, text=True)


def check_names(schema):
    """The schema's lists are those of the X macros."""
    defs = schema["$defs"]
    for header, macro, names in (
        ("claim/claim.h", "SK_CLAIM_KINDS", schema["properties"]["kind"]["enum"]),
        ("claim/claim.h", "SK_COUNT_OFS", defs["count"]["properties"]["of"]["enum"]),
        ("world/world.h", "SK_PRECISIONS", defs["place"]["properties"]["precision"]["enum"][:-1])):
        body = re.search(rf"#define {macro}\(X\)((?:.*\\\n)*.*\n)", read("src", header)).group(1)
        code = re.findall(r'"([^"]+)"', body)
        if code != names:
            wrong(f"{macro} has {code}, the schema {names}")


def check_page(schema, page):
    for name in schema["$defs"]:
        if name.startswith("field_") and f"`{name[6:]}`" not in page:
            wrong(f"docs/claims.md does not tell of {name[6:]}")


def check_example(page):
    text = re.search(r"```text\n(.*?)```", page, re.S).group(1)
    claim = json.loads(re.search(r"```json\n(.*?)```", page, re.S).group(1))
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, claim["doc"]), "w", encoding="utf-8") as f:
            f.write(text)
        done = validate([claim], "--docs", folder)
        if done.returncode:
            wrong(f"the example of docs/claims.md: {done.stdout}")
        claim["bytes"][0] += 3
        if "other words than the sentence" not in validate([claim], "--docs", folder).stdout:
            wrong("bytes that miss the sentence pass")
    claim["bytes"][0] -= 3
    return claim


def moved(claim, name):
    """The claim with one field at its end."""
    return {**{k: v for k, v in claim.items() if k != name}, name: claim[name]}


def faults(claim):
    """Broken claims: (what the validator must say, lines)."""
    def changed(said, *path_and_value):
        *path, last, value = path_and_value
        c = copy.deepcopy(claim)
        at = c
        for step in path:
            at = at[step]
        at[last] = value
        return said, [c]

    yield "fields in the order", [moved(claim, "mode")]
    yield "date: fields in the order", [{**claim, "date": moved(claim["date"], "edtf")}]
    yield "counts[0]: fields in the order", [{**claim, "counts": [moved(claim["counts"][0], "of")]}]
    yield "'aux' is a required property", [{k: v for k, v in claim.items() if k != "aux"}]
    yield "stands twice", [json.dumps(claim)[:-1] + ', "aux": null}']
    yield "not JSON", ['{"claim": ']
    yield "the same id stands at", [claim, claim]
    yield "no claim", [{**claim, "same_as": "0" * 32}]
    yield "names the claim itself", [{**claim, "same_as": claim["claim"]}]
    yield changed("Additional properties are not allowed", "note", "x")
    yield changed("type: 'WAR' is not one of", "type", "WAR")
    yield changed("mode: 'troops' is not one of", "mode", "troops")
    yield changed("mode: 'phone' is not one of", "mode", "phone")
    yield changed("aux: 'perhaps' is not one of", "aux", "perhaps")
    yield changed("place.precision: 'about' is not one of", "place", "precision", "about")
    yield changed("place.from: says earlier", "place", "from", "earlier")
    yield changed("has only one of lat and lon", "place", "lat", None)
    yield changed("date.edtf: '2 Dec' does not match", "date", "edtf", "2 Dec")
    yield changed("date: has only one of text and span", "date", "span", None)
    yield changed("confidence: 1.2 is greater than", "confidence", 1.2)
    yield changed("low 25 is over high 3", "counts", 0, "high", 3)
    yield changed("trigger.span: lies outside quote", "trigger", "span", [0, 14])
    yield changed("trigger: is 'serangan udarA', but its span holds", "trigger", "text", "serangan udarA")
    yield changed("text has 4 bytes, span says 14", "trigger", "text", "udar")
    yield changed("quote_text: has", "quote_text", claim["quote_text"] + ".")
    yield changed("claim: 'x' does not match", "claim", "x")
    later = copy.deepcopy(claim)
    later["claim"], later["trigger"] = "0" * 32, {"text": "tewas", "span": [claim["trigger"]["span"][0] - 12, claim["trigger"]["span"][0] - 7]}
    yield "stands before the trigger", [claim, later]


def check_faults(claim):
    if validate([claim]).returncode:
        wrong(f"a good claim is refused: {validate([claim]).stdout}")
    for said, lines in faults(claim):
        done = validate(lines)
        if done.returncode != 1 or said not in done.stdout:
            wrong(f"exit {done.returncode}, wanted {said!r}: {done.stdout}{done.stderr[-300:]}")


def check_program(saksi):
    """What the program writes, also of documents whose bytes are mended."""
    done = subprocess.run([saksi, "code", "examples", "--format", "jsonl"], capture_output=True, text=True, cwd=ROOT)
    if done.returncode or not done.stdout:
        wrong(f"saksi code examples: exit {done.returncode}, {done.stderr[-300:]}")
    kinds = {json.loads(line)["kind"] for line in done.stdout.splitlines()}
    if kinds != {"event", "control", "figure", "relation"}:
        wrong(f"examples give only {sorted(kinds)}")
    checked = validate(done.stdout.splitlines(), "--docs", os.path.join(ROOT, "examples"))
    if checked.returncode:
        wrong(f"claims of examples/:\n{checked.stdout[:6000]}")
    print(checked.stderr.strip(), "in examples/")


def main():
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    if importlib.util.find_spec("jsonschema") is None:
        print("skipped: no jsonschema: apt-get install python3-jsonschema")
        return 77
    saksi = os.path.abspath(sys.argv[1])
    schema, page = json.loads(read("docs", "claim.schema.json")), read("docs", "claims.md")
    check_names(schema)
    check_page(schema, page)
    check_faults(check_example(page))
    check_program(saksi)
    return bad


if __name__ == "__main__":
    sys.exit(main())
