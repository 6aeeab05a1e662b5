#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# scores.sh: the figures of docs/SCORES.md.
#
#   in    tools/scores.sh         after `make`; uses ./saksi, and ../shared
#   out   claims and slots on the project's own examples, the seed articles,
#         the tuned and the held-out part of the dev gold, and silence
set -eu
cd "$(dirname "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

echo "== examples (tests/gold/examples.gold.jsonl)"
./saksi code examples --format jsonl > "$tmp/examples.jsonl"
./saksi eval tests/gold/examples.gold.jsonl "$tmp/examples.jsonl"
gold=../shared/gold
if [ ! -d "$gold" ]; then
    echo "skipped: ../shared is not here"
    exit 0
fi
./saksi code ../shared/seeds/*.txt --format jsonl > "$tmp/seeds.jsonl"
./saksi code ../shared/corpus/indosum.jsonl --format jsonl > "$tmp/corpus.jsonl"
python3 - "$gold" "$tmp" <<'END'
import json, sys
gold, tmp = sys.argv[1:]
ids = {json.loads(line)["doc"] for line in open(f"{gold}/dev.gold.jsonl")}
held = set(open(f"{gold}/dev.hold.txt").read().split())
open(f"{tmp}/tuned.txt", "w").write("\n".join(sorted(ids - held)) + "\n")
with open(f"{tmp}/dev.jsonl", "w") as out:
    out.writelines(line for line in open(f"{tmp}/corpus.jsonl")
                   if json.loads(line)["doc"] in ids)
END
echo "== seeds"
./saksi eval "$gold/seeds.gold.jsonl" "$tmp/seeds.jsonl"
echo "== dev, tuned on"
./saksi eval "$gold/dev.gold.jsonl" "$tmp/dev.jsonl" --only "$tmp/tuned.txt"
echo "== dev, held out"
./saksi eval "$gold/dev.gold.jsonl" "$tmp/dev.jsonl" --only "$gold/dev.hold.txt"
echo "== silence"
./saksi eval --silent ../shared/corpus/silent.txt "$tmp/corpus.jsonl" | head -n 4
