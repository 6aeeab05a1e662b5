#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# full.sh: an ingest onto a disk that fills up loses nothing.
#
#   in    full.sh SAKSI      in the root of the tree; root, for a small tmpfs
#   out   a line for what is wrong; exit 1; 77 where no disk can be made
set -u
saksi=$1
dir=$(mktemp -d)
mkdir "$dir/disk"
if ! mount -t tmpfs -o size=1500k saksi-test "$dir/disk" 2>/dev/null; then
    rm -rf "$dir"
    echo "skipped: no small disk can be mounted here"
    exit 77
fi
trap 'umount "$dir/disk"; rm -rf "$dir"' EXIT
l=$dir/disk/war.db
python3 tests/ledger/_documents.py 400 | sed '/"broken"/d' >"$dir/news.jsonl"
time=2024-12-02T10:00:00Z

fail() {
    echo "full: $*"
    cat "$dir/err"
    exit 1
}

ingest() { # LEDGER
    "$saksi" ingest "$dir/news.jsonl" --ledger "$1" --recorded "$time" \
        >"$dir/out" 2>"$dir/err"
}

# In parts, so that something is committed before the disk is full.
split -l 10 "$dir/news.jsonl" "$dir/part-" --additional-suffix=.jsonl
code=0
for part in "$dir"/part-*.jsonl; do
    "$saksi" ingest "$part" --ledger "$l" --recorded "$time" \
        >"$dir/out" 2>"$dir/err" || { code=$?; break; }
done
[ "$code" != 0 ] || fail "all went onto the small disk"
grep -q 'disk is full\|disk reports' "$dir/err" || fail "no word of the disk"
had=$("$saksi" claims --ledger "$l" --count) || fail "the ledger is unreadable"
echo "full: $had claims before the disk was full"
[ "$had" -gt 0 ] || fail "nothing was kept"

# Room is made: the same again, and it is the ledger of an unbroken run.
mount -o remount,size=64m "$dir/disk" || fail "the disk did not grow"
ingest "$l" || fail "no ingest after room was made"
ingest "$dir/whole.db" || fail "no ingest elsewhere"
a=$("$saksi" claims --ledger "$l" --digest)
b=$("$saksi" claims --ledger "$dir/whole.db" --digest)
[ "$a" = "$b" ] || fail "another digest"
