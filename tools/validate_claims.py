#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check claims (JSON Lines) against docs/claim.schema.json and each other.

    saksi code news/ | tools/validate_claims.py
    tools/validate_claims.py claims.jsonl more.jsonl
    saksi code news/ | tools/validate_claims.py --docs news/

Beside the schema it checks what a schema cannot say: that fields stand in the
schema's order and none twice, that quote_text has as many bytes as quote says,
that the trigger and every other phrase of the sentence stand where their spans
say, that a document's claims come in text order with ids of their own, and
that same_as names a claim of the same document. With --docs (the file or
folder that was coded) it also checks that `bytes` leads to the sentence in the
document as it came.

Every problem is one line, FILE:LINE: PATH: what is wrong. Exit code: 0 all
good, 1 problems, 2 wrong use. Needs python3-jsonschema (4.0 or newer).
"""
import argparse
import json
import os
import re
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("validate_claims: needs jsonschema: apt-get install python3-jsonschema")

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = os.path.join(HERE, os.pardir, "docs", "claim.schema.json")
WORD = re.compile(r"\w+")


def no_twice(pairs):
    """Refuse objects that name a field twice (json.loads would take the last)."""
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"the field {name!r} stands twice")
    return dict(pairs)


class Order:
    """Says where an object's fields leave the order of the schema."""

    def __init__(self, schema):
        self.schema = schema

    def shapes(self, node):
        """The sub-schemas of `node` that may describe an object or a list."""
        if "$ref" in node:
            yield from self.shapes(self.schema["$defs"][node["$ref"].split("/")[-1]])
        if "properties" in node or "items" in node:
            yield node
        for branch in node.get("anyOf", []):
            yield from self.shapes(branch)

    def problems(self, node, value, path):
        for shape in self.shapes(node):
            if isinstance(value, list) and isinstance(shape.get("items"), dict):
                for i, item in enumerate(value):
                    yield from self.problems(shape["items"], item, f"{path}[{i}]")
            if isinstance(value, dict) and "properties" in shape:
                wanted = [name for name in shape["properties"] if name in value]
                here = [name for name in value if name in shape["properties"]]
                if wanted != here:
                    yield path, f"fields in the order {here}, not {wanted}"
                for name in here:
                    yield from self.problems(shape["properties"][name], value[name], f"{path}.{name}".lstrip("."))


def phrases(value, path=""):
    """Every {text, span} below `value`, with its path."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str) and isinstance(value.get("span"), list):
            yield path, value["text"].encode(), value["span"]
        for name, below in value.items():
            yield from phrases(below, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list):
        for i, below in enumerate(value):
            yield from phrases(below, f"{path}[{i}]")


def inside(span, out):
    return out[0] <= span[0] and span[1] <= out[1]


def spans(claim):
    quote, sentence = claim["quote"], claim["quote_text"].encode()
    if quote[1] - quote[0] != len(sentence):
        yield "quote_text", f"has {len(sentence)} bytes, quote says {quote[1] - quote[0]}"
        return
    if not inside(claim["trigger"]["span"], quote):
        yield "trigger.span", f"lies outside quote {quote}"
    if claim["bytes"][0] > claim["bytes"][1]:
        yield "bytes", "ends before it begins"
    for path, text, span in phrases(claim):
        if span[1] - span[0] != len(text):
            yield path, f"text has {len(text)} bytes, span says {span[1] - span[0]}"
        elif inside(span, quote):
            there = sentence[span[0] - quote[0] : span[1] - quote[0]]
            if there != text:
                yield path, f"is {text.decode()!r}, but its span holds {there.decode(errors='replace')!r}"


def sense(claim):
    place, date = claim["place"], claim["date"]
    if place and (place["from"] == "sentence") != inside(place["span"], claim["quote"]):
        yield "place.from", f"says {place['from']}, but the span is {place['span']}"
    if place and (place["lat"] is None) != (place["lon"] is None):
        yield "place", "has only one of lat and lon"
    if date and (date["text"] is None) != (date["span"] is None):
        yield "date", "has only one of text and span"
    for i, count in enumerate(claim.get("counts", [])):
        low, high = count["low"], count["high"]
        if low is None and high is None:
            yield f"counts[{i}]", "says neither low nor high"
        if low is not None and high is not None and low > high:
            yield f"counts[{i}]", f"low {low} is over high {high}"


class Documents:
    """The documents as they came, by id: what `saksi code PATH` calls them."""

    def __init__(self, path):
        self.bytes = {}
        if os.path.isdir(path):
            for folder, _, names in os.walk(path):
                for name in names:
                    self.add(os.path.join(folder, name), os.path.relpath(os.path.join(folder, name), path))
        else:
            self.add(path, os.path.basename(path))

    def add(self, path, doc):
        with open(path, "rb") as f:
            raw = f.read()
        if not path.endswith((".jsonl", ".ndjson")):
            self.bytes[doc] = raw
            return
        for n, line in enumerate(raw.split(b"\n"), 1):
            try:
                item = json.loads(line)
                self.bytes[str(item.get("id", f"{doc}:{n}"))] = item["text"].encode()
            except (ValueError, KeyError, TypeError, AttributeError):
                continue  # a broken line is the reader's business

    def problems(self, claim):
        raw = self.bytes.get(claim["doc"])
        if raw is None:
            yield "doc", f"no document {claim['doc']!r} in --docs"
            return
        beg, end = claim["bytes"]
        if end > len(raw):
            yield "bytes", f"ends at {end}, but the document has {len(raw)} bytes"
            return
        there = raw[beg:end].decode(errors="replace")
        mine = claim["quote_text"]
        rest = iter(WORD.findall(there))
        if not all(word in rest for word in WORD.findall(mine)):
            yield "bytes", f"holds other words than the sentence: {there!r}"
        elif any(m.isalnum() and m != t for m, t in ((mine[0], there[0]), (mine[-1], there[-1]))):
            yield "bytes", f"ends elsewhere than the sentence: {there!r}"


class Run:
    """What has to hold between the claims of one run."""

    def __init__(self):
        self.ids, self.last, self.wanted = {}, {}, []

    def problems(self, claim, where):
        key = (claim["claim"], json.dumps(claim["coder"]))
        if key in self.ids:
            yield "claim", f"the same id stands at {self.ids[key][0]}"
        self.ids[key] = (where, claim["doc"])
        coding = (claim["doc"], json.dumps(claim["coder"]))
        begin = claim["trigger"]["span"][0]
        if begin < self.last.get(coding, 0):
            yield "trigger.span", "stands before the trigger of the claim above"
        self.last[coding] = begin
        if claim["same_as"] is not None:
            self.wanted.append((where, claim["same_as"], claim["doc"], key))

    def left(self):
        known = {(name, doc) for (name, _), (_, doc) in self.ids.items()}
        for where, name, doc, key in self.wanted:
            if name == key[0]:
                yield where, "same_as", "names the claim itself"
            elif (name, doc) not in known:
                yield where, "same_as", f"no claim {name} of the same document"


def path_of(error):
    path = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error.absolute_path)
    return path.lstrip(".") or "claim"


def check_line(line, validator, order, docs, run, where):
    try:
        claim = json.loads(line, object_pairs_hook=no_twice)
    except ValueError as error:
        return [("line", f"not JSON: {error}")]
    wrong = [(path_of(e), e.message) for e in validator.iter_errors(claim)]
    if wrong:
        return wrong
    kind = validator.schema["$defs"][claim["kind"]]
    wrong = list(order.problems(kind, claim, "")) + list(spans(claim)) + list(sense(claim))
    if docs:
        wrong += docs.problems(claim)
    return wrong + list(run.problems(claim, where))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="*", default=["-"], help="claims, JSON Lines; standard input where none is named")
    ap.add_argument("--docs", help="the file or folder that was coded: checks `bytes` too")
    ap.add_argument("--schema", default=SCHEMA)
    args = ap.parse_args()
    with open(args.schema, encoding="utf-8") as f:
        schema = json.load(f)
    validator = jsonschema.Draft202012Validator(schema)
    order, run, claims, bad = Order(schema), Run(), 0, 0
    docs = Documents(args.docs) if args.docs else None
    for name in args.files:
        stream = sys.stdin.buffer if name == "-" else open(name, "rb")
        for n, line in enumerate(stream, 1):
            where = f"{'stdin' if name == '-' else name}:{n}"
            if not line.strip():
                continue
            claims += 1
            for path, message in check_line(line, validator, order, docs, run, where):
                print(f"{where}: {path or 'claim'}: {message}")
                bad += 1
    for where, path, message in run.left():
        print(f"{where}: {path}: {message}")
        bad += 1
    print(f"{claims} claims, {bad} problems", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as error:
        print(f"validate_claims: {error.filename}: {error.strerror}", file=sys.stderr)
        sys.exit(2)
