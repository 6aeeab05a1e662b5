#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# places.sh: the packs of places: how long they take to build and to open, and
# what part of the whole run the matching of places is.
#
#   in    bench/places.sh [GAZETTEER]       after `make`
#   out   seconds and MB to build and to import, ms to open, percent of all
#         instructions (callgrind, where valgrind is installed)
#
# GAZETTEER: ../shared/world/places.tsv by default, where it is there.
set -eu
cd "$(dirname "$0")/.."
build=${SAKSI_BUILD:-build}
gazetteer=${1:-../shared/world/places.tsv}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/packs"

# timed WHAT COMMAND…: its seconds and its peak memory
timed() {
    what=$1
    shift
    python3 - "$what" "$@" <<'END'
import os, subprocess, sys, time
began = time.perf_counter()
code = subprocess.call(sys.argv[2:], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
if code not in (0, 1):
    sys.exit(f"{sys.argv[1]}: exit {code}")
import resource
use = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{sys.argv[1]}: {time.perf_counter() - began:.2f} s, "
      f"{use.ru_utime + use.ru_stime:.2f} s of a processor, "
      f"{use.ru_maxrss / 1024:.0f} MB")
END
}
timed 'data/id -> id.pack' ./saksi pack build data/id -o "$work/packs/id.pack"
timed 'data/world -> world.pack' ./saksi pack build data/world \
    -o "$work/packs/world.pack"
for f in .gazetteer/cities.tsv "$gazetteer"; do
    [ -r "$f" ] || continue
    name=$(basename "$f" .tsv)
    timed "$f ($(wc -l <"$f") lines)" ./saksi places import "$f" \
        --name "$name" --packs "$work/packs"
done

needs="sqlite3 libzstd libxxhash nettle jansson"
# shellcheck disable=SC2046,SC2086 # words on purpose
${CC:-cc} -std=c17 -D_GNU_SOURCE -O2 -Isrc -Iinclude bench/places.c \
    -o "$work/places" "$build/libsaksi.a" \
    $(pkg-config --cflags --libs $needs) -lpthread -lm
"$work/places" "$work/packs"

command -v valgrind >/dev/null || exit 0
texts=$work/texts.jsonl
if [ -r ../shared/corpus/indosum.jsonl ]; then
    head -n 100 ../shared/corpus/indosum.jsonl >"$texts"
else
    texts=examples
fi
valgrind --tool=callgrind --callgrind-out-file="$work/calls" ./saksi code \
    --packs "$work/packs" --threads 1 --format jsonl "$texts" \
    >"$work/out" 2>"$work/err"
echo "of all instructions of \`saksi code\`:"
callgrind_annotate --inclusive=yes "$work/calls" 2>/dev/null |
    sed -n 's/^.*(\( *[0-9.]*%\)) .*:\(sk_world_find\|sk_spot_places\|sk_extra_places\|sk_resolve_places\|sk_names_init\|sk_party_find\|sk_lang_analyse\|sk_text_read\|sk_claim_find\) .*/  \1  \2/p'
