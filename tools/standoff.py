#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""standoff.py: annotations of articles that the project does not hold.

  in    standoff.py pack GOLD.jsonl ARTICLES.jsonl > OUT      words -> offsets
        standoff.py unpack OUT ARTICLES.jsonl > GOLD.jsonl    and back
  out   each text of a claim as [first character, length] of its article's
        "text"; everything else as it is

An article whose text differs from the one that was annotated (its SHA-256 is
kept) is refused.
"""
import hashlib
import json
import sys

TEXTS = {"quote", "trigger", "place", "time", "actor", "a", "b", "text", "who"}
LISTS = {"actors", "recipients", "source"}


def articles(path):
    with open(path, encoding="utf-8") as lines:
        return {d["id"]: d["text"] for d in map(json.loads, lines)}


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def find(text, words, quote):
    """The words' place: in the claim's quote, else anywhere before, else at all."""
    at = text.find(words, quote[0], quote[0] + quote[1]) if quote else -1
    if at < 0 and quote:
        at = text.rfind(words, 0, quote[0])
    if at < 0:
        at = text.find(words)
    if at < 0:
        sys.exit(f"not in its text: {words[:80]}")
    return [at, len(words)]


def convert(claim, change):
    out = {}
    for key, value in claim.items():
        if key in TEXTS and value is not None:
            out[key] = change(value)
        elif key in LISTS:
            out[key] = [change(v) for v in value]
        elif key == "counts":
            out[key] = [convert(c, change) for c in value]
        else:
            out[key] = value
    return out


def pack(doc, text):
    claims = []
    for claim in doc["claims"]:
        quote = find(text, claim["quote"], None)
        claims.append(convert(claim, lambda words: find(text, words, quote)))
    return {**doc, "sha256": digest(text), "claims": claims}


def unpack(doc, text):
    if doc.pop("sha256") != digest(text):
        sys.exit(f"{doc['doc']}: another text than was annotated")
    words = lambda at: text[at[0]:at[0] + at[1]]
    return {**doc, "claims": [convert(c, words) for c in doc["claims"]]}


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    texts = articles(sys.argv[3])
    work = pack if sys.argv[1] == "pack" else unpack
    with open(sys.argv[2], encoding="utf-8") as lines:
        for doc in map(json.loads, lines):
            print(json.dumps(work(doc, texts[doc["doc"]]), ensure_ascii=False))


if __name__ == "__main__":
    main()
