#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# learn.sh: the coder's weights from annotated claims: a course that is
# repeated gives the same table, one that has learnt knows its own lessons
# better than the rules do, and what is missing is said.
. tests/cli/lib.sh
gold=$PWD/tests/gold/tune.gold.jsonl
articles=$PWD/tests/gold/articles.jsonl
tables=$PWD/data
cd "$tmp" || exit 1

run 0 "$saksi" learn --gold "$gold" "$articles" --out one.tsv --folds 3
said 'learn: 24 documents, [0-9]* claims, [0-9]* phrases, [0-9]* signs'
said 'learn: right, documents left out in 3 parts'
run 0 "$saksi" learn --gold "$gold" "$articles" --out two.tsv
same one.tsv two.tsv "the same course"
head -n 1 "$gold" | sed 's/.*"doc": "\([^"]*\)".*/\1/' > except.txt
run 0 "$saksi" learn --gold "$gold" "$articles" --out less.tsv \
    --except except.txt
said 'learn: 23 documents'

# Packs with these weights answer the lessons better than packs with none.
packs() {
    cp -r "$tables" data && cp "$1" data/id/weights.tsv &&
        "$saksi" pack build data -o "$2" && rm -r data
}
figure() {
    "$saksi" code "$articles" --packs "$1" --format jsonl > claims.jsonl &&
        "$saksi" eval "$gold" claims.jsonl --json 2> /dev/null |
        sed 's/.*"actors": {[^}]*"F1": \([0-9.]*\).*/\1/'
}
printf 'sign*\tactor\trecipient\tsource\tright\n' > none.tsv
packs none.tsv rules > /dev/null || wrong "no packs without weights"
packs one.tsv learnt > /dev/null || wrong "no packs with weights"
rules=$(figure rules) learnt=$(figure learnt)
[ "$(printf '%s\n' "$rules" "$learnt" | sort -g | head -n 1)" = "$rules" ] &&
    [ "$rules" != "$learnt" ] ||
    wrong "actors: rules $rules, learnt $learnt"

run 2 "$saksi" learn "$articles"
said 'learn: --gold is missing'
run 3 "$saksi" learn --gold nowhere.jsonl "$articles"
said 'nowhere.jsonl: No such file'
printf '{"id":"x","text":"Tidak ada."}\n' > other.jsonl
run 3 "$saksi" learn --gold "$gold" other.jsonl --out none.tsv
said 'none of the articles is in --gold'
run 3 "$saksi" learn --gold "$gold" "$articles" --out nowhere/w.tsv
said 'nowhere/w.tsv: No such file'
finish
