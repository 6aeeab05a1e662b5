#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# scores.sh: the figures of docs/SCORES.md.
#
#   in    tools/scores.sh         after `make`; uses ./saksi, and ../shared
#   out   claims and slots on the project's own examples and gold, the seed
#         articles, the tuned and the held-out part of the dev gold, the corpus
#         articles that were annotated since; silence; whether confidence holds
set -eu
cd "$(dirname "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

echo "== examples (tests/gold/examples.gold.jsonl)"
./saksi code examples --format jsonl > "$tmp/examples.jsonl"
./saksi eval tests/gold/examples.gold.jsonl "$tmp/examples.jsonl"
./saksi code tests/gold/articles.jsonl --format jsonl > "$tmp/own.jsonl"
for half in tune test; do
    echo "== own gold, $half (tests/gold/$half.gold.jsonl)"
    ./saksi eval "tests/gold/$half.gold.jsonl" "$tmp/own.jsonl" 2> /dev/null
done
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
for half in tune test; do
    tools/standoff.py unpack "tests/gold/corpus/$half.standoff.jsonl" \
        ../shared/corpus/indosum.jsonl > "$tmp/$half.gold.jsonl"
    echo "== corpus articles annotated since, $half"
    ./saksi eval "$tmp/$half.gold.jsonl" "$tmp/corpus.jsonl" 2> /dev/null
done
echo "== confidence, on what is only scored"
python3 - "$gold" > "$tmp/held.gold.jsonl" <<'END'
import json, sys
held = set(open(f"{sys.argv[1]}/dev.hold.txt").read().split())
for line in open(f"{sys.argv[1]}/dev.gold.jsonl"):
    if json.loads(line)["doc"] in held:
        print(line, end="")
END
cat "$tmp/test.gold.jsonl" tests/gold/test.gold.jsonl >> "$tmp/held.gold.jsonl"
cat "$tmp/corpus.jsonl" "$tmp/own.jsonl" |
    ./saksi eval "$tmp/held.gold.jsonl" - --reliability 2> /dev/null |
    sed -n '/^confidence/,$p'
echo "== silence"
./saksi eval --silent ../shared/corpus/silent.txt "$tmp/corpus.jsonl" | head -n 4
