#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""story_gold.py: stories of claims as articles and gold claims.

  in    story_gold.py ARTICLES.jsonl GOLD.jsonl tests/claim/*.story
  out   a line each for each story: {"id", "published", "text"} and
        {"doc", "claims": [{"kind", "type", "trigger", "quote", ...}]}

Only kind, type, relation and trigger are carried over: a story need not name
every part of a claim. Its lines marked "~" are what ought to be found, too.
"""
import json
import os
import sys


def stories(path):
    story = None
    with open(path, encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("## "):
                if story:
                    yield story
                story = {"keys": {}, "text": [], "lines": []}
            elif story is None or line.startswith("# ") or not line:
                continue
            elif line.startswith("@"):
                key, _, value = line[1:].partition(" ")
                story["keys"][key] = value
            elif line.startswith(">"):
                story["text"].append(line[2:])
            else:
                story["lines"].append(line.removeprefix("~ "))
    if story:
        yield story


def text_of(lines):
    out = ""
    for line in lines:
        out += "\n\n" if not line else line if not out or out[-1] == "\n" else " " + line
    return out


def claim_of(line, text):
    head, *pairs = line.split("  ")
    kind, _, code = head.partition(" ")
    values = dict(p.split("=", 1) for p in pairs if "=" in p)
    if "trigger" not in values:
        return None
    claim = {"kind": kind, "trigger": values["trigger"], "quote": text}
    if kind == "event":
        claim["type"] = code.split("/")[0]
    if kind == "relation":
        claim["rel"] = code
    return claim


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    with open(sys.argv[1], "w", encoding="utf-8") as articles, \
            open(sys.argv[2], "w", encoding="utf-8") as gold:
        for path in sys.argv[3:]:
            for n, story in enumerate(stories(path), 1):
                name = f"{os.path.basename(path).removesuffix('.story')}-{n}"
                text = text_of(story["text"])
                claims = [claim_of(line, text) for line in story["lines"] if line != "none"]
                if any(c is None for c in claims):
                    continue
                article = {"id": name, "published": story["keys"].get("published"), "text": text}
                print(json.dumps(article, ensure_ascii=False), file=articles)
                print(json.dumps({"doc": name, "claims": claims}, ensure_ascii=False), file=gold)


if __name__ == "__main__":
    main()
