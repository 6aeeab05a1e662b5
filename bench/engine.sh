#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# engine.sh: the language engine's speed, memory, start and instructions.
#
#   in    bench/engine.sh [MODEL [TEXTS]]     after `make`
#   out   the machine; best of five runs; instructions a word (callgrind);
#         UDPipe 1 on the same text in the same run, where $UDPIPE_MODEL names
#         a model of its own and $PYTHON (default python3) has ufal.udpipe
#
# MODEL: models/id.model by default. TEXTS: JSON Lines or plain text; by default
# the first 400 articles of ../shared/corpus, else examples/. The peer's model
# is made from the same trees: bench/udpipe.py train TRAIN DEV OUT.
set -eu
cd "$(dirname "$0")/.."
model=${1:-models/id.model}
build=${SAKSI_BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

texts=${2:-}
if [ -z "$texts" ]; then
    texts=$work/texts
    if [ -r ../shared/corpus/indosum.jsonl ]; then
        head -n 400 ../shared/corpus/indosum.jsonl > "$texts"
    else
        cat examples/*.txt > "$texts"
    fi
fi
head -n 40 "$texts" > "$work/few"
head -n 4 "$texts" > "$work/fewer"

needs="sqlite3 libzstd libxxhash nettle jansson"
${CC:-cc} -std=c17 -D_GNU_SOURCE -O2 -Isrc -Iinclude bench/engine.c \
    -o "$work/engine" "$build/libsaksi.a" \
    $(pkg-config --cflags --libs $needs) -lpthread -lm

grep -m 1 'model name' /proc/cpuinfo | cut -d: -f2
uname -srm
"$work/engine" "$build/packs/id.pack" "$model" "$texts" 5

# Instructions of 40 documents less those of 4, over the words between.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        "$work/engine" "$build/packs/id.pack" "$model" "$1" 1 \
        > "$work/out" 2> "$work/err"
    words=$(sed -n 's/^run 1: \([0-9]*\) words.*/\1/p' "$work/out")
    refs=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$work/err")
    echo "$words $refs"
}
if command -v valgrind > /dev/null; then
    # A run reads the text twice, the second time without the engine.
    echo "$(count "$work/few") $(count "$work/fewer")" |
        awk '{ printf "%.0f instructions a word (valgrind has no AVX-512; " \
               "words and sentences are counted twice)\n",
               ($2 - $4) / ($1 - $3) }'
fi

if [ -n "${UDPIPE_MODEL:-}" ]; then
    "${PYTHON:-python3}" bench/udpipe.py run "$UDPIPE_MODEL" "$texts"
fi
