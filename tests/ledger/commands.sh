#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# commands.sh: saksi ingest and saksi claims as a person types them.
#
#   in    commands.sh SAKSI      in the root of the tree
#   out   a line for each thing that is wrong; exit 1
set -u
saksi=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
wrong=0
l=$dir/war.db
time=2024-12-02T10:00:00Z

bad() {
    echo "commands: $*"
    wrong=1
}

# The command's exit code and one line of what it says, on stdout or stderr.
expect() { # CODE WORDS COMMAND...
    code=$1
    words=$2
    shift 2
    "$@" >"$dir/out" 2>&1
    got=$?
    [ "$got" = "$code" ] || bad "exit $got, not $code: $*: $(cat "$dir/out")"
    grep -q -- "$words" "$dir/out" || bad "no \"$words\": $*: $(cat "$dir/out")"
}

same() { # FILE FILE WHAT
    cmp "$1" "$2" >&2 || bad "$3"
}

# What code prints is what claims prints after ingest.
"$saksi" code examples --format csv >"$dir/code.csv"
[ "$(wc -l <"$dir/code.csv")" -gt 20 ] || bad "the examples give too little"
expect 0 "^[1-9][0-9]* added, 0 known, [0-9]* claims$" \
    "$saksi" ingest examples --ledger "$l" --recorded "$time"
documents=$(sed 's/ added.*//' "$dir/out")
"$saksi" claims --ledger "$l" --format csv >"$dir/claims.csv"
same "$dir/code.csv" "$dir/claims.csv" "CSV: code and claims differ"
"$saksi" code examples --format jsonl >"$dir/code.jsonl"
"$saksi" claims --ledger "$l" >"$dir/claims.jsonl"
sed "s/}\$/,\"event\":null,\"recorded\":\"$time\"}/" "$dir/code.jsonl" >"$dir/want"
same "$dir/want" "$dir/claims.jsonl" "JSON: code and claims differ"
python3 tools/validate_claims.py "$dir/claims.jsonl" >"$dir/out" 2>&1 ||
    bad "the claims do not fit their schema: $(cat "$dir/out")"
COLUMNS=100 "$saksi" code examples --format table >"$dir/code.txt"
COLUMNS=100 "$saksi" claims --ledger "$l" --format table >"$dir/claims.txt"
same "$dir/code.txt" "$dir/claims.txt" "table: code and claims differ"
n=$(wc -l <"$dir/claims.jsonl")
expect 0 "^$n$" "$saksi" claims --ledger "$l" --count

# Again, with threads, in parts, from a pipe: the same ledger.
digest=$("$saksi" claims --ledger "$l" --digest)
expect 0 "^0 added, $documents known, 0 claims$" "$saksi" ingest examples --ledger "$l"
expect 0 "other.*date" "$saksi" ingest examples --ledger "$l" --published 2001-01-01
for threads in 1 2 5; do
    "$saksi" ingest examples --ledger "$dir/t$threads.db" --threads $threads >"$dir/out"
    expect 0 "^$digest$" "$saksi" claims --ledger "$dir/t$threads.db" --digest
done
for f in examples/*.txt examples/*.jsonl; do
    "$saksi" ingest "$f" --ledger "$dir/parts.db" >"$dir/out"
done
# A file named alone is called by its name, as in a folder.
expect 0 "^$digest$" "$saksi" claims --ledger "$dir/parts.db" --digest
"$saksi" ingest - --ledger "$dir/pipe.db" <examples/wire.jsonl >"$dir/out"
cat examples/wire.jsonl | "$saksi" ingest - --ledger "$dir/pipe2.db" >"$dir/out"
a=$("$saksi" claims --ledger "$dir/pipe.db" --digest)
expect 0 "^$a$" "$saksi" claims --ledger "$dir/pipe2.db" --digest

# Filters reach the ledger.
count() { "$saksi" claims --ledger "$l" --count "$@"; }
all=$(count)
kinds=0
for kind in event control figure relation; do
    kinds=$((kinds + $(count --kind $kind)))
done
[ "$kinds" = "$all" ] || bad "the kinds are $kinds, all are $all"
[ "$(count --place Qusair)" -gt 0 ] || bad "no Qusair"
[ "$(count --place Qusair)" -lt "$all" ] || bad "all is Qusair"
[ "$(count --min-confidence 1)" -lt "$all" ] || bad "all is sure"
[ "$(count --limit 3)" = 3 ] || bad "--limit"
[ "$(count --from 1900 --undated)" = "$all" ] || bad "--undated"
[ "$(count --from 1900)" -lt "$all" ] || bad "--from takes in what has no date"
[ "$(count --to 1900)" -lt "$(count --from 1900)" ] || bad "--to"
[ "$(count --on 2013-05-25)" = "$(count --from 2013-05-25 --to 2013-05-25)" ] || bad "--on"

# A document with other bytes; --all-codings.
echo 'Tentara Suriah merebut Desa Qara pada Selasa, kata seorang aktivis.' >"$dir/a.txt"
"$saksi" ingest "$dir/a.txt" --ledger "$dir/v.db" >"$dir/out"
echo 'Pada Rabu pasukan itu menembaki Homs.' >>"$dir/a.txt"
expect 0 "^1 added (1 with other bytes than before), 0 known" \
    "$saksi" ingest "$dir/a.txt" --ledger "$dir/v.db"
new=$("$saksi" claims --ledger "$dir/v.db" --count)
both=$("$saksi" claims --ledger "$dir/v.db" --count --all-codings)
[ "$both" -gt "$new" ] || bad "--all-codings"

# Documents that fail do not keep the others out.
mkdir "$dir/mixed"
cp "$dir/a.txt" "$dir/mixed/a.txt"
printf 'ab\0cd' >"$dir/mixed/b.txt"
printf 'ab\377cd' >"$dir/mixed/c.txt"
printf '{"id":"x","text":"Kota itu tenang."}\n{"id":\n' >"$dir/mixed/d.jsonl"
expect 1 "^2 added, 0 known, .*; some documents failed$" \
    "$saksi" ingest "$dir/mixed" --ledger "$dir/m.db"
expect 1 "" "$saksi" ingest "$dir/none.txt" "$dir/a.txt" --ledger "$dir/m2.db"

# Wrong use and what to do.
expect 2 "ledger FILE is missing" "$saksi" ingest examples
expect 2 "ledger FILE is missing" "$saksi" claims
expect 2 "something is missing" "$saksi" ingest --ledger "$l"
expect 2 "recorded wants a day" "$saksi" ingest examples --ledger "$l" --recorded now
expect 2 "recorded wants a day" "$saksi" ingest examples --ledger "$l" --recorded 2024-02-30
expect 2 "recorded wants a day" "$saksi" ingest examples --ledger "$l" --recorded 2024-02-20T24:00:00Z
expect 2 "kind wants" "$saksi" claims --ledger "$l" --kind war
expect 2 "a date is written" "$saksi" claims --ledger "$l" --from kemarin
expect 2 "a date is written" "$saksi" claims --ledger "$l" --on XXXX-09-29
expect 2 "goes without" "$saksi" claims --ledger "$l" --on 2013 --to 2014
expect 2 "undated goes with" "$saksi" claims --ledger "$l" --undated
expect 2 "format wants" "$saksi" claims --ledger "$l" --format story
expect 3 "no such file" "$saksi" claims --ledger "$dir/none.db"
[ ! -e "$dir/none.db" ] || bad "claims made a ledger"
expect 3 "no ledger" "$saksi" claims --ledger "$dir/a.txt"
expect 3 "no ledger" "$saksi" ingest examples --ledger "$dir/a.txt"
expect 3 "is a folder" "$saksi" ingest examples --ledger "$dir"
expect 0 "Examples:" "$saksi" ingest --help
expect 0 "Examples:" "$saksi" claims --help
"$saksi" ingest "$dir/a.txt" --ledger "$dir/day.db" --recorded 2024-12-02 >"$dir/out"
expect 0 '"recorded":"2024-12-02T00:00:00Z"}' "$saksi" claims --ledger "$dir/day.db"
exit $wrong
