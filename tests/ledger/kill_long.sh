#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# kill_long.sh: an ingest that is killed and repeated gives the ledger of an
# unbroken run.
#
#   in    kill_long.sh SAKSI      in the root of the tree
#   out   a line a kill: when it came, and what the ledger held by then
#
# Twenty runs are killed (kill -9) at moments drawn from a seed within the time
# of an unbroken run, each up to three times, then the same command runs to its
# end. Digest and every claim must be those of the unbroken run; the bytes of
# the documents are checked by the digest. KILL_SEED and KILL_RUNS change the
# draw.
set -eu
saksi=$1
seed=${KILL_SEED:-1}
runs=${KILL_RUNS:-20}
documents=${KILL_DOCUMENTS:-250}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 tests/ledger/_documents.py "$documents" >"$dir/news.jsonl"
time=2024-12-02T10:00:00Z

fail() {
    echo "kill_long: $*"
    exit 1
}

# The lines that are broken make exit code 1 the right one.
ingest() { # LEDGER THREADS
    code=0
    "$saksi" ingest examples "$dir/news.jsonl" --ledger "$1" --threads "$2" \
        --recorded "$time" >"$dir/out" 2>"$dir/err" || code=$?
    [ "$code" = 1 ] || { cat "$dir/err"; fail "exit code $code, not 1"; }
}

digest() { "$saksi" claims --ledger "$1" --digest; }
content() { "$saksi" claims --ledger "$1" --all-codings --format jsonl; }
now() { date +%s%N; }

start=$(now)
ingest "$dir/whole.db" 1
span=$((($(now) - start) / 1000000))
cat "$dir/out"
want=$(digest "$dir/whole.db")
content "$dir/whole.db" >"$dir/whole.jsonl"
[ "$(wc -l <"$dir/whole.jsonl")" -gt "$documents" ] || fail "too few claims"
echo "unbroken: $span ms, digest $want"

ingest "$dir/two.db" 2
[ "$(digest "$dir/two.db")" = "$want" ] || fail "two threads, another digest"
content "$dir/two.db" | cmp - "$dir/whole.jsonl" || fail "two threads, other claims"

# A line a run: one to three moments, in ms.
python3 - "$seed" "$runs" "$span" >"$dir/moments" <<'END'
import random, sys
seed, runs, span = map(int, sys.argv[1:])
rng = random.Random(seed)
for _ in range(runs):
    print(*(rng.randrange(span * 3 // 4) for _ in range(rng.randint(1, 3))))
END

hit=0
kills=0
run=0
while read -r moments; do
    run=$((run + 1))
    l=$dir/run.db
    rm -f "$l" "$l-wal" "$l-shm"
    threads=$((run % 2 + 1))
    told=
    for wait_ms in $moments; do
        "$saksi" ingest examples "$dir/news.jsonl" --ledger "$l" \
            --threads "$threads" --recorded "$time" >/dev/null 2>&1 &
        pid=$!
        sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
        kills=$((kills + 1))
        kill -9 "$pid" 2>/dev/null && hit=$((hit + 1))
        wait "$pid" 2>/dev/null || true
        held=none
        # A reader in between must find whole documents or nothing.
        if "$saksi" claims --ledger "$l" --digest >/dev/null 2>"$dir/err"; then
            held=$("$saksi" claims --ledger "$l" --count)
        else
            grep -q 'no such file\|nothing is in it yet' "$dir/err" ||
                { cat "$dir/err"; fail "run $run: unreadable after a kill"; }
        fi
        told="$told ${wait_ms}ms:$held"
    done
    ingest "$l" "$threads"
    echo "run $run, $threads threads:$told"
    [ "$(digest "$l")" = "$want" ] || fail "run $run: another digest"
    content "$l" | cmp - "$dir/whole.jsonl" || fail "run $run: other claims"
    ingest "$l" "$threads" # and once more: nothing is new
    grep -q '^0 added, ' "$dir/out" || fail "run $run: something was added again"
    [ ! -e "$l-wal" ] || fail "run $run: the log is left behind"
done <"$dir/moments"
echo "$hit of $kills kills hit a run at work"
[ $((hit * 2)) -ge "$runs" ] || fail "the kills came too late"
