#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# learn.sh: data/id/weights.tsv again, from all that may teach.
#
#   in    tools/learn.sh [OPTION of saksi learn]...     after `make`
#         ../shared: dev.gold.jsonl without the documents of dev.hold.txt
#         tests/gold: tune.gold.jsonl, corpus/tune.standoff.jsonl (articles of
#         the corpus), corpus/quiet.txt (articles with nothing to tell)
#         tests/claim: the stories, for what is a claim at all
#   out   data/id/weights.tsv; then `make` again
#
# What is only scored teaches nothing: dev.hold, test.gold, test.standoff and
# the seeds.
set -eu
cd "$(dirname "$0")/.."
shared=../shared
articles=$shared/corpus/indosum.jsonl
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
tools/standoff.py unpack tests/gold/corpus/tune.standoff.jsonl "$articles" \
    > "$tmp/corpus.gold.jsonl"
tools/story_gold.py "$tmp/stories.jsonl" "$tmp/stories.gold.jsonl" \
    tests/claim/*.story
./saksi learn "$articles" tests/gold/articles.jsonl "$tmp/stories.jsonl" \
    --brief "$tmp/stories.gold.jsonl" \
    --gold "$shared/gold/dev.gold.jsonl,$tmp/corpus.gold.jsonl,tests/gold/tune.gold.jsonl" \
    --quiet tests/gold/corpus/quiet.txt \
    --except "$shared/gold/dev.hold.txt" "$@"
