#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hold `saksi eval` and ../shared/gold/score.py together.

    tests/eval/parity.py SAKSI [SHARED]

Both score the same claims against the same gold, and every byte that they
print must be the same: as text, as JSON, with --only, with --errors and with
--root. The claims are gold itself, gold damaged in every field by a seeded
generator, and what `saksi code` says of the articles. Exit code 77 (skipped)
where ../shared is missing.
"""
import copy
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ODD = ["İstanbul", "ΟΔΟΣ", "ΣΑΣ Σ", "naïve", "e\u0301t\u00e9", "x²", "٣٤", "हिन्दी", "a_b", "café", "ǅ", "", " ", "„“", "\u0000", "東京"]


def phrase(text):
    return {"text": text, "span": [0, len((text or "").encode())]} if text is not None else None


def as_system(doc, gold):
    """A gold claim in the shape of a system's claim."""
    c = {"doc": doc, "kind": gold["kind"], "quote_text": gold["quote"], "trigger": phrase(gold["trigger"])}
    for key in ("type", "mode", "aux", "rel", "extent"):
        c[key] = gold.get(key)
    for key in ("actors", "recipients", "source"):
        c[key] = [phrase(t) for t in gold.get(key) or []]
    for key in ("actor", "a", "b"):
        c[key] = phrase(gold.get(key))
    c["place"] = phrase(gold.get("place"))
    if c["place"]:
        geo = gold.get("geo") or {}
        c["place"].update({key: geo.get(key) for key in ("lat", "lon", "country")})
    c["date"] = {"edtf": gold["date"]} if gold.get("date") else None
    c["counts"] = copy.deepcopy(gold.get("counts") or [])
    return c


def damage_words(r, text):
    words = (text or "").split(" ")
    how = r.randrange(7)
    if how == 0:
        words = words[: max(1, len(words) // 2)]
    elif how == 1:
        words += ["tambahan"] * r.randrange(1, 6)
    elif how == 2:
        words.reverse()
    elif how == 3:
        words = [w.upper() for w in words]
    elif how == 4:
        words = [r.choice(ODD)] + words
    elif how == 5:
        words = words * r.randrange(1, 8)
    else:
        words = [r.choice(ODD)]
    return " ".join(words)


def damage_place(r, place):
    if not place:
        return r.choice([None, phrase("Suriah"), "Homs"])
    place = dict(place)
    if place.get("lat") is not None and r.random() < 0.7:
        place["lat"] += r.choice([0, 0.1, 0.2, 0.2248, 0.2249, 0.89, 0.9, 5])
        place["lon"] += r.choice([0, 0.05, -0.27, 3])
    if r.random() < 0.3:
        place["country"] = r.choice(["SYR", "IDN", None])
    if r.random() < 0.2:
        place["lat"] = r.choice([None, 34])
    if r.random() < 0.3:
        place["text"] = damage_words(r, place["text"])
    return place


def damage_counts(r, counts):
    out = copy.deepcopy(counts)
    for count in out:
        key = r.choice(["of", "low", "high", "low"])
        count[key] = r.choice(["killed", "wounded"]) if key == "of" else r.choice([None, 5, 5.0, 400, 1.5])
    if r.random() < 0.3:
        out.append({"of": "killed", "low": r.randrange(9), "high": None})
    r.shuffle(out)
    return out


def damage(r, c):
    key = r.choice(["kind", "type", "mode", "aux", "extent", "rel", "trigger", "quote_text", "actors", "recipients", "source", "actor", "a", "b", "place", "date", "counts", "gone"])
    if key == "kind":
        c[key] = r.choice(["event", "control", "figure", "relation", "rumour"])
    elif key == "type":
        c[key] = r.choice(["ASSAULT", "AID", None])
    elif key == "mode":
        c[key] = r.choice([None, "clash", "aerial", ""])
    elif key == "aux":
        c[key] = r.choice([None, "future", "negation"])
    elif key == "extent":
        c[key] = r.choice([None, "full", "partial"])
    elif key == "rel":
        c[key] = r.choice(["supports", "leads", None])
    elif key in ("trigger", "actor", "a", "b"):
        text = damage_words(r, c[key].get("text") if isinstance(c[key], dict) else c[key])
        c[key] = r.choice([phrase(text), text, phrase(text), None])
    elif key == "quote_text":
        c[key] = r.choice([damage_words(r, c[key]), (c[key] or "")[: r.randrange(1, 200)], c[key], None])
    elif key in ("actors", "recipients", "source"):
        texts = [x["text"] if isinstance(x, dict) else x for x in c[key] or []]
        texts = [damage_words(r, t) if r.random() < 0.5 else t for t in texts]
        if r.random() < 0.5:
            texts.append(r.choice(["tentara Suriah", "pemberontak", ""]))
        r.shuffle(texts)
        c[key] = r.choice([[phrase(t) for t in texts], texts, None])
    elif key == "place":
        c[key] = damage_place(r, c[key] if isinstance(c[key], dict) else None)
    elif key == "date":
        c[key] = r.choice([None, {"edtf": "2013-05-25"}, {"edtf": None}, "2013-05-25", {"edtf": "XXXX-09-29"}])
    elif key == "counts":
        c[key] = damage_counts(r, c[key] or [])
    else:
        c.pop(r.choice(["mode", "aux", "place", "date", "counts", "source", "actors"]), None)
        for k, v in (("counts", []), ("actors", []), ("source", [])):
            c.setdefault(k, v)
        for k in ("place", "date"):
            c.setdefault(k, None)


def perturbed(docs, seed, strength):
    r = random.Random(seed)
    out = []
    for d in docs:
        for gold in d["claims"]:
            if r.random() < 0.1 * strength:
                continue
            for _ in range(2 if r.random() < 0.1 else 1):
                c = as_system(d["doc"], gold)
                while r.random() < 0.3 * strength:
                    damage(r, c)
                c["doc"] = r.choice([d["doc"], d["doc"], f"some/where/{d['doc']}_0a1b.txt", f"{d['doc']}.txt", d["doc"] + "x"])
                out.append(c)
    r.shuffle(out)
    return out


class Both:
    """Runs both scorers in one folder of files and counts what differs."""

    def __init__(self, saksi, score, folder):
        self.saksi, self.score, self.folder = saksi, score, folder
        self.compared = self.different = 0

    def write(self, name, lines):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as f:
            f.writelines(line + "\n" for line in lines)
        return path

    def compare(self, name, *args):
        mine = subprocess.run([self.saksi, "eval", *args], capture_output=True)
        theirs = subprocess.run([sys.executable, self.score, *args], capture_output=True)
        self.compared += 1
        if theirs.returncode == 0 and mine.returncode == 0 and mine.stdout == theirs.stdout:
            return
        self.different += 1
        print(f"FAILED {name}: eval {' '.join(args)}")
        print(f"  saksi    rc {mine.returncode}: {mine.stderr.decode()[-300:]}")
        print(f"  score.py rc {theirs.returncode}: {theirs.stderr.decode()[-300:]}")
        for a, b in zip(mine.stdout.decode().split("\n"), theirs.stdout.decode().split("\n")):
            if a != b:
                print(f"  saksi    {a[:400]}\n  score.py {b[:400]}")
                break

    def compare_forms(self, name, gold, system, only):
        self.compare(name, gold, system)
        self.compare(name, gold, system, "--json")
        self.compare(name, gold, system, "--errors", "100000")
        self.compare(name, gold, system, "--only", only, "--json", "--errors", "3")


def articles(both, docs, corpus):
    """Only the articles that gold annotates; the others would cost minutes."""
    ids = {d["doc"] for d in docs}
    with open(corpus, encoding="utf-8") as f:
        return both.write("articles.jsonl", [line.rstrip("\n") for line in f if json.loads(line)["id"] in ids])


def run_code(both, saksi, name, inputs):
    done = subprocess.run([saksi, "code", "--format", "jsonl", *inputs], capture_output=True)
    if done.returncode != 0 or not done.stdout:
        print(f"FAILED {name}: saksi code: rc {done.returncode}: {done.stderr.decode()[-300:]}")
        both.different += 1
        return None
    path = os.path.join(both.folder, name + ".jsonl")
    with open(path, "wb") as f:
        f.write(done.stdout)
    return path


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        return 2
    saksi = os.path.abspath(sys.argv[1])
    shared = sys.argv[2] if len(sys.argv) == 3 else os.path.join(ROOT, os.pardir, "shared")
    score = os.path.join(shared, "gold", "score.py")
    if not os.path.exists(score):
        print(f"skipped: no {score}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        both = Both(saksi, score, folder)
        for corpus in ("seeds", "dev"):
            gold = os.path.join(shared, "gold", corpus + ".gold.jsonl")
            with open(gold, encoding="utf-8") as f:
                docs = [json.loads(line) for line in f if line.strip()]
            only = both.write("only.txt", [d["doc"] for d in docs[::3]])
            itself = [as_system(d["doc"], c) for d in docs for c in d["claims"]]
            path = both.write("itself.jsonl", map(json.dumps, itself))
            both.compare_forms(f"{corpus} itself", gold, path, only)
            both.compare(f"{corpus} --root", gold, path, "--root", shared)
            both.compare(f"{corpus} nothing", gold, both.write("nothing.jsonl", [""]))
            for seed in range(6):
                system = perturbed(docs, seed, 0.3 + 0.3 * seed)
                lines = [json.dumps(c, ensure_ascii=seed % 2 == 0) for c in system]
                path = both.write("damaged.jsonl", lines)
                both.compare_forms(f"{corpus} damaged, seed {seed}", gold, path, only)
        gold = os.path.join(shared, "gold")
        corpus = articles(both, docs, os.path.join(shared, "corpus", "indosum.jsonl"))
        for name, inputs in (("seeds", os.path.join(shared, "seeds")), ("dev", corpus)):
            path = run_code(both, saksi, "code-" + name, [inputs])
            if path:
                both.compare_forms(f"code {name}", os.path.join(gold, name + ".gold.jsonl"), path, os.path.join(gold, "dev.hold.txt"))
    print(f"{both.compared} outputs compared, {both.different} differ")
    return 1 if both.different else 0


if __name__ == "__main__":
    sys.exit(main())
